import { type EmailChangeRefusal, emailChangeRefusals } from '../../contract/talent-email.js';
import { deletionBodies } from './deletion.js';
import { hostileConfig, hostileText } from './hostile.js';
import { named, sampleEmail, sampleName, samplePassword, sampleToken, type ScenarioBody } from './scenario.js';
import { assigned, creator, day, hour, invitee, proposed, type TalentBody } from './talent-creator.js';

/** A request for another address that stands like this. */
function asked(title: string, description: string, change: Partial<TalentBody['change']>, rest: TalentBody = {}) {
  return creator(title, description, {
    change: { proposedEmail: proposed, requestedAgo: 2 * day, sinceAgo: 3 * hour, ...change },
    ...rest,
  });
}

/** An address is asked for and refused at once. */
function refused(title: string, description: string, email: string, rest: TalentBody = {}) {
  return creator(title, description, { steps: ['ways', 'another', 'ask'], type: { email }, ...rest });
}

const whole = { steps: ['ways', 'another', 'ask'], type: { email: proposed } } as const;
const reasons: Readonly<Record<EmailChangeRefusal, string>> = {
  'not-usable': 'The address cannot be used; why is not told.',
  'not-confirmed': "Nobody could confirm that the address is the creator's.",
  policy: "The company's rules stand against it.",
  other: 'No reason is named.',
};

/** `rejectedNotUsable` and so on, one for each reason. */
type ReasonKey<Reason extends string> = Reason extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Head>}${ReasonKey<Rest>}`
  : Capitalize<Reason>;
type RejectedBodies = { [Reason in EmailChangeRefusal as `rejected${ReasonKey<Reason>}`]: ScenarioBody };
const rejectedBodies = Object.fromEntries(
  emailChangeRefusals.map((reason) => {
    const words = reason.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    return [`rejected${words.join('')}`, asked(`Rejected: ${reason}`, reasons[reason], { state: 'rejected', reason })];
  }),
) as RejectedBodies;

export const talentEmailScenarios = named('talent-email', {
  variation: creator('Invited under a variation', 'The usual address belongs to an older account of the creator.'),
  variationLink: invitee('Variation, by the link', "The invitation's link was opened; no password is set yet."),
  bounced: invitee('Variation bounced', 'The last mail to the variation came back.', {
    creator: {
      invitation: {
        state: 'bounced',
        bounce: 'unknown-mailbox',
        sentAgo: hour,
        token: sampleToken('inv', 'variation-bounced'),
      },
    },
  }),
  noTags: creator('Provider without tags', 'The provider is known not to deliver to such addresses.', {
    creator: { noTags: true },
  }),
  noManager: creator('No manager', 'Requests go to the support team.', { more: { social: { managerName: null } } }),
  choose: creator('Three ways', 'Keep the address, ask for another one, or free the usual one.', { steps: ['ways'] }),
  requestDraft: creator('Ask for another address', 'The form, before anything is typed.', {
    steps: ['ways', 'another'],
  }),
  requestUnchanged: refused('Same address', 'The address typed is the one the creator has.', assigned),
  requestBaseInUse: refused('Usual address', 'The address typed belongs to the older account.', sampleEmail),
  requestDisposable: refused('Disposable address', 'Mail to this address ends after a while.', 'k@disposable.example'),
  requestInvalid: refused('No address', 'What was typed is no address.', 'kim@'),
  requestRateLimited: creator('Too many requests for addresses', 'The five requests of the day were made.', {
    ...whole,
    faults: { 'talentEmail.requestChange': { code: 'rate-limited', details: { retryAfter: 5400 } } },
  }),
  requestLeaving: creator('Account being deleted', 'The own account is going to be deleted.', {
    ...whole,
    creator: { deletion: { state: 'scheduled', requestedAgo: day } },
  }),
  requestPending: creator('Sending the request', 'The answer never comes.', {
    ...whole,
    faults: { 'talentEmail.requestChange': { kind: 'silence' } },
  }),
  requestFails: creator('Request fails', 'The first time it fails, then it works.', {
    ...whole,
    faults: { 'talentEmail.requestChange': { code: 'unavailable', times: 1 } },
  }),
  requested: creator('Request sent', 'The manager has been asked.', whole),
  withManager: asked('With the manager', 'The manager is asked first.', { state: 'with-manager' }),
  withSupport: asked('With the support team', 'The manager has passed the request on.', { state: 'with-support' }),
  invited: asked('New invitation sent', 'The request was approved; the older address works until it is used.', {
    state: 'invited',
  }),
  invitedUnused: invitee('New invitation sent, account never used', 'The account has moved to the new address.', {
    creator: { email: proposed, invitation: { sentAgo: hour, token: sampleToken('inv', 'moved') } },
    change: { proposedEmail: proposed, state: 'invited', requestedAgo: day, sinceAgo: hour },
    token: sampleToken('inv', 'moved'),
  }),
  completed: asked(
    'Address changed',
    'The creator has come in with the new address.',
    { state: 'completed' },
    { creator: { email: proposed } },
  ),
  ...rejectedBodies,
  withdrawn: asked('Request withdrawn', 'The creator took it back.', { state: 'withdrawn' }),
  withdraw: asked('Withdraw', 'The creator takes the request back.', {}, { steps: ['withdraw'] }),
  withdrawPending: asked(
    'Withdrawing',
    'The answer never comes.',
    {},
    { steps: ['withdraw'], faults: { 'talentEmail.withdrawChange': { kind: 'silence' } } },
  ),
  withdrawFails: asked(
    'Withdrawing fails',
    'The first time it fails, then it works.',
    {},
    { steps: ['withdraw'], faults: { 'talentEmail.withdrawChange': { code: 'unavailable', times: 1 } } },
  ),
  ...deletionBodies,
  stranger: creator('Stranger', 'No link was opened and nobody is signed in: no address is told.', {
    more: { signedIn: '' },
  }),
  noVariation: {
    title: 'No variation',
    description: 'The creator was invited under the usual address.',
    seed: {
      creators: [{ email: sampleEmail, name: sampleName, password: samplePassword, invitation: { state: 'used' } }],
      signedIn: sampleEmail,
    },
  },
  linkUnknown: creator('Unknown link', 'Nobody issued this link.', {
    token: sampleToken('inv', 'nobody-issued-this'),
    more: { signedIn: '' },
  }),
  linkUsed: creator('Used link', 'The link was used before: what to do is decided once signed in.', {
    ...whole,
    token: sampleToken('inv', 'used-before'),
    creator: { invitation: { state: 'used', sentAgo: 3 * day, token: sampleToken('inv', 'used-before') } },
    more: { signedIn: '' },
  }),
  olderLink: invitee('Older link', 'A newer invitation has taken the place of this one: addresses are masked.', {
    creator: {
      invitation: { state: 'superseded', sentAgo: 3 * day, token: sampleToken('inv', 'older-link') },
      change: { proposedEmail: proposed, state: 'with-manager' },
    },
  }),
  partnerPage: creator("On a partner's page", 'What to do is decided on our own page.', { more: { partner: true } }),
  loading: creator('Loading', 'The answer never comes.', { faults: { '*': { kind: 'silence' } } }),
  slow: creator('Slow', 'Every answer takes four seconds.', { latency: 4000 }),
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
    faults: { 'talentEmail.get': { code: 'unavailable', times: 1 } },
  }),
  rightToLeft: creator('Written from right to left', 'Names in Arabic, with addresses in Latin letters.', {
    creator: { name: 'ليلى حداد' },
    more: { social: { managerName: 'نور الدين' } },
    change: { proposedEmail: proposed },
  }),
  longTexts: creator('Long texts', 'The longest name and addresses that are allowed, without a blank.', {
    answers: {
      'talentEmail.get': {
        notice: {
          email: `${'w'.repeat(57)}+talent@${'m'.repeat(60)}.example`,
          baseEmail: `${'w'.repeat(57)}@${'m'.repeat(60)}.example`,
          baseState: 'in-use',
          mail: 'reaches',
          name: hostileText.unbroken,
          managerName: hostileText.unbroken,
          active: true,
          decide: 'here',
        },
      },
    },
  }),
  hostile: creator('Hostile answers', 'Markup, scripts as links and turned text in every answer.', {
    unchecked: {
      getConfig: hostileConfig,
      'talentEmail.get': {
        notice: {
          email: hostileText.markup,
          baseEmail: hostileText.bidi,
          baseState: 'in-use',
          mail: 'reaches',
          name: hostileText.markup,
          managerName: hostileText.bidi,
          active: true,
          decide: 'here',
          change: {
            id: 'change-1',
            state: 'with-manager',
            proposedEmail: hostileText.markup,
            requestedAt: 'not a date',
            since: '2026-99-99T99:99:99Z',
          },
        },
      },
    },
  }),
  huge: creator('Answer too large', 'A name of a million characters: refused as an unexpected answer.', {
    answers: {
      'talentEmail.get': {
        notice: {
          email: 'k',
          baseEmail: 'k',
          baseState: 'in-use',
          mail: 'reaches',
          name: hostileText.huge,
          active: true,
          decide: 'here',
        },
      },
    },
  }),
});
