import { parseArgs } from 'node:util';
import { audit } from '../audit.js';
import { ConfigError, type ServerConfig } from '../config.js';
import { silentLogger } from '../logger.js';
import { keyFileOf, newKey, readKeyFile, replaceKeyFile } from '../oauth/key-file.js';
import { loadKeys } from '../oauth/open-vault.js';
import { rotateKeys, type RotationReport } from '../oauth/rotate-keys.js';
import { createVault, type VaultKey } from '../oauth/vault.js';
import type { Store } from '../store/store.js';
import { type Command, configOption, configUsage, type Terminal, UsageError } from './command.js';
import { openCurrentStore } from './open-store.js';
import { loadConfig } from './settings.js';

const usage = `creator-onboarding rotate-keys [--new-key] [--config FILE]

  --new-key       For the embedded database's own key, in its data folder: makes a new one first, and removes the old
                  one once nothing is sealed with it.
${configUsage}

Seals stored permissions anew with the first of vaultKeys. With PostgreSQL servers may run meanwhile:
  1. put the new key second in vaultKeys of every server and restart them, so that all can open what it seals;
  2. put it first and restart them;
  3. run this command;
  4. when it says that no other key is in use, remove the old one from vaultKeys.
The embedded database serves one process: stop the server first.`;

export const rotate: Command = {
  summary: 'Seal stored permissions with a new key',
  usage,
  async run(words, terminal) {
    const { values } = parseArgs({
      args: [...words],
      options: { ...configOption, 'new-key': { type: 'boolean' } },
    });
    const config = await loadConfig(values.config, terminal.environment);
    if (values['new-key'] && (config.databaseUrl !== undefined || config.vaultKeys.length > 0)) {
      throw new UsageError('--new-key is for an embedded database without vaultKeys; put a new key into those instead');
    }
    const store = await openCurrentStore(config);
    try {
      const keys = await keysFor(config, store, values['new-key'] === true);
      const report = await rotateWith(config, store, keys);
      if (values['new-key'] && report.unreadable === 0) await dropUnused(config, keys, report);
      tell(report, keys, terminal);
      return report.unreadable === 0 ? 0 : 1;
    } finally {
      await store.close();
    }
  },
};

async function keysFor(config: ServerConfig, { kind }: Store, withNew: boolean): Promise<readonly VaultKey[]> {
  const keys = await loadKeys(config, kind);
  if (!withNew) return keys;
  const more = [newKey(), ...keys];
  // In the file before anything is sealed with it: after a power cut both are there.
  await replaceKeyFile(keyFileOf(config.dataDir), more);
  return more;
}

async function rotateWith(config: ServerConfig, { db }: Store, keys: readonly VaultKey[]): Promise<RotationReport> {
  const [first] = keys;
  if (!first) throw new ConfigError(['vaultKeys: missing; there is no key to seal with']);
  const report = await rotateKeys(db, config.tenant, createVault(config.tenant, keys), first.id);
  const context = { config, db, jobs: noJobs, log: silentLogger, now: () => new Date() };
  const result = `${report.resealed} resealed, ${report.unreadable} unreadable`;
  await audit(context, db, 'system', { action: 'vault.rotate', target: first.id, result });
  return report;
}

/** Rotating asks for no work. */
const noJob = () => Promise.reject(new Error('no jobs here'));
const noJobs = { enqueue: noJob, forget: noJob };

async function dropUnused(config: ServerConfig, keys: readonly VaultKey[], { stillUsed }: RotationReport) {
  const kept = keys.filter(({ id }, at) => at === 0 || stillUsed.includes(id));
  const path = keyFileOf(config.dataDir);
  if (await readKeyFile(path)) await replaceKeyFile(path, kept);
}

function tell(
  { resealed, unreadable, stillUsed }: RotationReport,
  keys: readonly VaultKey[],
  terminal: Terminal,
): void {
  const first = keys[0]?.id ?? '';
  terminal.out(`${resealed} resealed\t${unreadable} unreadable\t${stillUsed.length} other keys in use`);
  if (unreadable > 0) {
    terminal.err(`${unreadable} could not be opened with any of the keys. Their creators have to connect again.`);
  }
  terminal.err(
    stillUsed.length === 0
      ? `Everything is sealed with the key ${first}. The others may be removed.`
      : `Still in use: ${stillUsed.join(', ')}. Run this again before they are removed.`,
  );
}
