import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { instagram } from '../../../src/server/platforms/instagram.js';
import type { Grant, Platform } from '../../../src/server/platforms/platform.js';
import type { FakeInstagram } from '../../platforms/instagram.js';
import { type FakePlatforms, startPlatforms } from '../../platforms/platforms.js';
import { failureOf, grantFrom } from './connecting.js';

const now = new Date('2026-11-22T10:00:00Z');
const mayas = '17841405822304915';

suite('Posts on Instagram', () => {
  let fakes: FakePlatforms;
  let fake: FakeInstagram;
  let platform: Platform;
  let grant: Grant;
  const asked = (endpoint: string) => fake.requestsTo(endpoint);
  test.beforeEach(async () => {
    fakes = await startPlatforms({ platforms: ['instagram'], now: () => now });
    fake = fakes.instagram;
    platform = instagram({ ...fakes.config.instagram!, login: 'instagram' });
    grant = await grantFrom(platform, fake);
  });
  test.afterEach(() => fakes.close());

  async function allPosts() {
    const pages = [await platform.posts!(grant, mayas)];
    for (let next = pages[0]?.next; next !== undefined; next = pages.at(-1)?.next) {
      pages.push(await platform.posts!(grant, mayas, next));
    }
    return pages;
  }

  test('come page by page, stories of the day first, and a page never gives away its token', async () => {
    const pages = await allPosts();
    assert.ok(pages.length > 1);
    for (const secret of fakes.secrets()) assert.ok(!JSON.stringify(pages).includes(secret));
    const posts = pages.flatMap((page) => page.posts);
    const theirs = fake.account('maya').posts!;
    assert.deepEqual(posts.map(({ id }) => id).sort(), theirs.map(({ id }) => id).sort());
    assert.equal(posts[0]?.kind, 'story');
    const reel = theirs.find(({ kind }) => kind === 'reel')!;
    const found = posts.find(({ id }) => id === reel.id);
    assert.deepEqual([found?.kind, found?.text], ['reel', reel.text]);
    // `2026-09-28T17:05:11+0000`, a zone without its colon.
    assert.equal(Math.floor(found!.publishedAt.getTime() / 1000), Math.floor(reel.at.getTime() / 1000));
    assert.equal(asked('stories'), 1);
  });

  test('are listed without a field that is refused', async () => {
    fake.refusedMediaFields.add('caption');
    const { posts } = await platform.posts!(grant, mayas);
    assert.ok(posts.length > 0 && posts.every(({ text }) => text === undefined));
    assert.ok(posts.some(({ kind }) => kind === 'reel'));
    fake.refusedMediaFields.add('media_product_type');
    assert.equal((await platform.posts!(grant, mayas)).posts.length, posts.length);
  });

  test('have the metrics of their kind, unknown ones as null', async () => {
    const { posts } = await platform.posts!(grant, mayas);
    for (const shape of ['values', 'total_value'] as const) {
      fake.insightShape = shape;
      const before = asked('insights');
      const metrics = await platform.metrics!(grant, posts);
      assert.equal(asked('insights') - before, posts.length);
      const theirs = fake.account('maya').posts!;
      for (const post of posts) {
        const { views, reach, numbersPending, saves } = theirs.find(({ id }) => id === post.id)!;
        const found = metrics.get(post.id)!;
        // Insights come up to two days late: an empty answer is unknown, not 0.
        assert.deepEqual([found['views'], found['reach']], numbersPending ? [null, null] : [views, reach]);
        if (post.kind === 'story') assert.ok(!('saves' in found) && 'replies' in found);
        else assert.equal(found['saves'], numbersPending ? null : saves);
        if (post.kind === 'reel') assert.ok('averageWatchMilliseconds' in found);
      }
    }
  });

  test('are asked metric by metric where one is refused, which is left out for the next of its kind', async () => {
    const theirs = fake.account('maya').posts!;
    const posts = (await platform.posts!(grant, mayas)).posts;
    const reels = posts.filter(({ kind }) => kind === 'reel').slice(0, 3);
    assert.equal(reels.length, 3);
    // As if the platform had them as feed posts, which know no watch time.
    for (const [index, post] of theirs.entries()) {
      if (reels.some(({ id }) => id === post.id)) theirs[index] = { ...post, kind: 'feed' };
    }
    const metrics = await platform.metrics!(grant, reels);
    const [first, , last] = reels.map(({ id }) => metrics.get(id));
    assert.equal(first?.['averageWatchMilliseconds'], null);
    assert.equal(last?.['views'], theirs.find(({ id }) => id === reels[2]?.id)?.views);
    // The whole call, each of its 11 metrics, then one call for each of the others.
    assert.equal(asked('insights'), 1 + 11 + 2);
  });

  test('that are gone are left out, and a story that fewer than five saw has no numbers', async () => {
    const theirs = fake.account('maya').posts!;
    const { posts } = await platform.posts!(grant, mayas);
    const story = posts.find(({ kind }) => kind === 'story')!;
    const gone = posts.find(({ kind }) => kind === 'post')!;
    theirs.find(({ id }) => id === story.id)!.reach = 3;
    theirs.splice(
      theirs.findIndex(({ id }) => id === gone.id),
      1,
    );
    const metrics = await platform.metrics!(grant, [story, gone]);
    assert.deepEqual([...metrics.keys()], [story.id]);
    assert.ok(Object.values(metrics.get(story.id)!).every((value) => value === null));
  });

  test('have no metrics without the permission for insights', async () => {
    const basic = await grantFrom(platform, fake, { scopes: ['instagram_business_basic'] });
    const { posts } = await platform.posts!(basic, mayas);
    const post = posts.filter(({ kind }) => kind === 'post').slice(0, 1);
    assert.deepEqual(await failureOf(platform.metrics!(basic, post), fakes.secrets()), { kind: 'missing-permission' });
  });
});
