import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { Inbox } from '../../demo/inbox.js';
import type { Finding } from '../../src/server/cli/checks/finding.js';
import { graphVersionEnd } from '../../src/server/cli/checks/graph-version.js';
import { runCommandLine } from '../../src/server/cli/run.js';
import { openStore } from '../../src/server/store/store.js';
import { type FakePlatforms, startPlatforms } from '../platforms/platforms.js';

const ids = ['instagram', 'tiktok', 'youtube', 'facebook', 'threads', 'pinterest'] as const;
const vaultKey = Buffer.alloc(32, 7).toString('base64');

let fakes: FakePlatforms;
let inbox: Inbox;
let folder: string;
before(async () => {
  fakes = await startPlatforms();
  inbox = await Inbox.start();
  folder = await mkdtemp(join(tmpdir(), 'onboarding-check-'));
});
after(async () => {
  await fakes.close();
  await inbox.close();
  await rm(folder, { recursive: true, force: true });
});

/** Everything right, over the fakes. */
function environment(changes: Record<string, string> = {}): Record<string, string> {
  const platforms = ids.flatMap((id) => {
    const { clientId, clientSecret, endpoints } = fakes.config[id]!;
    const name = id.toUpperCase();
    return [
      [`${name}_CLIENT_ID`, clientId],
      [`${name}_CLIENT_SECRET`, clientSecret],
      [`${name}_AUTHORIZE_URL`, endpoints!.authorize!],
      [`${name}_TOKEN_URL`, endpoints!.token!],
      [`${name}_API_URL`, endpoints!.api!],
    ] as const;
  });
  return {
    ONBOARDING_BRAND_NAME: 'Acme',
    ONBOARDING_PUBLIC_URL: 'https://onboarding.example/talent/',
    ONBOARDING_SENDER_NAME: 'Acme Talent',
    ONBOARDING_SENDER_EMAIL: 'talent@acme.example',
    ONBOARDING_SUBJECT_INVITATION: 'Your invitation',
    ONBOARDING_SUBJECT_PASSWORD_RESET: 'Reset',
    ONBOARDING_SUBJECT_PASSWORD_CHANGED: 'Changed',
    ONBOARDING_DATA_DIR: join(folder, 'none'),
    ONBOARDING_VAULT_KEYS: `key-1:${vaultKey}`,
    SMTP_URL: inbox.smtpUrl,
    ...Object.fromEntries(platforms),
    ...changes,
  };
}

/** Runs the check. Whatever it finds, nothing it prints is a secret. */
async function check(changes: Record<string, string> = {}, words: readonly string[] = []) {
  const given = environment(changes);
  const texts = { out: '', err: '' };
  const code = await runCommandLine(['check', '--timeout', '5', ...words], {
    environment: given,
    out: (text) => (texts.out += `${text}\n`),
    err: (text) => (texts.err += `${text}\n`),
    stopped: () => Promise.resolve(),
  });
  const secrets = [...fakes.secrets(), vaultKey, 'pl4nted'];
  for (const secret of secrets) assert.ok(!`${texts.out}${texts.err}`.includes(secret), 'a secret was printed');
  return { code, lines: texts.out.trimEnd().split('\n'), ...texts };
}
/** A server on a port of its own that is gone, with its connections, when the test is. */
async function serving(t: { after(clean: () => void): void }, talk: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    talk(socket);
  }).listen(0, '127.0.0.1');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

const wrongIn = (lines: readonly string[]) => lines.filter((line) => line.startsWith('wrong'));

suite('creator-onboarding check', () => {
  test('finds nothing wrong where nothing is, and changes nothing', async () => {
    const { code, lines, err } = await check();
    assert.deepEqual([code, wrongIn(lines)], [0, []]);
    assert.match(err, /^Nothing is wrong\. /);
    for (const id of ids) {
      const address = `https://onboarding.example/talent/connect/callback/${id}`;
      assert.ok(
        lines.some((line) => line.startsWith(`info    ${id}: redirect address`) && line.endsWith(` ${address}`)),
      );
      assert.ok(lines.includes(`ok      ${id}: the platform accepts id and secret`), id);
      assert.ok(lines.some((line) => line.startsWith(`warning ${id}: other addresses than`)));
    }
    for (const line of [
      'ok      configuration: complete, and every key is known',
      'ok      public URL: https://onboarding.example/talent/',
      'info    tiktok: webhook callback to register there: https://onboarding.example/talent/v1/hooks/platforms/tiktok',
      'info    threads: data deletion callback to register there: ' +
        'https://onboarding.example/talent/v1/hooks/platforms/threads/data-deletion',
      'info    tiktok: asks for user.info.stats (may be declined): number of followers',
    ]) {
      assert.ok(lines.includes(line), line);
    }
    assert.ok(!existsSync(join(folder, 'none')));
    assert.equal(inbox.mails.length, 0);
  });

  test('is JSON for programs', async () => {
    const { code, out, err } = await check({ TIKTOK_CLIENT_ID: 'nobody' }, ['--json']);
    const told = JSON.parse(out) as { ok: boolean; findings: Finding[] };
    assert.deepEqual([code, told.ok, err], [1, false, '']);
    assert.deepEqual(
      told.findings.filter(({ level }) => level === 'wrong').map(({ about }) => about),
      ['tiktok'],
    );
  });

  for (const id of ids) {
    test(`notices a wrong id and a wrong secret of ${id}`, async () => {
      const name = id.toUpperCase();
      for (const changes of [{ [`${name}_CLIENT_ID`]: '424242' }, { [`${name}_CLIENT_SECRET`]: 'pl4nted' }]) {
        const { code, lines } = await check(changes);
        const [line = '', ...others] = wrongIn(lines);
        assert.equal(code, 1);
        assert.ok(line.startsWith(`wrong   ${id}: `) && line.includes(Object.keys(changes)[0]!), line);
        assert.deepEqual(others, []);
      }
    });
  }

  test('says how a platform cannot be reached, and then does not blame id and secret', async (t) => {
    const dead = await serving(t, () => undefined);
    const refused = `http://127.0.0.1:${dead.port}`;
    dead.close();
    const mute = `http://127.0.0.1:${(await serving(t, () => undefined)).port}`;
    const { code, lines } = await check(
      {
        INSTAGRAM_API_URL: refused,
        TIKTOK_API_URL: mute,
        YOUTUBE_TOKEN_URL: 'https://no-such-host.invalid/token',
      },
      ['--timeout', '1'],
    );
    const wrong = wrongIn(lines);
    assert.equal(code, 1);
    assert.equal(wrong.length, 3);
    assert.equal(wrong[0], `wrong   instagram: ${refused} cannot be reached: it refuses connections`);
    assert.match(wrong[1]!, /^wrong {3}tiktok: .* cannot be reached: no answer within 1 s/);
    assert.match(wrong[2]!, /^wrong {3}youtube: https:\/\/no-such-host\.invalid cannot be reached: .*\(DNS\)$/);
    for (const id of ['instagram', 'tiktok', 'youtube']) {
      assert.ok(lines.includes(`info    ${id}: id and secret were not checked, since it cannot be reached`), id);
    }
  });

  test('names every wrong key, with the variable it came from', async () => {
    const { code, lines } = await check({
      INSTAGRAM_CLIENT_SECRET: '',
      ONBOARDING_VAULT_KEYS: 'pl4nted',
      PORT: 'eighty',
    });
    assert.equal(code, 1);
    assert.ok(lines.includes('wrong   configuration: platforms.instagram.clientSecret: missing'));
    assert.ok(lines.includes('wrong   configuration: port: must be a whole number from 0 to 65535 (from PORT)'));
    assert.ok(lines.includes('wrong   configuration: vaultKeys.0.id: missing (from ONBOARDING_VAULT_KEYS)'));
  });

  test('refuses permissions that do more than read', async () => {
    const { code, lines } = await check({ YOUTUBE_SCOPES: 'https://www.googleapis.com/auth/youtube.upload' });
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /platforms\.youtube\.scopes\.0: .*would also let us publish/);
  });

  test('tells that real platforms cannot come back to this machine', async () => {
    const none = Object.fromEntries(['AUTHORIZE', 'TOKEN', 'API'].map((part) => [`TIKTOK_${part}_URL`, '']));
    const { lines } = await check({ ...none, ONBOARDING_PUBLIC_URL: 'http://localhost:8787' }, ['--timeout', '1']);
    assert.match(lines[1]!, /^wrong {3}public URL: .* tiktok cannot call it/);
    const rehearsal = await check({ ONBOARDING_PUBLIC_URL: 'http://localhost:8787' });
    assert.equal(rehearsal.code, 0);
  });

  test('speaks of the mail server: gone, and not letting in', async (t) => {
    const gone = await check({ SMTP_URL: 'smtp://kim:pl4nted@127.0.0.1:1' });
    assert.deepEqual(wrongIn(gone.lines), ['wrong   mail: 127.0.0.1:1: it refuses connections']);
    const { port } = await serving(t, (socket) => {
      socket.write('220 strict.example ESMTP\r\n');
      socket.on('data', (data) => {
        const isGreeting = /^EHLO/i.test(data.toString());
        socket.write(isGreeting ? '250-strict.example\r\n250 AUTH PLAIN\r\n' : '535 5.7.8 kim pl4nted is wrong\r\n');
      });
    });
    const refused = await check({ SMTP_URL: `smtp://kim:pl4nted@127.0.0.1:${port}` });
    assert.deepEqual(wrongIn(refused.lines), [
      `wrong   mail: 127.0.0.1:${port}: it refuses user or password (SMTP_URL)`,
    ]);
  });

  test('speaks of a PostgreSQL that is not there, without its password', async () => {
    const { lines } = await check({ DATABASE_URL: 'postgres://kim:pl4nted@127.0.0.1:1/onboarding' });
    assert.deepEqual(wrongIn(lines), [
      'wrong   database: the PostgreSQL at 127.0.0.1:1/onboarding cannot be opened: it refuses connections',
    ]);
  });

  test('looks into the embedded database: migrations, keys in use, a server that holds it', async () => {
    const dataDir = join(folder, 'data');
    const store = await openStore({ dataDir });
    const held = await check({ ONBOARDING_DATA_DIR: dataDir });
    assert.match(held.lines.join('\n'), /info {4}database: a server is using the embedded database/);
    await store.migrate();
    await store.db
      .insertInto('revocation')
      .values({
        tenant: 'default',
        id: '0190a0a0-0000-7000-8000-000000000000',
        platform: 'tiktok',
        profile_id: '0190a0a0-0000-7000-8000-000000000001',
        token: 'v1.key-0.sealed',
        created_at: new Date(),
      })
      .execute();
    await store.close();
    const lost = await check({ ONBOARDING_DATA_DIR: dataDir });
    assert.match(lost.lines.join('\n'), /ok {6}database: .* answers and is up to date/);
    assert.match(wrongIn(lost.lines).join('\n'), /^wrong {3}vault: vaultKeys: the key "key-0" is missing/);
    const found = await check({
      ONBOARDING_DATA_DIR: dataDir,
      ONBOARDING_VAULT_KEYS: `key-1:${vaultKey},key-0:${Buffer.alloc(32, 8).toString('base64')}`,
    });
    assert.ok(
      found.lines.includes('ok      vault: seals with the key key-1, opens with 1 more; every key in use is there'),
    );
    const noFile = await check({ ONBOARDING_DATA_DIR: dataDir, ONBOARDING_VAULT_KEYS: '' });
    assert.match(wrongIn(noFile.lines).join('\n'), /vault: the keys key-0 are in use, but .*vault-key is gone/);
    assert.ok(!existsSync(join(dataDir, 'vault-key')));
  });

  test('knows when versions of the Graph API end', () => {
    const at = new Date('2026-11-22T10:00:00Z');
    assert.deepEqual(graphVersionEnd('v20.0', at), { state: 'over', on: '2026-09-24' });
    assert.deepEqual(graphVersionEnd('v9.0', at), { state: 'over', on: '2026-09-24' });
    assert.deepEqual(graphVersionEnd('v21.0', at), { state: 'ending', on: '2027-01' });
    assert.deepEqual(graphVersionEnd('v21.0', new Date('2027-01-20T00:00:00Z')), { state: 'ending', on: '2027-01' });
    assert.deepEqual(graphVersionEnd('v21.0', new Date('2027-02-01T00:00:00Z')), { state: 'over', on: '2027-01' });
    for (const version of ['v24.0', 'v25.0', 'v99.0']) assert.equal(graphVersionEnd(version, at), undefined);
  });

  test('takes no word it does not know', async () => {
    for (const words of [
      ['--timeout', '0'],
      ['--timeout', 'soon'],
      ['--platform', 'x'],
    ]) {
      assert.equal((await check({}, words)).code, 2);
    }
  });
});
