import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import pg from 'pg';
import { runCommandLine } from '../../src/server/cli/run.js';
import { configInput } from './api-double.js';
import { testDatabaseUrl } from './postgres.js';
import { until } from './until.js';

const skip = testDatabaseUrl === undefined ? 'TEST_DATABASE_URL is not set' : false;

suite('the command line on PostgreSQL', { skip }, () => {
  const server = new URL(testDatabaseUrl ?? 'postgres://unused');
  const name = `cli_${process.pid}`;
  const databaseUrl = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  let folder: string;
  let config: string;

  const administer = async (statement: string) => {
    const client = new pg.Client({ connectionString: server.href });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  test.before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onboarding-cli-'));
    config = join(folder, 'onboarding.json');
    const input = { ...configInput({ publicUrl: 'http://localhost:8787', allowedOrigins: [] }), port: 0 };
    await writeFile(config, JSON.stringify({ ...input, dataDir: join(folder, 'data') }));
    await administer(`create database ${name}`);
  });
  test.after(async () => {
    await administer(`drop database ${name}`);
    await rm(folder, { recursive: true, force: true });
  });

  /** Runs a command; `ask` resolves when it is to stop. */
  async function run(words: readonly string[], environment: Record<string, string>, ask = Promise.resolve()) {
    const texts = { out: '', err: '' };
    const code = runCommandLine([...words, '--config', config], {
      environment,
      out: (text) => (texts.out += `${text}\n`),
      err: (text) => (texts.err += `${text}\n`),
      stopped: () => ask,
    });
    return { code: await code, ...texts };
  }

  test('is checked as it stands: what is missing is named and not made', async () => {
    const environment = { DATABASE_URL: databaseUrl, TIKTOK_CLIENT_ID: 'a', TIKTOK_CLIENT_SECRET: 'pl4nted' };
    for (const [name, value] of [
      ['AUTHORIZE', 'http://127.0.0.1:1/a'],
      ['TOKEN', 'http://127.0.0.1:1/t'],
      ['API', 'http://127.0.0.1:1'],
    ] as const) {
      Object.assign(environment, { [`TIKTOK_${name}_URL`]: value });
    }
    for (let times = 0; times < 2; times += 1) {
      const { code, out } = await run(['check', '--timeout', '2'], environment);
      assert.equal(code, 1);
      assert.match(out, /^wrong {3}database: the PostgreSQL at .* are missing\. Run: creator-onboarding migrate$/m);
      assert.match(out, /^wrong {3}vault: vaultKeys: missing; platforms are set up/m);
      assert.doesNotMatch(out, /pl4nted/);
    }
    const wrongName = Object.assign(new URL(server), { pathname: '/no_such_database' }).href;
    const { out } = await run(['check', '--timeout', '2'], { DATABASE_URL: wrongName });
    assert.match(out, /^wrong {3}database: .* cannot be opened: there is no database of that name$/m);
  });

  test('carries the data of the embedded database over, once, and serves it from there', async () => {
    const partner = ['keys', 'create', '--role', 'partner', '--name', 'Shop', '--origin', 'https://shop.example'];
    assert.equal((await run(partner, {})).code, 0);
    const listed = await run(['keys', 'list'], {});
    const moved = await run(['move', '--to', databaseUrl], {});
    assert.equal(moved.code, 0, moved.err);
    assert.match(moved.out, /^api_key\t1$/m);
    assert.match(moved.err, /Moved 1 rows and 0 waiting jobs: embedded database in .* → PostgreSQL at /);
    const environment = { DATABASE_URL: databaseUrl };
    assert.equal((await run(['keys', 'list'], environment)).out, listed.out);
    const again = await run(['move', '--to', databaseUrl], {});
    assert.equal(again.code, 1);
    assert.equal((await run(['move', '--to', databaseUrl], environment)).code, 2);
    assert.match((await run(['migrate'], environment)).err, /was up to date/);
  });

  test('splits requests and jobs between two processes', async () => {
    const environment = { DATABASE_URL: databaseUrl };
    let stop: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (stop = resolve));
    const both = Promise.all([
      run(['serve', '--role=api'], environment, asked),
      run(['serve', '--role=worker'], environment, asked),
    ]);
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await until(async () => {
      const { rows } = await client.query(`select 1 from rate_limit where key like 'sweep:%'`);
      return rows.length > 0;
    }, 'the worker to have looked after its jobs');
    await client.end();
    stop();
    const [api, worker] = await both;
    assert.deepEqual([api.code, worker.code], [0, 0], api.err + worker.err);
    assert.match(api.err, /Listening on .*\n.*Store: PostgreSQL at .*\n.*Role api:/s);
    assert.match(worker.err, /Role worker: runs background jobs only/);
    assert.doesNotMatch(worker.err, /Listening/);
  });

  test('serves no database that is not up to date, unless it is asked to bring it there', async () => {
    await administer(`drop database ${name}`);
    await administer(`create database ${name}`);
    const environment = { DATABASE_URL: databaseUrl };
    const refused = await run(['serve'], environment);
    assert.equal(refused.code, 1);
    assert.match(refused.err, /The database is not up to date \(0001-.*\)\. Run: creator-onboarding migrate/);
    assert.equal((await run(['serve', '--migrate'], environment)).code, 0);
  });
});
