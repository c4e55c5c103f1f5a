import type { ServerConfig } from './config.js';

/** An address of this server from outside, built from the configured `publicUrl` alone. */
export function siteUrl(config: Pick<ServerConfig, 'publicUrl'>, path: string): string {
  const url = new URL(config.publicUrl);
  url.pathname = url.pathname.replace(/\/+$/, '') + path;
  return url.href;
}
