// Starts a throw-away PostgreSQL on a free port, runs a command with TEST_DATABASE_URL set, and stops it again:
// node scripts/with-postgres.mjs <command> [arguments]
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const bin = binaries();
if (!bin) {
  console.error('PostgreSQL is not installed. On Debian: apt-get install postgresql');
  process.exit(1);
}

// PostgreSQL refuses to run as root; Debian's package brings a user for it.
const owner = process.getuid?.() === 0 ? userIds('postgres') : undefined;
const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
if (owner) chownSync(folder, owner.uid, owner.gid);
const data = join(folder, 'data');
execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'], {
  ...owner,
  cwd: folder,
  stdio: 'ignore',
});
const port = await freePort();
const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`, '-c', 'fsync=off'];
const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
  ...owner,
  cwd: folder,
  stdio: 'ignore',
});

let status = 1;
try {
  await reachable(port, 30_000);
  const [command, ...args] = process.argv.slice(2);
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, TEST_DATABASE_URL: `postgres://test@127.0.0.1:${port}/postgres` },
  });
  [status] = await once(child, 'exit');
} finally {
  server.kill('SIGINT');
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status ?? 1);

function binaries() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((candidate) => existsSync(join(candidate, 'initdb')));
}

function userIds(name) {
  const id = (flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address();
  probe.close();
  await once(probe, 'close');
  return free;
}

async function reachable(target, within) {
  const deadline = Date.now() + within;
  while (Date.now() < deadline) {
    const socket = connect(target, '127.0.0.1');
    const answered = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (answered) return pause(200);
    await pause(100);
  }
  throw new Error('PostgreSQL did not start.');
}
