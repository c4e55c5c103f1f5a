import { isPlatformId, type PlatformId } from '../../contract/platforms.js';
import type { ServerConfig } from '../config.js';

/** A deployment's app at a platform. */
export interface PlatformApp {
  readonly id: PlatformId;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly endpoints?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The app that is set up for a platform. */
export function appOf(config: Pick<ServerConfig, 'platforms'>, id: string): PlatformApp | undefined {
  return apps(config).find((app) => app.id === id);
}

/** Platforms reached through one app: a person grants and takes back for all of them at once. */
export function sameApp(config: Pick<ServerConfig, 'platforms'>, id: PlatformId): PlatformId[] {
  const clientId = appOf(config, id)?.clientId;
  const others = apps(config).filter((app) => app.clientId === clientId && app.id !== id);
  return [id, ...others.map((app) => app.id)];
}

function apps({ platforms }: Pick<ServerConfig, 'platforms'>): PlatformApp[] {
  return Object.entries(platforms).flatMap(([id, app]: [string, Omit<PlatformApp, 'id'> | undefined]) =>
    app && isPlatformId(id) ? [{ ...app, id }] : [],
  );
}
