import type { PlatformId } from '../../contract/platforms.js';
import type { Attempt, Candidate } from '../../contract/social-profiles.js';
import type { AttemptSeed, PlatformAnswer, ProfileSeed } from '../memory/social-model.js';
import { creator, type SocialBody } from './social-creator.js';

const never = Infinity;
const otherDraft = { handle: 'kimlee.private', displayName: 'Kim' };
const expected = { handle: 'kimlee.cooks', displayName: 'Kim Lee Cooks' };
const ailing: ProfileSeed = { platform: 'instagram', status: 'needs-reconnect', reason: 'expired' };

/** An attempt runs as the page is opened, and goes on like this when the page asks. */
function begun(title: string, description: string, attempt: Partial<AttemptSeed>, rest: SocialBody = {}) {
  const seed = { platform: 'instagram', ...attempt } as const;
  return creator(title, description, {
    platforms: { [seed.platform]: { connect: 'ready' } },
    ...rest,
    attempts: [seed],
  });
}

/** The platform has just answered; the first question about it brings what came of it. */
function ended(title: string, description: string, then: PlatformAnswer, attempt: Partial<AttemptSeed> = {}) {
  return begun(title, description, { status: 'returned', ...attempt, then });
}

/** Press connect: the window opens, and the platform stays at this. */
function pressed(title: string, description: string, connect: PlatformId, rest: SocialBody = {}) {
  return creator(title, description, { press: { connect }, ...rest });
}

const pages: readonly Candidate[] = [
  { id: 'page-1', handle: 'kimleecooks', displayName: 'Kim Lee Cooks', kind: 'page' },
  { id: 'page-2', handle: 'kimleebakes', displayName: 'Kim Lee Bakes', kind: 'page' },
  { id: 'page-3', handle: 'kimlee', displayName: 'Kim Lee', kind: 'page', unavailable: 'personal' },
  { id: 'page-4', handle: 'kimleeshop', displayName: 'Kim Lee Shop', kind: 'page', unavailable: 'not-linked' },
  { id: 'page-5', handle: 'northkitchen', displayName: 'North Kitchen', kind: 'page', unavailable: 'no-permission' },
  { id: 'page-6', handle: 'kimleedraft', displayName: 'Draft', kind: 'page', unavailable: 'unpublished' },
];

/** The platform's account is not of the kind that its interface demands. */
function refused(obstacle: NonNullable<Attempt['obstacle']>, platform: PlatformId, description: string) {
  return ended(`Kind of account: ${obstacle}`, description, { status: 'account-type', obstacle }, { platform });
}

/** Everything between pressing Connect and the profile being there. */
export const connectingBodies = {
  preflight: pressed('Before leaving', 'Press Connect: where it goes and what is read.', 'instagram', {
    press: { connect: 'instagram', preflightOnly: true },
  }),
  opening: pressed('Opening', 'Press Connect: the backend never answers, and the window stays empty.', 'tiktok', {
    faults: { 'socialProfiles.createAttempt': { kind: 'silence' } },
  }),
  waiting: pressed('Waiting', "Press Connect: the platform's page is open in another window.", 'instagram', {
    answers: { instagram: { answersIn: never } },
  }),
  popupBlocked: pressed('Window blocked', 'Press Connect: the browser opens no window; a link leads on.', 'instagram', {
    answers: { instagram: { opensIn: never, answersIn: never } },
    browser: { popup: 'blocked' },
  }),
  popupClosed: pressed(
    'Window closed',
    'Press Connect: the window is closed before the platform has answered.',
    'instagram',
    {
      answers: { instagram: { answersIn: never } },
      browser: { popup: 'closed' },
    },
  ),
  elsewhere: begun('In another window', 'Another tab has begun to connect; this one goes along.', {}),
  matchCode: begun('Match code', 'The answer landed in another browser, where the code is asked for.', {
    status: 'match-code',
  }),
  inAppBrowser: pressed('Inside another app', "The page is open in Instagram's own browser.", 'instagram', {
    browser: {
      popup: 'blocked',
      userAgent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22B83 Instagram 356.0.0.29.97 (iPhone15,2; iOS 18_1; en_GB; en; scale=3.00; 1179x2556; 659245874)',
    },
  }),
  waitingOffline: pressed('Offline while waiting', 'Press Connect: the device loses its connection.', 'instagram', {
    answers: { instagram: { answersIn: never } },
    faults: { 'socialProfiles.getAttempt': { code: 'offline' } },
  }),
  waitingUnsure: pressed('Still checking', 'Press Connect: for half a minute nothing is heard of it.', 'instagram', {
    faults: { 'socialProfiles.getAttempt': { code: 'unavailable' } },
  }),
  returned: begun('Finishing', 'The platform has answered; the exchange takes its time.', { status: 'returned' }),
  choosing: ended(
    'Choose one',
    'The account manages several pages; some cannot be picked.',
    { candidates: pages },
    {
      platform: 'facebook',
    },
  ),
  choosingNone: ended(
    'None to choose',
    'Several pages, and none that can be picked.',
    { candidates: pages.slice(2) },
    {
      platform: 'facebook',
    },
  ),
  confirming: ended('Is this you?', 'The platform named a profile; nothing is saved yet.', { found: expected }),
  confirmingMissing: ended('Is this you? With a gap', 'A permission was not ticked.', {
    found: expected,
    missing: ['metrics'],
  }),
  confirmFails: creator('Saving fails', 'Confirm: the first time it fails, then it works.', {
    attempts: [{ platform: 'instagram', status: 'returned', then: { found: expected } }],
    faults: { 'socialProfiles.confirm': { code: 'unavailable', times: 1 } },
  }),
  confirmUnclear: creator('Saving unclear', 'Confirm: it is saved, but the first reply is lost.', {
    attempts: [{ platform: 'instagram', status: 'returned', then: { found: expected } }],
    faults: { 'socialProfiles.confirm': { kind: 'lost-reply', code: 'timeout', times: 1 } },
  }),
  connectsInOneGo: pressed('Connects', 'Press Connect, wait three seconds, confirm.', 'instagram', {
    press: { connect: 'instagram', confirm: true },
  }),
  wrongAccount: creator('Wrong account', 'Reconnecting came back with another account.', {
    profiles: [ailing],
    attempts: [
      { platform: 'instagram', purpose: 'reconnect', status: 'returned', expected, then: { found: otherDraft } },
    ],
  }),
  accountTypePersonal: refused('personal', 'instagram', 'The account is a personal one; switching is free.'),
  accountTypeNoChannel: refused('no-channel', 'youtube', 'The Google account has no channel.'),
  accountTypeNoPage: refused('no-page', 'facebook', 'The account manages no page.'),
  accountTypeNotLinked: refused('not-linked', 'instagram', 'No Instagram account is linked to the page.'),
  conflict: ended('Connected elsewhere', 'Another account holds the profile; which one is not told.', {
    status: 'conflict',
    found: expected,
  }),
  denied: ended('Not granted', 'The creator pressed Cancel at the platform.', { status: 'denied' }),
  platformUnavailable: ended('Our fault', 'The platform does not know our app; support is told.', {
    status: 'platform-unavailable',
    supportCode: 'K7Q2-M4XD',
  }),
  platformNotSetUp: pressed('Not set up', 'Press Connect: this deployment refuses the platform.', 'instagram', {
    faults: { 'socialProfiles.createAttempt': { code: 'platform-unavailable' } },
  }),
  failed: ended('Failed', "The platform's answer made no sense; a reference for support is there.", {
    status: 'failed',
    supportCode: 'K7Q2-M4XD',
  }),
  expired: ended('Time is up', 'Ten minutes went by at the platform.', { status: 'expired' }),
  cancelled: ended('Cancelled', 'Another tab has cancelled.', { status: 'cancelled' }),
  beginFails: pressed('Beginning fails', 'Press Connect: the first time it fails, then it works.', 'instagram', {
    faults: { 'socialProfiles.createAttempt': { code: 'unavailable', times: 1 } },
  }),
  beginLimited: pressed('Too many attempts', 'Press Connect: refused for ten minutes.', 'instagram', {
    faults: { 'socialProfiles.createAttempt': { code: 'rate-limited', details: { retryAfter: 600 } } },
  }),
  signedOutMeanwhile: pressed('Signed out meanwhile', 'Press Connect: the session has ended.', 'instagram', {
    faults: { 'socialProfiles.createAttempt': { code: 'unauthenticated' } },
  }),
  startAddressElsewhere: pressed('Foreign start address', 'Press Connect: the window does not move.', 'instagram', {
    faults: { 'socialProfiles.createAttempt': { code: 'unexpected-answer' } },
  }),
  slowConnecting: pressed('Slow', 'Every answer takes four seconds.', 'instagram', {
    latency: 4000,
  }),
} as const;
