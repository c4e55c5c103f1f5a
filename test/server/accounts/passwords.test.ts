import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { hash } from '@node-rs/argon2';
import { createPasswords, type PasswordOptions } from '../../../src/server/accounts/passwords.js';
import { loadKnownForms } from '../../../src/server/accounts/common-passwords.js';
import { ConfigError } from '../../../src/server/config.js';
import type { Logger } from '../../../src/server/logger.js';

const kim = { email: 'kim.moreno@mail.example', name: 'Kim Moreno' };

const silent: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
const passwords = (options: Partial<PasswordOptions> = {}) =>
  createPasswords({ minLength: 15, contextWords: ['Northlight Talent'], log: silent, ...options });

const refusal = (code: string) => ({ name: 'OnboardingError', code, field: 'password' });

test('length is counted in code points after NFKC, with no rule about kinds of characters', async () => {
  const { check } = await passwords();
  await assert.rejects(check('lantern quarry', kim), refusal('password-too-short'));
  await check('lantern quarry!', kim);
  await check('🦊🍋🎧🚲🌋🧩🪁🦉🍁🎻🧊🪐🌵🎲🦀', kim);
  // Seven ligatures are fourteen letters after NFKC, and one more makes fifteen.
  await check('ﬁﬂﬀqﬁzﬂkﬀwx', kim);
  await check('zebra falcon umbrella '.repeat(6).slice(0, 121) + 'quartz?', kim);
  await assert.rejects(check(`${'lantern quarry '.repeat(8)}velvet spoon`, kim), refusal('password-too-long'));
});

test('a deployment may ask for as few as eight characters', async () => {
  const { check } = await passwords({ minLength: 8 });
  await check('vq7#mpd2', kim);
  await assert.rejects(check('sunshine', kim), refusal('password-common'));
  await assert.rejects(check('qwer1234', kim), refusal('password-common'));
});

test('common forms are refused at fifteen characters too', async () => {
  const { check } = await passwords();
  const common = [
    'passwordpassword',
    'PasswordPassword',
    'P@ssw0rdP@ssw0rd',
    'aaaaaaaaaaaaaaa',
    '123456789012345',
    '543210987654321',
    'abcdefghijklmno',
    'qwertyuiopasdfg',
    'poiuytrewqlkjhg',
    '1qaz2wsx3edc4rf',
    'azertyuiopqsdfg',
    'letmeinletmein12',
    'password1234567',
    'Sunshine2024!!!',
    'abc123abc123abc123',
    'xkvxkvxkvxkvxkv',
  ];
  for (const password of common) {
    await assert.rejects(check(password, kim), refusal('password-common'), password);
  }
});

test('each of the 3000 commonest passwords is refused, alone or said again until it is long enough', async () => {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const [eight, fifteen] = await Promise.all([passwords({ minLength: 8 }), passwords()]);
  for (const word of dictionary['passwords-common'].slice(0, 3000)) {
    if (word.length >= 8) await assert.rejects(eight.check(word, kim), refusal('password-common'), word);
    const long = word.repeat(Math.ceil(15 / word.length));
    await assert.rejects(fifteen.check(long, kim), refusal('password-common'), long);
  }
  const known = await loadKnownForms();
  assert.equal(known.rank('password'), 2);
});

test('passphrases of a few unrelated words are welcome', async () => {
  const { check } = await passwords();
  for (const password of [
    'correct horse battery staple',
    'kaffee trinken macht',
    'my dog is a very good boy',
    'zebra-falcon-umbrella',
  ]) {
    await check(password, kim);
  }
});

test('words about the brand and the creator, padded, are refused with a reason of their own', async () => {
  const { check } = await passwords();
  const built = ['Northlight2026!', 'northlighttalent', 'kim.moreno@mail.example', 'KimMoreno123456'];
  for (const password of built) {
    await assert.rejects(check(password, kim), refusal('password-context'), password);
  }
  await check('KimMoreno123456', { email: 'jo@else.example' });
  const tavish = { email: 'tavish@mail.example', name: 'Tavish Zoquendo' };
  await assert.rejects(check('T@vishZ0quend012', tavish), refusal('password-context'));
});

test('a new password must differ from the current one', async () => {
  const { check, hash: hashed } = await passwords();
  const currentHash = await hashed('lantern quarry velvet');
  await assert.rejects(check('lantern quarry velvet', { ...kim, currentHash }), refusal('password-unchanged'));
  await check('lantern quarry velvets', { ...kim, currentHash });
});

test('hashes are argon2id with stored parameters, over the NFKC form', async () => {
  const { hash: hashed, verify } = await passwords();
  const stored = await hashed('ﬁne lantern Åre');
  assert.match(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.deepEqual(await verify(stored, 'fine lantern A\u030Are'), { matches: true, outdated: false });
  assert.deepEqual(await verify(stored, 'fine lantern are'), { matches: false, outdated: false });
});

test('a weaker hash still works and says that it is outdated', async () => {
  const { verify } = await passwords();
  const weak = await hash('lantern quarry velvet', { memoryCost: 8192, timeCost: 1, parallelism: 1 });
  assert.deepEqual(await verify(weak, 'lantern quarry velvet'), { matches: true, outdated: true });
});

test('without a hash the same work is done and nothing matches', async () => {
  const { verify, hash: hashed } = await passwords();
  const stored = await hashed('lantern quarry velvet');
  const cpu = async (value: string | null) => {
    const start = process.cpuUsage();
    for (let round = 0; round < 5; round += 1) assert.equal((await verify(value, 'something else')).matches, false);
    return process.cpuUsage(start).user;
  };
  await cpu(stored);
  const [known, unknown] = [await cpu(stored), await cpu(null)];
  assert.ok(unknown > known / 3 && unknown < known * 3, `${known} against ${unknown} µs of CPU`);
});

test('breached passwords are found in range files, padding and other spellings of the file name included', async (t) => {
  const breachedRanges = await rangeFolder(t, { 'lantern quarry velvet': 3, 'copper river mittens': 0 });
  const { check } = await passwords({ breachedRanges });
  await assert.rejects(check('lantern quarry velvet', kim), refusal('password-breached'));
  await check('copper river mittens', kim);
  const dotTxt = await passwords({ breachedRanges: await rangeFolder(t, { 'lantern quarry velvet': 1 }, '.txt') });
  await assert.rejects(dotTxt.check('lantern quarry velvet', kim), refusal('password-breached'));
});

test('a range that cannot be read lets the password pass and is logged without a trace of it', async (t) => {
  const lines: string[] = [];
  const log = {
    ...silent,
    error: (fields: object, message: string) => void lines.push(JSON.stringify(fields) + message),
  };
  const breachedRanges = await rangeFolder(t, {});
  const { check } = await passwords({ breachedRanges, log });
  const password = 'lantern quarry velvet';
  await check(password, kim);
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /ENOENT/);
  const sum = createHash('sha1').update(password).digest('hex').toUpperCase();
  assert.ok(!lines[0]?.includes(sum.slice(0, 5)) && !lines[0]?.includes(password));
});

test('a missing folder of range files is an error of the configuration that names its key', async () => {
  await assert.rejects(passwords({ breachedRanges: path.join(tmpdir(), 'no-such-folder-here') }), (error) => {
    assert.ok(error instanceof ConfigError);
    assert.match(error.message, /password\.breachedRanges: ENOENT/);
    return true;
  });
});

async function rangeFolder(t: TestContext, counts: Record<string, number>, extension = ''): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ranges-'));
  t.after(() => rm(folder, { recursive: true }));
  await mkdir(folder, { recursive: true });
  for (const [password, count] of Object.entries(counts)) {
    const sum = createHash('sha1').update(password).digest('hex').toUpperCase();
    const lines = [`${'0'.repeat(35)}:7`, `${sum.slice(5)}:${count}`, `${'F'.repeat(35)}:1`];
    await writeFile(path.join(folder, sum.slice(0, 5) + extension), lines.join('\r\n'));
  }
  return folder;
}
