import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { SocialProfilesApi } from '../../contract/social-profiles.js';
import type { ProfilesFlow } from '../../flows/profiles.js';
import { common } from '../../i18n/en/common.js';
import { connection } from '../../i18n/en/connection.js';
import { errors } from '../../i18n/en/errors.js';
import { profiles } from '../../i18n/en/profiles.js';
import { actions } from '../../styles/actions.styles.js';
import { sent } from '../../styles/sent.styles.js';
import { form } from '../../styles/form.styles.js';
import { notice } from '../../styles/notice.styles.js';
import { accompany } from '../internal/accompany.js';
import type { AdapterController } from '../internal/adapter-controller.js';
import { Attention } from '../internal/attention.js';
import { errorText } from '../internal/error-text.js';
import type { FlowController } from '../internal/flow-controller.js';
import { LiveRegion } from '../internal/live-region.js';
import type { LocaleController } from '../internal/locale-controller.js';
import { ConnectPart } from './connect-part.js';
import type { StepView } from './connect-scene.js';
import { connectStyles } from './connect.styles.js';
import { actions as row, button, wayToSignIn } from './controls.js';
import { Copying } from '../internal/copying.js';
import { detailsStyles } from './details.styles.js';
import { icon, platformIcon } from './icons.js';
import { ListPart } from './list-part.js';
import { listStyles } from './list.styles.js';
import { listView } from './list-view.js';
import type { Scene } from './scene.js';
import type { ConnectHost, Shared } from './shared.js';
import { type ConnectSocialProfileState, listStateOf } from './state.js';
import { type Locale, spoken, words } from './words.js';

export const styles = [form, sent, actions, notice, listStyles, detailsStyles, connectStyles];

/** Milliseconds after which coming back to the page is a reason to read the list again. */
const lookAgainAfter = 15_000;

/** Everything `<connect-social-profile>` shows once there is an answer: the list, or the attempt that is under way. */
export class ConnectView implements ReactiveController {
  readonly #host: ConnectHost;
  readonly #adapter: AdapterController;
  readonly #locale: Locale;
  readonly #profiles: FlowController<SocialProfilesApi, ProfilesFlow>;
  readonly #live: LiveRegion;
  readonly #attention: Attention;
  readonly #connect: ConnectPart;
  readonly #list: ListPart;
  #shown: string | undefined;
  #course: string | undefined;
  #error: object | undefined;
  #lookedAt: number;

  constructor(
    host: ConnectHost,
    adapter: AdapterController,
    locale: LocaleController<'frame'>,
    flows: FlowController<SocialProfilesApi, ProfilesFlow>,
  ) {
    const live = new LiveRegion(host);
    this.#host = host;
    this.#adapter = adapter;
    this.#locale = locale.extend({ common, connection, errors, profiles });
    this.#profiles = flows;
    this.#live = live;
    this.#attention = new Attention(host, live);
    this.#lookedAt = host.clock.now();
    const shared: Shared = {
      host,
      api: () => adapter.adapter?.socialProfiles,
      locale: this.#locale,
      profiles: () => flows.flow,
      copying: new Copying(host, live, () => this.#locale.messages.profiles),
      scene: () => this.#scene(),
      expect: () => (this.#attention.expected = true),
      say: (text, urgent) => live.say(text, urgent),
      lead: (selector, text) => this.#lead(selector, text),
    };
    this.#connect = new ConnectPart(shared);
    this.#list = new ListPart(shared, this.#connect);
    host.addController(this);
    accompany(host, this.#locale, 'connect-social-profile', {
      connect: ['profile-connect', 'profile-connected'],
      disconnect: ['profile-disconnect', 'profile-disconnected'],
      transfer: ['profile-transfer', 'profile-transferred'],
      visibility: ['visibility-change', 'visibility-changed'],
    });
  }

  get state(): ConnectSocialProfileState {
    if (this.#unconnected) return 'error';
    if (!this.#settled) return 'loading';
    return this.#connect.state ?? listStateOf(this.#profiles.state);
  }

  get pending(): boolean {
    const { state } = this.#profiles;
    return this.#connect.pending || (state?.step === 'ready' && state.busy.length > 0);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#wake);
    window.addEventListener('online', this.#wake);
    window.addEventListener('pageshow', this.#wake);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#wake);
    window.removeEventListener('online', this.#wake);
    window.removeEventListener('pageshow', this.#wake);
  }

  hostUpdate(): void {
    const { state } = this.#profiles;
    if (state) this.#list.follow(state);
    const error = this.#connect.error;
    if (error && error !== this.#error) this.#live.say(errorText(this.#locale, error as never), true);
    this.#error = error;
    const key = this.#unconnected ? 'unconnected' : this.state;
    const before = this.#shown;
    this.#shown = key;
    const { course } = this.#connect;
    const moved = course !== this.#course;
    this.#course = course;
    if (key === before && moved) this.#live.say(this.#spoken);
    // What is expected comes after it.
    if (key === before || key === 'loading') return;
    const first = before === undefined || before === 'loading';
    // The page itself is being read while its first answer comes; only that there is none is worth interrupting.
    if (first && !this.#attention.expected && !/^(unconnected|error|offline)$/.test(key)) return;
    this.#attention.expected ||= this.#host.matches(':focus-within');
    this.#attention.draw(
      () => this.#host.renderRoot.querySelector<HTMLElement>('[part~=heading]'),
      () => this.#spoken,
    );
  }

  /** Nothing while there is no answer yet. */
  render(): TemplateResult | undefined {
    if (this.state === 'loading') return undefined;
    const step = this.#step();
    const { mark } = step;
    const [text, names] = step.title;
    return html`<div class="head">
        ${mark === 'list' ? nothing : typeof mark === 'string' ? platformIcon(mark) : html`<span class="badge ${mark[1]}">${icon(mark[0])}</span>`}
        <div part="heading" role="heading" aria-level=${this.#host.headingLevel} aria-describedby="text" tabindex="-1">
          <slot name="heading">${words(text, names)}</slot>
        </div>
      </div>
      <slot name="intro"></slot>
      <div class="step" aria-busy=${step.busy ?? false}>
        ${step.text ? html`<p part="text" id="text">${step.text}</p>` : nothing} ${step.body}
      </div>`;
  }

  /** Shown in one piece: what came later would move what is there already. */
  get #settled(): boolean {
    const { state } = this.#profiles;
    return this.#adapter.settled && !this.#connect.resuming && state !== undefined && state.step !== 'loading';
  }

  get #unconnected(): boolean {
    const { adapter, alone } = this.#adapter;
    return adapter ? !adapter.socialProfiles : alone;
  }

  get #spoken(): string {
    const { title, news = '' } = this.#step();
    return `${spoken(...title)} ${news}`.trim();
  }

  #scene(): Scene {
    const { adapter, config } = this.#adapter;
    const { state } = this.#profiles;
    const { manager } = this.#locale.messages.profiles;
    return {
      locale: this.#locale,
      config,
      manager: (state?.step === 'ready' && state.managerName) || manager,
      headingLevel: this.#host.headingLevel,
      compact: this.#host.layout === 'compact',
      firstParty: adapter?.session !== undefined,
    };
  }

  #step(): Omit<StepView, 'mark'> & { readonly mark: StepView['mark'] | 'list' } {
    const { common, profiles: texts } = this.#locale.messages;
    const alert = (text: string, ways: unknown) =>
      ({ mark: ['alert', 'attention'], title: [texts.failedTitle, {}], text, body: ways }) as const;
    if (this.#unconnected) return alert(common[this.#adapter.adapter ? 'notSupported' : 'notConnected'], nothing);
    const step = this.#connect.step();
    if (step) return step;
    const { state } = this.#profiles;
    if (state?.step === 'failed') {
      const retry = button(common.retry, () => this.#retry(), 'submit-button');
      return alert(errorText(this.#locale, state.error), row(retry));
    }
    if (state?.step !== 'ready') {
      const way = row(wayToSignIn(this.#scene()));
      return { mark: ['person', ''], title: [texts.signedOutTitle, {}], text: texts.signedOutText, body: way };
    }
    const scene = this.#list.scene(state);
    const { manager, compact } = scene;
    return {
      mark: 'list',
      title: [state.profiles.length > 0 ? texts.title : texts.titleEmpty, {}],
      text: compact ? undefined : [words(texts.text, { manager }), ' ', texts.password],
      body: listView(scene),
    };
  }

  #retry(): void {
    this.#attention.expected = true;
    this.#adapter.retry();
    void this.#profiles.flow?.load();
  }

  #lead(selector: string, text: () => string): void {
    this.#attention.expected = true;
    this.#attention.draw(() => this.#host.renderRoot.querySelector<HTMLElement>(selector), text);
  }

  /** Somebody comes back to the page, or the network does: what is shown may have changed meanwhile. */
  readonly #wake = (event: Event): void => {
    const now = this.#host.clock.now();
    const { flow } = this.#profiles;
    // Our own page was asked to disconnect: here it is seen whether it has.
    const asked = flow?.state.step === 'ready' && flow.state.receipts.some(({ outcome }) => outcome === 'confirm');
    const back = event.type === 'online' || asked || (event as Partial<PageTransitionEvent>).persisted === true;
    if (document.hidden || (!back && now - this.#lookedAt <= lookAgainAfter)) return;
    if (event.type === 'pageshow' && !back) return;
    this.#lookedAt = now;
    this.#adapter.retry();
    if (flow?.state.step === 'failed') void flow.load();
    else if (flow && flow.state.step !== 'loading') void flow.reload();
  };
}
