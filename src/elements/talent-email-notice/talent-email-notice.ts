import { adoptStyles, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
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
import type { NoticeView } from './notice-view.js';
import { shell } from './shell.styles.js';
import type { TalentEmailNoticeState } from './state.js';
import { TalentEmailStateChangeEvent } from './state-change-event.js';
import type { NoticePorts } from './watched-notice.js';

export type { TalentEmailNoticeState } from './state.js';

/** Milliseconds until what could not be loaded is asked for again. */
const retryAfter = 5000;

const english = { frame };

/**
 * Why was I invited under this address? Explains a variation of a creator's usual address, and leads to another one:
 * by a request, or by the end of the account that holds the usual address. Also the end of one's own account.
 *
 * @summary Explains why an invitation went to a “+talent” address, and leads safely to another one.
 * @slot heading - Words to show instead of the heading of every step.
 * @slot intro - Content between the heading and the text of a step.
 * @slot footer - Content below, such as links of the page's own.
 * @slot form - The element's own: it keeps the password's form here, in the page's tree, for password managers.
 * @fires {TalentEmailStateChangeEvent} talent-email-state-change - Another state is shown.
 * @fires {TalentEmailKeepEvent} talent-email-keep - The creator keeps the address; cancelable.
 * @fires {TalentEmailContinueEvent} talent-email-continue - The creator goes on to sign in or to set a password; cancelable.
 * @fires {TalentEmailOpenEvent} talent-email-open - Our own page is about to open; cancelable.
 * @fires {EmailChangeRequestEvent} email-change-request - Another address is about to be asked for; cancelable.
 * @fires {EmailChangeRequestedEvent} email-change-requested - Another address was asked for.
 * @fires {EmailChangeWithdrawEvent} email-change-withdraw - The request is about to be taken back; cancelable.
 * @fires {EmailChangeWithdrawnEvent} email-change-withdrawn - The request was taken back.
 * @fires {AccountExportEvent} account-export - An account's data is about to be downloaded; cancelable.
 * @fires {AccountExportedEvent} account-exported - An account's data was downloaded.
 * @fires {AccountDeleteEvent} account-delete - A deletion is about to be asked for, confirmed or cancelled; cancelable.
 * @fires {AccountDeletionRequestedEvent} account-deletion-requested - The mail that confirms a deletion was asked for.
 * @fires {AccountDeletionConfirmedEvent} account-deletion-confirmed - A deletion has its date.
 * @fires {AccountDeletionCancelledEvent} account-deletion-cancelled - The account stays.
 * @fires {OnboardingTrackEvent} onboarding-track - A step or an action to count, without personal data.
 * @csspart heading - The heading of the step.
 * @csspart text - The text of the step.
 * @csspart form - The form for another address.
 * @csspart label - The field's label.
 * @csspart input - The field.
 * @csspart hint - Smaller text that explains.
 * @csspart error - What went wrong.
 * @csspart status - A message about the step.
 * @csspart actions - The buttons of the step.
 * @csspart button - Every button and every link that looks like one.
 * @csspart submit-button - The main button of the step.
 * @csspart plain - Buttons and links that look like part of the text.
 * @csspart small - Small buttons.
 * @csspart danger - The button after which there is no way back.
 * @csspart list - The three ways, the consequences, or how far a request is.
 * @csspart item - One of them.
 * @csspart icon - Every icon.
 * @cssprop [--onboarding-accent] - Colour of the main button and of what is chosen.
 * @cssprop [--onboarding-on-accent] - Text on the accent colour.
 * @cssprop [--onboarding-attention] - Colour of what needs attention.
 * @cssprop [--onboarding-danger] - Colour of errors and of what cannot be undone.
 * @cssprop [--onboarding-on-danger] - Text on the button of what cannot be undone.
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
 * @cssprop [--onboarding-max-inline-size=42rem] - The widest it gets.
 * @cssprop [--onboarding-min-block-size] - Height kept free from the start, so that nothing below moves.
 * @cssstate pending - A call runs.
 * @cssstate error - Something went wrong.
 * @cssstate done - The request has been granted, or the account is deleted.
 * @cssstate expired - The mail was not confirmed in time.
 */
export class TalentEmailNoticeElement extends LitElement {
  static readonly version: string = version;
  static override styles = [tokens, shell];

  // Decorators would bring 0.2 kB of their own into what is loaded at once.
  static override properties = {
    adapter: { attribute: false },
    token: { attribute: false },
    deletionToken: { attribute: false },
    variant: {},
    messages: { attribute: false },
    headingLevel: { attribute: 'heading-level', type: Number },
    clock: { attribute: false },
    ports: { attribute: false },
  };

  /** Registers the class; nothing happens where the tag is ours already. */
  static define(tag = 'talent-email-notice', registry?: CustomElementRegistry): void {
    defineElement(this, tag, registry);
  }

  /** How to reach the backend; without it the provider's is used. */
  adapter: OnboardingAdapter | undefined;

  /** The secret of an invitation's link. A property only: it never gets into the page. */
  token: string | undefined;

  /** The secret of the link in a mail about a deletion. A property only. */
  deletionToken: string | undefined;

  /** `notice` explains the address; `delete-account` is the end of the account that is signed in, for its page. */
  variant: 'notice' | 'delete-account' = 'notice';

  /** Texts to show instead, by language: `{ en: { talentEmail: { chooseTitle: '…' } } }`. */
  messages: MessageOverrides | undefined;

  /** Level of the heading in the page's outline, 1 to 6. */
  headingLevel = 2;

  /** Where the time comes from, for demos and tests. */
  clock: Clock = systemClock;

  /** What to use instead of the browser's own wake-ups and timers. For demos and tests. */
  ports: NoticePorts | undefined;

  readonly #adapter = new AdapterController(this);
  readonly #locale = new LocaleController(this, english, this.#adapter);
  #view: NoticeView | undefined;
  #viewFailed = false;
  #told: TalentEmailNoticeState = 'loading';

  constructor() {
    super();
    new StatesController(this, () => ({
      pending: this.state === 'loading' || !!this.#view?.pending,
      error: /^(error|offline|rate-limited)$/.test(this.state) || !!this.#view?.refused,
      done: /^(completed|deleted)$/.test(this.state),
      expired: this.state === 'lapsed',
    }));
  }

  /** What is shown. */
  get state(): TalentEmailNoticeState {
    return this.#viewFailed ? 'error' : (this.#view?.state ?? 'loading');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#view) void this.#open();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('token') || changed.has('deletionToken') || changed.has('variant')) this.#view?.restart();
  }

  protected override render(): TemplateResult {
    const { tag, dir } = this.#locale;
    const { state } = this;
    return html`<section
      class="root ${state === 'hidden' ? 'nothing' : ''}"
      lang=${tag}
      dir=${dir}
      tabindex="-1"
      aria-busy=${state === 'loading'}
    >
      ${this.#view?.render() ?? this.#renderLoading()}
      <slot name="footer"></slot>
    </section>`;
  }

  protected override updated(): void {
    const { state } = this;
    if (state === this.#told) return;
    this.#told = state;
    this.dispatchEvent(new TalentEmailStateChangeEvent(state));
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
  readonly #open = async (): Promise<void> => {
    await afterPaint();
    try {
      const [{ NoticeView, styles }] = await Promise.all([
        import('./notice-view.js'),
        this.#locale.prepare('errors', 'talentEmail', 'accountDeletion'),
      ]);
      if (this.#view || !this.isConnected) return;
      adoptStyles(this.renderRoot as ShadowRoot, [tokens, shell, ...styles]);
      this.#view = new NoticeView(this, this.#adapter, this.#locale);
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
    'talent-email-notice': TalentEmailNoticeElement;
  }
}
