import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { createVault, type SealedPlace, type VaultKey } from '../../../src/server/oauth/vault.js';

const key = (id: string): VaultKey => ({ id, key: randomBytes(32).toString('base64') });
const [first, second] = [key('2026-1'), key('2026-2')];
const vault = createVault('acme', [second, first]);

const fields: SealedPlace['field'][] = ['access-token', 'refresh-token', 'grant', 'code', 'verifier', 'revocation'];
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 4000 }));
const anyPlace = fc.record({ owner: fc.oneof(fc.uuid(), fc.string()), field: fc.constantFrom(...fields) });

void describe('the vault', () => {
  test('gives back any text, and never seals it to the same value twice', () => {
    fc.assert(
      fc.property(anyText, anyPlace, (secret, place) => {
        const [sealed, again] = [vault.seal(secret, place), vault.seal(secret, place)];
        assert.match(sealed, /^v1\.2026-2\.[\w-]+$/);
        assert.notEqual(sealed, again);
        assert.equal(vault.open(sealed, place), secret);
        assert.equal(vault.open(again, place), secret);
      }),
    );
  });

  test('shows nothing of a secret but its length', () => {
    const place = { owner: 'p', field: 'access-token' } as const;
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), (secret) => {
        const sealed = vault.seal(secret, place);
        const bytes = Buffer.from(sealed.split('.')[2] ?? '', 'base64url');
        assert.equal(bytes.length, 12 + 16 + Buffer.byteLength(secret));
        assert.ok(!bytes.includes(secret) && !sealed.includes(secret));
      }),
    );
    assert.ok(!inspect(vault, { depth: 9, showHidden: true }).includes(second.key));
  });

  test('refuses a value with any letter changed, added or left out', () => {
    const place = { owner: 'p', field: 'refresh-token' } as const;
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \u00e9');
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.constantFrom(...letters), fc.nat(2), (secret, where, letter, how) => {
        const sealed = vault.seal(secret, place);
        const at = where % sealed.length;
        const changed = sealed.slice(0, at) + (how === 0 ? '' : letter) + sealed.slice(at + (how === 2 ? 0 : 1));
        fc.pre(changed !== sealed);
        assert.throws(() => vault.open(changed, place), Error);
      }),
      { numRuns: 2000 },
    );
  });

  test('refuses a value with any bit flipped', () => {
    const place = { owner: 'p', field: 'grant' } as const;
    const sealed = vault.seal('act.12345', place);
    const [version, id, body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      assert.throws(() => vault.open([version, id, flipped.toString('base64url')].join('.'), place), /was changed/);
    }
  });

  test('refuses a value that was sealed for another owner, field or tenant', () => {
    fc.assert(
      fc.property(fc.string(), anyPlace, anyPlace, (secret, place, other) => {
        fc.pre(place.owner !== other.owner || place.field !== other.field);
        assert.throws(() => vault.open(vault.seal(secret, place), other), /belongs to another place/);
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), anyPlace, anyPlace, (tenant, other, place, elsewhere) => {
        fc.pre(tenant !== other);
        const sealed = createVault(tenant, [first]).seal('secret', place);
        for (const tried of [place, elsewhere]) {
          assert.throws(() => createVault(other, [first]).open(sealed, tried), /belongs to another place/);
        }
      }),
    );
  });

  test('opens what any of its keys has sealed, and names the key that is missing', () => {
    const place = { owner: 'p', field: 'code' } as const;
    const old = createVault('acme', [first]).seal('secret', place);
    assert.equal(vault.open(old, place), 'secret');
    assert.throws(() => createVault('acme', [second]).open(old, place), /The vault key 2026-1 is missing/);
    const renamed = createVault('acme', [{ id: first.id, key: second.key }]);
    assert.throws(() => renamed.open(old, place), /was changed/);
    assert.throws(() => vault.open(old.replace('2026-1', '2026-2'), place), /was changed/);
  });

  test('never names a secret in an error, seals no broken text, and nothing without a key', () => {
    const place = { owner: 'p', field: 'access-token' } as const;
    const said = (act: () => string) => {
      try {
        return act();
      } catch (error) {
        return inspect(error, { depth: 9 });
      }
    };
    for (const act of [
      () => createVault('acme', []).seal('pl4nted', place),
      () => vault.seal('pl4nted \ud800', place),
      () => vault.open('pl4nted', place),
      () => vault.open('v1.2026-1.pl4nted', place),
      () => vault.open(vault.seal('pl4nted', place), { ...place, owner: 'q' }),
    ]) {
      assert.match(said(act), /^(BrokenSeal)?Error: /);
      assert.doesNotMatch(said(act), /pl4nted/);
    }
  });
});
