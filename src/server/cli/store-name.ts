import type { ServerConfig } from '../config.js';

/** Where data lies, in words without a password. */
export function storeName({ databaseUrl, dataDir }: Pick<ServerConfig, 'databaseUrl' | 'dataDir'>): string {
  if (databaseUrl === undefined) return `embedded database in ${dataDir}`;
  try {
    const { host, pathname } = new URL(databaseUrl);
    return `PostgreSQL at ${host}${pathname}`;
  } catch {
    return 'PostgreSQL';
  }
}
