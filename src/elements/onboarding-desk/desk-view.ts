import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { DeskApi } from '../../contract/desk.js';
import { DeskFlow } from '../../flows/desk.js';
import { common } from '../../i18n/en/common.js';
import { desk } from '../../i18n/en/desk.js';
import { errors } from '../../i18n/en/errors.js';
import { actions as actionStyles } from '../../styles/actions.styles.js';
import { sent } from '../../styles/sent.styles.js';
import { form } from '../../styles/form.styles.js';
import { notice as noticeStyles } from '../../styles/notice.styles.js';
import { accompany } from '../internal/accompany.js';
import type { AdapterController } from '../internal/adapter-controller.js';
import { Attention } from '../internal/attention.js';
import { errorText } from '../internal/error-text.js';
import { FlowController } from '../internal/flow-controller.js';
import { LiveRegion } from '../internal/live-region.js';
import type { LocaleController } from '../internal/locale-controller.js';
import { actions, button } from './controls.js';
import { creatorsView } from './creators-view.js';
import { deskStyles } from './desk.styles.js';
import { formsStyles } from './forms.styles.js';
import { icon } from './icons.js';
import { ImportActions } from './import-actions.js';
import { InvitationActions } from './invitation-actions.js';
import { invitationsView } from './invitations-view.js';
import { ListActions } from './list-actions.js';
import { RequestActions } from './request-actions.js';
import { requestsView } from './requests-view.js';
import type { ReadyState, Scene } from './scene.js';
import type { DeskHost, Opened, Shared } from './shared.js';
import { deskStateOf, type DeskTab, type OnboardingDeskState } from './state.js';
import { tableStyles } from './table.styles.js';
import { TabCounts, tabList } from './tabs.js';
import { tabsStyles } from './tabs.styles.js';
import { type Locale, words } from './words.js';

export const styles = [form, sent, actionStyles, noticeStyles, deskStyles, tabsStyles, tableStyles, formsStyles];

/** Milliseconds after which coming back to the page is a reason to read the list again. */
const lookAgainAfter = 30_000;

/** Everything `<onboarding-desk>` shows once it is known who sits there. */
export class DeskView implements ReactiveController {
  readonly #host: DeskHost;
  readonly #adapter: AdapterController;
  readonly #locale: Locale;
  readonly #attention: Attention;
  readonly #desk: FlowController<DeskApi, DeskFlow>;
  readonly #opened: Opened = { tab: 'invitations', form: undefined, row: undefined, windows: new Map() };
  readonly #counts = new TabCounts();
  readonly #lists: ListActions;
  readonly #invitations: InvitationActions;
  readonly #importing: ImportActions;
  readonly #requests: RequestActions;
  #step: string | undefined;
  #lookedAt: number;

  constructor(host: DeskHost, adapter: AdapterController, locale: LocaleController<'frame'>) {
    const live = new LiveRegion(host);
    this.#host = host;
    this.#adapter = adapter;
    this.#locale = locale.extend({ common, errors, desk });
    this.#attention = new Attention(host, live);
    this.#lookedAt = host.clock.now();
    const shared: Shared = {
      host,
      locale: this.#locale,
      opened: this.#opened,
      flow: () => this.#desk.flow,
      say: (text, urgent) => live.say(text, urgent),
      lead: (selector, text) => this.#lead(selector, text),
      keep: (selector) => void this.#keep(selector),
    };
    this.#lists = new ListActions(shared);
    this.#invitations = new InvitationActions(shared);
    this.#importing = new ImportActions(shared);
    this.#requests = new RequestActions(shared);
    this.#desk = new FlowController<DeskApi, DeskFlow>(host, {
      api: () => adapter.adapter?.desk,
      create: (api) => new DeskFlow(api, { clock: { now: () => host.clock.now() } }),
      start: (flow) => this.#load(flow),
    });
    host.addController(this);
    accompany(host, this.#locale, 'onboarding-desk', {
      invite: ['desk-invite', 'desk-invited'],
      import: ['desk-import', 'desk-imported'],
      answer: ['desk-answer', 'desk-answered'],
      nudge: ['desk-nudge', 'desk-nudged'],
    });
  }

  get state(): OnboardingDeskState {
    return this.#unconnected ? 'error' : deskStateOf(this.#desk.state, this.#opened);
  }

  get pending(): boolean {
    const { state } = this.#desk;
    if (!state) return false;
    const { invitations, requests, creators, work, inviting, importing } = state;
    const reading = [invitations, requests, creators].some(({ pending }) => pending && pending !== 'refresh');
    return reading || work.busy.length > 0 || inviting.pending || /^(reading|running)$/.test(importing.step);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#wake);
    window.addEventListener('online', this.#wake);
  }

  hostDisconnected(): void {
    this.#lists.rest();
    document.removeEventListener('visibilitychange', this.#wake);
    window.removeEventListener('online', this.#wake);
  }

  hostUpdate(): void {
    const { state } = this.#desk;
    if (state) this.#counts.follow(state);
    this.#importing.follow();
    const step = this.#unconnected ? 'unconnected' : (state?.step ?? 'loading');
    const before = this.#step;
    this.#step = step;
    // While its first answer comes the page itself is being read.
    if (step === before || step === 'loading' || (before === 'loading' && step === 'ready')) return;
    if (before === undefined && step === 'ready') return;
    this.#attention.expected ||= this.#host.matches(':focus-within');
    this.#attention.draw(
      () => this.#find('[part~=heading]'),
      () => this.#title(),
      step !== 'ready',
    );
  }

  /** Nothing while there is no answer yet. */
  render(): TemplateResult | undefined {
    if (this.state === 'loading') return undefined;
    const { state } = this.#desk;
    const { user } = state?.step === 'ready' ? state : {};
    const { roleManager, roleSupport } = this.#locale.messages.desk;
    return html`<header class="head">
        ${user ? nothing : html`<span class="badge attention">${icon('alert')}</span>`}
        <div part="heading" role="heading" aria-level=${this.#host.headingLevel} tabindex="-1">
          ${user ? html`<slot name="heading">${this.#title()}</slot>` : this.#title()}
        </div>
        ${
          user
            ? html`<p part="hint" class="user">
                ${words(user.role === 'support' ? roleSupport : roleManager, { name: user.name })}
              </p>`
            : nothing
        }
      </header>
      ${state?.step === 'ready' ? this.#renderDesk(state) : this.#renderNotReady()}`;
  }

  #renderDesk(state: ReadyState): TemplateResult {
    const scene = this.#scene(state);
    const { tab } = this.#opened;
    const views = { invitations: invitationsView, requests: requestsView, creators: creatorsView };
    return html`${tabList(scene, this.#counts, (chosen) => this.#choose(chosen))}
      <div role="tabpanel" id="panel" class="view" aria-labelledby="tab-${tab}" @keydown=${this.#escape}>
        ${views[tab](scene)}
      </div>`;
  }

  #renderNotReady(): TemplateResult {
    const { common: texts, desk: own } = this.#locale.messages;
    const { state } = this.#desk;
    if (this.#unconnected) {
      return html`<p part="text">${this.#adapter.adapter ? texts.notSupported : texts.notConnected}</p>`;
    }
    const text = state?.step === 'failed' ? errorText(this.#locale, state.error) : own.signedOutText;
    return html`<p part="text">${text}</p>
      ${actions(button(texts.retry, () => this.#retry(), 'submit-button'))}`;
  }

  #title(): string {
    const { desk: texts } = this.#locale.messages;
    switch (this.state) {
      case 'signed-out':
        return texts.signedOutTitle;
      case 'offline':
        return texts.offlineTitle;
      case 'error':
        return texts.failedTitle;
      default:
        return texts.title;
    }
  }

  get #unconnected(): boolean {
    const { adapter, alone } = this.#adapter;
    return adapter ? !adapter.desk : alone;
  }

  #scene(state: ReadyState): Scene {
    return {
      locale: this.#locale,
      state,
      headingLevel: this.#host.headingLevel,
      opened: this.#opened,
      lists: this.#lists,
      invitations: this.#invitations,
      importing: this.#importing,
      requests: this.#requests,
      ahead: (moment) => moment !== undefined && moment > this.#host.clock.now(),
    };
  }

  async #load(flow: DeskFlow): Promise<void> {
    await flow.load();
    // What is looked at comes first; the other list is for its number.
    const [first, second] =
      this.#opened.tab === 'creators' ? (['creators', 'invitations'] as const) : (['invitations', 'creators'] as const);
    for (const list of [first, second]) {
      if (flow === this.#desk.flow && flow.state.step === 'ready' && !flow.state[list].loaded) await flow[list].load();
    }
  }

  #choose(tab: DeskTab): void {
    this.#opened.tab = tab;
    this.#opened.row = undefined;
    this.#host.requestUpdate();
    void this.#desk.flow?.show(tab);
  }

  #retry(): void {
    this.#attention.expected = true;
    this.#adapter.retry();
    if (this.#desk.flow) void this.#load(this.#desk.flow);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #lead(selector: string, text: () => string = () => ''): void {
    this.#attention.expected = true;
    this.#attention.draw(() => this.#find(selector), text);
  }

  /** Gives focus a place where what held it is gone; nowhere else is it taken from. */
  async #keep(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body) this.#find(selector)?.focus();
  }

  /** Escape closes what was opened, innermost first. */
  readonly #escape = (event: KeyboardEvent): void => {
    const { row, form } = this.#opened;
    if (event.key !== 'Escape' || !(event.target as Element).closest('.inside, .panel')) return;
    if (row) this.#lists.close(true);
    else if (form === 'invite') this.#invitations.closeForm();
    else if (!/^(running|paused)$/.test(this.#desk.state?.importing.step ?? '')) this.#importing.close();
  };

  /** Somebody comes back to the page, or the network does: what is shown may have changed meanwhile. */
  readonly #wake = (event: Event): void => {
    const now = this.#host.clock.now();
    const { flow } = this.#desk;
    if (document.hidden || !flow) return;
    if (event.type !== 'online' && now - this.#lookedAt <= lookAgainAfter) return;
    this.#lookedAt = now;
    this.#adapter.retry();
    if (flow.state.step === 'ready') void flow.show(this.#opened.tab);
    else void this.#load(flow);
  };
}
