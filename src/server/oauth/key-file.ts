import { randomBytes, randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { ConfigError, serverConfigSchema } from '../config.js';
import type { VaultKey } from './vault.js';

/** Where the embedded database's own keys lie: beside its folder, so that a copy of the database alone opens nothing. */
export function keyFileOf(dataDir: string): string {
  return join(dataDir, 'vault-key');
}

/** The keys in the file, the one that seals first. @throws ConfigError where it cannot be understood */
export async function readKeyFile(path: string): Promise<readonly VaultKey[] | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new ConfigError([`${path}: cannot be read (${codeOf(error)})`]);
  });
  if (text === undefined) return undefined;
  const result = z.safeParse(serverConfigSchema.shape.vaultKeys, parsed(text));
  if (result.success && result.data.length > 0) return result.data;
  throw new ConfigError([`${path}: must hold the JSON list of vault keys that was written there; restore it`]);
}

/** Reads the file, made with one new key where there is none. */
export async function readOrMakeKeyFile(path: string): Promise<readonly VaultKey[]> {
  const existing = await readKeyFile(path);
  if (existing) return existing;
  const unfinished = await write(path, [newKey()]);
  try {
    // Unlike a rename, a link never replaces a file that another process has made meanwhile.
    await link(unfinished, path).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  } finally {
    await rm(unfinished, { force: true });
  }
  await sync(dirname(path));
  return (await readKeyFile(path)) ?? [];
}

/** Replaces the keys in the file, all or nothing. Only the process that holds the data folder may. */
export async function replaceKeyFile(path: string, keys: readonly VaultKey[]): Promise<void> {
  await rename(await write(path, keys), path);
  await sync(dirname(path));
}

export function newKey(): VaultKey {
  return { id: `local-${randomBytes(4).toString('hex')}`, key: randomBytes(32).toString('base64') };
}

/** Writes a file beside the path that has reached the disk before it gets its name. */
async function write(path: string, keys: readonly VaultKey[]): Promise<string> {
  const unfinished = `${path}.${randomUUID()}`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(keys)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return unfinished;
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
