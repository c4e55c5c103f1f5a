import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { runCommandLine } from '../../src/server/cli/run.js';
import { configInput } from './api-double.js';
import { type FetchServer, listen } from '../../src/server/node.js';
import { runningServer } from './running.js';
import { until } from './until.js';

const cli = new URL('../../src/server/cli.ts', import.meta.url).pathname;

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  out(): string;
  err(): string;
}

/** Starts the command in a process of its own, with nothing of this one's configuration. */
function start(words: readonly string[], environment: Record<string, string> = {}): Run {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...words], {
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (texts.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (texts.err += data.toString()));
  const ended = once(child, 'close').then(() => child.exitCode);
  return { child, ended, out: () => texts.out, err: () => texts.err };
}

/** Runs a command that ends by itself, in this process. */
async function run(words: readonly string[], environment: Record<string, string> = {}) {
  const texts = { out: '', err: '' };
  const code = await runCommandLine(words, {
    environment,
    out: (text) => (texts.out += `${text}\n`),
    err: (text) => (texts.err += `${text}\n`),
    stopped: () => Promise.resolve(),
  });
  return { code, ...texts };
}

suite('the command line', () => {
  let folder: string;
  let config: string;
  test.before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onboarding-cli-'));
    config = join(folder, 'onboarding.json');
    const input = { ...configInput({ publicUrl: 'http://localhost:8787', allowedOrigins: [] }), port: 0 };
    await writeFile(config, JSON.stringify({ ...input, dataDir: join(folder, 'data') }));
  });
  test.after(() => rm(folder, { recursive: true, force: true }));

  test('explains itself', async () => {
    const overview = await run(['--help']);
    assert.equal(overview.code, 0);
    for (const command of ['serve', 'migrate', 'move', 'keys', 'conformance']) {
      assert.match(overview.out, new RegExp(`^  ${command} `, 'm'));
    }
    const help = await run(['serve', '--help']);
    assert.equal(help.code, 0);
    assert.match(help.out, /--role/);
    assert.match(help.out, /--config/);
    assert.match(help.out, /^ {2}DATABASE_URL +databaseUrl$/m);
  });

  for (const [words, message] of [
    [[], /COMMAND/],
    [['bake'], /Unknown command: bake/],
    [['toString'], /Unknown command: toString/],
    [['serve', '--rôle=api'], /Unknown option '--rôle'/],
    [['serve', '--role=chef'], /--role must be one of all, api, worker/],
    [['keys', 'create', '--role', 'king', '--name', 'x'], /--role must be admin or partner/],
    [
      ['keys', 'create', '--role', 'partner', '--name', 'x', '--origin', 'https://a.example/'],
      /must be an exact origin/,
    ],
    [['keys', 'revoke', '7'], /7 is no id/],
    [['move'], /--to is missing/],
  ] as const) {
    test(`exits with 2 and the usage for: ${words.join(' ') || 'nothing'}`, async () => {
      const { code, out, err } = await run(words);
      assert.equal(code, 2);
      assert.match(out + err, message);
      assert.match(out + err, /creator-onboarding /);
    });
  }

  test('exits with 1 for a wrong configuration and names every key, the variable and no value', async () => {
    const { code, err } = await run(['serve', '--config', config], {
      ONBOARDING_PUBLIC_URL: 'ftp://pl4nted',
      DATABASE_URL: 'mysql://user:pl4nted@host/db',
    });
    assert.equal(code, 1);
    assert.match(err, /^ {2}publicUrl: must be an https URL .*\(from ONBOARDING_PUBLIC_URL\)$/m);
    assert.match(err, /^ {2}databaseUrl: must be a postgres:\/\/ URL \(from DATABASE_URL\)$/m);
    assert.doesNotMatch(err, /pl4nted|at .*\.ts/);
    const nothing = await run(['serve']);
    assert.equal(nothing.code, 1);
    assert.match(nothing.err, /publicUrl: missing/);
    const apart = await run(['serve', '--role=api', '--config', config]);
    assert.equal(apart.code, 1);
    assert.match(apart.err, /databaseUrl: missing; --role=api needs PostgreSQL/);
  });

  test('exits with 1 where the database cannot be reached, without its password', async () => {
    const databaseUrl = 'postgres://user:pl4nted@127.0.0.1:1/db';
    for (const words of [['migrate'], ['serve', '--config', config], ['keys', 'list']]) {
      const { code, out, err } = await run(words, { DATABASE_URL: databaseUrl });
      assert.equal(code, 1, words[0]);
      assert.notEqual(err, '');
      assert.doesNotMatch(out + err, /pl4nted/);
    }
  });

  test('makes, lists and revokes keys', async () => {
    const admin = ['keys', 'create', '--role', 'admin', '--name', 'Support'];
    const office = ['--origin', 'https://office.example', '--origin', 'https://desk.example'];
    const made = await run([...admin, ...office, '--config', config]);
    assert.deepEqual([made.code, /^key_[\w-]{43}\n$/.test(made.out)], [0, true], made.err);
    const partner = ['keys', 'create', '--role', 'partner', '--name', 'Shop', '--origin', 'https://shop.example'];
    assert.equal((await run([...partner, '--config', config])).code, 0);
    const listed = await run(['keys', 'list', '--config', config]);
    const [first = '', second = ''] = listed.out.trim().split('\n');
    assert.match(first, /^[\da-f-]{36}\tadmin\tactive\tSupport\thttps:\/\/office\.example\thttps:\/\/desk\.example$/);
    assert.match(second, /\tpartner\tactive\tShop\thttps:\/\/shop\.example$/);
    assert.doesNotMatch(listed.out + listed.err, /key_/);
    const id = first.slice(0, 36);
    assert.equal((await run(['keys', 'revoke', id, '--config', config])).code, 0);
    assert.match((await run(['keys', 'list', '--config', config])).out, /\tadmin\trevoked\tSupport/);
    assert.equal((await run(['keys', 'revoke', id, '--config', config])).code, 1);
  });

  test('tries the contract on a server, and says what it could not try', async (context) => {
    const site: FetchServer = { fetch: () => Promise.reject(new Error('not yet')) };
    const http = await listen({ fetch: (...call) => site.fetch(...call) }, { host: '127.0.0.1', port: 0 });
    context.after(() => http.stop(0));
    const { server, adminKey } = await runningServer(context, { publicUrl: http.url });
    site.fetch = server.fetch;
    const good = await run(['conformance', '--url', http.url], { CONFORMANCE_ADMIN_KEY: adminKey });
    assert.match(good.out, /^skipped .*needs.*lastMail/m);
    assert.match(good.out, /^[1-9]\d* passed, 0 failed, \d+ skipped\n$/m);
    assert.equal(good.code, 0, good.out);
    site.fetch = () => Promise.resolve(new Response('{}', { headers: { 'content-type': 'application/json' } }));
    const bad = await run(['conformance', '--url', http.url]);
    assert.equal(bad.code, 1);
    assert.match(bad.out, /^FAILED /m);
    assert.equal((await run(['conformance', '--url', 'ftp://x'])).code, 2);
  });

  test('serves until it is asked to stop, and says where and how safely', async () => {
    const server = start(['serve', '--config', config], { ONBOARDING_DATA_DIR: join(folder, 'served') });
    const url = await until(() => /Listening on (\S+),/.exec(server.err())?.[1], 'the server to listen');
    assert.equal((await fetch(`${url}/readyz`)).status, 200);
    assert.match(server.err(), /Store: embedded database in \S+served; a commit has reached the disk/);
    assert.match(server.err(), /Role all:/);
    const second = start(['serve', '--config', config], { ONBOARDING_DATA_DIR: join(folder, 'served') });
    assert.equal(await second.ended, 1);
    assert.match(second.err(), /in use/);
    server.child.kill('SIGTERM');
    assert.equal(await server.ended, 0, server.err());
    for (const line of server.out().trim().split('\n').filter(Boolean)) JSON.parse(line);
    await assert.rejects(fetch(`${url}/livez`));
  });
});
