import { defaultConfig } from '../memory/default-config.js';
import type { CreatorSeed, InvitationSeed } from '../memory/model.js';
import { hostileConfig, hostileText } from './hostile.js';
import { named, sampleEmail, sampleName, samplePassword, sampleToken, type ScenarioBody } from './scenario.js';

const hour = 60 * 60;
const day = 24 * hour;

/** Somebody opened the link of an invitation in this state. */
function opened(
  title: string,
  description: string,
  invitation: InvitationSeed = {},
  rest: Partial<ScenarioBody> & { creator?: Partial<CreatorSeed> } = {},
): ScenarioBody {
  const { creator, ...body } = rest;
  const token = sampleToken('inv', title.replaceAll(/\W+/g, '-').toLowerCase());
  const kim = { email: sampleEmail, name: sampleName, invitation: { sentAgo: 2 * hour, ...invitation, token } };
  return { title, description, token, seed: { creators: [{ ...kim, ...creator }] }, ...body };
}

const invited: CreatorSeed = { email: sampleEmail, name: sampleName, invitation: { sentAgo: 2 * hour } };

export const invitationScenarios = named('invitation', {
  unknown: {
    title: 'Nobody known',
    description: 'No link was opened and nobody is signed in: general help, and an address can be typed.',
    seed: { creators: [invited] },
    type: { email: sampleEmail },
  },
  loading: opened('Loading', 'The answer never comes.', {}, { faults: { '*': { kind: 'silence' } } }),
  slow: opened('Slow', 'Every answer takes four seconds.', {}, { latency: 4000 }),
  pending: opened('Pending', 'The mail has not left yet.', { state: 'pending' }),
  sent: opened('Sent', 'The mail left two hours ago.'),
  sentJustNow: opened('Sent just now', 'The mail left twenty seconds ago.', { sentAgo: 20 }),
  delayed: opened('Delayed', 'The receiving server has put the mail off.', { state: 'delayed', sentAgo: 25 * 60 }),
  bouncedUnknownMailbox: opened('Bounced: no such mailbox', 'The mail server does not know the address.', {
    state: 'bounced',
    bounce: 'unknown-mailbox',
  }),
  bouncedFullMailbox: opened('Bounced: mailbox full', 'The mailbox takes no more mail.', {
    state: 'bounced',
    bounce: 'full-mailbox',
  }),
  bouncedRefused: opened('Bounced: refused', 'The mail server refused the mail.', {
    state: 'bounced',
    bounce: 'refused',
  }),
  expired: opened('Expired', 'The invitation ran out yesterday; a reset or a new mail leads on.', {
    state: 'expired',
    sentAgo: 15 * day,
  }),
  used: opened(
    'Used',
    'The invitation was accepted: sign in.',
    { state: 'used', sentAgo: 3 * day },
    {
      creator: { password: samplePassword },
    },
  ),
  revoked: opened('Revoked', 'Support ended the invitation.', { state: 'revoked', sentAgo: 3 * day }),
  superseded: opened('Superseded', 'A newer invitation went to another address.', {
    state: 'superseded',
    sentAgo: 3 * day,
    newest: { email: 'kim+talent@mail.example', sentAgo: hour },
  }),
  linkUnknown: {
    title: 'Unknown link',
    description: 'Nobody issued this link.',
    token: sampleToken('inv', 'nobody-issued-this'),
    seed: { creators: [invited] },
  },
  resendCooldown: opened(
    'Resend must wait',
    'Another mail was asked for 18 seconds ago.',
    { sentAgo: 18 },
    {
      creator: { invitationAskedAgo: [18] },
    },
  ),
  resent: opened('Resent', 'Asking for the mail again works; the wait then counts down.', { sentAgo: 2 * day }),
  rateLimited: opened(
    'No mails left today',
    'All five mails of the day were asked for.',
    { sentAgo: 2 * hour },
    {
      creator: { invitationAskedAgo: [9 * hour, 8 * hour, 6 * hour, 4 * hour, 2 * hour] },
    },
  ),
  tooManyRequests: opened(
    'Too many requests',
    'The server refuses calls from here for two minutes.',
    {},
    {
      faults: { '*': { code: 'rate-limited', details: { retryAfter: 120 } } },
    },
  ),
  signedIn: {
    title: 'Signed in',
    description: 'No link was opened; the session says whose invitation it is.',
    seed: {
      creators: [{ ...invited, password: samplePassword, invitation: { state: 'used', sentAgo: 5 * day } }],
      signedIn: sampleEmail,
    },
  },
  signedInWaiting: {
    title: 'Known creator, open invitation',
    description: "A partner's page knows the creator; the invitation is still open.",
    seed: { creators: [invited], signedIn: sampleEmail },
  },
  noInvitation: {
    title: 'No invitation',
    description: 'The signed-in creator was never invited.',
    seed: { creators: [{ email: sampleEmail, name: sampleName, password: samplePassword }], signedIn: sampleEmail },
  },
  offline: opened('Offline', 'The device has no connection.', {}, { faults: { '*': { code: 'offline' } } }),
  timeout: opened('Timed out', 'The server takes too long.', {}, { faults: { '*': { code: 'timeout' } } }),
  unavailable: opened('Unavailable', 'The server cannot be reached.', {}, { faults: { '*': { code: 'unavailable' } } }),
  error: opened(
    'Error',
    'The server failed and gave a reference for support.',
    {},
    {
      faults: { '*': { code: 'internal', details: { supportCode: 'K7Q2-M4XD' } } },
    },
  ),
  recovers: opened(
    'Recovers',
    'The first call fails, the next one works.',
    {},
    {
      faults: { 'invitation.get': { code: 'unavailable', times: 1 } },
    },
  ),
  resendFails: opened(
    'Resend fails',
    'The invitation shows; asking for it again fails once.',
    { sentAgo: 2 * day },
    {
      faults: { 'invitation.resend': { code: 'unavailable', times: 1 } },
    },
  ),
  hostile: opened(
    'Hostile answers',
    'Markup, scripts as links and turned text in every answer.',
    {},
    {
      unchecked: {
        getConfig: hostileConfig,
        'invitation.get': {
          state: 'superseded',
          email: hostileText.markup,
          name: hostileText.bidi,
          sentAt: 'not a date',
          expiresAt: '2026-99-99T99:99:99Z',
          resendIn: 0,
          resendsLeft: 3,
          newest: { email: hostileText.unbroken, sentAt: '<b>now</b>' },
        },
      },
    },
  ),
  longTexts: opened(
    'Long texts',
    'The longest name and address that are allowed, without a blank.',
    {},
    {
      answers: {
        getConfig: {
          ...defaultConfig,
          sender: { name: hostileText.unbroken, email: `${'w'.repeat(64)}@mail.example` },
        },
        'invitation.get': {
          state: 'sent',
          email: `${'w'.repeat(64)}@${'m'.repeat(60)}.example`,
          name: hostileText.unbroken,
          sentAt: '2026-11-20T08:00:00.000Z',
          expiresAt: '2026-12-04T08:00:00.000Z',
          resendIn: 0,
          resendsLeft: 5,
        },
      },
    },
  ),
  huge: opened(
    'Answer too large',
    'A name of a million characters: refused as an unexpected answer.',
    {},
    {
      answers: { 'invitation.get': { state: 'sent', email: 'k', name: hostileText.huge, resendIn: 0, resendsLeft: 1 } },
    },
  ),
});
