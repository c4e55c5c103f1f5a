import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adminFixtures, cookieFetch, secretsInMail } from '../../src/conformance/index.js';

const token = `rst_${'aZ09_-'.repeat(8).slice(0, 43)}`;

test('link and code are found in the text of a mail', () => {
  for (const code of ['12345678', '1234 5678', '1234\u00A05678', '123456', '123 456', '12345-67890']) {
    const text = `Hello Kim,\nhttps://creators.example:8443/reset#t=${token}\n\nor type ${code} within 60 minutes of 22 November 2026, 10:30.`;
    assert.deepEqual(secretsInMail(text), { token, code: code.replaceAll(/\D/g, '') });
  }
  assert.deepEqual(secretsInMail(`https://creators.example/reset#t=${token}`), { token, code: undefined });
  for (const text of ['', 'no link', 'https://creators.example/reset#t=rst_short', `x${token}x`]) {
    assert.equal(secretsInMail(text), undefined, text);
  }
});

test('cookies come back until they end, with the origin a page would send', async () => {
  const seen: Headers[] = [];
  const answers = ['__Host-s=one=1; Path=/; Secure; HttpOnly', 'b=2; Max-Age=60', '__Host-s=; Max-Age=0', undefined];
  const fetch = cookieFetch((_, init) => {
    seen.push(new Headers(init?.headers));
    const cookie = answers[seen.length - 1];
    return Promise.resolve(new Response(null, cookie === undefined ? {} : { headers: { 'set-cookie': cookie } }));
  });
  for (let i = 0; i < 4; i++) await fetch('https://api.example/v1/config', { headers: { accept: 'application/json' } });
  assert.deepEqual(
    seen.map((headers) => headers.get('cookie')),
    [null, '__Host-s=one=1', '__Host-s=one=1; b=2', 'b=2'],
  );
  assert.ok(seen.every((headers) => headers.get('origin') === 'https://api.example' && headers.has('accept')));
});

test('a refusal of the admin API is told, without the key', async () => {
  const fetch = () => Promise.resolve(new Response('{"code":"unauthenticated"}', { status: 401 }));
  const { invite } = adminFixtures({ url: 'https://api.example/', adminKey: 'key_secret', fetch });
  await assert.rejects(invite({ email: 'kim@mail.example', name: 'Kim' }), (error: Error) => {
    return error.message.includes('401') && !error.message.includes('key_secret');
  });
});
