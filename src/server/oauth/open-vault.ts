import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { ConfigError, type ServerConfig } from '../config.js';
import type { Schema } from '../store/schema.js';
import { keyFileOf, newKey, readKeyFile, readOrMakeKeyFile } from './key-file.js';
import { keysInUse } from './key-usage.js';
import { createVault, type Vault, type VaultKey } from './vault.js';

type VaultConfig = Pick<ServerConfig, 'tenant' | 'vaultKeys' | 'dataDir' | 'platforms'>;
interface VaultStore {
  readonly kind: 'embedded' | 'postgres';
  readonly db: Kysely<Schema>;
}

export interface OpenVault extends Vault {
  /** Looks once more whether every key in use is there. @throws ConfigError naming those that are missing */
  check(): Promise<void>;
}

/** Opens the vault. @throws ConfigError where a key in use is missing */
export async function openVault(config: VaultConfig, store: VaultStore): Promise<OpenVault> {
  const keys = await loadKeys(config, store.kind);
  refuseAmbiguous(keys);
  const check = () => requireKeysInUse(config, store.db, keys);
  await check();
  return { ...createVault(config.tenant, keys), check };
}

/** The keys of a deployment, the one that seals first: the configured ones, then those of the data folder's file. */
export async function loadKeys(config: VaultConfig, kind: VaultStore['kind']): Promise<readonly VaultKey[]> {
  const { dataDir, platforms, vaultKeys } = config;
  if (kind === 'embedded') {
    const path = keyFileOf(dataDir);
    // The file stays of use once keys are configured: it opens what was sealed before.
    if (vaultKeys.length > 0) return [...vaultKeys, ...((await readKeyFile(path)) ?? [])];
    // A database in memory is gone with this process, and so may its key be.
    return existsSync(join(dataDir, 'database')) ? readOrMakeKeyFile(path) : [newKey()];
  }
  if (vaultKeys.length === 0 && Object.values(platforms).some((platform) => platform !== undefined)) {
    throw new ConfigError([
      'vaultKeys: missing; platforms are set up, and what they give us is sealed with a key of yours. Make one with ' +
        '`openssl rand -base64 32` and set vaultKeys to [{"id": "2026-1", "key": "…"}] on every server. Keep a copy: ' +
        'without it every creator has to connect again',
    ]);
  }
  return vaultKeys;
}

/** A key that was copied from the file into the configuration may stand in both. */
function refuseAmbiguous(keys: readonly VaultKey[]): void {
  const seen = new Map<string, string>();
  for (const { id, key } of keys) {
    if ((seen.get(id) ?? key) !== key) throw new ConfigError([`vaultKeys: two different keys have the id ${id}`]);
    seen.set(id, key);
  }
}

async function requireKeysInUse(
  { tenant, dataDir }: VaultConfig,
  db: Kysely<Schema>,
  keys: readonly VaultKey[],
): Promise<void> {
  const known = new Set(keys.map(({ id }) => id));
  const missing = [...(await keysInUse(db, tenant))].filter((id) => !known.has(id));
  if (missing.length === 0) return;
  const problems = missing.map(
    (id) =>
      `vaultKeys: the key ${JSON.stringify(id)} is missing, and stored permissions are sealed with it` +
      (id.startsWith('local-') ? `; it was made for an embedded database: see ${keyFileOf(dataDir)} there` : ''),
  );
  throw new ConfigError(problems);
}
