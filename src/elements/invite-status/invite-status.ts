import { adoptStyles, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { OnboardingAdapter } from '../../contract/adapter.js';
import type { InvitationApi } from '../../contract/invitation.js';
import { InvitationFlow } from '../../flows/invitation.js';
import { type Clock, systemClock } from '../../flows/ports.js';
import { frame } from '../../i18n/en/frame.js';
import type { MessageOverrides } from '../../i18n/overrides.js';
import { tokens } from '../../styles/tokens.styles.js';
import { AdapterController } from '../internal/adapter-controller.js';
import { afterPaint } from '../internal/after-paint.js';
import { defineElement, version } from '../internal/define-element.js';
import { FlowController } from '../internal/flow-controller.js';
import { LocaleController } from '../internal/locale-controller.js';
import { sessionResume } from '../internal/session-resume.js';
import { StatesController } from '../internal/states-controller.js';
import { InviteStateChangeEvent } from './state-change-event.js';
import type { InvitationView } from './invitation-view.js';
import { shell } from './shell.styles.js';
import type { InviteStatusState } from './status.js';

export type { InviteStatusState } from './status.js';

const english = { frame };

/**
 * Where is my invitation? Finds the mail, tells what became of it and leads on from every dead end.
 *
 * @summary Tells an invited creator where the invitation is and what to do next.
 * @slot heading - Words to show instead of the heading of every step.
 * @slot intro - Content between the heading and the text of a step.
 * @slot footer - Content below, such as links of the page's own.
 * @fires {InviteStateChangeEvent} invite-state-change - Another state is shown.
 * @fires {InviteResendEvent} invite-resend - A new mail is about to be asked for; cancelable.
 * @fires {InviteResentEvent} invite-resent - A new mail was asked for.
 * @fires {InviteContinueEvent} invite-continue - The person goes on to set a password by this invitation; cancelable.
 * @fires {InviteResetRequestEvent} invite-reset-request - The person takes the way through the password reset; cancelable.
 * @fires {InviteHelpOpenEvent} invite-help-open - Help was opened.
 * @fires {TalentEmailOpenEvent} talent-email-open - The page about a “+talent” address is about to open; cancelable.
 * @fires {OnboardingTrackEvent} onboarding-track - A step or an action to count, without personal data.
 * @csspart heading - The heading of the step.
 * @csspart text - The text of the step.
 * @csspart form - The form that asks for the address.
 * @csspart label - The field's label.
 * @csspart input - The field.
 * @csspart hint - Smaller text that explains.
 * @csspart error - What is wrong with the field, or what went wrong.
 * @csspart status - A message about the step.
 * @csspart actions - The buttons of the step.
 * @csspart button - Every button and every link that looks like one.
 * @csspart submit-button - The main button of the step.
 * @csspart plain - Buttons and links that look like part of the text.
 * @csspart list - The mail's facts, and the places to look.
 * @csspart item - One of them.
 * @csspart icon - Every icon.
 * @cssprop [--onboarding-accent] - Colour of the main button and of what is chosen.
 * @cssprop [--onboarding-on-accent] - Text on the accent colour.
 * @cssprop [--onboarding-attention] - Colour of what needs attention.
 * @cssprop [--onboarding-danger] - Colour of errors.
 * @cssprop [--onboarding-success] - Colour of what went well.
 * @cssprop [--onboarding-muted] - Colour of secondary text.
 * @cssprop [--onboarding-surface] - Background of cards.
 * @cssprop [--onboarding-border-color] - Colour of lines.
 * @cssprop [--onboarding-control-border-color] - Border of fields and buttons.
 * @cssprop [--onboarding-focus-color] - Colour of the focus ring; without it the accent.
 * @cssprop [--onboarding-link-color] - Colour of links and of buttons that look like one; without it the text's.
 * @cssprop [--onboarding-heading-font] - Font family of headings; without it the page's.
 * @cssprop [--onboarding-heading-size=1.375em] - Font size of headings.
 * @cssprop [--onboarding-control-block-size=2.75rem] - Height of fields, buttons and tabs.
 * @cssprop [--onboarding-radius=0.625rem] - Rounding of corners.
 * @cssprop [--onboarding-space=1rem] - Space between things; everything else follows it.
 * @cssprop [--onboarding-max-inline-size=34rem] - The widest it gets.
 * @cssprop [--onboarding-min-block-size] - Height kept free from the start, so that nothing below moves.
 * @cssstate pending - A call runs.
 * @cssstate error - Something went wrong.
 * @cssstate done - The invitation has been accepted.
 * @cssstate expired - The invitation has expired.
 */
export class InviteStatusElement extends LitElement {
  static readonly version: string = version;
  static override styles = [tokens, shell];

  // Decorators would bring 0.2 kB of their own into what is loaded at once.
  static override properties = {
    adapter: { attribute: false },
    token: { attribute: false },
    messages: { attribute: false },
    headingLevel: { attribute: 'heading-level', type: Number },
    clock: { attribute: false },
  };

  /** Registers the class; nothing happens where the tag is ours already. */
  static define(tag = 'invite-status', registry?: CustomElementRegistry): void {
    defineElement(this, tag, registry);
  }

  /** How to reach the backend; without it the provider's is used. */
  adapter: OnboardingAdapter | undefined;

  /** The secret of an invitation's link. A property only: it never gets into the page. */
  token: string | undefined;

  /** Texts to show instead, by language: `{ en: { invitation: { askTitle: '…' } } }`. */
  messages: MessageOverrides | undefined;

  /** Level of the heading in the page's outline, 1 to 6. */
  headingLevel = 2;

  /** Where the time comes from, for demos and tests. */
  clock: Clock = systemClock;

  readonly #adapter = new AdapterController(this);
  readonly #locale = new LocaleController(this, english, this.#adapter);
  readonly #flows = new FlowController<InvitationApi, InvitationFlow>(this, {
    api: () => this.#adapter.adapter?.invitation,
    create: (api) =>
      new InvitationFlow(api, { clock: { now: () => this.clock.now() }, resume: sessionResume('invitation') }),
    start: (flow) => void flow.load(this.token),
  });
  #view: InvitationView | undefined;
  #viewFailed = false;
  #told: InviteStatusState = 'loading';

  constructor() {
    super();
    new StatesController(this, () => ({
      pending: this.state === 'loading' || !!this.#view?.pending,
      error: /^(error|offline|rate-limited|bad-link)$/.test(this.state),
      done: this.state === 'used',
      expired: this.state === 'expired',
    }));
  }

  /** What is shown. */
  get state(): InviteStatusState {
    return this.#viewFailed ? 'error' : (this.#view?.state ?? 'loading');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('token') && this.hasUpdated) this.#flows.reset();
  }

  protected override render(): TemplateResult {
    const { tag, dir } = this.#locale;
    return html`<section class="root" lang=${tag} dir=${dir} tabindex="-1" aria-busy=${this.state === 'loading'}>
      ${this.#view?.render() ?? this.#renderLoading()}
      <slot name="footer"></slot>
    </section>`;
  }

  protected override firstUpdated(): void {
    void this.#open();
  }

  protected override updated(): void {
    const { state } = this;
    if (state === this.#told) return;
    this.#told = state;
    this.dispatchEvent(new InviteStateChangeEvent(state));
  }

  /** Bars where text will be. */
  #renderLoading(): TemplateResult {
    const { loading, failed } = this.#locale.messages.frame;
    return html`<slot name="heading"><span class="bar title"></span></slot>
      <slot name="intro"></slot>
      ${
        this.#viewFailed
          ? html`<p part="text">${failed}</p>`
          : html`<span class="spoken">${loading}</span><span class="bar"></span><span class="bar block"></span>`
      }`;
  }

  /** Gets what is shown once there is an answer, while that is on its way. */
  async #open(): Promise<void> {
    await afterPaint();
    try {
      const [{ InvitationView, styles }] = await Promise.all([
        import('./invitation-view.js'),
        this.#locale.prepare('errors', 'invitation'),
      ]);
      adoptStyles(this.renderRoot as ShadowRoot, [tokens, shell, ...styles]);
      this.#view = new InvitationView(this, this.#adapter, this.#locale, this.#flows);
    } catch {
      this.#viewFailed = true;
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invite-status': InviteStatusElement;
  }
}
