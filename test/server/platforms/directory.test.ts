import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { deniedKinds, platformIds } from '../../../src/contract/platforms.js';
import { platformsSchema } from '../../../src/contract/social-profiles.js';
import { parseConfig, type ServerConfigInput } from '../../../src/server/config.js';
import { createPlatforms } from '../../../src/server/platforms/directory.js';
import {
  deniedBy,
  permissionsAsked,
  permissionSheets,
  type SignIn,
} from '../../../src/server/platforms/permissions.js';

const app = { clientId: 'id', clientSecret: 'secret-of-the-app' };
const all = {
  instagram: app,
  tiktok: app,
  youtube: app,
  facebook: app,
  threads: app,
  pinterest: app,
};
const directory = (platforms: ServerConfigInput['platforms'] = {}, more: Partial<ServerConfigInput> = {}) =>
  createPlatforms(
    parseConfig({
      brand: { name: 'Northlight' },
      publicUrl: 'https://creators.northlight.example/',
      sender: { name: 'Northlight', email: 'hello@northlight.example' },
      subjects: { invitation: 'Come in', passwordReset: 'New password', passwordChanged: 'Changed' },
      smtpUrl: 'smtp://127.0.0.1:2525',
      platforms,
      ...more,
    }),
  );

describe('the directory of platforms', () => {
  it('lists what can be connected, what is not set up and what only takes links, honestly', () => {
    const { listing, connectable } = directory({ tiktok: app });
    z.parse(platformsSchema, { platforms: listing });
    assert.deepEqual(listing.map(({ id }) => id).sort(), [...platformIds].sort());
    const connect = Object.fromEntries(listing.map((one) => [one.id, one.connect]));
    assert.deepEqual(connect, {
      instagram: 'unavailable',
      tiktok: 'ready',
      youtube: 'unavailable',
      facebook: 'unavailable',
      threads: 'unavailable',
      pinterest: 'unavailable',
      linkedin: 'link-only',
      x: 'link-only',
      snapchat: 'link-only',
    });
    assert.deepEqual(
      connectable.map(({ id }) => id),
      ['tiktok'],
    );
    for (const one of listing.filter(({ id }) => id !== 'tiktok')) assert.deepEqual([one.reads, one.denied], [[], []]);
  });

  it('puts recommended ones first, in the order of the deployment', () => {
    const { listing } = directory(all, { recommendedPlatforms: ['youtube', 'instagram'] });
    assert.deepEqual(
      listing.slice(0, 4).map(({ id, recommended }) => [id, recommended]),
      [
        ['youtube', true],
        ['instagram', true],
        ['tiktok', false],
        ['facebook', false],
      ],
    );
  });

  it('names the host that a browser will open, and all platforms are complete', () => {
    const platforms = directory(all);
    for (const id of Object.keys(all) as (keyof typeof all)[]) {
      const platform = platforms.find(id)!;
      const url = platform.authorizationUrl({
        redirectUri: `https://creators.northlight.example/connect/callback/${id}`,
        state: 's',
        verifier: 'v'.repeat(43),
        switchAccount: true,
        askAgain: true,
      });
      assert.equal(url.protocol, 'https:');
      assert.ok(platform.authorizeHosts.includes(url.host));
      assert.equal(platforms.listing.find((one) => one.id === id)?.host, url.host);
      assert.ok(!url.href.includes('secret-of-the-app'));
      assert.equal(platform.id, id);
      assert.ok(platform.links.permissions !== undefined && platform.links.privacy !== undefined);
    }
  });

  it('says what is read and what is not from the permissions asked for', () => {
    const { listing } = directory({ tiktok: { ...app, scopes: ['user.info.stats'] }, youtube: app });
    const [tiktok, youtube] = ['tiktok', 'youtube'].map((id) => listing.find((one) => one.id === id));
    // What is required is asked for though the configuration leaves it out.
    assert.deepEqual(tiktok?.reads, ['profile', 'followers']);
    assert.deepEqual(youtube?.reads, ['profile', 'followers', 'posts', 'metrics']);
    assert.deepEqual(youtube.denied, [...deniedKinds]);
  });

  it('connects Instagram over Facebook where that is configured', () => {
    const { listing, find } = directory({ instagram: { ...app, login: 'facebook' } });
    assert.equal(listing.find(({ id }) => id === 'instagram')?.host, 'www.facebook.com');
    assert.equal(find('instagram')?.id, 'instagram');
    assert.equal(find('facebook'), undefined);
  });
});

describe('permissions', () => {
  for (const [signIn, sheet] of Object.entries(permissionSheets)) {
    it(`of ${signIn} only read unless refused, and each is named once`, () => {
      const scopes = [...sheet.usual, ...sheet.more, ...sheet.refused].map(({ scope }) => scope);
      assert.equal(new Set(scopes).size, scopes.length);
      for (const { allows, reads } of [...sheet.usual, ...sheet.more]) {
        assert.deepEqual(allows, []);
        assert.ok(reads.length > 0);
      }
      for (const { allows } of sheet.refused) assert.ok(allows.length > 0);
      assert.ok(sheet.usual.some(({ required }) => required));
      assert.ok(sheet.usual.length <= 4, 'more than four make people give up');
    });
  }

  it('are not thought harmless because they are unknown', () => {
    const asked = permissionsAsked('tiktok', ['everything.manage']);
    assert.deepEqual(deniedBy(asked), ['password']);
    const [first] = Object.keys(permissionSheets) as SignIn[];
    assert.deepEqual(permissionsAsked(first!), permissionSheets[first!].usual);
  });
});
