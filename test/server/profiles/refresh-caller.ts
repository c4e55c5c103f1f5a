/** A server's process that asks for a profile's grant: told `ask TIME CALLERS`, it says what each of them got. */
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { parseConfig } from '../../../src/server/config.js';
import type { ConnectContext } from '../../../src/server/connect-context.js';
import { silentLogger } from '../../../src/server/logger.js';
import { openVault } from '../../../src/server/oauth/open-vault.js';
import { createPlatforms } from '../../../src/server/platforms/directory.js';
import { PlatformError } from '../../../src/server/platforms/platform.js';
import { freshGrant } from '../../../src/server/profiles/credential.js';
import { openStore } from '../../../src/server/store/store.js';

const [configText = '', profileId = ''] = process.argv.slice(2);
const config = parseConfig(JSON.parse(configText));
const store = await openStore(config);
const clock = { now: 0 };
const context: ConnectContext = {
  config,
  db: store.db,
  jobs: { enqueue: () => Promise.resolve(), forget: () => Promise.resolve() },
  log: silentLogger,
  now: () => new Date(clock.now),
  platforms: createPlatforms(config),
  vault: await openVault(config, store),
};

async function ask(): Promise<string> {
  try {
    const { accessToken } = await freshGrant(context, profileId);
    return createHash('sha256').update(accessToken).digest('hex');
  } catch (error) {
    return error instanceof PlatformError ? error.failure.kind : String(error);
  }
}

process.stdout.write('ready\n');
for await (const line of createInterface(process.stdin)) {
  const [, time, callers] = line.split(' ').map(Number);
  clock.now = time ?? 0;
  const answers = await Promise.all(Array.from({ length: callers ?? 1 }, ask));
  process.stdout.write(`got ${String(clock.now)} ${answers.join(' ')}\n`);
}
await store.close();
