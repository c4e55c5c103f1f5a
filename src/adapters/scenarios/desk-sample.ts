import type {
  DeskCreatorSeed,
  DeskInvitationSeed,
  DeskManager,
  DeskProfileSeed,
  DeskRequestSeed,
} from '../memory/desk-model.js';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** The manager at most desks, and a colleague. */
export const robin: DeskManager = { id: 'robin', name: 'Robin Park' };
export const sam: DeskManager = { id: 'sam', name: 'Sam Ortiz' };

const firstNames = [
  'Ada',
  'Bo',
  'Cleo',
  'Dara',
  'Eli',
  'Fay',
  'Gus',
  'Hana',
  'Ira',
  'Jo',
  'Kai',
  'Lou',
  'Mika',
  'Noa',
  'Ola',
];
const lastNames = [
  'Berg',
  'Castro',
  'Dunn',
  'Engel',
  'Fuchs',
  'Gray',
  'Haas',
  'Ito',
  'Jansen',
  'Kato',
  'Lind',
  'Moss',
  'Nagy',
];

/** The same person for the same number; no two are alike below 195. */
export function person(number: number): { readonly name: string; readonly email: string } {
  const first = firstNames[number % firstNames.length] ?? '';
  const last = lastNames[number % lastNames.length] ?? '';
  const again = Math.floor(number / (firstNames.length * lastNames.length));
  const local = `${first}.${last}${again === 0 ? '' : String(again + 1)}`.toLowerCase();
  return { name: `${first} ${last}`, email: `${local}@mail.example` };
}

type Kind = Omit<DeskCreatorSeed, 'email' | 'name'>;
const one = (invitation: DeskInvitationSeed, rest: Kind = {}): Kind => ({ invitations: [invitation], ...rest });
const times = (count: number, kind: (index: number) => Kind): Kind[] =>
  Array.from({ length: count }, (_, i) => kind(i));

const delivered = (index: number): DeskInvitationSeed => ({ createdAgo: day + index * 7 * hour });
const accepted = (index: number): DeskInvitationSeed => ({
  status: 'accepted',
  createdAgo: (5 + index) * day,
  acceptedAgo: (4 + index) * day,
  acceptedVia: 'link',
});
const bounces = ['5.1.1', '5.2.2', '5.7.1', '550'];

/** A profile that works, one that waits for the creator, and one about which the creator was asked already. */
export const well: DeskProfileSeed = { platform: 'instagram', handle: 'sample.creator', followers: 48_200 };
export const ailing: DeskProfileSeed = {
  platform: 'tiktok',
  handle: 'sample.creator',
  followers: 1_204_338,
  health: 'needs-attention',
  sinceAgo: 3 * day,
  syncedAgo: 3 * day,
};
const askedAlready: DeskProfileSeed = { ...ailing, platform: 'youtube', accountType: 'channel', nudgedAgo: day };
const askedLongAgo: DeskProfileSeed = { ...ailing, platform: 'facebook', accountType: 'page', nudgedAgo: 5 * day };
const profileSets: readonly (readonly DeskProfileSeed[])[] = [
  [well],
  [well, ailing],
  [],
  [well, askedAlready],
  [{ ...well, followers: 912, visibleToManager: false }],
  [askedLongAgo, well],
  [{ ...well, syncedAgo: null }],
  [ailing, askedAlready],
];

/** Twelve requests: every state, and every reason for which one is refused. */
const requests: readonly Omit<DeskRequestSeed, 'proposedEmail'>[] = [
  { state: 'with-manager', requestedAgo: 40 * minute },
  { state: 'with-manager', requestedAgo: 9 * hour },
  { state: 'with-manager', requestedAgo: 3 * day },
  { state: 'with-support', requestedAgo: 2 * day, sinceAgo: day },
  { state: 'with-support', requestedAgo: 6 * day, sinceAgo: 5 * day },
  { state: 'invited', requestedAgo: 4 * day, sinceAgo: 3 * day },
  { state: 'completed', requestedAgo: 20 * day, sinceAgo: 18 * day },
  { state: 'rejected', reason: 'not-usable', requestedAgo: 8 * day, sinceAgo: 7 * day },
  { state: 'rejected', reason: 'not-confirmed', requestedAgo: 9 * day, sinceAgo: 8 * day },
  { state: 'rejected', reason: 'policy', requestedAgo: 10 * day, sinceAgo: 9 * day },
  { state: 'rejected', reason: 'other', requestedAgo: 11 * day, sinceAgo: 10 * day },
  { state: 'withdrawn', requestedAgo: 12 * day, sinceAgo: 11 * day },
];

const kinds: readonly Kind[] = [
  ...times(3, (i) => one({ status: 'queued', createdAgo: (i + 1) * minute })),
  ...times(4, (i) => one({ createdAgo: (i + 1) * hour, delivery: { state: 'accepted' } })),
  ...times(6, (i) => one(delivered(i))),
  ...times(2, (i) => one({ createdAgo: (i + 2) * hour, delivery: { state: 'deferred', code: '4.2.1' } })),
  ...times(2, (i) => one({ createdAgo: (i + 3) * day, delivery: { state: 'unknown' } })),
  one({ createdAgo: 4 * day, delivery: { state: 'complained' } }),
  ...times(4, (i) => one({ ...delivered(i), openedAgo: (i + 1) * hour, sendCount: i + 1 })),
  ...times(8, (i) => one(accepted(i))),
  ...times(3, (i) => one({ ...accepted(i), acceptedVia: 'password-reset' })),
  one({ ...accepted(4), acceptedVia: 'support' }),
  ...bounces.map((code, i) =>
    one({ status: 'bounced', createdAgo: (i + 1) * day, delivery: { state: 'bounced', code } }),
  ),
  ...times(5, (i) => one({ createdAgo: (16 + i) * day })),
  ...times(3, (i) => one({ status: 'revoked', createdAgo: (6 + i) * day })),
  ...times(3, (i) => ({ invitations: [{ createdAgo: (9 + i) * day }, delivered(i)] })),
  ...times(4, (i) => one(i < 2 ? { ...accepted(i), variation: true } : { ...delivered(i), variation: true })),
  one({ createdAgo: 3 * day }, { manager: null }),
  ...times(2, (i) => one(delivered(i + 3), { manager: sam })),
  one(accepted(2), { manager: sam }),
];

/** Sixty invitations in every state, twelve requests in every state, and profiles in every health. */
export function sampleCreators(): DeskCreatorSeed[] {
  let active = 0;
  const waiting = [...requests];
  return kinds.map((kind, number) => {
    const { name, email } = person(number);
    const newest = kind.invitations?.at(-1) ?? {};
    const isActive = newest.status === 'accepted';
    const profiles = isActive ? profileSets[active++ % profileSets.length] : undefined;
    const asks = isActive || newest.variation ? waiting.shift() : undefined;
    return {
      name,
      email: newest.variation ? email.replace('@', '+talent@') : email,
      manager: robin,
      ...kind,
      ...(profiles && { profiles }),
      ...(asks && { request: { ...asks, proposedEmail: email.replace('@mail.', '@post.') } }),
    };
  });
}

/** So many creators that every list has many pages; the later ones are in. */
export function manyCreators(count: number): DeskCreatorSeed[] {
  return Array.from({ length: count }, (_, number) => {
    const late = number % 3 === 0;
    const profiles = late ? profileSets[number % profileSets.length] : undefined;
    const ago = (count - number) * 3 * hour;
    return {
      ...person(number),
      manager: number % 10 === 9 ? sam : robin,
      invitations: [late ? { ...accepted(0), createdAgo: ago, acceptedAgo: ago / 2 } : { createdAgo: ago }],
      ...(profiles && { profiles }),
      ...(number % 4 === 0 && {
        request: { proposedEmail: person(number).email.replace('@mail.', '@post.'), requestedAgo: ago / 2 },
      }),
    };
  });
}
