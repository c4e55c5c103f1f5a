import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Who holds a data folder, as its lock file says. */
interface Holder {
  readonly token: string;
  readonly pid: number;
  /** When that process began, in the kernel's ticks: a pid is given again, a pid with its start is not. */
  readonly began: string;
  /** Within which a pid means something: machine, boot and pid namespace (containers have their own). */
  readonly space: string;
}

export interface FolderLock {
  release(): Promise<void>;
}

/** Milliseconds without a touch after which a holder whose process cannot be seen counts as gone. */
const silence = 10_000;

const heldHere = new Set<string>();

/**
 * Makes this process the only one that uses a folder. A lock whose process is gone, after `kill -9` or a restart of
 * its container, is taken over.
 * @throws Error naming the process that holds it.
 */
export async function lockFolder(folder: string, goneAfter = silence): Promise<FolderLock> {
  const path = join(folder, 'lock');
  const me: Holder = { token: randomUUID(), ...self() };
  while (!(await create(path, me))) {
    const holder = await read(path);
    if (!holder) continue;
    if (await isAlive(path, holder, goneAfter)) throw inUse(folder, holder);
    await takeAway(path, holder, goneAfter);
  }
  heldHere.add(me.token);
  const beating = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), goneAfter / 5);
  beating.unref();
  return {
    async release() {
      clearInterval(beating);
      heldHere.delete(me.token);
      if ((await read(path))?.token === me.token) await rm(path, { force: true });
    },
  };
}

function inUse(folder: string, { pid }: Holder): Error {
  return new Error(
    `The data folder ${folder} is in use by process ${String(pid)}. One process at a time can use an embedded ` +
      'database; stop that one, or set DATABASE_URL to share a PostgreSQL.',
  );
}

async function create(path: string, holder: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(JSON.stringify(holder));
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined where there is none. One that was never written to its end, as its process was killed, has no token. */
async function read(path: string): Promise<Holder | undefined> {
  for (let looks = 0; looks < 10; looks += 1) {
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (text === undefined) return undefined;
    if (text.endsWith('}')) return JSON.parse(text) as Holder;
    await pause(100);
  }
  return { token: '', pid: 0, began: '', space: '' };
}

async function isAlive(path: string, holder: Holder, goneAfter: number): Promise<boolean> {
  if (holder.token === '') return false;
  const me = self();
  if (holder.space !== me.space) return isTouched(path, goneAfter);
  if (holder.pid === me.pid) return heldHere.has(holder.token);
  return exists(holder.pid) && startOf(holder.pid) === holder.began;
}

/** For a holder on another machine or in another container: whether it shows a sign of life. */
async function isTouched(path: string, goneAfter: number): Promise<boolean> {
  const before = await touchedAt(path);
  for (let looks = 0; looks < 20; looks += 1) {
    await pause(goneAfter / 20);
    if ((await touchedAt(path)) !== before) return true;
  }
  return false;
}

async function touchedAt(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.mtimeMs;
}

/** Of several that find the same dead lock, only the one that creates this claim may remove it. */
async function takeAway(path: string, dead: Holder, goneAfter: number): Promise<void> {
  const claim = `${path}.${dead.token}`;
  if (!(await create(claim, dead))) {
    const since = await touchedAt(claim);
    if (since !== undefined && Date.now() - since > goneAfter) await rm(claim, { force: true });
    await pause(50);
    return;
  }
  if ((await read(path))?.token === dead.token) await rm(path, { force: true });
  await rm(claim, { force: true });
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function self(): Omit<Holder, 'token'> {
  const boot = orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const namespace = orEmpty(() => readlinkSync('/proc/self/ns/pid'));
  return { pid: process.pid, began: startOf(process.pid), space: `${hostname()} ${boot} ${namespace}` };
}

/** Field 22 of /proc/PID/stat (proc(5)); empty where there is no such file system. */
function startOf(pid: number): string {
  const stats = orEmpty(() => readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  return stats.slice(stats.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function orEmpty(text: () => string): string {
  try {
    return text();
  } catch {
    return '';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
