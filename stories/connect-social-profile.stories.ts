import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { type Scenario, socialProfileScenarios as scenarios } from '../src/adapters/scenarios.js';
import {
  ConnectSocialProfileElement,
  type ConnectSocialProfileState,
} from '../src/elements/connect-social-profile/connect-social-profile.js';
import { press, reached, shown } from './drive.js';
import { browserOf } from './fake-browser.js';
import { LateFault } from './late-fault.js';
import { backendOf, type Play, scenarioOf, slotted, tell } from './scenario-story.js';

ConnectSocialProfileElement.define();

const tag = 'connect-social-profile';

const meta: Meta = {
  title: 'Connect social profile',
  component: tag,
  args: { 'heading-level': 2, platforms: '', recommended: '', mode: 'popup', layout: 'list' },
  argTypes: { 'heading-level': { control: { type: 'number', min: 1, max: 6 } } },
  beforeEach: () => {
    // What one story has begun is not for the next.
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith('creator-onboarding/connect')) sessionStorage.removeItem(key);
    }
  },
  render: (args, { parameters }) => {
    const scenario = scenarioOf(parameters);
    return html`<connect-social-profile
      heading-level=${Number(args['heading-level'])}
      platforms=${String(args.platforms)}
      recommended=${String(args.recommended)}
      mode=${String(args.mode)}
      layout=${String(args.layout)}
      .adapter=${backendOf(parameters)}
      .ports=${guard([scenario], () => browserOf(scenario))}
      .userAgent=${scenario.browser?.userAgent}
      >${slotted(args)}</connect-social-profile
    >`;
  },
};
export default meta;

const state = (scenario: Scenario, ends: ConnectSocialProfileState, drive?: Play, about?: string): StoryObj =>
  tell(scenario, (canvas) => reached(canvas, tag, ends), { drive, about });

/** The list with something in it that a person has opened. */
const opened = (scenario: Scenario, sign: string, drive: Play, about?: string): StoryObj =>
  tell(scenario, (canvas) => shown(canvas, sign), { drive, about });

const mainButton = '.step > [part~=actions] > [part~=submit-button]';

/** Presses what comes one after the other. */
const presses =
  (...selectors: readonly string[]): Play =>
  async (canvas) => {
    for (const selector of selectors) await press(canvas, selector);
  };

/** From the list to the platform. */
const leave =
  (scenario: Scenario): Play =>
  (canvas) =>
    presses(`#connect-${scenario.press?.connect ?? 'instagram'}`, mainButton)(canvas);
const left = (scenario: Scenario, ends: ConnectSocialProfileState, about?: string) =>
  state(scenario, ends, leave(scenario), about);

/** Goes on with what was begun in another tab. */
const goOn = presses('[id^=go-on-]');
const goneOn = (scenario: Scenario, ends: ConnectSocialProfileState, about?: string) =>
  state(scenario, ends, goOn, about);
const confirm: Play = async (canvas) => {
  await goOn(canvas);
  await reached(canvas, tag, 'confirming');
  await press(canvas, mainButton);
};

const disconnect = presses('.profile summary', '#disconnect-profile-1', '.panel .danger');
const gone = (scenario: Scenario) => opened(scenario, '[data-receipt]', disconnect);

export const Empty = state(scenarios.empty, 'list');
export const MorePlatforms = opened(
  scenarios.empty,
  '.more[open]',
  presses('.more summary'),
  'Those that are not recommended, and those that cannot be connected.',
);
export const Compact: StoryObj = {
  ...state(scenarios.everyHealth, 'list', undefined, 'For a sidebar: what can wait is behind the details.'),
  args: { layout: 'compact' },
};
export const OnlyTwo: StoryObj = {
  ...state(scenarios.empty, 'list', undefined, 'The page names platforms and recommends one of them itself.'),
  args: { platforms: 'youtube tiktok', recommended: 'youtube' },
};
export const Loading = state(scenarios.loading, 'loading');
export const Slow = state(scenarios.slow, 'loading');
export const SignedOut = state(scenarios.signedOut, 'signed-out');
export const Connected = state(scenarios.connected, 'list');
export const JustConnected = state(scenarios.justConnected, 'list');
export const NoManager = state(scenarios.noManager, 'list');
export const Several = state(scenarios.several, 'list');
export const Limited = state(scenarios.limited, 'list');
export const ExpiringSoon = state(scenarios.expiringSoon, 'list');
export const NeedsReconnectExpired = state(scenarios.needsReconnectExpired, 'list');
export const NeedsReconnectRevokedAtPlatform = state(scenarios.needsReconnectRevokedAtPlatform, 'list');
export const NeedsReconnectPasswordChanged = state(scenarios.needsReconnectPasswordChanged, 'list');
export const NeedsReconnectCheckpoint = state(scenarios.needsReconnectCheckpoint, 'list');
export const NeedsReconnectAccountTypeChanged = state(scenarios.needsReconnectAccountTypeChanged, 'list');
export const NeedsReconnectAccountUnavailable = state(scenarios.needsReconnectAccountUnavailable, 'list');
export const NeedsReconnectAppBlocked = state(scenarios.needsReconnectAppBlocked, 'list');
export const NeedsReconnectUnknown = state(scenarios.needsReconnectUnknown, 'list');
export const Paused = state(scenarios.paused, 'list');
export const PausedOpen = state(scenarios.pausedOpen, 'list');
export const EveryHealth = state(scenarios.everyHealth, 'list');
export const Details = opened(
  scenarios.connected,
  '.profile [open] .facts',
  presses('.profile summary'),
  'Dates, what we read and what we cannot, and what can be done.',
);
export const ManagerPreview = opened(
  scenarios.connected,
  '.panel',
  presses('#preview-profile-1'),
  'Exactly what the manager sees of a profile.',
);
export const Shared = opened(
  scenarios.connected,
  '[data-profile=profile-2] [aria-checked=true]',
  presses('[data-profile=profile-2] .switch'),
  'The creator lets the manager see one more profile.',
);
export const Sharing = opened(
  { ...scenarios.visibilityFails, faults: { 'socialProfiles.setVisibility': { kind: 'silence' } } },
  '.switch[aria-disabled=true]',
  presses('.switch'),
  'What the manager may see is being saved, and the answer takes its time.',
);
export const VisibilityFails = opened(scenarios.visibilityFails, '.notice.error', presses('.switch'));

export const Preflight = state(scenarios.preflight, 'preflight', presses('#connect-instagram'));
export const PreflightReconnect = state(
  scenarios.needsReconnectExpired,
  'preflight',
  presses('.profile .notice [part~=submit-button]'),
  'Before the platform asks once more.',
);
export const PreflightAddPermission = state(
  scenarios.limited,
  'preflight',
  presses('.profile .notice [part~=submit-button]'),
  'Before the platform asks for what is missing.',
);
export const InAppBrowser = state(scenarios.inAppBrowser, 'in-app', presses('#connect-instagram'));
export const Opening = left(scenarios.opening, 'opening');
export const Waiting = left(scenarios.waiting, 'waiting');
export const AnotherDevice = opened(
  scenarios.waiting,
  '.qr',
  async (canvas) => {
    await leave(scenarios.waiting)(canvas);
    await reached(canvas, tag, 'waiting');
    await press(canvas, '.details summary');
  },
  'A QR code and a link for a phone.',
);
export const PopupBlocked = left(scenarios.popupBlocked, 'blocked');
export const PopupClosed = tell(scenarios.popupClosed, (canvas) => shown(canvas, '.notice.attention'), {
  drive: async (canvas) => {
    await leave(scenarios.popupClosed)(canvas);
    await reached(canvas, tag, 'waiting');
  },
});
export const Elsewhere = goneOn(scenarios.elsewhere, 'waiting');
export const Running = state(
  scenarios.elsewhere,
  'list',
  undefined,
  'Begun in another tab, and not gone on with here.',
);
export const MatchCode = goneOn(scenarios.matchCode, 'match-code');
export const WaitingOffline = left(scenarios.waitingOffline, 'waiting');
export const WaitingUnsure = left(scenarios.waitingUnsure, 'waiting');
export const Returned = goneOn(scenarios.returned, 'returned');
export const Choosing = goneOn(scenarios.choosing, 'choosing');
export const ChoosingUnpicked = opened(
  scenarios.choosing,
  '#choose-error:not([hidden])',
  async (canvas) => {
    await goOn(canvas);
    await reached(canvas, tag, 'choosing');
    await press(canvas, mainButton);
  },
  'Continued without picking one.',
);
export const ChoosingNone = goneOn(scenarios.choosingNone, 'choosing');
export const Confirming = goneOn(scenarios.confirming, 'confirming');
export const ConfirmingMissing = goneOn(scenarios.confirmingMissing, 'confirming');
export const Saving = opened(
  { ...scenarios.confirming, faults: { 'socialProfiles.confirm': { kind: 'silence' } } },
  `${mainButton}[aria-busy=true]`,
  confirm,
  'Confirmed, and the answer takes its time.',
);
export const ConfirmFails = opened(scenarios.confirmFails, '.notice.error', confirm);
export const ConfirmUnclear = state(scenarios.confirmUnclear, 'connected', confirm);
export const ConnectsInOneGo = state(scenarios.connectsInOneGo, 'connected', async (canvas) => {
  await leave(scenarios.connectsInOneGo)(canvas);
  await reached(canvas, tag, 'confirming');
  await press(canvas, mainButton);
});
export const ConnectedLimited = state(
  scenarios.confirmingMissing,
  'limited',
  confirm,
  'Connected without a permission.',
);
export const WrongAccount = goneOn(scenarios.wrongAccount, 'wrong-account');
export const AccountTypePersonal = goneOn(scenarios.accountTypePersonal, 'account-type');
export const AccountTypeNoChannel = goneOn(scenarios.accountTypeNoChannel, 'account-type');
export const AccountTypeNoPage = goneOn(scenarios.accountTypeNoPage, 'account-type');
export const AccountTypeNotLinked = goneOn(scenarios.accountTypeNotLinked, 'account-type');
export const Conflict = goneOn(scenarios.conflict, 'conflict');
export const ConflictCodeMissing = opened(
  scenarios.conflict,
  'input[aria-invalid=true]',
  async (canvas) => {
    await goOn(canvas);
    await reached(canvas, tag, 'conflict');
    await press(canvas, '.details summary');
    await press(canvas, '[part~=form] [part~=button]');
  },
  'Submitted without a hand-over code.',
);
export const ConflictOnPartnerPage = tell(scenarios.conflict, (canvas) => reached(canvas, tag, 'conflict'), {
  drive: goOn,
  about: 'On a partner’s page, moving leads to our own page.',
  without: ['session'],
});
export const Denied = goneOn(scenarios.denied, 'denied');
export const PlatformUnavailable = goneOn(scenarios.platformUnavailable, 'platform-unavailable');
export const PlatformNotSetUp = left(scenarios.platformNotSetUp, 'platform-unavailable');
export const Failed = goneOn(scenarios.failed, 'failed');
export const Expired = goneOn(scenarios.expired, 'expired');
export const Cancelled = goneOn(scenarios.cancelled, 'cancelled');
export const BeginFails = left(scenarios.beginFails, 'failed');
export const BeginLimited = left(scenarios.beginLimited, 'failed');
export const SignedOutMeanwhile = left(scenarios.signedOutMeanwhile, 'signed-out');
export const StartAddressElsewhere = left(scenarios.startAddressElsewhere, 'failed');
export const SlowConnecting = left(scenarios.slowConnecting, 'opening');

export const TransferIn = state(scenarios.transferIn, 'list');
export const TransferInApproved = state(scenarios.transferInApproved, 'list');
export const TransferInMoved = state(scenarios.transferInMoved, 'list');
export const TransferInDeclined = state(scenarios.transferInDeclined, 'list');
export const TransferInExpired = state(scenarios.transferInExpired, 'list');
export const TransferInWithdrawn = state(scenarios.transferInWithdrawn, 'list');
export const TransferOut = state(scenarios.transferOut, 'list');
export const TransferOutApproved = state(scenarios.transferOutApproved, 'list');
export const TransferOutMoved = state(scenarios.transferOutMoved, 'list');
export const TransferOutDeclined = state(scenarios.transferOutDeclined, 'list');
export const TransferOutExpired = state(scenarios.transferOutExpired, 'list');
export const TransferOutWithdrawn = state(scenarios.transferOutWithdrawn, 'list');
export const HandOver = opened(
  scenarios.handOver,
  '.panel .code',
  presses('.profile summary', '#hand-over-profile-1', '.panel .small'),
);
export const DisconnectAsked = opened(
  scenarios.disconnectRevoked,
  '.panel .danger',
  presses('.profile summary', '#disconnect-profile-1'),
  'What disconnecting means, before it is done.',
);
export const Disconnecting = opened(scenarios.disconnecting, '.panel [aria-busy=true]', disconnect);
export const DisconnectRevoked = gone(scenarios.disconnectRevoked);
export const DisconnectRevoking = gone(scenarios.disconnectRevoking);
export const DisconnectRemoveYourself = gone(scenarios.disconnectRemoveYourself);
export const DisconnectConfirm = gone(scenarios.disconnectConfirm);
export const DisconnectFails = opened(scenarios.disconnectFails, '.notice.error', disconnect);
export const NothingReady = state(scenarios.nothingReady, 'list');
export const Offline = state(scenarios.offline, 'offline');
export const Timeout = state(scenarios.timeout, 'error');
export const Unavailable = state(scenarios.unavailable, 'error');
export const ErrorAnswer = state(scenarios.error, 'error');
export const TooManyRequests = state(scenarios.tooManyRequests, 'error');
export const Recovers = state(scenarios.recovers, 'list', async (canvas) => {
  await reached(canvas, tag, 'error');
  await press(canvas, mainButton);
});
export const RightToLeft = state(scenarios.rightToLeft, 'list');
export const LongNames = state(scenarios.longNames, 'confirming', goOn);
export const LongNamesInList = state(scenarios.longNames, 'list', undefined, 'The same in the list.');
export const Hostile = state(scenarios.hostile, 'list');
export const Huge = state(scenarios.huge, 'error');

const unread = new LateFault();
export const Stale: StoryObj = {
  ...opened(
    { ...scenarios.connected, faults: { 'socialProfiles.list': unread } },
    '.notice.error',
    async (canvas) => {
      await reached(canvas, tag, 'list');
      unread.happen();
      window.dispatchEvent(new Event('online'));
    },
    'The list could not be read again: what is shown may be out of date.',
  ),
  beforeEach: unread.mend,
};
