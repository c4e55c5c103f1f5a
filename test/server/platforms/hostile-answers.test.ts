import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { instagram } from '../../../src/server/platforms/instagram.js';
import {
  type Account,
  type Grant,
  type Platform,
  PlatformError,
  type Post,
  type PostMetrics,
  type PostPage,
} from '../../../src/server/platforms/platform.js';
import { pinterest } from '../../../src/server/platforms/pinterest.js';
import { threads } from '../../../src/server/platforms/threads.js';
import { tiktok } from '../../../src/server/platforms/tiktok.js';
import { youtube } from '../../../src/server/platforms/youtube.js';

const app = { clientId: 'client-1', clientSecret: 'client-secret-1' };
const secrets = [app.clientSecret, 'c0de-1', 'access-t0ken-1', 'refresh-t0ken-1', 'verifier-'.repeat(5)];
const [, code, accessToken, refreshToken, verifier] = secrets as [string, string, string, string, string];
const grant: Grant = { accessToken, refreshToken };
const post: Post = { id: '1', kind: 'reel', publishedAt: new Date(0) };
const token = { access_token: accessToken, refresh_token: refreshToken, token_type: 'bearer', expires_in: 3600 };

/** A right answer of each endpoint, by how its path ends. */
const right: Readonly<Record<string, unknown>> = {
  access_token: { ...token, user_id: '17841405822304915', permissions: ['instagram_business_basic'] },
  refresh_access_token: token,
  me: { user_id: '17841405822304915', id: '1', username: 'maya', account_type: 'BUSINESS', followers_count: 7 },
  media: { data: [{ id: '1', caption: 'x', media_type: 'IMAGE', timestamp: '2026-09-28T17:05:11+0000' }], paging: {} },
  stories: { data: [] },
  threads_insights: { data: [{ name: 'followers_count', total_value: { value: 7 } }] },
  user_account: { id: '1', username: 'maya', account_type: 'BUSINESS', follower_count: 7 },
  insights: {
    data: [
      { name: 'views', values: [{ value: 7 }] },
      { name: 'reach', total_value: { value: 5 } },
    ],
  },
  token: { ...token, open_id: 'open-1', refresh_expires_in: 15_552_000, scope: '' },
  info: { data: { user: { open_id: 'open-1', username: 'maya', follower_count: 7 } }, error: { code: 'ok' } },
  list: {
    data: { videos: [{ id: '1', create_time: 1_790_000_000 }], cursor: 1, has_more: true },
    error: { code: 'ok' },
  },
  query: { data: { videos: [{ id: '1', view_count: 7 }] }, error: { code: 'ok' } },
  channels: {
    kind: 'youtube#channelListResponse',
    items: [
      {
        id: 'UC1',
        snippet: { title: 'Maya', customUrl: '@maya', thumbnails: { high: { url: 'https://yt3.ggpht.com/x' } } },
        statistics: { subscriberCount: '7', hiddenSubscriberCount: false },
        contentDetails: { relatedPlaylists: { uploads: 'UU1' } },
      },
    ],
  },
  playlistItems: { items: [{ contentDetails: { videoId: '1' } }], nextPageToken: 'next' },
  videos: {
    items: [
      {
        id: '1',
        snippet: { publishedAt: '2026-09-28T17:05:11Z', title: 'x', description: 'y' },
        status: { privacyStatus: 'public' },
        statistics: { viewCount: '7' },
      },
    ],
  },
};

/** Puts something else in the place that `steps` lead to; a step is a position among what is there. */
function changed(value: unknown, steps: readonly number[], other: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  const entries = Object.entries(value);
  const chosen = entries[step % Math.max(1, entries.length)];
  if (!chosen) return other;
  const inner = changed(chosen[1], rest, other);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) === chosen[0] ? inner : item));
  return { ...value, [chosen[0]]: inner };
}

const platforms: Readonly<Record<string, (fetch: typeof globalThis.fetch) => Platform>> = {
  instagram: (fetch) => instagram({ ...app, login: 'instagram' }, fetch),
  tiktok: (fetch) => tiktok({ ...app, pkce: 'none' }, fetch),
  youtube: (fetch) => youtube(app, fetch),
  threads: (fetch) => threads(app, fetch),
  pinterest: (fetch) => pinterest(app, fetch),
};
const ids: Readonly<Record<string, string>> = {
  instagram: '17841405822304915',
  tiktok: 'open-1',
  youtube: 'UC1',
  threads: '1',
  pinterest: '1',
};

const calls = {
  accounts: (platform: Platform) => platform.accounts(grant),
  account: (platform: Platform) => platform.account(grant, ids[platform.id] ?? ''),
  refresh: (platform: Platform) => platform.refresh!(grant),
  posts: (platform: Platform) => platform.posts?.(grant, ids[platform.id] ?? '') ?? Promise.resolve({ posts: [] }),
  metrics: (platform: Platform) => platform.metrics?.(grant, [post]) ?? Promise.resolve(new Map<string, PostMetrics>()),
  // Of Meta's without the long-lived token, which waits between its tries.
  exchange: (platform: Platform) =>
    platform.id === 'instagram' || platform.id === 'threads'
      ? platform.accounts(grant)
      : platform.exchange({ code, redirectUri: 'https://x.example/', verifier }),
};

function checkAccounts(found: unknown): void {
  const accounts = (Array.isArray(found) ? found : [found]) as readonly Account[];
  for (const { platformUserId, handle, displayName, followers, avatarUrl } of accounts) {
    assert.match(platformUserId, /^[A-Za-z0-9_.:-]{1,100}$/);
    assert.ok(handle.length > 0 && handle.length <= 120, 'length of the handle');
    assert.ok(displayName === undefined || displayName.length <= 200, 'length of the name');
    assert.ok(followers === undefined || (Number.isSafeInteger(followers) && followers >= 0), 'followers');
    assert.ok(avatarUrl === undefined || avatarUrl.startsWith('https://'), 'address of the picture');
  }
}

/** Its ends can be written as dates. */
function checkGrant(platform: Platform, result: unknown): void {
  if (Array.isArray(result)) return;
  const grant = result as Grant;
  assert.match(grant.accessToken, /^[\x20-\x7e]{1,4096}$/);
  for (const seconds of [grant.expiresIn ?? 0, grant.refreshExpiresIn ?? 0]) {
    assert.ok(Number.isSafeInteger(seconds), 'seconds');
    assert.ok(!Number.isNaN(new Date(start + seconds * 1000).getTime()), 'an end that is no date');
  }
  const renewal = platform.renewal(grant, new Date(start));
  assert.ok(!Number.isNaN(renewal?.after.getTime() ?? 0), 'a renewal that is no date');
}
const start = Date.UTC(2026, 10, 22);

type Fetch = (url: string | URL | Request) => Promise<Response>;
type Call = keyof typeof calls;

// Every assertion has its words: without them Node reads this file to find some, for each of thousands of cases.
async function judge(open: (typeof platforms)[string], call: Call, fetch: Fetch): Promise<void> {
  const platform = open(fetch);
  const work: Promise<unknown> = calls[call](platform);
  const outcome = await work.then(
    (result) => ({ result }),
    (thrown: unknown) => ({ thrown }),
  );
  if ('thrown' in outcome) {
    const { thrown } = outcome;
    assert.ok(thrown instanceof PlatformError, (thrown as Error).stack);
    const text = `${thrown.stack ?? ''} ${JSON.stringify(thrown)} ${JSON.stringify(thrown.cause ?? '')}`;
    for (const secret of secrets) assert.ok(!text.includes(secret), text);
  } else if (call.startsWith('account')) checkAccounts(outcome.result);
  else if (call === 'refresh' || call === 'exchange') checkGrant(platform, outcome.result);
  else if (call === 'posts') {
    const { posts, next } = outcome.result as PostPage;
    assert.ok(next === undefined || next.length <= 1000, 'length of the cursor');
    for (const { publishedAt } of posts) assert.ok(!Number.isNaN(publishedAt.getTime()), 'a post without a date');
  } else if (call === 'metrics') {
    for (const numbers of (outcome.result as Map<string, Record<string, unknown>>).values()) {
      for (const number of Object.values(numbers))
        assert.ok(number === null || Number.isFinite(number), 'a number that is none');
    }
  }
}

const absurd = [
  ...['', '\u202e\u0000', 'x'.repeat(5000), '-1', 'javascript:alert(1)', 'line\nbreak', ...secrets],
  ...[-1, 0.5, 1e300, 9_007_199_254_740_993, 0, true, null, [], {}, [[]], { code: 190 }],
  { error: { code: 190, error_subcode: 463, message: accessToken } },
];

describe('whatever a platform answers', () => {
  const steps = fc.array(fc.nat({ max: 9 }), { maxLength: 6 });
  const other = fc.oneof(fc.jsonValue(), fc.constantFrom(...absurd));
  const status = fc.oneof(
    { weight: 5, arbitrary: fc.constant(200) },
    { weight: 1, arbitrary: fc.constantFrom(400, 401, 403, 404, 429, 500) },
  );

  for (const [name, open] of Object.entries(platforms)) {
    it(`right answers of ${name} are read`, async () => {
      const platform = open((url) => Promise.resolve(Response.json(answerTo(url))));
      for (const call of Object.values(calls)) assert.ok(await call(platform), 'an answer');
      if (!platform.posts || !platform.metrics) return;
      assert.equal((await platform.posts(grant, ids[name]!)).posts.length, 1);
      assert.equal((await platform.metrics(grant, [post])).get('1')?.['views'], 7);
    });

    it(`any absurd value in any place of an answer of ${name} is refused, or read into nothing absurd`, async () => {
      for (const call of Object.keys(calls) as Call[]) {
        const asked = new Set<string>();
        await judge(open, call, (url) => {
          asked.add(endpointOf(url));
          return Promise.resolve(Response.json(answerTo(url)));
        });
        for (const endpoint of asked) {
          for (const path of pathsIn(right[endpoint])) {
            for (const value of absurd) {
              await judge(open, call, (url) => {
                const said = answerTo(url);
                return Promise.resolve(Response.json(endpointOf(url) === endpoint ? changed(said, path, value) : said));
              });
            }
          }
        }
      }
    });

    it(`a changed answer of ${name}, with any status, is refused as a whole; no secret is repeated`, async () => {
      const call = fc.constantFrom(...(Object.keys(calls) as Call[]));
      await fc.assert(
        fc.asyncProperty(call, steps, other, status, (chosen, path, value, code) =>
          judge(open, chosen, (url) =>
            Promise.resolve(Response.json(changed(answerTo(url), path, value), { status: code })),
          ),
        ),
        { numRuns: 150 },
      );
    });
  }
});

/** Every place of a value, as steps for `changed`. */
function pathsIn(value: unknown): number[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner = Object.values(value).flatMap((part, index) => pathsIn(part).map((path) => [index, ...path]));
  return [[], ...inner];
}

function answerTo(url: string | URL | Request): unknown {
  return right[endpointOf(url)];
}

function endpointOf(url: string | URL | Request): string {
  const { pathname } = new URL(url instanceof Request ? url.url : url);
  return pathname.replace(/\/$/, '').split('/').pop() ?? '';
}
