/** Something published. Tests add, edit and remove them. */
export interface FakePost {
  readonly id: string;
  readonly kind: 'feed' | 'carousel' | 'reel' | 'story' | 'video';
  text: string;
  readonly at: Date;
  /** Absent: its owner hides them. */
  likes?: number;
  comments: number;
  shares: number;
  saves: number;
  views: number;
  reach: number;
  /** Numbers come up to 48 hours late: until then the answer is empty, not 0. */
  numbersPending?: boolean;
}

const texts = [
  'Glaze test no. {n}: celadon over iron. #mayamakes',
  'A bowl a day, day {n}. Swipe for the crack that almost was.',
  'Throwing session {n} with the new wheel — gift from #northkiln #ad',
  'Kiln opening {n} 🔥 which one would you keep?',
];
/** Longer than the 150 characters TikTok gives; its hashtag comes last. */
const longText = `${'Slow pots, long story: this glaze took me a whole year and one ruined shelf to get right. '.repeat(2)}#autumncampaign`;

const hour = 3_600_000;

/**
 * Posts of one account, newest first. The third has a long text, the fifth hides its likes, the second's numbers are
 * pending.
 * @param newest of the first; each further one is 31 hours older
 */
export function makePosts(
  amount: number,
  newest: Date,
  id: (index: number) => string,
  kind: (index: number) => FakePost['kind'] = () => 'video',
): FakePost[] {
  return Array.from({ length: amount }, (_, index) => {
    const size = (index * 7919) % 1000;
    return {
      id: id(index),
      kind: kind(index),
      text: index === 2 ? longText : texts[index % texts.length]!.replace('{n}', String(amount - index)),
      at: new Date(newest.getTime() - index * 31 * hour),
      ...(index === 4 ? {} : { likes: 40 + size * 3 }),
      comments: 2 + (size % 60),
      shares: size % 25,
      saves: size % 40,
      views: 900 + size * 41,
      reach: 700 + size * 29,
      ...(index === 1 ? { numbersPending: true } : {}),
    };
  });
}

/** One page of a list, by a cursor that is the position written as text. */
export function pageOf<Item>(
  items: readonly Item[],
  cursor: string | null | undefined,
  limit: number,
): { readonly items: readonly Item[]; readonly next: string | undefined } {
  const start = cursor ? Number(Buffer.from(cursor, 'base64url').toString()) || 0 : 0;
  const end = start + limit;
  return {
    items: items.slice(start, end),
    next: end < items.length ? Buffer.from(String(end)).toString('base64url') : undefined,
  };
}
