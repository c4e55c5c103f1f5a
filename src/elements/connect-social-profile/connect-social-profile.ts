import { adoptStyles, html, LitElement, type TemplateResult } from 'lit';
import type { OnboardingAdapter } from '../../contract/adapter.js';
import type { SocialProfilesApi } from '../../contract/social-profiles.js';
import { type Clock, systemClock } from '../../flows/clock.js';
import type { ConnectPorts } from '../../flows/connect-ports.js';
import { ProfilesFlow } from '../../flows/profiles.js';
import { frame } from '../../i18n/en/frame.js';
import type { MessageOverrides } from '../../i18n/overrides.js';
import { tokens } from '../../styles/tokens.styles.js';
import { AdapterController } from '../internal/adapter-controller.js';
import { afterPaint } from '../internal/after-paint.js';
import { defineElement, version } from '../internal/define-element.js';
import { FlowController } from '../internal/flow-controller.js';
import { LocaleController } from '../internal/locale-controller.js';
import { StatesController } from '../internal/states-controller.js';
import type { ConnectView } from './connect-view.js';
import { shell } from './shell.styles.js';
import type { ConnectSocialProfileState } from './state.js';
import { ConnectStateChangeEvent } from './state-change-event.js';

export type { ConnectSocialProfileState } from './state.js';

/** Milliseconds until what could not be loaded is asked for again. */
const retryAfter = 5000;

const english = { frame };

/**
 * A creator's social profiles: connects them on the platforms' own pages, watches over them, and lets their creator
 * decide who sees them.
 *
 * @summary Connects a creator's social profiles and keeps them connected.
 * @slot heading - Words to show instead of the heading of every step.
 * @slot intro - Content between the heading and the text of a step.
 * @slot footer - Content below, such as links of the page's own.
 * @slot icon-instagram - Icon for Instagram, such as its own mark.
 * @slot icon-tiktok - Icon for TikTok.
 * @slot icon-youtube - Icon for YouTube.
 * @slot icon-facebook - Icon for Facebook.
 * @slot icon-threads - Icon for Threads.
 * @slot icon-pinterest - Icon for Pinterest.
 * @slot icon-linkedin - Icon for LinkedIn.
 * @slot icon-x - Icon for X.
 * @slot icon-snapchat - Icon for Snapchat.
 * @fires {ConnectStateChangeEvent} connect-state-change - Another state is shown.
 * @fires {ProfileConnectEvent} profile-connect - The platform's page is about to open; cancelable.
 * @fires {ProfileConnectedEvent} profile-connected - A profile was connected.
 * @fires {ProfileDisconnectEvent} profile-disconnect - A profile is about to be disconnected; cancelable.
 * @fires {ProfileDisconnectedEvent} profile-disconnected - A profile was disconnected.
 * @fires {ProfileTransferEvent} profile-transfer - A move between accounts is about to be asked for, answered or prepared; cancelable.
 * @fires {ProfileTransferredEvent} profile-transferred - A move between accounts was asked for, answered or prepared.
 * @fires {VisibilityChangeEvent} visibility-change - Whether the manager sees a profile is about to change; cancelable.
 * @fires {VisibilityChangedEvent} visibility-changed - Whether the manager sees a profile has changed.
 * @fires {OnboardingTrackEvent} onboarding-track - A step or an action to count, without personal data.
 * @csspart heading - The heading of the step.
 * @csspart text - The text of the step.
 * @csspart form - The form for a hand-over code.
 * @csspart label - The field's label.
 * @csspart input - The field.
 * @csspart hint - Smaller text that explains.
 * @csspart error - What went wrong.
 * @csspart status - How a connection does, or a message about it.
 * @csspart actions - The buttons of a step or profile.
 * @csspart button - Every button and every link that looks like one.
 * @csspart submit-button - The main button of the step.
 * @csspart plain - Buttons and links that look like part of the text.
 * @csspart small - Small buttons.
 * @csspart danger - The button after which there is no way back.
 * @csspart list - The platforms.
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
 * @cssstate done - A profile has just been connected.
 * @cssstate expired - The try has run out.
 */
export class ConnectSocialProfileElement extends LitElement {
  static readonly version: string = version;
  static override styles = [tokens, shell];

  // Decorators would bring 0.2 kB of their own into what is loaded at once.
  static override properties = {
    adapter: { attribute: false },
    platforms: {},
    recommended: {},
    mode: {},
    layout: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    messages: { attribute: false },
    clock: { attribute: false },
    userAgent: { attribute: false },
    ports: { attribute: false },
  };

  /** Registers the class; nothing happens where the tag is ours already. */
  static define(tag = 'connect-social-profile', registry?: CustomElementRegistry): void {
    defineElement(this, tag, registry);
  }

  /** How to reach the backend; without it the provider's is used. */
  adapter: OnboardingAdapter | undefined;

  /** Which platforms to show, in that order, separated by spaces or commas; all of the deployment's where it is empty. */
  platforms = '';

  /** Which of them are recommended; the deployment's choice where it is empty. */
  recommended = '';

  /** How a platform's page opens: `auto` takes a window, and this page itself where windows do not work well. */
  mode: 'auto' | 'popup' | 'redirect' = 'auto';

  /** `compact` for narrow places such as a sidebar: what can wait is behind a profile's details. */
  layout: 'list' | 'compact' = 'list';

  /** Level of the heading in the page's outline, 1 to 6. */
  headingLevel = 2;

  /** Texts to show instead, by language: `{ en: { profiles: { titleEmpty: '…' } } }`. */
  messages: MessageOverrides | undefined;

  /** Where the time comes from, for demos and tests. */
  clock: Clock = systemClock;

  /** What tells an app's built-in browser; the browser's own words where it is absent. For demos and tests. */
  userAgent: string | undefined;

  /** What to use instead of the browser's own windows, page and wake-ups. For demos and tests. */
  ports: Partial<ConnectPorts> | undefined;

  readonly #adapter = new AdapterController(this);
  readonly #locale = new LocaleController(this, english, this.#adapter);
  readonly #profiles = new FlowController<SocialProfilesApi, ProfilesFlow>(this, {
    api: () => this.#adapter.adapter?.socialProfiles,
    create: (api) => new ProfilesFlow(api, { clock: { now: () => this.clock.now() } }),
    start: (flow) => void flow.load(),
  });
  #view: ConnectView | undefined;
  #viewFailed = false;
  #told: ConnectSocialProfileState = 'loading';

  constructor() {
    super();
    new StatesController(this, () => ({
      pending: this.state === 'loading' || !!this.#view?.pending,
      error: /^(error|offline|failed|platform-unavailable)$/.test(this.state),
      done: /^(connected|limited)$/.test(this.state),
      expired: this.state === 'expired',
    }));
  }

  /** What is shown. */
  get state(): ConnectSocialProfileState {
    return this.#viewFailed ? 'error' : (this.#view?.state ?? 'loading');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#view) void this.#open();
  }

  protected override render(): TemplateResult {
    const { tag, dir } = this.#locale;
    const busy = this.state === 'loading';
    return html`<section
      class="root ${this.layout === 'compact' ? 'compact' : ''}"
      lang=${tag}
      dir=${dir}
      tabindex="-1"
      aria-busy=${busy}
    >
      ${this.#view?.render() ?? this.#renderLoading()}
      <slot name="footer"></slot>
    </section>`;
  }

  protected override updated(): void {
    const { state } = this;
    if (state === this.#told) return;
    this.#told = state;
    this.dispatchEvent(new ConnectStateChangeEvent(state));
  }

  /** Bars where text will be. */
  #renderLoading(): TemplateResult {
    const { loading, failed } = this.#locale.messages.frame;
    return html`<slot name="heading"><span class="bar title"></span></slot>
      <slot name="intro"></slot>
      ${
        this.#viewFailed
          ? html`<p part="text">${failed}</p>`
          : html`<span class="spoken">${loading}</span><span class="bar"></span><span class="bar block"></span
              ><span class="bar block"></span>`
      }`;
  }

  /** Gets what is shown once there is an answer, while that is on its way. */
  readonly #open = async (): Promise<void> => {
    await afterPaint();
    try {
      const [{ ConnectView, styles }] = await Promise.all([
        import('./connect-view.js'),
        this.#locale.prepare('errors', 'profiles', 'connection'),
      ]);
      if (this.#view || !this.isConnected) return;
      adoptStyles(this.renderRoot as ShadowRoot, [tokens, shell, ...styles]);
      this.#view = new ConnectView(this, this.#adapter, this.#locale, this.#profiles);
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
    'connect-social-profile': ConnectSocialProfileElement;
  }
}
