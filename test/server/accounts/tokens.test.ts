import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkToken } from '../../../src/contract/schema.js';
import {
  createCode,
  createToken,
  hashCode,
  hashToken,
  sameHash,
  tokenKind,
} from '../../../src/server/accounts/tokens.js';

test('a secret carries 256 bits, names its kind and passes the contract', () => {
  for (const kind of ['inv', 'rst', 'ses', 'emb', 'key'] as const) {
    const token = createToken(kind);
    assert.equal(Buffer.from(token.slice(4), 'base64url').length, 32);
    assert.equal(tokenKind(token), kind);
  }
  assert.ok(linkToken().safeParse(createToken('inv')).success);
  assert.ok(linkToken().safeParse(createToken('rst')).success);
  assert.equal(linkToken().safeParse(createToken('ses')).success, false);
});

test('no two secrets of ten thousand are the same', () => {
  assert.equal(new Set(Array.from({ length: 10_000 }, () => createToken('rst'))).size, 10_000);
});

test('text that is not a secret has no kind', () => {
  for (const text of [
    '',
    'rst_',
    'rst_short',
    `xxx_${'a'.repeat(43)}`,
    `rst_${'a'.repeat(42)}=`,
    `rst_${'a'.repeat(44)}`,
  ]) {
    assert.equal(tokenKind(text), undefined);
  }
});

test('what is stored does not contain the secret', () => {
  const token = createToken('ses');
  assert.match(hashToken(token), /^[0-9a-f]{64}$/);
  assert.ok(!hashToken(token).includes(token.slice(4)));
  assert.ok(sameHash(hashToken(token), hashToken(token)));
  assert.ok(!sameHash(hashToken(token), hashToken(createToken('ses'))));
  assert.ok(!sameHash(hashToken(token), 'short'));
});

test('codes have exactly the digits asked for, leading zeros too, each digit about as often', () => {
  const digits = Array.from({ length: 2000 }, () => createCode(8)).join('');
  assert.equal(digits.length, 16_000);
  for (const digit of '0123456789') {
    const count = digits.split(digit).length - 1;
    assert.ok(count > 1350 && count < 1850, `${digit}: ${count}`);
  }
});

test('the same code of two accounts is stored differently', () => {
  assert.notEqual(hashCode('one', '12345678'), hashCode('two', '12345678'));
});
