import { html, type ReactiveController, type TemplateResult } from 'lit';
import { canonicalEmail } from '../../contract/email.js';
import type { OnboardingError } from '../../contract/errors.js';
import type { Invitation, InvitationApi } from '../../contract/invitation.js';
import { safeUrl } from '../../contract/url.js';
import type { InvitationFlow } from '../../flows/invitation.js';
import { address } from '../../i18n/en/address.js';
import { common } from '../../i18n/en/common.js';
import { errors } from '../../i18n/en/errors.js';
import { invitation } from '../../i18n/en/invitation.js';
import { actions } from '../../styles/actions.styles.js';
import { sent } from '../../styles/sent.styles.js';
import { form } from '../../styles/form.styles.js';
import { notice } from '../../styles/notice.styles.js';
import { accompany } from '../internal/accompany.js';
import type { AdapterController } from '../internal/adapter-controller.js';
import { CountdownController } from '../internal/countdown-controller.js';
import { errorText } from '../internal/error-text.js';
import type { FlowController } from '../internal/flow-controller.js';
import { time } from '../internal/formats.js';
import { LiveRegion } from '../internal/live-region.js';
import type { LocaleController } from '../internal/locale-controller.js';
import {
  InviteContinueEvent,
  InviteHelpOpenEvent,
  InviteResendEvent,
  InviteResentEvent,
  InviteResetRequestEvent,
} from './events.js';
import type { InvitationHost } from './host.js';
import { icon } from './icons.js';
import type { Copied } from './mail-card.js';
import { countsDown, iconOf, type InviteStatusState, publicState, type Search, type Step, stepOf } from './status.js';
import { StepFollower } from './step-follower.js';
import { body, type Scene } from './steps.js';
import { tracked } from './tracked.js';
import { view } from './view.styles.js';
import { failureText, heading, type Locale, resendHint, spokenHeading, text } from './words.js';

export const styles = [form, sent, actions, notice, view];

/** Coming back after so many milliseconds is a reason to look again. */
const lookAgainAfter = 15_000;

/** Everything `<invite-status>` shows once there is an answer, and what its buttons do. */
export class InvitationView implements ReactiveController {
  readonly #host: InvitationHost;
  readonly #adapter: AdapterController;
  readonly #locale: Locale;
  readonly #flows: FlowController<InvitationApi, InvitationFlow>;
  readonly #live: LiveRegion;
  readonly #follower: StepFollower;
  #search: Search = 'none';
  #copied: Copied;
  #typed = '';
  #fieldError: 'missing' | 'invalid' | undefined;
  #lookedAt: number;

  constructor(
    host: InvitationHost,
    adapter: AdapterController,
    locale: LocaleController<'frame'>,
    flows: FlowController<InvitationApi, InvitationFlow>,
  ) {
    const live = new LiveRegion(host);
    this.#host = host;
    this.#adapter = adapter;
    this.#locale = locale.extend({ address, common, errors, invitation });
    this.#flows = flows;
    this.#live = live;
    this.#lookedAt = host.clock.now();
    host.addController(this);
    this.#follower = new StepFollower(host, live, () => {
      const step = this.#step;
      return {
        name: step,
        heading: spokenHeading(this.#locale, step, this.#invitation),
        failure: this.#failure,
        error: this.#error,
        errorText: this.#spokenError,
      };
    });
    accompany(host, this.#locale, 'invite-status', tracked);
    new CountdownController(
      host,
      () => (countsDown(this.#step) ? this.#resendIn : 0),
      // Where the person has gone on meanwhile, there is nothing to ask for again.
      () => {
        if (countsDown(this.#step)) live.say(this.#locale.messages.invitation.resendReady);
      },
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

  /** Nothing while there is no answer yet. */
  render(): TemplateResult | undefined {
    const step = this.#step;
    if (step === 'loading') return undefined;
    const scene = this.#scene();
    const error = this.#error;
    return html`<div class="head">
        <span class="badge ${iconOf(step)}">${icon(iconOf(step))}</span>
        <div part="heading" role="heading" aria-level=${this.#host.headingLevel} aria-describedby="text" tabindex="-1">
          <slot name="heading">${heading(this.#locale, step, scene.invitation)}</slot>
        </div>
      </div>
      <slot name="intro"></slot>
      <p part="text" id="text">${this.#failure ?? text(this.#locale, step, scene.invitation, scene.email)}</p>
      ${error && html`<p part="error status" class="notice error">${errorText(this.#locale, error, 0)}</p>`}
      ${body(step, scene)}`;
  }

  get #step(): Step {
    const { adapter, alone, settled } = this.#adapter;
    if (adapter ? !adapter.invitation : alone) return 'unconnected';
    // Shown in one piece: what came later would move what is there already.
    if (!settled) return 'loading';
    return stepOf(this.#flows.state, this.#search, this.#host.token !== undefined);
  }

  get #resendIn(): number {
    return this.#flows.flow?.resendIn ?? 0;
  }

  get #waiting(): boolean {
    return this.#resendIn > 0 || this.#invitation?.resendsLeft === 0;
  }

  /** What the newest submission came to. */
  get #error(): OnboardingError | undefined {
    const { state } = this.#flows;
    return state && 'pending' in state ? state.error : undefined;
  }

  get #invitation(): Invitation | undefined {
    const { state } = this.#flows;
    return state?.step === 'known' ? state.invitation : undefined;
  }

  /** Why there is no invitation to show. */
  get #failure(): string | undefined {
    const { state } = this.#flows;
    const { common } = this.#locale.messages;
    if (this.#step === 'unconnected') return this.#adapter.adapter ? common.notSupported : common.notConnected;
    return state?.step === 'failed' ? failureText(this.#locale, this.#step, state.error) : undefined;
  }

  get #spokenError(): string | undefined {
    const hint = countsDown(this.#step) ? resendHint(this.#locale, this.#invitation, this.#resendIn) : '';
    return this.#error && `${errorText(this.#locale, this.#error, hint ? 0 : undefined)} ${hint}`.trim();
  }

  #scene(): Scene {
    const { state } = this.#flows;
    const { address, common, invitation: texts } = this.#locale.messages;
    const invitation = this.#invitation;
    const newest = invitation?.state === 'superseded' ? invitation.newest?.email : undefined;
    const hint = resendHint(this.#locale, invitation, this.#resendIn);
    return {
      host: this.#host,
      address,
      common,
      texts,
      config: this.#adapter.config,
      invitation,
      email: newest ?? invitation?.email ?? (state?.step === 'asked' ? state.email : ''),
      pending: this.pending,
      waiting: this.#waiting,
      hint,
      copied: this.#copied,
      typed: this.#typed,
      fieldError: this.#fieldError && address[this.#fieldError],
      time: (moment) => time(this.#locale, moment),
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

  /** Somebody comes back to the page, or the network does: what is shown may have changed meanwhile. */
  readonly #wake = (event: Event): void => {
    const idle = this.#host.clock.now() - this.#lookedAt > lookAgainAfter;
    if (!document.hidden && (idle || event.type === 'online')) void this.#look();
  };

  async #look(): Promise<boolean> {
    const { flow } = this.#flows;
    this.#adapter.retry();
    this.#lookedAt = this.#host.clock.now();
    await (this.#failure === undefined ? flow?.refresh() : flow?.retry());
    return true;
  }

  readonly #lookAgain = (): void => void this.#follower.await(this.#look());

  readonly #find = (search: Search): void => {
    this.#search = search;
    this.#copied = undefined;
    this.#follower.expect();
    if (search !== 'none')
      this.#host.dispatchEvent(new InviteHelpOpenEvent(search === 'help' ? 'find-mail' : 'not-there'));
    this.#host.requestUpdate();
  };

  readonly #anotherAddress = (): void => {
    this.#host.dispatchEvent(new InviteHelpOpenEvent('another-address'));
    this.#follower.expect();
    this.#flows.flow?.changeAddress();
  };

  readonly #resend = (): void => this.#ask('invitation', (flow) => flow.resend());

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = this.#host.renderRoot.querySelector('input');
    this.#typed = field?.value ?? '';
    this.#fieldError = canonicalEmail(this.#typed) ? undefined : this.#typed.trim() ? 'invalid' : 'missing';
    if (this.#fieldError) {
      this.#live.say(this.#locale.messages.address[this.#fieldError], true);
      field?.focus();
    } else this.#ask('address', (flow) => flow.request(this.#typed));
    this.#host.requestUpdate();
  };

  readonly #edit = (): void => {
    this.#fieldError = undefined;
    this.#host.requestUpdate();
  };

  #ask(by: 'invitation' | 'address', send: (flow: InvitationFlow) => Promise<boolean>): void {
    const { flow } = this.#flows;
    if (!flow || this.#waiting || !this.#host.dispatchEvent(new InviteResendEvent(by))) return;
    void this.#follower.await(this.#sent(send(flow)));
  }

  async #sent(sending: Promise<boolean>): Promise<boolean> {
    if (!(await sending)) {
      // Closed meanwhile, in another tab or by somebody else: show what it has become.
      if (this.#error?.code === 'invitation-closed') await this.#flows.flow?.refresh();
      return false;
    }
    this.#search = 'none';
    this.#copied = undefined;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new InviteResentEvent(this.#resendIn));
    return true;
  }

  readonly #proceed = (): void => {
    const url = safeUrl('link', this.#adapter.config?.links.passwordReset);
    if (!this.#host.dispatchEvent(new InviteContinueEvent()) || !url) return;
    location.assign(this.#host.token === undefined ? url : `${url}#t=${encodeURIComponent(this.#host.token)}`);
  };

  readonly #throughReset = (event: Event): void => {
    if (!this.#host.dispatchEvent(new InviteResetRequestEvent())) event.preventDefault();
  };

  readonly #copy = (what: NonNullable<Copied>, value: string, button: HTMLElement): void => {
    const { copied, selected } = this.#locale.messages.invitation;
    const done = (): void => {
      this.#copied = what;
      this.#live.say(copied);
    };
    const refused = (): void => {
      const shown = button.closest('.row')?.querySelector('.value');
      if (shown) getSelection()?.selectAllChildren(shown);
      this.#live.say(selected);
    };
    // There is no clipboard outside secure contexts.
    const { clipboard } = navigator as { clipboard?: Clipboard };
    if (clipboard) clipboard.writeText(value).then(done, refused);
    else refused();
  };
}
