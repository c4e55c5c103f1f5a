import type { ServerConfig } from '../config.js';
import { pendingMigrations } from '../readiness.js';
import { openStore, type Store } from '../store/store.js';

/**
 * Opens the store, up to date: the embedded database is brought there, PostgreSQL only where asked, because other
 * processes of another version may be using it.
 * @throws Error telling which command to run
 */
export async function openCurrentStore(config: ServerConfig, migrate = false): Promise<Store> {
  const store = await openStore(config);
  try {
    if (migrate || store.kind === 'embedded') await store.migrate();
    const pending = await pendingMigrations(store.db);
    if (pending.length === 0) return store;
    throw new Error(`The database is not up to date (${pending.join(', ')}). Run: creator-onboarding migrate`);
  } catch (error) {
    await store.close();
    throw error;
  }
}
