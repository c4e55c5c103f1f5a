import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { MintDeskToken } from '../../../src/contract/desk.js';
import { createApiKey, revokeApiKey } from '../../../src/server/accounts/api-keys.js';
import { removeOutlived } from '../../../src/server/accounts/sweep.js';
import { mintDeskToken, resolveDeskToken } from '../../../src/server/desk/desk-tokens.js';
import { isOnboardingError } from '../../../src/contract/errors.js';
import { deployment, minute, second } from '../deployment.js';

const office = 'https://office.example';
const own = 'https://creators.northlight.example';
const ana: MintDeskToken = { role: 'manager', userId: 'ana', name: 'Ana Ruiz', origins: [office] };

async function company(t: Parameters<typeof deployment>[0]) {
  const app = await deployment(t, { allowedOrigins: ['https://app.northlight.example'] });
  const { apiKey } = await createApiKey(app.context, { name: 'Back office', role: 'admin', origins: [office] });
  const mint = (changes: Partial<MintDeskToken> = {}) => mintDeskToken(app.context, apiKey, { ...ana, ...changes });
  const resolve = (token: string, origin: string | undefined = office) =>
    resolveDeskToken(app.context, { token, origin });
  return { app, apiKey, mint, resolve };
}

const refused = (code: string, field?: string) => (error: unknown) =>
  isOnboardingError(error) && error.code === code && error.field === field;

suite('a desk token', () => {
  test('says who sits at the desk, for fifteen minutes, and is kept as a hash only', async (t) => {
    const { app, apiKey, mint, resolve } = await company(t);
    const { token, expiresIn } = await mint({ userId: ' ana ' });
    assert.match(token, /^dsk_[\w-]{43}$/);
    assert.equal(expiresIn, 900);
    assert.deepEqual(await resolve(token), {
      apiKeyId: apiKey.id,
      desk: { role: 'manager', userId: 'ana', name: 'Ana Ruiz' },
    });
    const kept = JSON.stringify(await app.db.selectFrom('desk_token').selectAll().execute());
    assert.ok(!kept.includes(token.slice(4)));
    app.pass(15 * minute - second);
    await resolve(token);
    app.pass(second);
    await assert.rejects(resolve(token), refused('unauthenticated'));
    await assert.rejects(resolve(`dsk_${'x'.repeat(43)}`), refused('unauthenticated'));
  });

  test('is minted for origins of the key and our own, with an admin key, for somebody', async (t) => {
    const { app, mint } = await company(t);
    await mint({ origins: [office, own, 'https://app.northlight.example'] });
    for (const origins of [['https://evil.example'], [office, `${office}/`], [`${own}:8443`], ['null']]) {
      await assert.rejects(mint({ origins }), refused('forbidden', 'origins'), String(origins));
    }
    await assert.rejects(mint({ userId: ' ' }), refused('invalid-input', 'userId'));
    await assert.rejects(mint({ name: '' }), refused('invalid-input', 'name'));
    const partner = await createApiKey(app.context, { name: 'Shop', role: 'partner', origins: [office] });
    await assert.rejects(mintDeskToken(app.context, partner.apiKey, ana), refused('forbidden'));
  });

  test('counts on pages of its own origins only, and on no page that names none', async (t) => {
    const { mint, resolve } = await company(t);
    const { token } = await mint({ origins: [office] });
    for (const origin of [own, 'https://evil.example', 'null', '']) {
      await assert.rejects(resolve(token, origin), refused('origin-not-allowed'), origin);
    }
    const here = await mint({ origins: [own] });
    await resolve(here.token, own);
    await assert.rejects(resolve(here.token, office), refused('origin-not-allowed'));
  });

  test('stops counting on a page whose origin was taken off the key', async (t) => {
    const { app, apiKey, mint, resolve } = await company(t);
    const { token } = await mint({ origins: [office, own] });
    await app.db.updateTable('api_key').set({ origins: [] }).where('id', '=', apiKey.id).execute();
    await assert.rejects(resolve(token), refused('origin-not-allowed'));
    await resolve(token, own);
  });

  test('ends with its key', async (t) => {
    const { app, apiKey, mint, resolve } = await company(t);
    const { token } = await mint();
    const other = await createApiKey(app.context, { name: 'Second', role: 'admin', origins: [office] });
    const { token: kept } = await mintDeskToken(app.context, other.apiKey, ana);
    await revokeApiKey(app.context, apiKey.id);
    await assert.rejects(resolve(token), refused('unauthenticated'));
    await resolve(kept);
    assert.equal((await app.db.selectFrom('desk_token').selectAll().execute()).length, 1);
  });

  test('is swept away once it is over', async (t) => {
    const { app, mint, resolve } = await company(t);
    await mint();
    app.pass(10 * minute);
    const { token } = await mint();
    app.pass(5 * minute);
    assert.equal(await removeOutlived(app.context), 1);
    await resolve(token);
  });
});
