import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ConfigError, type ServerConfig } from '../../config.js';
import { scrubText } from '../../logger.js';
import { keyFileOf } from '../../oauth/key-file.js';
import { keysInUse } from '../../oauth/key-usage.js';
import { loadKeys, openVault } from '../../oauth/open-vault.js';
import { pendingMigrations } from '../../readiness.js';
import { openStore, type Store } from '../../store/store.js';
import { storeName } from '../store-name.js';
import { type Finding, findingsAbout } from './finding.js';
import { codeOf, wordsFor } from './reach.js';

/** Whether the database is there and up to date, and every key that something in it is sealed with. Makes nothing. */
export async function checkStore(config: ServerConfig): Promise<Finding[]> {
  const { wrong, info } = findingsAbout('database');
  if (config.databaseUrl === undefined && !existsSync(join(config.dataDir, 'database'))) return checkNewFolder(config);
  let store: Store;
  try {
    store = await openStore(config);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    if (message.includes('is in use by process')) {
      return [info(`a server is using the ${storeName(config)}: database and keys were not looked into`)];
    }
    return [wrong(`the ${storeName(config)} cannot be opened: ${reasonOf(thrown, message)}`)];
  }
  try {
    return [...(await checkMigrations(config, store)), ...(await checkVault(config, store))];
  } finally {
    await store.close();
  }
}

async function checkNewFolder(config: ServerConfig): Promise<Finding[]> {
  const { info, wrong } = findingsAbout('database');
  let folder = resolve(config.dataDir);
  while (!existsSync(folder)) folder = dirname(folder);
  const writable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable) return [wrong(`${folder} cannot be written, so no database can be made in ${config.dataDir}`)];
  const key =
    config.vaultKeys.length > 0 ? [] : [`and a key for the vault in ${keyFileOf(config.dataDir)}; keep a copy`];
  return [info([`the first start makes the ${storeName(config)}`, ...key].join(', '))];
}

async function checkMigrations(config: ServerConfig, store: Store): Promise<Finding[]> {
  const { ok, warning, wrong } = findingsAbout('database');
  const pending = await pendingMigrations(store.db);
  const name = storeName(config);
  const disk = store.durable ? [] : [warning('commits do not wait for the disk: the last ones may be lost in a crash')];
  if (pending.length === 0) return [ok(`the ${name} answers and is up to date`), ...disk];
  const missing = `the ${name} answers; ${pending.join(', ')} ${pending.length === 1 ? 'is' : 'are'} missing`;
  if (store.kind === 'embedded') return [ok(`${missing}, which the next start adds`), ...disk];
  return [wrong(`${missing}. Run: creator-onboarding migrate`), ...disk];
}

async function checkVault(config: ServerConfig, store: Store): Promise<Finding[]> {
  const { ok, info, wrong } = findingsAbout('vault');
  try {
    const file = keyFileOf(config.dataDir);
    // Opening it would make the file: a check leaves everything as it is.
    if (store.kind === 'embedded' && config.vaultKeys.length === 0 && !existsSync(file)) {
      const lost = await keysInUse(store.db, config.tenant);
      if (lost.size > 0) return [wrong(`the keys ${[...lost].join(', ')} are in use, but ${file} is gone: restore it`)];
      return [info(`the next start makes a key in ${file}; keep a copy`)];
    }
    await openVault(config, store);
    const [first, ...rest] = await loadKeys(config, store.kind);
    if (!first) return [info('no keys, and no platform that would need one')];
    return [ok(`seals with the key ${first.id}, opens with ${rest.length} more; every key in use is there`)];
  } catch (thrown) {
    if (!(thrown instanceof ConfigError)) throw thrown;
    return thrown.problems.map(wrong);
  }
}

function reasonOf(thrown: unknown, message: string): string {
  const code = codeOf(thrown);
  // PostgreSQL's own codes have five characters: 28P01 a wrong password, 3D000 no such database.
  if (code === '28P01' || code === '28000') return 'it refuses user or password (DATABASE_URL)';
  if (code === '3D000') return 'there is no database of that name';
  return /^(E[A-Z_]+|CERT_.*|DEPTH_.*)$/.test(code) ? wordsFor(code) : scrubText(message);
}
