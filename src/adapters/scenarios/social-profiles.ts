import { reconnectReasons, type ReconnectReason } from '../../contract/social-profiles.js';
import type { ProfileSeed, TransferSeed } from '../memory/social-model.js';
import { connectingBodies } from './connecting.js';
import { hostileConfig, hostileText } from './hostile.js';
import { named, type ScenarioBody } from './scenario.js';
import { creator, type SocialBody } from './social-creator.js';

const hour = 60 * 60;
const day = 24 * hour;

const instagram: ProfileSeed = { platform: 'instagram', visibleToManager: true };
const tiktok: ProfileSeed = { platform: 'tiktok', followers: 1_204_338 };
const youtube: ProfileSeed = { platform: 'youtube', followers: 9_870, visibleToManager: true };

/** One profile in this state of health. */
function health(title: string, description: string, profile: Partial<ProfileSeed>, rest: SocialBody = {}) {
  return creator(title, description, { profiles: [{ ...instagram, ...profile }, tiktok], ...rest });
}

const reasons: Readonly<Record<ReconnectReason, readonly [title: string, description: string]>> = {
  expired: ['The permission has run out', 'Nobody renewed it in time.'],
  'revoked-at-platform': ['Removed at the platform', 'The creator took the permission back there.'],
  'password-changed': ['Password changed', 'The platform ended every permission with the old password.'],
  checkpoint: ['A check at the platform', 'The platform wants the creator to confirm something there first.'],
  'account-type-changed': ['Kind of account changed', 'The account was switched back to a personal one.'],
  'account-unavailable': ['Account not available', 'The platform has suspended or restricted the account.'],
  'app-blocked': ['App blocked', 'The platform keeps our app from reading.'],
  unknown: ['Stopped working', 'The platform does not say why.'],
};

/** `needsReconnectExpired` and so on, one for each reason. */
type ReasonKey<Reason extends string> = Reason extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Head>}${ReasonKey<Rest>}`
  : Capitalize<Reason>;
type ReconnectBodies = { [Reason in ReconnectReason as `needsReconnect${ReasonKey<Reason>}`]: ScenarioBody };
const reconnectBodies = Object.fromEntries(
  reconnectReasons.map((reason) => {
    const words = reason.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    const [title, description] = reasons[reason];
    const ailing = { status: 'needs-reconnect', reason, sinceAgo: 2 * day, syncedAgo: 2 * day, renews: false } as const;
    return [`needsReconnect${words.join('')}`, health(title, description, ailing)];
  }),
) as ReconnectBodies;

function transfer(title: string, description: string, seed: Omit<TransferSeed, 'platform'>, profiles = [instagram]) {
  return creator(title, description, {
    profiles: seed.direction === 'out' && seed.state !== 'moved' ? profiles : [],
    transfers: [{ platform: 'instagram', ...seed, ...(seed.direction === 'out' && { profileId: 'profile-1' }) }],
  });
}

/** A profile that is disconnected with the next press. */
function receipt(title: string, description: string, rest: SocialBody) {
  return creator(title, description, { profiles: [instagram, tiktok], ...rest });
}

export const socialProfileScenarios = named('social-profiles', {
  empty: creator('Nothing connected', 'The creator has no profiles yet.'),
  loading: creator('Loading', 'The answer never comes.', { faults: { '*': { kind: 'silence' } } }),
  slow: creator('Slow to load', 'Every answer takes four seconds.', { latency: 4000, profiles: [instagram] }),
  signedOut: creator('Signed out', 'Nobody is signed in.', { signedIn: false }),
  connected: creator('Connected', 'Three profiles, of which the manager sees two.', {
    profiles: [instagram, tiktok, youtube],
  }),
  justConnected: creator('Just connected', 'Nothing has been read yet; first numbers take up to two days.', {
    profiles: [{ platform: 'instagram', connectedAgo: 40, syncedAgo: null }],
  }),
  noManager: creator('No manager', 'Nobody but the brand sees the profiles.', {
    managerName: null,
    profiles: [instagram],
  }),
  several: creator('Two of one platform', 'Two Instagram accounts of one creator.', {
    profiles: [instagram, { ...instagram, handle: 'kimlee.bakes', displayName: 'Kim Lee Bakes', followers: 903 }],
  }),
  limited: health('Limited', 'The permission for numbers is missing.', { status: 'limited', missing: ['metrics'] }),
  expiringSoon: health('Runs out soon', 'In nine days, unless the creator connects once more.', {
    status: 'expiring-soon',
    grantedIn: 9 * day,
    renews: false,
  }),
  ...reconnectBodies,
  paused: health('Paused', 'The platform asks us to wait; nobody has to do anything.', {
    status: 'paused',
    sinceAgo: 20 * 60,
    retryIn: 40 * 60,
  }),
  pausedOpen: health('Paused, end unknown', 'The platform is down; when it is tried again is not known.', {
    status: 'paused',
    sinceAgo: 3 * hour,
  }),
  everyHealth: creator('Everything at once', 'One profile in each state of health.', {
    profiles: [
      instagram,
      { ...tiktok, status: 'limited', missing: ['posts', 'metrics'] },
      { ...youtube, status: 'paused', retryIn: hour },
      { platform: 'facebook', accountType: 'page', status: 'needs-reconnect', reason: 'checkpoint' },
      { platform: 'threads', status: 'expiring-soon', grantedIn: 3 * day, renews: false },
    ],
  }),
  ...connectingBodies,
  transferIn: transfer('Transfer asked for', 'The present holder may object for three days.', { direction: 'in' }),
  transferInApproved: transfer('Transfer approved', 'Connecting the profile once more moves it here.', {
    direction: 'in',
    state: 'approved',
  }),
  transferInMoved: transfer('Transfer done', 'The profile has come here.', { direction: 'in', state: 'moved' }),
  transferInDeclined: transfer('Transfer declined', 'The holder objected.', { direction: 'in', state: 'declined' }),
  transferInExpired: transfer('Transfer ran out', 'It was approved and never completed.', {
    direction: 'in',
    state: 'expired',
  }),
  transferInWithdrawn: transfer('Transfer withdrawn', 'The creator no longer wants it.', {
    direction: 'in',
    state: 'withdrawn',
  }),
  transferOut: transfer('Somebody asks for a profile', 'Whoever controls the profile wants it in another account.', {
    direction: 'out',
    objectIn: 20 * hour,
  }),
  transferOutApproved: transfer('Profile about to leave', 'The creator agreed, or the time to object is over.', {
    direction: 'out',
    state: 'approved',
  }),
  transferOutMoved: transfer('Profile has left', 'It is in another account now.', { direction: 'out', state: 'moved' }),
  transferOutDeclined: transfer('Objected', 'The creator objected; the profile stays.', {
    direction: 'out',
    state: 'declined',
  }),
  transferOutExpired: transfer('Request ran out', 'Nobody completed the transfer.', {
    direction: 'out',
    state: 'expired',
  }),
  transferOutWithdrawn: transfer('Request withdrawn', 'Whoever asked for the profile has thought better of it.', {
    direction: 'out',
    state: 'withdrawn',
  }),
  handOver: creator('Hand over', 'Make a code with which another account takes the profile at once.', {
    profiles: [instagram],
  }),
  disconnectRevoked: receipt('Disconnected', 'Disconnect: gone here and at the platform.', {
    disconnect: { outcome: 'revoked' },
  }),
  disconnectRevoking: receipt('Being revoked', 'Disconnect: gone here; the platform is being told.', {
    disconnect: { outcome: 'revoking' },
  }),
  disconnectRemoveYourself: receipt('Remove it there, too', 'Disconnect: gone here; only its page can end it there.', {
    disconnect: { outcome: 'remove-yourself', url: 'https://www.instagram.com/accounts/manage_access/' },
  }),
  disconnectConfirm: receipt('Confirm on our page', "A partner's page may not disconnect; our own page asks first.", {
    disconnect: { outcome: 'confirm', url: 'https://northlight.example/connect/disconnect/sample' },
  }),
  disconnectFails: receipt('Disconnecting fails', 'Disconnect: the first time it fails, then it works.', {
    faults: { 'socialProfiles.disconnect': { code: 'unavailable', times: 1 } },
  }),
  disconnecting: receipt('Disconnecting', 'Disconnect: the answer never comes.', {
    faults: { 'socialProfiles.disconnect': { kind: 'silence' } },
  }),
  visibilityFails: receipt('Sharing fails', 'Let the manager see a profile: the first time it fails.', {
    faults: { 'socialProfiles.setVisibility': { code: 'unavailable', times: 1 } },
  }),
  nothingReady: creator('No platform set up', 'This deployment can connect nothing yet.', {
    platforms: {
      instagram: { connect: 'unavailable' },
      tiktok: { connect: 'unavailable' },
      youtube: { connect: 'unavailable' },
    },
  }),
  offline: creator('Offline', 'The device has no connection.', { faults: { '*': { code: 'offline' } } }),
  timeout: creator('Timed out', 'The server takes too long.', { faults: { '*': { code: 'timeout' } } }),
  unavailable: creator('Unavailable', 'The server cannot be reached.', { faults: { '*': { code: 'unavailable' } } }),
  error: creator('Error', 'The server failed and gave a reference for support.', {
    faults: { '*': { code: 'internal', details: { supportCode: 'K7Q2-M4XD' } } },
  }),
  tooManyRequests: creator('Too many requests', 'The server refuses calls from here for two minutes.', {
    faults: { '*': { code: 'rate-limited', details: { retryAfter: 120 } } },
  }),
  recovers: creator('Recovers', 'The first call fails, the next one works.', {
    profiles: [instagram],
    faults: { 'socialProfiles.list': { code: 'unavailable', times: 1 } },
  }),
  rightToLeft: creator('Written from right to left', 'Names in Arabic and Hebrew, with handles in Latin letters.', {
    managerName: 'ليلى حداد',
    profiles: [
      { ...instagram, displayName: 'مطبخ كيم لي' },
      { ...tiktok, displayName: 'קים לי מבשלת' },
    ],
  }),
  longNames: creator('Long names', 'The longest names that are allowed, without a blank.', {
    managerName: 'W'.repeat(120),
    profiles: [
      { ...instagram, handle: 'w'.repeat(120), displayName: 'W'.repeat(200), followers: 9_007_199_254_740_991 },
    ],
    attempts: [{ platform: 'tiktok', status: 'returned', then: { found: { handle: 'm'.repeat(120) } } }],
  }),
  hostile: creator('Hostile answers', 'Markup, scripts as links and turned text in every answer.', {
    unchecked: {
      getConfig: hostileConfig,
      'socialProfiles.list': {
        signedIn: true,
        managerName: hostileText.markup,
        profiles: [
          {
            id: 'profile-1',
            platform: 'instagram',
            handle: hostileText.markup,
            displayName: hostileText.bidi,
            avatarUrl: 'javascript:alert(1)',
            profileUrl: ' javascript:alert(2)',
            status: 'connected',
            since: 'not a date',
            renews: true,
            connectedAt: '2026-99-99T99:99:99Z',
            followers: Number.NaN,
            reads: ['profile'],
            missing: [],
            visibleToManager: true,
          },
        ],
        transfers: [],
        attempts: [],
      },
      'socialProfiles.disconnect': { outcome: 'remove-yourself', url: 'data:text/html,<script>alert(3)</script>' },
    },
  }),
  huge: creator('Answer too large', 'A name of a million characters: refused as an unexpected answer.', {
    given: {
      'socialProfiles.list': {
        signedIn: true,
        managerName: hostileText.huge,
        profiles: [],
        transfers: [],
        attempts: [],
      },
    },
  }),
});
