import { adoptStyles, html, LitElement, type TemplateResult } from 'lit';
import type { OnboardingAdapter } from '../../contract/adapter.js';
import { type Clock, systemClock } from '../../flows/clock.js';
import { address } from '../../i18n/en/address.js';
import { frame as frameTexts } from '../../i18n/en/frame.js';
import { passwordRequest } from '../../i18n/en/password-request.js';
import type { MessageOverrides } from '../../i18n/overrides.js';
import { form } from '../../styles/form.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { AdapterController } from '../internal/adapter-controller.js';
import { afterPaint } from '../internal/after-paint.js';
import { defineElement, version } from '../internal/define-element.js';
import { isRemembered } from '../internal/is-remembered.js';
import { type FormSpec, LightForm } from '../internal/light-form.js';
import { LocaleController } from '../internal/locale-controller.js';
import type { Answer } from './answer.js';
import { frame, lock, type StepView } from './frame.js';
import type * as ResetModule from './reset-view.js';
import { resumeKey } from './resume-key.js';
import { shell } from './shell.styles.js';
import type { ResetPasswordFormState } from './state.js';

export type { ResetPasswordFormState } from './state.js';

const english = { address, frame: frameTexts, passwordRequest };

/** Milliseconds until what could not be loaded is asked for again. */
const retryAfter = 5000;

/**
 * Sets a password by mail: for who forgot it, for who never had one, and for who found the invitation expired.
 *
 * @summary Leads a creator by mail, link or code to a new password and into the account.
 * @slot heading - Words to show instead of the heading of every step.
 * @slot intro - Content between the heading and the text of a step.
 * @slot footer - Content below, such as links of the page's own.
 * @slot form - The element's own: it keeps its form here, in the page's tree, for password managers.
 * @fires {PasswordResetRequestEvent} password-reset-request - The mail is about to be asked for; cancelable.
 * @fires {PasswordResetRequestedEvent} password-reset-requested - The mail was asked for.
 * @fires {PasswordResetLinkDeadEvent} password-reset-link-dead - The link does not work any more.
 * @fires {PasswordSetEvent} password-set - The new password holds.
 * @fires {SignedInEvent} signed-in - This browser is signed in.
 * @fires {TalentEmailOpenEvent} talent-email-open - The page about a “+talent” address is about to open; cancelable.
 * @fires {OnboardingTrackEvent} onboarding-track - A step or an action to count, without personal data.
 * @csspart heading - The heading of the step.
 * @csspart text - The text of the step.
 * @csspart hint - Smaller text that explains.
 * @csspart error - What went wrong, where no form shows it.
 * @csspart status - A message about the step.
 * @csspart actions - The buttons of the step.
 * @csspart button - Every button and every link that looks like one.
 * @csspart submit-button - The main button of the step.
 * @csspart plain - Buttons and links that look like part of the text.
 * @csspart icon - Every icon.
 * @cssprop [--onboarding-accent] - Colour of the main button and of what is chosen.
 * @cssprop [--onboarding-on-accent] - Text on the accent colour.
 * @cssprop [--onboarding-attention] - Colour of what needs attention.
 * @cssprop [--onboarding-danger] - Colour of errors.
 * @cssprop [--onboarding-success] - Colour of what went well.
 * @cssprop [--onboarding-muted] - Colour of secondary text.
 * @cssprop [--onboarding-surface] - Background of what is set off.
 * @cssprop [--onboarding-border-color] - Colour of lines.
 * @cssprop [--onboarding-control-border-color] - Border of fields and buttons.
 * @cssprop [--onboarding-focus-color] - Colour of the focus ring; without it the accent.
 * @cssprop [--onboarding-link-color] - Colour of links and of buttons that look like one; without it the text's.
 * @cssprop [--onboarding-heading-font] - Font family of headings; without it the page's.
 * @cssprop [--onboarding-heading-size=1.375em] - Font size of headings.
 * @cssprop [--onboarding-control-block-size=2.75rem] - Height of fields, buttons and tabs.
 * @cssprop [--onboarding-radius=0.625rem] - Rounding of corners.
 * @cssprop [--onboarding-space=1rem] - Space between things; everything else follows it.
 * @cssprop [--onboarding-max-inline-size=26rem] - The widest it gets.
 * @cssprop [--onboarding-min-block-size] - Height kept free from the start, so that nothing below moves.
 * @cssstate pending - A call runs.
 * @cssstate error - Something went wrong.
 * @cssstate done - The password is set.
 * @cssstate expired - The link does not work any more.
 */
export class ResetPasswordFormElement extends LitElement {
  static readonly version: string = version;
  static override styles = [tokens, form, shell];

  // Decorators would bring 0.2 kB of their own into what is loaded at once.
  static override properties = {
    adapter: { attribute: false },
    variant: {},
    email: {},
    messages: { attribute: false },
    headingLevel: { attribute: 'heading-level', type: Number },
    clock: { attribute: false },
    token: { attribute: false, noAccessor: true },
  };

  /** Registers the class; nothing happens where the tag is ours already. */
  static define(tag = 'reset-password-form', registry?: CustomElementRegistry): void {
    defineElement(this, tag, registry);
  }

  /** How to reach the backend; without it the provider's is used. */
  adapter: OnboardingAdapter | undefined;

  /** Words for who never had a password (`activate`). An opened link knows better and has the last word. */
  variant: 'reset' | 'activate' = 'reset';

  /** The address to begin with, if the page knows it. */
  email = '';

  /** Texts to show instead, by language: `{ en: { passwordReset: { sentTitle: '…' } } }`. */
  messages: MessageOverrides | undefined;

  /** Level of the heading in the page's outline, 1 to 6. */
  headingLevel = 2;

  /** Where the time comes from, for demos and tests. */
  clock: Clock = systemClock;

  readonly #adapter = new AdapterController(this);
  readonly #locale = new LocaleController(this, english, this.#adapter);
  readonly #form = new LightForm(this, this.#locale, () => this.#step.form);
  /** Everything beyond the first step, once it is here. */
  #later: typeof ResetModule | undefined;
  #view: ResetModule.ResetView | undefined;
  #viewFailed = false;
  #token: string | undefined;
  /** What the person has typed as address; it is never asked for twice. */
  #typed: string | undefined;
  /** An address submitted before there was anything to submit it to. */
  #early: string | undefined;

  /** The secret of the link that was opened. It can be set but not read, and never gets into the page. */
  set token(token: string | undefined) {
    const given = token || undefined;
    if (given === this.#token) return;
    this.#token = given;
    this.#view?.restart();
    this.requestUpdate();
  }
  get token(): string | undefined {
    return undefined;
  }

  /** What is shown. */
  get state(): ResetPasswordFormState {
    return this.#view?.state ?? (this.#viewFailed ? 'error' : this.#step.busy ? 'checking' : 'request');
  }

  protected override willUpdate(): void {
    const later = this.#later;
    // Most forms of a page are never touched, and hold nothing more than they show.
    if (this.#view || !later || !this.isConnected || !this.#begun) return;
    adoptStyles(this.renderRoot as ShadowRoot, [tokens, form, shell, ...later.styles]);
    this.#view = new later.ResetView(this, {
      adapter: this.#adapter,
      locale: this.#locale,
      form: this.#form,
      addressForm: (answer) => this.#addressForm(answer),
      token: () => this.#token,
      early: this.#early,
    });
  }

  protected override render(): TemplateResult {
    const { tag, dir } = this.#locale;
    return frame(this.#step, { tag, dir, headingLevel: this.headingLevel });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#later) void this.#open();
  }

  /** Whether there is more to do than to show the first step. */
  get #begun(): boolean {
    const { adapter, alone } = this.#adapter;
    const unreachable = adapter ? !adapter.passwordReset : alone;
    return unreachable || this.#token !== undefined || this.#typed !== undefined || isRemembered(resumeKey);
  }

  get #step(): StepView {
    const { frame: frameTexts, passwordRequest: texts } = this.#locale.messages;
    const activate = this.variant === 'activate';
    const first: StepView = {
      icon: lock,
      title: activate ? texts.titleActivate : texts.title,
      text: activate ? texts.textActivate : texts.text,
    };
    if (this.#view) return this.#view.step(first);
    const failure = this.#viewFailed ? frameTexts.failed : undefined;
    if (this.#token === undefined && !isRemembered(resumeKey)) {
      const notice = failure && html`<p part="error">${failure}</p>`;
      return { ...first, form: this.#addressForm({ pending: this.#early !== undefined, notice }) };
    }
    return failure ? { ...first, text: failure } : { icon: lock, title: texts.checkingTitle, busy: true };
  }

  #addressForm(answer: Answer): FormSpec {
    return {
      name: 'email',
      draw: (id) => this.#drawAddress(id, answer),
      typed: ({ value }) => (this.#typed = value),
      submit: ({ value }) => {
        this.#typed = this.#early = value;
        this.requestUpdate();
        if (this.#view) this.#view.submit(value);
        else if (!this.#later) void this.#open();
      },
    };
  }

  /** One template, since every one of it and every expression in it costs each instance its share. */
  #drawAddress(id: string, { pending, refused, notice }: Answer): TemplateResult {
    const { address, passwordRequest } = this.#locale.messages;
    const help = `${id}-help`;
    // The page sends it, never the browser; `post` keeps it out of the page's address if it ever did.
    return html`<form part="form" method="post" novalidate aria-busy=${pending}>
      <div class="field">
        <label part="label" for=${id}>${address.label}</label>
        <input
          part="input"
          id=${id}
          name="email"
          type="email"
          autocomplete="username"
          spellcheck="false"
          enterkeyhint="go"
          dir="ltr"
          aria-required="true"
          aria-invalid=${refused !== undefined}
          aria-describedby=${help}
          .value=${this.#typed ?? this.email}
        />
        <p part=${refused ? 'error' : 'hint'} id=${help}>${refused ?? address.hint}</p>
      </div>
      <button part="button submit-button" aria-disabled=${pending}>${passwordRequest.button}</button>
      ${notice}
    </form>`;
  }

  /** Gets everything beyond the first step, while a person reads that. */
  async #open(): Promise<void> {
    await afterPaint();
    try {
      const [later] = await Promise.all([import('./reset-view.js'), this.#locale.prepare('errors', 'passwordReset')]);
      if (this.#later || !this.isConnected) return;
      this.#later = later;
      later.accompany(this, this.#locale);
    } catch {
      this.#viewFailed = true;
      this.#early = undefined;
      setTimeout(() => this.isConnected && void this.#open(), retryAfter);
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reset-password-form': ResetPasswordFormElement;
  }
}
