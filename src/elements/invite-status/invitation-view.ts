import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { canonicalEmail } from '../../contract/email.js';
import type { OnboardingError } from '../../contract/errors.js';
import type { Invitation, InvitationApi } from '../../contract/invitation.js';
import { safeUrl } from '../../contract/url.js';
import type { InvitationFlow } from '../../flows/invitation.js';
import type { Clock } from '../../flows/ports.js';
import { errors } from '../../i18n/en/errors.js';
import { invitation } from '../../i18n/en/invitation.js';
import { form } from '../../styles/form.styles.js';
import { notice } from '../../styles/notice.styles.js';
import type { AdapterController } from '../internal/adapter-controller.js';
import { CountdownController } from '../internal/countdown-controller.js';
import type { FlowController } from '../internal/flow-controller.js';
import type { LiveRegion } from '../internal/live-region.js';
import type { LocaleController } from '../internal/locale-controller.js';
import {
  InviteContinueEvent,
  InviteHelpOpenEvent,
  InviteResendEvent,
  InviteResentEvent,
  InviteResetRequestEvent,
} from './events.js';
import { icon } from './icons.js';
import type { Copied } from './mail-card.js';
import { countsDown, iconOf, type InviteStatusState, publicState, type Search, type Step, stepOf } from './status.js';
import { body, type Scene } from './steps.js';
import { view } from './view.styles.js';
import { errorText, heading, type Locale, resendHint, spokenHeading, text } from './words.js';

export const styles = [form, notice, view];

/** What the element lets its view see. */
export interface InvitationHost extends LitElement {
  readonly token: string | undefined;
  readonly headingLevel: number;
  readonly clock: Clock;
}

/** Milliseconds after which coming back to the page is a reason to look again. */
const lookAgainAfter = 15_000;

/** Everything `<invite-status>` shows once there is an answer, and what its buttons do. */
export class InvitationView implements ReactiveController {
  readonly #host: InvitationHost;
  readonly #adapter: AdapterController;
  readonly #locale: Locale;
  readonly #flows: FlowController<InvitationApi, InvitationFlow>;
  readonly #live: LiveRegion;
  #search: Search = 'none';
  #copied: Copied;
  #typed = '';
  #fieldError: 'emailMissing' | 'emailInvalid' | undefined;
  #shown: Step | undefined;
  #toldError: unknown;
  /** The person has asked for the next change of step, so focus goes along with it. */
  #byPerson = false;
  #focus = false;
  #lookedAt: number;

  constructor(
    host: InvitationHost,
    adapter: AdapterController,
    locale: LocaleController<'common'>,
    flows: FlowController<InvitationApi, InvitationFlow>,
    live: LiveRegion,
  ) {
    this.#host = host;
    this.#adapter = adapter;
    this.#locale = locale.extend({ errors, invitation });
    this.#flows = flows;
    this.#live = live;
    this.#lookedAt = host.clock.now();
    host.addController(this);
    new CountdownController(
      host,
      () => (countsDown(this.#step) ? this.#resendIn : 0),
      () => live.say(this.#locale.messages.invitation.resendReady),
    );
  }

  get state(): InviteStatusState {
    return publicState(this.#step, this.#flows.state, this.#resendIn);
  }

  get pending(): boolean {
    const { state } = this.#flows;
    return !!state && 'pending' in state && state.pending;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#wake);
    window.addEventListener('online', this.#wake);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#wake);
    window.removeEventListener('online', this.#wake);
  }

  hostUpdate(): void {
    this.#follow(this.#step);
  }

  hostUpdated(): void {
    if (!this.#focus) return;
    this.#focus = false;
    this.#host.renderRoot.querySelector<HTMLElement>('[part~=heading], .root:not(:has([part~=heading]))')?.focus();
  }

  /** Nothing while there is no answer yet. */
  render(): TemplateResult | undefined {
    const step = this.#step;
    if (step === 'loading') return undefined;
    const scene = this.#scene();
    const trouble = this.#failure;
    return html`<div class="head">
        <span class="badge ${iconOf(step)}">${icon(iconOf(step))}</span>
        <div part="heading" role="heading" aria-level=${this.#host.headingLevel} aria-describedby="text" tabindex="-1">
          <slot name="heading">${heading(this.#locale, step, scene.invitation)}</slot>
        </div>
      </div>
      <slot name="intro"></slot>
      <p part="text" id="text">${trouble ?? text(this.#locale, step, scene.invitation, scene.email)}</p>
      ${
        this.#error && !trouble
          ? html`<p part="error status" class="notice error">${errorText(this.#locale, this.#error)}</p>`
          : nothing
      }
      ${body(step, scene)}`;
  }

  get #step(): Step {
    return stepOf(this.#flows.state, this.#search, this.#host.token !== undefined);
  }
  get #resendIn(): number {
    return this.#flows.flow?.resendIn ?? 0;
  }

  get #error(): OnboardingError | undefined {
    const { state } = this.#flows;
    return state && 'error' in state ? state.error : undefined;
  }

  get #invitation(): Invitation | undefined {
    const { state } = this.#flows;
    return state?.step === 'known' ? state.invitation : undefined;
  }

  /** Why the invitation could not be read; that is a step of its own. */
  get #failure(): string | undefined {
    return this.#error && /^(offline|failed)$/.test(this.#step)
      ? errorText(this.#locale, this.#error, true)
      : undefined;
  }

  #scene(): Scene {
    const { state } = this.#flows;
    const { common, invitation: texts } = this.#locale.messages;
    const invitation = this.#invitation;
    const newest = invitation?.state === 'superseded' ? invitation.newest?.email : undefined;
    const hint = resendHint(this.#locale, invitation, this.#resendIn);
    return {
      common,
      texts,
      config: this.#adapter.config,
      invitation,
      email: newest ?? invitation?.email ?? (state?.step === 'asked' ? state.email : ''),
      pending: this.pending,
      waiting: this.#resendIn > 0,
      hint,
      copied: this.#copied,
      typed: this.#typed,
      fieldError: this.#fieldError && common[this.#fieldError],
      time: (moment) => this.#locale.time(moment),
      copy: this.#copy,
      submit: this.#submit,
      edit: this.#edit,
      find: this.#find,
      resend: this.#resend,
      anotherAddress: this.#anotherAddress,
      proceed: this.#proceed,
      throughReset: this.#throughReset,
      lookAgain: this.#lookAgain,
    };
  }

  /** Focus goes along with a change the person asked for, so that it is read; any other change is spoken. */
  #follow(step: Step): void {
    const error = this.#error;
    if (error && error !== this.#toldError) {
      const hint = countsDown(step) ? resendHint(this.#locale, this.#invitation, this.#resendIn) : '';
      this.#live.say(`${errorText(this.#locale, error, !hint)} ${hint}`.trim(), true);
    }
    this.#toldError = error;
    const before = this.#shown;
    if (step === before) return;
    this.#shown = step;
    this.#copied = undefined;
    this.#focus = this.#byPerson;
    // At first nothing is spoken: the page itself is being read.
    if (before && before !== 'loading' && !this.#byPerson)
      this.#live.say(spokenHeading(this.#locale, step, this.#invitation));
    if (step !== 'loading') this.#byPerson = false;
  }

  /** Somebody comes back to the page, or the network does: what is shown may have changed meanwhile. */
  readonly #wake = (event: Event): void => {
    const idle = this.#host.clock.now() - this.#lookedAt > lookAgainAfter;
    if (!document.hidden && (idle || event.type === 'online')) this.#look();
  };

  #look(): Promise<void> | undefined {
    const { flow } = this.#flows;
    this.#adapter.retry();
    this.#lookedAt = this.#host.clock.now();
    return /^(offline|failed)$/.test(this.#step) ? flow?.retry() : flow?.refresh();
  }

  readonly #lookAgain = async (): Promise<void> => {
    const step = this.#step;
    this.#byPerson = true;
    await this.#look();
    this.#byPerson = false;
    if (this.#step === step) this.#live.say(spokenHeading(this.#locale, step, this.#invitation));
  };

  readonly #find = (search: Search): void => {
    this.#search = search;
    this.#byPerson = true;
    if (search !== 'none')
      this.#host.dispatchEvent(new InviteHelpOpenEvent(search === 'help' ? 'find-mail' : 'not-there'));
    this.#host.requestUpdate();
  };

  readonly #anotherAddress = (): void => {
    this.#host.dispatchEvent(new InviteHelpOpenEvent('another-address'));
    this.#byPerson = true;
    this.#flows.flow?.changeAddress();
  };

  readonly #resend = (): void => void this.#ask('invitation', (flow) => flow.resend());

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = this.#host.renderRoot.querySelector('input');
    this.#typed = field?.value ?? '';
    this.#fieldError = undefined;
    if (!canonicalEmail(this.#typed)) {
      this.#fieldError = this.#typed.trim() ? 'emailInvalid' : 'emailMissing';
      this.#live.say(this.#locale.messages.common[this.#fieldError], true);
      field?.focus();
    } else void this.#ask('address', (flow) => flow.request(this.#typed));
    this.#host.requestUpdate();
  };

  readonly #edit = (): void => {
    this.#fieldError = undefined;
    this.#host.requestUpdate();
  };

  async #ask(by: 'invitation' | 'address', send: (flow: InvitationFlow) => Promise<boolean>): Promise<void> {
    const { flow } = this.#flows;
    if (!flow || this.#resendIn > 0 || !this.#host.dispatchEvent(new InviteResendEvent(by))) return;
    this.#byPerson = true;
    const sent = await send(flow);
    this.#byPerson = sent;
    if (!sent) return;
    this.#search = 'none';
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new InviteResentEvent(this.#resendIn));
  }

  readonly #proceed = (): void => {
    const url = safeUrl('link', this.#adapter.config?.links.passwordReset);
    if (!this.#host.dispatchEvent(new InviteContinueEvent()) || !url) return;
    location.assign(this.#host.token === undefined ? url : `${url}#t=${encodeURIComponent(this.#host.token)}`);
  };

  readonly #throughReset = (event: Event): void => {
    if (!this.#host.dispatchEvent(new InviteResetRequestEvent())) event.preventDefault();
  };

  readonly #copy = async (what: NonNullable<Copied>, value: string, button: HTMLElement): Promise<void> => {
    const { copied, selected } = this.#locale.messages.invitation;
    try {
      await navigator.clipboard.writeText(value);
      this.#copied = what;
      this.#live.say(copied);
    } catch {
      const shown = button.closest('.row')?.querySelector('.value');
      if (shown) getSelection()?.selectAllChildren(shown);
      this.#live.say(selected);
    }
  };
}
