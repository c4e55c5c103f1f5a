import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { PlatformId } from '../../contract/platforms.js';
import type { ServerConfig } from '../config.js';
import type { ConnectContext } from '../connect-context.js';
import type { Schema } from '../store/schema.js';
import { type AvatarSources, fetchPicture, isLoopback } from './avatar-fetch.js';
import { pictureType } from './picture-type.js';
import { appOf } from './platform-app.js';
import { siteUrl } from '../site-url.js';

/** A picture that no profile shows is kept so long: an attempt that is being confirmed may still show it. */
const keepUnusedFor = 24 * 3_600_000;

/** Where our own API serves a copied picture; absolute, for widgets on any page. */
export function avatarUrl(config: Pick<ServerConfig, 'publicUrl'>, avatarId: string): string {
  return siteUrl(config, `/v1/avatars/${avatarId}`);
}

/**
 * Copies a profile's picture, so that no creator's browser asks a platform for it.
 * @param current copy that is given back where the picture is still the same
 * @returns id of the copy, or `undefined` where there is none to be had. Never rejects.
 */
export async function copyAvatar(
  context: ConnectContext,
  platform: PlatformId,
  url: string | undefined,
  current?: string | null,
): Promise<string | undefined> {
  if (url === undefined) return undefined;
  const { tenant } = context.config;
  try {
    const bytes = await fetchPicture(url, sourcesOf(context, platform));
    const mediaType = pictureType(bytes);
    if (!mediaType) throw new Error('not a picture of a known kind');
    if (current && (await isSame(context, current, bytes))) return current;
    const id = randomBytes(18).toString('base64url');
    await context.db
      .insertInto('avatar')
      .values({ tenant, id, media_type: mediaType, bytes, fetched_at: context.now() })
      .execute();
    return id;
  } catch (error) {
    // The address may hold a signature, so only the reason is told.
    context.log.info({ platform, reason: reasonOf(error) }, 'a picture was not copied');
    return undefined;
  }
}

/** The copy behind a public id. */
export function findAvatar(
  context: ConnectContext,
  id: string,
): Promise<{ media_type: string; bytes: Uint8Array } | undefined> {
  return context.db
    .selectFrom('avatar')
    .select(['media_type', 'bytes'])
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Removes a copy at once. */
export async function dropAvatar(context: ConnectContext, db: Kysely<Schema>, id: string | null): Promise<void> {
  if (id === null) return;
  await db.deleteFrom('avatar').where('tenant', '=', context.config.tenant).where('id', '=', id).execute();
}

/** Removes copies that no profile shows and no attempt can show any more. @returns how many */
export async function removeUnusedAvatars(context: ConnectContext): Promise<number> {
  const { numDeletedRows } = await context.db
    .deleteFrom('avatar')
    .where('tenant', '=', context.config.tenant)
    .where('fetched_at', '<', new Date(context.now().getTime() - keepUnusedFor))
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('social_profile')
            .select(sql`1`.as('shown'))
            .whereRef('social_profile.tenant', '=', 'avatar.tenant')
            .whereRef('social_profile.avatar_id', '=', 'avatar.id'),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** A platform that is configured on loopback is a rehearsal; its pictures are there as well. */
function sourcesOf({ config, platforms }: ConnectContext, platform: PlatformId): AvatarSources {
  const configured = Object.values(appOf(config, platform)?.endpoints ?? {});
  const endpoints = configured.filter((endpoint) => endpoint !== undefined);
  return {
    hosts: platforms.find(platform)?.avatarHosts ?? [],
    loopback: endpoints.length > 0 && endpoints.every((endpoint) => isLoopback(new URL(endpoint).hostname)),
  };
}

async function isSame(context: ConnectContext, id: string, bytes: Uint8Array): Promise<boolean> {
  const kept = await findAvatar(context, id);
  return kept !== undefined && Buffer.compare(kept.bytes, bytes) === 0;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string'
    ? error.code
    : error.name === 'Error'
      ? error.message
      : error.name;
}
