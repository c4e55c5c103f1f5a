import type { PlatformId } from '../../contract/platforms.js';
import type { Attempt } from '../../contract/social-profiles.js';
import { safeUrl } from '../../contract/url.js';
import { type BrowserKind, browserKind } from '../../flows/browser-kind.js';
import type { ConnectFlow, ConnectOptions } from '../../flows/connect.js';
import type { ConnectState } from '../../flows/connect-state.js';
import { thisPage } from '../internal/popup.js';
import type { ConnectScene, ConnectVerbs } from './connect-scene.js';
import { type ConnectMode, ProfileConnectEvent, ProfileTransferEvent, ProfileTransferredEvent } from './events.js';
import type { Shared } from './shared.js';
import { consentTextVersion } from './sharing.js';

type Underway = Exclude<ConnectState, { step: 'idle' }>;

/** What a person does about an attempt, and what of it is not sent yet. */
export class ConnectActions {
  readonly #shared: Shared;
  readonly #flow: () => ConnectFlow | undefined;
  #tryAnyway = false;
  #picked: string | undefined;
  #unpicked = false;
  #agreed = false;
  #codeMissing = false;
  /** What the last attempt found, for whoever goes on with it before the list has been read again. */
  #found: Attempt | undefined;
  #drawQr: typeof import('./qr.js').drawQr | undefined;

  constructor(shared: Shared, flow: () => ConnectFlow | undefined) {
    this.#shared = shared;
    this.#flow = flow;
  }

  /** The app whose built-in browser this is, until the person wants to try there. */
  get inApp(): BrowserKind | undefined {
    return this.#tryAnyway ? undefined : this.#browser;
  }

  begin(platform: PlatformId, options: Omit<ConnectOptions, 'mode'>): void {
    this.#shared.expect();
    this.#tryAnyway = false;
    this.#flow()?.begin(platform, { ...options, mode: this.#mode });
  }

  /** Another step begins. */
  enter(state: ConnectState): void {
    this.#unpicked = this.#codeMissing = this.#agreed = false;
    this.#shared.copying.forget();
    if ('attempt' in state && state.attempt) this.#found = state.attempt;
    if (state.step !== 'choosing') return;
    const open = (state.attempt.candidates ?? []).filter(({ unavailable }) => unavailable === undefined);
    this.#picked = open.length === 1 ? open[0]?.id : undefined;
  }

  scene(state: Underway): ConnectScene {
    const flow = this.#flow();
    const { copying, locale } = this.#shared;
    const list = this.#list;
    const all = this.#shared.profiles()?.state;
    const platforms = all && 'platforms' in all ? all.platforms : [];
    const { aim } = state;
    const profile = list?.profiles.find((one) => one.id === aim.profileId);
    const transfer = list?.transfers.find((one) => one.id === aim.transferId);
    const found = this.#found?.profileId === aim.profileId ? this.#found : undefined;
    const id = 'attempt' in state ? state.attempt?.id : undefined;
    const { link, qr } = flow ?? {};
    const label = locale.messages.connection.qr;
    return {
      ...this.#shared.scene(),
      state,
      platform: platforms.find((platform) => platform.id === aim.platform),
      handle: profile?.handle ?? transfer?.handle ?? found?.found?.handle,
      missing: profile?.missing ?? found?.missing ?? [],
      inApp: this.inApp,
      pageUrl: thisPage.returnUrl ?? location.href,
      publicLink: publicPart(link),
      handoff: link !== undefined && qr ? { url: link, code: this.#drawQr?.(qr, label) } : undefined,
      picked: this.#picked,
      unpicked: this.#unpicked,
      agreed: this.#agreed,
      transferPending: list?.busy.some((work) => work.id === id) ?? false,
      transferFailure: list?.failures.find((failure) => failure.id === id),
      codeMissing: this.#codeMissing,
      copying,
      act: this.#verbs,
    };
  }

  get #browser(): BrowserKind | undefined {
    return browserKind(this.#shared.host.userAgent ?? navigator.userAgent);
  }

  /** Windows are for pointers and large screens; an app's built-in browser has none. */
  get #mode(): ConnectMode {
    const { mode } = this.#shared.host;
    if (mode === 'popup' || mode === 'redirect') return mode;
    const touch = matchMedia('(hover: none) and (pointer: coarse)').matches;
    return touch || this.#browser ? 'redirect' : 'popup';
  }

  get #list() {
    const state = this.#shared.profiles()?.state;
    return state?.step === 'ready' ? state : undefined;
  }

  /** Opens the platform's page, where the page around us does not want to do it itself. */
  #toPlatform(go: (flow: ConnectFlow, aim: Underway['aim']) => unknown, mode?: ConnectMode): void {
    const flow = this.#flow();
    if (!flow || flow.state.step === 'idle') return;
    const { aim } = flow.state;
    const { host, expect } = this.#shared;
    if (!host.dispatchEvent(new ProfileConnectEvent(aim.platform, aim.purpose, mode ?? aim.mode))) return;
    expect();
    go(flow, aim);
  }

  /** Asks for the profile that this attempt has proved, at once with a code of its holder. */
  async #askForTransfer(code?: string): Promise<void> {
    const { host, expect, say, locale, profiles, lead } = this.#shared;
    const flow = this.#flow();
    const list = profiles();
    if (flow?.state.step !== 'conflict' || !list || !flow.state.attempt) return;
    const { platform, id, found } = flow.state.attempt;
    if (!host.dispatchEvent(new ProfileTransferEvent(platform, 'request'))) return;
    if (!(await list.requestTransfer(id, code))) {
      if (code !== undefined) lead('[name=hand-over-code]', () => locale.messages.connection.handOverWrong);
      return;
    }
    host.dispatchEvent(new ProfileTransferredEvent(platform, 'request'));
    expect();
    flow.reset();
    void list.reload();
    say(locale.messages.connection.requested.replace('{handle}', () => found?.handle ?? ''));
  }

  async #loadQr(): Promise<void> {
    // Without the drawing there is still the link to copy.
    this.#drawQr ??= await import('./qr.js').then(
      ({ drawQr }) => drawQr,
      () => undefined,
    );
    this.#shared.host.requestUpdate();
  }

  /** Whether the manager may see it: as the creator has just said, or as it was where the profile is here already. */
  #confirm(asNew: boolean): void {
    const flow = this.#flow();
    if (flow?.state.step !== 'confirming' && flow?.state.step !== 'wrong-account') return;
    const { profileId } = flow.state.aim;
    const known = asNew ? undefined : this.#list?.profiles.find(({ id }) => id === profileId);
    this.#shared.expect();
    void flow.confirm({
      visibleToManager: known ? known.visibleToManager : this.#agreed,
      ...(asNew && { asNew }),
      ...(this.#agreed && { locale: this.#shared.locale.tag, textVersion: consentTextVersion }),
    });
  }

  readonly #verbs: ConnectVerbs = {
    tryAnyway: () => {
      this.#shared.expect();
      this.#tryAnyway = true;
      this.#shared.host.requestUpdate();
    },
    proceed: (switchAccount) =>
      this.#toPlatform((flow, aim) => {
        if (switchAccount) flow.begin(aim.platform, { ...aim, switchAccount });
        void flow.proceed();
      }),
    again: (switchAccount = false) => this.#toPlatform((flow) => void flow.again({ switchAccount })),
    continueHere: () => this.#toPlatform((flow) => void flow.continueHere(), 'redirect'),
    reopen: () => void this.#flow()?.reopen(),
    cancel: () => {
      this.#shared.expect();
      void this.#flow()?.cancel();
    },
    follow: (event) => {
      const anchor = event.currentTarget as HTMLAnchorElement;
      const href = safeUrl('link', this.#flow()?.link);
      if (href === undefined) {
        event.preventDefault();
        return;
      }
      const shown = anchor.href;
      anchor.href = href;
      setTimeout(() => anchor.setAttribute('href', shown));
    },
    handoff: () => {
      void this.#flow()?.handoff();
      void this.#loadQr();
    },
    pick: (id) => {
      this.#picked = id;
      this.#unpicked = false;
      this.#shared.host.requestUpdate();
    },
    choose: () => {
      const { host, locale, expect, say } = this.#shared;
      this.#unpicked = this.#picked === undefined;
      host.requestUpdate();
      if (this.#picked === undefined) {
        say(locale.messages.errors['choice-unknown'], true);
        host.renderRoot.querySelector<HTMLElement>('[name=candidate]:enabled')?.focus();
        return;
      }
      expect();
      void this.#flow()?.choose(this.#picked);
    },
    agree: (agreed) => (this.#agreed = agreed),
    confirm: (asNew) => this.#confirm(asNew),
    addPermission: () => {
      const flow = this.#flow();
      if (!flow || !('attempt' in flow.state) || !flow.state.attempt) return;
      const { platform, profileId } = flow.state.attempt;
      flow.reset();
      this.begin(platform, { purpose: 'add-permission', profileId });
    },
    requestTransfer: () => void this.#askForTransfer(),
    useCode: (event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const field = form.elements.namedItem('hand-over-code') as HTMLInputElement;
      const code = field.value.trim();
      this.#codeMissing = code === '';
      this.#shared.host.requestUpdate();
      if (code) void this.#askForTransfer(code);
      else field.focus();
    },
    leave: () => {
      this.#shared.expect();
      this.#flow()?.reset();
      // The list was read while the attempt ran.
      void this.#shared.profiles()?.reload();
    },
  };
}

/** Where a link leads, without what makes it work. */
function publicPart(link: string | undefined): string | undefined {
  const href = safeUrl('link', link);
  if (href === undefined) return undefined;
  const { origin, pathname } = new URL(href);
  return origin + pathname;
}
