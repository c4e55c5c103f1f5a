import type { PlatformId } from '../../contract/platforms.js';
import type { Profile, Transfer } from '../../contract/social-profiles.js';
import type { ProfilesReceipt, ProfilesState } from '../../flows/profiles-state.js';
import { secondsUntil } from '../../flows/ports.js';
import { errorText } from '../internal/error-text.js';
import type { ConnectPart } from './connect-part.js';
import {
  ProfileDisconnectedEvent,
  ProfileDisconnectEvent,
  ProfileTransferEvent,
  ProfileTransferredEvent,
  type TransferAction,
  VisibilityChangedEvent,
  VisibilityChangeEvent,
} from './events.js';
import type { ListScene, ListVerbs, PanelName } from './list-scene.js';
import { platformNamesIn, shelve } from './platform-list.js';
import type { Shared } from './shared.js';
import { consentTextVersion } from './sharing.js';
import { naming, spoken, wordFor } from './words.js';

/** The list: what is open in it, and what its buttons do. */
export class ListPart {
  readonly #shared: Shared;
  readonly #connect: ConnectPart;
  readonly #told = new WeakSet<ProfilesReceipt>();
  #panel: { readonly name: PanelName; readonly id: string } | undefined;

  constructor(shared: Shared, connect: ConnectPart) {
    this.#shared = shared;
    this.#connect = connect;
  }

  scene(state: Extract<ProfilesState, { step: 'ready' }>): ListScene {
    const { host, profiles, scene, copying } = this.#shared;
    const wanted = platformNamesIn(host.platforms);
    const shown = (platform: PlatformId) => wanted.length === 0 || wanted.includes(platform);
    const inView = <T extends { platform: PlatformId }>(list: readonly T[]) =>
      list.filter(({ platform }) => shown(platform));
    return {
      ...scene(),
      state: { ...state, transfers: inView(state.transfers), attempts: inView(state.attempts) },
      shelves: shelve(state.platforms, state.profiles, { wanted, recommended: platformNamesIn(host.recommended) }),
      panel: this.#panel,
      handOverCode: profiles()?.handOverCode,
      handOverIn: secondsUntil(state.handOver?.expiresAt, host.clock.now()),
      copying,
      act: this.#verbs,
    };
  }

  /** Tells the page of what has been disconnected, also where another page of ours was asked to do it. */
  follow(state: ProfilesState): void {
    if (state.step !== 'ready') return;
    for (const receipt of state.receipts) {
      const { outcome, profile } = receipt;
      if (outcome === 'confirm' || this.#told.has(receipt)) continue;
      this.#told.add(receipt);
      this.#shared.host.dispatchEvent(new ProfileDisconnectedEvent(profile.platform, profile.id, outcome));
    }
  }

  get #texts() {
    return this.#shared.locale.messages.profiles;
  }

  get #ready() {
    const state = this.#shared.profiles()?.state;
    return state?.step === 'ready' ? state : undefined;
  }

  #show(panel: ListScene['panel']): void {
    this.#panel = panel;
    this.#shared.copying.forget();
    this.#shared.host.requestUpdate();
  }

  /** Says why something about a profile or transfer did not work. */
  #refused(id: string): void {
    const failure = this.#ready?.failures.find((one) => one.id === id);
    if (failure) this.#shared.say(errorText(this.#shared.locale, failure.error), true);
  }

  async #share({ id, platform, handle, visibleToManager }: Profile): Promise<void> {
    const { host, profiles, locale, say } = this.#shared;
    const visible = !visibleToManager;
    if (!host.dispatchEvent(new VisibilityChangeEvent(platform, id, visible))) return;
    const input = { id, visible, locale: locale.tag, textVersion: consentTextVersion };
    if (!(await profiles()?.setVisibility(input))) {
      this.#refused(id);
      return;
    }
    say(spoken(visible ? this.#texts.shownNow : this.#texts.hiddenNow, { platform, handle }));
    host.dispatchEvent(new VisibilityChangedEvent(platform, id, visible));
  }

  async #disconnect({ id, platform }: Profile): Promise<void> {
    const { host, profiles, lead } = this.#shared;
    if (!host.dispatchEvent(new ProfileDisconnectEvent(platform, id))) return;
    if (!(await profiles()?.disconnect(id))) {
      this.#refused(id);
      return;
    }
    this.#show(undefined);
    lead(`[data-receipt="${CSS.escape(id)}"]`, () => this.#outcome(id));
  }

  /** What a disconnect came to, in words. */
  #outcome(id: string): string {
    const receipt = this.#ready?.receipts.find(({ profile }) => profile.id === id);
    if (!receipt) return '';
    const { revoked, revoking, removeYourself, confirmElsewhere } = this.#texts;
    const texts = { revoked, revoking, 'remove-yourself': removeYourself, confirm: confirmElsewhere };
    return spoken(texts[receipt.outcome], naming(receipt.profile));
  }

  async #transfer(platform: PlatformId, action: TransferAction, id: string, work: () => Promise<boolean> | undefined) {
    const { host } = this.#shared;
    if (!host.dispatchEvent(new ProfileTransferEvent(platform, action))) return false;
    if (!(await work())) {
      this.#refused(id);
      return false;
    }
    host.dispatchEvent(new ProfileTransferredEvent(platform, action));
    return true;
  }

  async #answer(transfer: Transfer, answer: 'agree' | 'object' | 'withdraw'): Promise<void> {
    const { id, platform } = transfer;
    const { profiles, lead } = this.#shared;
    if (!(await this.#transfer(platform, answer, id, () => profiles()?.answerTransfer(id, answer)))) return;
    lead('[part~=heading]', () => {
      const now = this.#ready?.transfers.find((one) => one.id === id) ?? transfer;
      const texts = now.direction === 'in' ? this.#texts.transferIn : this.#texts.transferOut;
      return spoken(wordFor(texts, now.state, 'expired'), naming(now));
    });
  }

  readonly #verbs: ListVerbs = {
    connect: ({ id }) => this.#connect.begin(id),
    reconnect: ({ id, platform }) => this.#connect.begin(platform, { purpose: 'reconnect', profileId: id }),
    addPermission: ({ id, platform }) => this.#connect.begin(platform, { purpose: 'add-permission', profileId: id }),
    share: (profile) => void this.#share(profile),
    open: (name, { id }) => {
      if (this.#panel?.id === id && this.#panel.name === name) {
        this.#verbs.close();
        return;
      }
      this.#show({ name, id });
      this.#shared.expect();
      this.#shared.lead('[data-panel]', () => '');
    },
    close: () => {
      const panel = this.#panel;
      this.#show(undefined);
      if (!panel) return;
      if (panel.name === 'hand-over') this.#shared.profiles()?.dismiss(panel.id);
      this.#shared.expect();
      this.#shared.lead(`#${CSS.escape(`${panel.name}-${panel.id}`)}`, () => '');
    },
    disconnect: (profile) => void this.#disconnect(profile),
    dismiss: (id) => {
      this.#shared.profiles()?.dismiss(id);
      this.#shared.expect();
      this.#shared.lead('[part~=heading]', () => '');
    },
    handOver: ({ id, platform }) =>
      void this.#transfer(platform, 'hand-over', id, () => this.#shared.profiles()?.handOver(id)).then((done) => {
        if (done) this.#shared.lead('[data-panel]', () => '');
      }),
    answer: (transfer, answer) => void this.#answer(transfer, answer),
    moveHere: ({ id, platform }) => this.#connect.begin(platform, { purpose: 'transfer', transferId: id }),
    goOn: (attempt) => this.#connect.join(attempt),
    reload: () => void this.#shared.profiles()?.reload(),
  };
}
