import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PlatformId } from '../../../src/contract/platforms.js';
import { oauthClient, type OAuthSettings } from '../../../src/server/platforms/oauth-client.js';
import { standardMetaAnswer } from '../../../src/server/platforms/meta-token.js';
import { platformFetch } from '../../../src/server/platforms/platform-http.js';
import { PlatformError } from '../../../src/server/platforms/platform.js';
import { standardTikTokAnswer } from '../../../src/server/platforms/tiktok-api.js';
import { answering, type Answer } from './answering.js';
import { failureOf } from './connecting.js';

const app = { clientId: 'client-id-1', clientSecret: 'client-secret-1' };
const input = { code: 'c0de*2!4718.s1', redirectUri: 'https://onboarding.example/connect/callback/tiktok' };
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const given = {
  access_token: 'act.acc3ss!1',
  refresh_token: 'rft.r3fresh!1',
  open_id: 'open-1',
  id_token: 'no.such.thing',
};
const secrets = [app.clientSecret, input.code, verifier, given.access_token, given.refresh_token];

const habits: Readonly<Record<string, Partial<OAuthSettings>>> = {
  tiktok: { clientAuth: 'client-key', normalise: standardTikTokAnswer },
  instagram: { normalise: standardMetaAnswer },
  youtube: {},
  pinterest: { clientAuth: 'basic' },
};

function client(url: string, platform: string, fetch?: typeof globalThis.fetch) {
  const id = platform as PlatformId;
  const send = platformFetch(id, [url], { fetch });
  return oauthClient({
    platform: id,
    ...app,
    token: `${url}/token/`,
    revocation: `${url}/revoke/`,
    send,
    ...habits[id],
  });
}

describe('the OAuth client', () => {
  const forms = {
    tiktok: { client_key: app.clientId, client_secret: app.clientSecret },
    instagram: { client_id: app.clientId, client_secret: app.clientSecret },
    youtube: { client_id: app.clientId, client_secret: app.clientSecret },
    pinterest: {},
  };
  for (const [platform, form] of Object.entries(forms)) {
    it(`shows ${platform} who it is in its own way, and sends the code once, decoded once`, async (test) => {
      const { url, requests } = await answering(test, () => ({
        body: { ...given, token_type: 'bearer', scope: 'a,b c' },
      }));
      const { grant } = await client(url, platform).exchange({ ...input, verifier });
      assert.deepEqual(grant, {
        accessToken: given.access_token,
        refreshToken: given.refresh_token,
        scopes: ['a', 'b', 'c'],
      });
      assert.equal(requests.length, 1);
      assert.deepEqual(Object.fromEntries(new URLSearchParams(requests[0]?.body)), {
        ...form,
        grant_type: 'authorization_code',
        code: input.code,
        redirect_uri: input.redirectUri,
        code_verifier: verifier,
      });
      assert.equal(requests[0]?.url, '/token/');
    });
  }

  it('leaves the verifier out where the platform knows no PKCE', async (test) => {
    const { url, requests } = await answering(test, () => ({ body: { ...given, token_type: 'Bearer' } }));
    await client(url, 'tiktok').exchange(input);
    assert.ok(!requests[0]?.body.includes('code_verifier'));
  });

  const refused: [platform: string, answer: Answer, kind: string][] = [
    // TikTok: HTTP 200 with an error (its error reference says nothing of the status).
    ['tiktok', { body: { error: 'invalid_grant', error_description: 'x', log_id: '1' } }, 'invalid-grant'],
    ['tiktok', { status: 400, body: { error: 'invalid_grant' } }, 'invalid-grant'],
    ['tiktok', { body: { data: { error_code: 10007, description: 'x' }, message: 'error' } }, 'temporary'],
    ['tiktok', { body: { error: { code: 'rate_limit_exceeded', message: '', log_id: '' } } }, 'rate-limited'],
    ['tiktok', { status: 401, body: { error: 'invalid_client' } }, 'misconfigured'],
    ['tiktok', { status: 400, body: { error: 'a_new_error' } }, 'temporary'],
    ['tiktok', { status: 500, body: { error: 'internal' } }, 'temporary'],
    ['tiktok', { body: {} }, 'unknown-outcome'],
    ['tiktok', { body: [] }, 'unknown-outcome'],
    ['tiktok', { body: { access_token: 7 } }, 'unknown-outcome'],
    ['tiktok', { body: { ...given, expires_in: 'soon' } }, 'unknown-outcome'],
    [
      'instagram',
      {
        status: 400,
        body: {
          error_type: 'OAuthException',
          code: 400,
          error_message: 'Matching code was not found or was already used',
        },
      },
      'invalid-grant',
    ],
    [
      'instagram',
      {
        status: 400,
        body: { error_type: 'OAuthException', code: 400, error_message: 'Error validating client secret.' },
      },
      'misconfigured',
    ],
    [
      'instagram',
      { status: 400, body: { error: { message: 'Invalid Client ID', type: 'OAuthException', code: 101 } } },
      'misconfigured',
    ],
    ['instagram', { status: 500, body: { error: { message: 'x', type: 'OAuthException', code: 2 } } }, 'temporary'],
    ['instagram', { status: 400, body: { error: { message: 'x', code: 4 } } }, 'rate-limited'],
    ['instagram', { body: { data: [] } }, 'unknown-outcome'],
    [
      'youtube',
      { status: 400, body: { error: 'invalid_grant', error_description: 'Malformed auth code.' } },
      'invalid-grant',
    ],
    ['youtube', { status: 400, body: { error: 'redirect_uri_mismatch' } }, 'misconfigured'],
    // Without a token type there is no bearer token.
    ['youtube', { body: given }, 'unknown-outcome'],
  ];
  for (const [platform, answer, kind] of refused) {
    it(`takes ${platform}'s ${answer.status ?? 200} ${JSON.stringify(answer.body).slice(0, 60)} for ${kind}`, async (test) => {
      const { url } = await answering(test, () => answer);
      const failure = await failureOf(client(url, platform).exchange({ ...input, verifier }), secrets);
      assert.equal(failure.kind, kind);
    });
  }

  it('reads a wrapped grant of TikTok, and of Instagram with permissions as a list', async (test) => {
    const wrapped: Record<string, unknown> = {
      tiktok: {
        data: { ...given, scope: 'a,b', expires_in: 7200, refresh_expires_in: '15552000' },
        message: 'success',
      },
      instagram: { data: [{ access_token: given.access_token, user_id: 1, permissions: ['a', 'b'] }] },
    };
    let platform = 'tiktok';
    const { url } = await answering(test, () => ({ body: wrapped[platform] }));
    const { grant, fields } = await client(url, platform).exchange(input);
    assert.deepEqual(grant, {
      accessToken: given.access_token,
      refreshToken: given.refresh_token,
      scopes: ['a', 'b'],
      expiresIn: 7200,
      refreshExpiresIn: 15_552_000,
    });
    assert.equal(fields['open_id'], 'open-1');
    platform = 'instagram';
    const other = await client(url, platform).exchange(input);
    assert.deepEqual(other.grant, { accessToken: given.access_token, scopes: ['a', 'b'] });
  });

  it('tells a revoked token from one that is unknown already', async (test) => {
    const answers: Answer[] = [
      { body: '' },
      { status: 400, body: { error: 'invalid_token' } },
      { status: 503, body: '' },
    ];
    const { url } = await answering(test, () => answers.shift());
    const oauth = client(url, 'youtube');
    assert.equal(await oauth.revoke(given.refresh_token), true);
    assert.equal(await oauth.revoke(given.refresh_token), false);
    assert.deepEqual(await failureOf(oauth.revoke(given.refresh_token), secrets), { kind: 'temporary' });
  });

  it('throws a PlatformError that names no secret, whatever is answered', async () => {
    const fragment = fc.constantFrom(...secrets, 'invalid_grant', 'ok', 'Bearer', '', 'a,b');
    const value = fc.oneof(
      fragment,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fragment),
      fc.dictionary(fragment, fragment),
    );
    const keys = [
      'access_token',
      'token_type',
      'error',
      'error_type',
      'error_message',
      'error_description',
      'expires_in',
      'scope',
      'refresh_token',
      'data',
      'permissions',
      'code',
      'id_token',
    ];
    const body = fc.oneof(
      fc.dictionary(fc.constantFrom(...keys), fc.oneof(value, fc.dictionary(fc.constantFrom(...keys), value))),
      value,
    );
    const status = fc.constantFrom(200, 400, 401, 403, 404, 418, 429, 500, 503);
    await fc.assert(
      fc.asyncProperty(body, status, fc.constantFrom(...Object.keys(habits)), async (said, code, platform) => {
        const fetch = () => Promise.resolve(Response.json(said, { status: code }));
        const oauth = client('https://platform.example', platform, fetch);
        for (const work of [
          () => oauth.exchange({ ...input, verifier }),
          () => oauth.refresh(given.refresh_token),
          () => oauth.revoke(given.access_token),
        ]) {
          const thrown: unknown = await work().then(
            () => undefined,
            (error: unknown) => error,
          );
          if (thrown === undefined) continue;
          assert.ok(thrown instanceof PlatformError, 'an error of another kind');
          const text = `${thrown.stack ?? ''} ${JSON.stringify(thrown)} ${String(thrown.cause)}`;
          for (const secret of secrets) assert.ok(!text.includes(secret), text);
        }
      }),
      { numRuns: 200 },
    );
  });
});
