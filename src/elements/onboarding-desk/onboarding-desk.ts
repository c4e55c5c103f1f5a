import { adoptStyles, html, LitElement, type TemplateResult } from 'lit';
import type { OnboardingAdapter } from '../../contract/adapter.js';
import { type Clock, systemClock } from '../../flows/clock.js';
import { frame } from '../../i18n/en/frame.js';
import type { MessageOverrides } from '../../i18n/overrides.js';
import { tokens } from '../../styles/tokens.styles.js';
import { AdapterController } from '../internal/adapter-controller.js';
import { afterPaint } from '../internal/after-paint.js';
import { defineElement, version } from '../internal/define-element.js';
import { LocaleController } from '../internal/locale-controller.js';
import { StatesController } from '../internal/states-controller.js';
import type { DeskView } from './desk-view.js';
import { shell } from './shell.styles.js';
import type { OnboardingDeskState } from './state.js';
import { DeskStateChangeEvent } from './state-change-event.js';

export type { OnboardingDeskState } from './state.js';

/** Milliseconds until what could not be loaded is asked for again. */
const retryAfter = 5000;

const english = { frame };

/**
 * The desk of a talent manager or the support team: whom they have invited, who asks for another address, and how
 * the creators' profiles do. Who sits there, and in which role, the adapter's token says.
 *
 * @summary Invitations, requests and creators for managers and the support team.
 * @slot heading - Words to show instead of the heading.
 * @slot footer - Content below, such as links of the page's own.
 * @fires {DeskStateChangeEvent} desk-state-change - Another state is shown.
 * @fires {DeskInviteEvent} desk-invite - Somebody is about to be invited, or something to be done about an invitation; cancelable.
 * @fires {DeskInvitedEvent} desk-invited - Somebody was invited, or something was done about an invitation.
 * @fires {DeskImportEvent} desk-import - Many are about to be invited; cancelable.
 * @fires {DeskImportedEvent} desk-imported - Many were invited.
 * @fires {DeskAnswerEvent} desk-answer - A request for another address is about to be answered; cancelable.
 * @fires {DeskAnsweredEvent} desk-answered - A request for another address was answered.
 * @fires {DeskNudgeEvent} desk-nudge - A creator is about to be asked to reconnect a profile; cancelable.
 * @fires {DeskNudgedEvent} desk-nudged - A creator was asked to reconnect a profile.
 * @fires {OnboardingTrackEvent} onboarding-track - A step or an action to count, without personal data.
 * @csspart heading - The heading, and those of forms and requests.
 * @csspart text - Text that explains.
 * @csspart form - Every form.
 * @csspart label - A field's label.
 * @csspart input - A field.
 * @csspart hint - Smaller text that explains.
 * @csspart error - What went wrong.
 * @csspart status - A state, or a message about it.
 * @csspart actions - The buttons of a row or form.
 * @csspart button - Every button.
 * @csspart submit-button - The main button of a view or form.
 * @csspart quiet - Buttons that do not stand out.
 * @csspart small - Small buttons.
 * @csspart danger - The button after which there is no way back.
 * @csspart tab - The tabs.
 * @csspart table - The tables.
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
 * @cssprop [--onboarding-max-inline-size=76rem] - The widest it gets.
 * @cssprop [--onboarding-min-block-size] - Height kept free from the start, so that nothing below moves.
 * @cssstate pending - A call runs.
 * @cssstate error - The desk could not be loaded.
 */
export class OnboardingDeskElement extends LitElement {
  static readonly version: string = version;
  static override styles = [tokens, shell];

  // Decorators would bring 0.2 kB of their own into what is loaded at once.
  static override properties = {
    adapter: { attribute: false },
    headingLevel: { attribute: 'heading-level', type: Number },
    messages: { attribute: false },
    clock: { attribute: false },
  };

  /** Registers the class; nothing happens where the tag is ours already. */
  static define(tag = 'onboarding-desk', registry?: CustomElementRegistry): void {
    defineElement(this, tag, registry);
  }

  /** How to reach the backend, such as `deskAdapter` makes one; without it the provider's is used. */
  adapter: OnboardingAdapter | undefined;

  /** Level of the heading in the page's outline, 1 to 6. */
  headingLevel = 2;

  /** Texts to show instead, by language: `{ en: { desk: { title: '…' } } }`. */
  messages: MessageOverrides | undefined;

  /** Where the time comes from, for demos and tests. */
  clock: Clock = systemClock;

  readonly #adapter = new AdapterController(this);
  readonly #locale = new LocaleController(this, english, this.#adapter);
  #view: DeskView | undefined;
  #viewFailed = false;
  #told: OnboardingDeskState = 'loading';

  constructor() {
    super();
    new StatesController(this, () => ({
      pending: this.state === 'loading' || !!this.#view?.pending,
      error: /^(error|offline)$/.test(this.state),
    }));
  }

  /** What is shown. */
  get state(): OnboardingDeskState {
    return this.#viewFailed ? 'error' : (this.#view?.state ?? 'loading');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#view) void this.#open();
  }

  protected override render(): TemplateResult {
    const { tag, dir } = this.#locale;
    return html`<section class="root" lang=${tag} dir=${dir} tabindex="-1" aria-busy=${this.state === 'loading'}>
      ${this.#view?.render() ?? this.#renderLoading()}
      <slot name="footer"></slot>
    </section>`;
  }

  protected override updated(): void {
    const { state } = this;
    if (state === this.#told) return;
    this.#told = state;
    this.dispatchEvent(new DeskStateChangeEvent(state));
  }

  /** Bars where text will be. */
  #renderLoading(): TemplateResult {
    const { loading, failed } = this.#locale.messages.frame;
    return html`<slot name="heading"><span class="bar title"></span></slot> ${
        this.#viewFailed
          ? html`<p part="text">${failed}</p>`
          : html`<span class="spoken">${loading}</span><span class="bar"></span><span class="bar block"></span
              ><span class="bar block"></span><span class="bar block"></span>`
      }`;
  }

  /** Gets what is shown once there is an answer, while that is on its way. */
  readonly #open = async (): Promise<void> => {
    await afterPaint();
    try {
      const [{ DeskView, styles }] = await Promise.all([
        import('./desk-view.js'),
        this.#locale.prepare('errors', 'desk'),
      ]);
      if (this.#view || !this.isConnected) return;
      adoptStyles(this.renderRoot as ShadowRoot, [tokens, shell, ...styles]);
      this.#view = new DeskView(this, this.#adapter, this.#locale);
      this.#viewFailed = false;
    } catch {
      this.#viewFailed = true;
      setTimeout(() => this.isConnected && void this.#open(), retryAfter);
    }
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'onboarding-desk': OnboardingDeskElement;
  }
}
