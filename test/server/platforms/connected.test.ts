import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { PlatformId } from '../../../src/contract/platforms.js';
import type { Attempt } from '../../../src/contract/social-profiles.js';
import type { ServerConfigInput } from '../../../src/server/config.js';
import { createAttemptService } from '../../../src/server/oauth/attempts.js';
import { createConnectSite } from '../../../src/server/oauth/site.js';
import { createProfileSite } from '../../../src/server/profiles/site.js';
import { disconnectProfile } from '../../../src/server/profiles/disconnect.js';
import { revokePermission } from '../../../src/server/profiles/revocation.js';
import type { FakePlatform } from '../../platforms/fake-platform.js';
import { type FakePlatforms, startPlatforms } from '../../platforms/platforms.js';
import { deployment } from '../deployment.js';
import { authorizationIn, Browser, creator, own } from '../oauth/connecting.js';

type Test = { after(clean: () => Promise<void>): void };
type Platforms = NonNullable<ServerConfigInput['platforms']>;

/** A server's services over fakes, and one creator with a browser. */
async function open(
  t: Test,
  started: readonly ('facebook' | 'threads' | 'pinterest')[],
  platforms?: (f: FakePlatforms) => Platforms,
) {
  const fakes = await startPlatforms({
    platforms: started,
    publicUrl: own,
    redirectUris: [`${own}/connect/callback/instagram`],
  });
  t.after(() => fakes.close());
  const server = await deployment(t, { platforms: platforms?.(fakes) ?? fakes.config });
  const kim = await creator(server, 'kim@mail.example');
  const service = createAttemptService(server.context)(kim);
  const site = createConnectSite(server.context);

  /** From the button to the platform and back. */
  async function answered(platform: PlatformId, fake: FakePlatform, account = 'maya'): Promise<Attempt> {
    const browser = new Browser(site);
    const { attempt, startUrl = '' } = await service.createAttempt({ platform });
    const { url } = authorizationIn(await browser.open(startUrl, { referer: `${own}/` }));
    const back = await fake.authorize(url, { account });
    back.hash = '';
    assert.equal((await browser.open(back.href)).status, 200);
    return service.getAttempt({ id: attempt.id });
  }

  async function confirmed({ id, status, candidates }: Attempt, handle?: string): Promise<string> {
    if (status === 'choosing') {
      const candidate = candidates?.find((one) => one.handle === handle);
      await service.choose({ id, candidateId: candidate?.id ?? '' });
    }
    const { profileId } = await service.confirm({ id, visibleToManager: false });
    assert.ok(profileId);
    return profileId;
  }

  /** Disconnects, and does what the server then does in the background. */
  async function disconnect(profileId: string) {
    const receipt = await disconnectProfile(server.context, kim, profileId);
    for (const job of await server.takeJobs()) {
      if (job.name === 'revoke-permission') await revokePermission(server.context, job.payload.revocationId);
    }
    return receipt.outcome;
  }

  return { fakes, server, answered, confirmed, disconnect };
}

suite('a profile, from the button to the end', () => {
  test('Facebook: one of several Pages is picked; what cannot be picked says why', async (t) => {
    const { fakes, server, answered, confirmed } = await open(t, ['facebook']);
    const attempt = await answered('facebook', fakes.facebook);
    assert.equal(attempt.status, 'choosing');
    assert.deepEqual(
      attempt.candidates?.map(({ handle, unavailable }) => [handle, unavailable]),
      [
        ['mayamakespots', undefined],
        ['North Kiln Studio', undefined],
        ['Glaze Notes', undefined],
        ['Old shop', 'unpublished'],
      ],
    );
    await confirmed(attempt, 'North Kiln Studio');
    const profile = await server.db.selectFrom('social_profile').selectAll().executeTakeFirstOrThrow();
    assert.deepEqual([profile.platform_user_id, profile.handle], ['104955512345679', 'North Kiln Studio']);
    const credential = await server.db.selectFrom('credential').selectAll().executeTakeFirstOrThrow();
    assert.deepEqual([credential.access_expires_at, credential.refresh_after], [null, null]);
    const stored = JSON.stringify(await server.db.selectFrom('connection_attempt').selectAll().execute());
    for (const secret of fakes.secrets()) {
      assert.ok(!`${stored}${JSON.stringify([profile, credential])}`.includes(secret));
    }
  });

  test('Facebook: disconnecting one Page leaves the other alive; the last one ends the permission there', async (t) => {
    const { fakes, answered, confirmed, disconnect } = await open(t, ['facebook']);
    const first = await confirmed(await answered('facebook', fakes.facebook), 'mayamakespots');
    const second = await confirmed(await answered('facebook', fakes.facebook), 'Glaze Notes');
    assert.equal(await disconnect(first), 'revoking');
    assert.equal(fakes.facebook.counts.revokes, 0);
    assert.ok(fakes.facebook.liveGrants('maya').length > 0);
    assert.equal(await disconnect(second), 'revoking');
    assert.equal(fakes.facebook.counts.revokes, 1);
    assert.deepEqual(fakes.facebook.liveGrants('maya'), []);
  });

  test('Facebook: when its person removes the app, every Page of that person has to be connected again', async (t) => {
    const { fakes, server, answered, confirmed } = await open(t, ['facebook']);
    await confirmed(await answered('facebook', fakes.facebook), 'mayamakespots');
    await confirmed(await answered('facebook', fakes.facebook), 'Glaze Notes');
    const body = new URLSearchParams({ signed_request: fakes.facebook.signedRequest(fakes.facebook.account('maya')) });
    const hook = new Request(`${own}/v1/hooks/platforms/facebook/deauthorize`, { method: 'POST', body });
    const answer = await createProfileSite(server.context)(hook, { ipPrefix: '203.0.113.9/32', requestId: 'R1' });
    assert.equal(answer?.status, 200);
    const profiles = await server.db.selectFrom('social_profile').select(['status', 'reason']).execute();
    assert.deepEqual(profiles, Array(2).fill({ status: 'needs-reconnect', reason: 'revoked-at-platform' }));
  });

  test('Facebook: a person without a Page is told so, not that something failed', async (t) => {
    const { fakes, answered } = await open(t, ['facebook']);
    const attempt = await answered('facebook', fakes.facebook, 'no-page');
    assert.deepEqual([attempt.status, attempt.obstacle], ['account-type', 'no-page']);
  });

  test('Instagram over Facebook: the account is connected, and is the one that Instagram itself would name', async (t) => {
    const { fakes, server, answered, confirmed, disconnect } = await open(t, ['facebook'], ({ config }) => ({
      instagram: { ...config.facebook!, login: 'facebook' },
    }));
    const attempt = await answered('instagram', fakes.facebook);
    assert.equal(attempt.status, 'choosing');
    assert.ok(attempt.candidates?.some(({ unavailable }) => unavailable === 'not-linked'));
    const profileId = await confirmed(attempt, 'mayamakes');
    const profile = await server.db.selectFrom('social_profile').selectAll().executeTakeFirstOrThrow();
    assert.equal(profile.platform_user_id, '17841405822304915');
    assert.equal(await disconnect(profileId), 'revoking');
    assert.deepEqual(fakes.facebook.liveGrants('maya'), []);
  });

  for (const [id, handle] of [
    ['threads', 'mayamakes'],
    ['pinterest', 'mayamakespins'],
  ] as const) {
    test(`${id}: connected, and disconnecting tells that its owner has to end the permission there`, async (t) => {
      const { fakes, server, answered, confirmed, disconnect } = await open(t, [id]);
      const attempt = await answered(id, fakes[id]);
      assert.deepEqual([attempt.status, attempt.found?.handle], ['confirming', handle]);
      const profileId = await confirmed(attempt);
      assert.ok((await server.db.selectFrom('credential').selectAll().executeTakeFirstOrThrow()).refresh_after);
      assert.equal(await disconnect(profileId), 'remove-yourself');
      assert.deepEqual(await server.db.selectFrom('credential').selectAll().execute(), []);
    });
  }
});
