import type { DeskUser } from '../../contract/desk.js';
import type { EmailChangeRefusal } from '../../contract/talent-email.js';
import type { DeskCreatorSeed, DeskSeed } from '../memory/desk-model.js';
import type { MemoryDeskScenario } from '../memory/desk.js';
import { ailing, manyCreators, person, robin, sam, sampleCreators, well } from './desk-sample.js';
import { hostileConfig, hostileText } from './hostile.js';

/** One situation at the desk, with what a story or a test needs to get there. */
export interface DeskScenario extends MemoryDeskScenario {
  /** Unique; camel case. */
  readonly name: string;
  readonly title: string;
  /** What has happened, and what whoever sits there has to do to see it where that takes a step. */
  readonly description: string;
  /** Where to look. */
  readonly list: 'invitations' | 'requests' | 'creators';
  /** What to press to get there. */
  readonly press?: DeskPress;
}

export type DeskPress =
  | { readonly action: 'resend' | 'revoke'; readonly id: string }
  | { readonly action: 'reinvite'; readonly id: string; readonly email: string }
  | { readonly action: 'approve' | 'forward'; readonly id: string }
  | { readonly action: 'reject'; readonly id: string; readonly reason: EmailChangeRefusal }
  | { readonly action: 'nudge'; readonly id: string }
  | { readonly action: 'invite'; readonly email: string; readonly name: string }
  /** Read this text, and send what the preview shows where `confirm` is true. */
  | { readonly action: 'import'; readonly csv: string; readonly confirm?: boolean };

type Body = Omit<DeskScenario, 'name' | 'list'> & Partial<Pick<DeskScenario, 'list'>>;

const day = 24 * 60 * 60;
const { name: kimName, email: kimEmail } = person(7);
const manager: Partial<DeskUser> & { id: string } = { ...robin, role: 'manager', approves: true };
const support: Partial<DeskUser> & { id: string } = {
  id: 'support',
  name: 'Alex Winter',
  role: 'support',
  approves: true,
};

function desk(title: string, description: string, seed: DeskSeed, rest: Partial<Body> = {}): Body {
  return { title, description, seed: { user: manager, ...seed }, ...rest };
}

/** One creator about whom the story is. */
function about(title: string, description: string, creator: Partial<DeskCreatorSeed>, rest: Partial<Body> = {}): Body {
  return desk(title, description, { creators: [{ name: kimName, email: kimEmail, ...creator }] }, rest);
}

const sample = { creators: sampleCreators() };
const taken = person(20).email;
const asking: DeskCreatorSeed = {
  name: kimName,
  email: kimEmail.replace('@', '+talent@'),
  invitations: [{ id: 'kim', status: 'accepted', acceptedAgo: day, createdAgo: 2 * day, variation: true }],
  profiles: [well, ailing],
  request: { id: 'request-kim', proposedEmail: 'kim@studio.example', requestedAgo: 3 * 60 * 60 },
};

const nudgeable: Partial<DeskCreatorSeed> = {
  invitations: [{ status: 'accepted', acceptedAgo: 9 * day, createdAgo: 10 * day }],
  profiles: [{ ...ailing, id: 'profile-kim' }],
};

/** Good rows, creators who are known, and one row of every fault. */
export const faultyCsv = [
  'Email,Name,Language,Notes',
  'ada.lovage@mail.example,Ada Lovage,en,',
  `${kimEmail},${kimName},,invited before`,
  `${taken},${person(20).name},,has an account`,
  'no address at all,Bo Bramble,,',
  'cleo.clover@mail.example,,en,name is missing',
  'ADA.LOVAGE@mail.example,Ada Lovage,en,the same again',
  'dara.dill@mail.example,"Dara Dill,en,quotation mark is not closed',
  'eli.elder@mail.example,Eli Elder,not a language,',
  'fay.fennel@mail.example,Fay Fennel',
  'gus.ginger@mail.example,"Ginger, Gus",de-AT,',
  'jo@no-tags.example,Jo Juniper,,taken and without variations',
].join('\n');

/** A file of good rows. */
export function goodCsv(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, i) => `creator.${String(i + 1)}@list.example,Creator ${String(i + 1)},en`,
  );
  return ['email,name,locale', ...lines].join('\n');
}

const known: DeskSeed = {
  creators: [
    { name: kimName, email: kimEmail },
    { ...person(20), active: true, invitations: [{ status: 'accepted', acceptedAgo: day, createdAgo: 3 * day }] },
    { name: 'Jo Juniper', email: 'jo@no-tags.example', active: true },
  ],
};

const bodies = {
  manager: desk('A manager', 'Invitations, requests and creators of one manager, in every state.', sample),
  support: desk('Support', "The same of everybody's creators; requests are approved or refused.", {
    ...sample,
    user: support,
  }),
  managerForwards: desk(
    'A manager who may not approve',
    'Requests for another address are refused or left to the support team.',
    { ...sample, user: { ...manager, approves: false } },
    { list: 'requests' },
  ),
  empty: desk('Nothing yet', 'Nobody was invited.', {}),
  busy: desk('Many pages', 'Six hundred creators.', { creators: manyCreators(600) }),
  loading: desk('Loading', 'The answer never comes.', sample, { faults: { '*': { kind: 'silence' } } }),
  slow: desk('Slow', 'Every answer takes four seconds.', sample, { latency: 4000 }),
  offline: desk('Offline', 'Nothing gets through.', sample, { faults: { '*': { code: 'offline' } } }),
  listsUnavailable: desk('Lists that fail', 'The server says who sits there, and then no more.', sample, {
    faults: {
      invitations: { code: 'unavailable' },
      requests: { code: 'unavailable' },
      creators: { code: 'unavailable', details: { retryAfter: 60 } },
    },
  }),
  tokenRefused: desk('Token refused', 'The desk token is over and no other is given.', sample, {
    faults: { '*': { code: 'unauthenticated' } },
  }),
  tokenOver: desk('Token over meanwhile', 'Who sits there is known; the next list is refused.', sample, {
    faults: { invitations: { code: 'unauthenticated' }, creators: { code: 'unauthenticated' } },
  }),
  requestsWaiting: desk(
    'Requests that wait',
    'Three creators ask for another address.',
    {
      creators: [5, 9, 14].map((number) => ({
        ...person(number),
        email: person(number).email.replace('@', '+talent@'),
        invitations: [{ status: 'accepted', acceptedAgo: day, createdAgo: 2 * day, variation: true }],
        profiles: number === 9 ? [well, ailing] : [],
        request: { proposedEmail: person(number).email.replace('@mail.', '@post.'), requestedAgo: number * 3600 },
      })),
    },
    { list: 'requests' },
  ),
  approved: desk(
    'Approved',
    'The new address is invited.',
    { creators: [asking] },
    { list: 'requests', press: { action: 'approve', id: 'request-kim' } },
  ),
  rejected: desk(
    'Rejected',
    'Nobody could confirm the address.',
    { creators: [asking] },
    { list: 'requests', press: { action: 'reject', id: 'request-kim', reason: 'not-confirmed' } },
  ),
  forwarded: desk(
    'Forwarded',
    'The support team decides.',
    { creators: [asking], user: { ...manager, approves: false } },
    { list: 'requests', press: { action: 'forward', id: 'request-kim' } },
  ),
  approveTaken: desk(
    'Address taken',
    'The address asked for belongs to another account, which the creator is not told.',
    { creators: [{ name: person(3).name, email: 'kim@studio.example', manager: sam, active: true }, asking] },
    { list: 'requests', press: { action: 'approve', id: 'request-kim' } },
  ),
  approveWithdrawn: desk(
    'Withdrawn meanwhile',
    'The creator took the request back while it was read.',
    { creators: [asking] },
    {
      list: 'requests',
      faults: { answer: { code: 'email-change-closed' } },
      press: { action: 'approve', id: 'request-kim' },
    },
  ),
  resent: about(
    'Sent again',
    'The mail is on its way with a new link.',
    { invitations: [{ id: 'kim' }] },
    { press: { action: 'resend', id: 'kim' } },
  ),
  resendTooSoon: about(
    'Sent again too soon',
    'The last mail left twenty seconds ago.',
    { invitations: [{ id: 'kim', createdAgo: 20, sentAgo: 20 }] },
    { press: { action: 'resend', id: 'kim' } },
  ),
  resendClosed: about(
    'Accepted meanwhile',
    'The creator came in just before the mail was asked for again.',
    { invitations: [{ id: 'kim' }] },
    { faults: { resend: { code: 'invitation-closed' } }, press: { action: 'resend', id: 'kim' } },
  ),
  revoked: about(
    'Revoked',
    'Its link leads nowhere any more.',
    { invitations: [{ id: 'kim' }] },
    { press: { action: 'revoke', id: 'kim' } },
  ),
  reinvited: about(
    'Bounced, and invited elsewhere',
    'The mailbox does not exist; another address is tried.',
    { invitations: [{ id: 'kim', status: 'bounced', delivery: { state: 'bounced', code: '5.1.1' } }] },
    { press: { action: 'reinvite', id: 'kim', email: 'kim@studio.example' } },
  ),
  invited: about(
    'Invited',
    'One creator more.',
    {},
    { press: { action: 'invite', email: 'bo.bramble@mail.example', name: 'Bo Bramble' } },
  ),
  invitedVariation: about(
    'Invited under a variation',
    'The address has an account already.',
    { active: true, invitations: [{ status: 'accepted', acceptedAgo: day }] },
    { press: { action: 'invite', email: kimEmail, name: kimName } },
  ),
  inviteUnavailable: about(
    'No variation possible',
    'The address is taken, and its provider delivers no variations.',
    { email: 'jo@no-tags.example', active: true },
    { press: { action: 'invite', email: 'jo@no-tags.example', name: 'Jo Juniper' } },
  ),
  inviteWrongFields: about(
    'Not filled in',
    'Neither a name nor an address.',
    {},
    { press: { action: 'invite', email: 'no address', name: ' ' } },
  ),
  nudged: about('Reminder sent', 'The creator is asked to reconnect a profile.', nudgeable, {
    list: 'creators',
    press: { action: 'nudge', id: 'profile-kim' },
  }),
  nudgeTooSoon: about('Reminded yesterday', 'Somebody else asked a moment ago.', nudgeable, {
    list: 'creators',
    faults: { nudge: { code: 'rate-limited', details: { retryAfter: 2 * day } } },
    press: { action: 'nudge', id: 'profile-kim' },
  }),
  importPreview: desk('A file with faults', 'Every row says what would become of it.', known, {
    press: { action: 'import', csv: faultyCsv },
  }),
  importDone: desk('A file sent', 'Good rows are invited, the others reported by number.', known, {
    press: { action: 'import', csv: faultyCsv, confirm: true },
  }),
  importUnreadable: desk('No such columns', 'The heading names neither address nor name.', known, {
    press: { action: 'import', csv: 'first,second\n1,2' },
  }),
  importRunning: desk('A long file under way', 'Seven hundred rows, two seconds for each two hundred.', known, {
    latency: 2000,
    press: { action: 'import', csv: goodCsv(700), confirm: true },
  }),
  importInterrupted: desk(
    'A long file held up',
    'The answer to the first batch is lost; going on invites nobody twice.',
    known,
    {
      faults: { importRows: { kind: 'lost-reply', code: 'timeout', times: 1 } },
      press: { action: 'import', csv: goodCsv(700), confirm: true },
    },
  ),
  hostile: desk(
    'Hostile texts',
    'Markup, direction marks and words without end in every text.',
    {
      user: { ...manager, name: hostileText.markup },
      creators: [hostileText.markup, hostileText.bidi, hostileText.unbroken].map((name, number) => ({
        name,
        email: `${'w'.repeat(60)}.${String(number)}@${'mail.'.repeat(30)}example`,
        invitations: [
          {
            status: 'accepted',
            acceptedAgo: day,
            createdAgo: 2 * day,
            delivery: { state: 'delivered', code: hostileText.bidi },
          },
        ],
        profiles: [{ ...ailing, handle: name, displayName: hostileText.markup }],
        request: { proposedEmail: `${'v'.repeat(60)}@${'post.'.repeat(30)}example` },
      })),
    },
    { unchecked: { getConfig: hostileConfig } },
  ),
} as const satisfies Readonly<Record<string, Body>>;

type DeskScenarioName = keyof typeof bodies;
const entries = Object.entries<Body>(bodies).map(([name, body]) => [name, { list: 'invitations', ...body, name }]);

/** Every scenario of the desk by its name. */
export const deskScenarios = Object.fromEntries(entries) as Readonly<Record<DeskScenarioName, DeskScenario>>;
