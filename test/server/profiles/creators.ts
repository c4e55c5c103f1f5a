import { isOnboardingError } from '../../../src/contract/errors.js';
import type { PlatformId } from '../../../src/contract/platforms.js';
import type { ServerConfigInput } from '../../../src/server/config.js';
import type { RequestCaller } from '../../../src/server/context.js';
import type { Grant, Platform, PlatformDirectory } from '../../../src/server/platforms/platform.js';
import { saveCredential } from '../../../src/server/profiles/credential.js';
import { createProfileService } from '../../../src/server/profiles/profiles.js';
import { newId } from '../../../src/server/store/ids.js';
import { caller, type Deployment, deployment, hour, minute } from '../deployment.js';

export type Creator = RequestCaller & { readonly accountId: string };

/** A platform that only exists in memory and does what a test tells it to. */
export function testPlatform(id: PlatformId, changes: Partial<Platform> = {}): Platform {
  const unexpected = () => Promise.reject(new Error('not asked for in this test'));
  return {
    id,
    permissions: [
      { scope: 'basic', reads: ['profile', 'followers'], required: true, allows: [] },
      { scope: 'stats', reads: ['metrics'], required: false, allows: [] },
    ],
    authorizeHosts: [],
    links: {},
    avatarHosts: [],
    authorizationUrl: () => new URL('https://platform.example/authorize'),
    readCallback: () => ({ kind: 'denied' }),
    exchange: unexpected,
    accounts: unexpected,
    account: unexpected,
    refresh: unexpected,
    renewal: (given, at) => (given.refreshToken === undefined ? undefined : { after: new Date(at.getTime() + hour) }),
    ...changes,
  };
}

function directory(platforms: readonly Platform[]): PlatformDirectory {
  return {
    connectable: platforms,
    find: (id) => platforms.find((platform) => platform.id === id),
    listing: platforms.map(({ id }) => ({
      id,
      connect: 'ready',
      recommended: false,
      reads: [],
      denied: [],
      links: { permissions: `https://${id}.example/apps` },
    })),
  };
}

/** Services on an empty store: TikTok can be told that a permission is over, Instagram cannot. */
export function withPlatforms(
  test: { after(clean: () => Promise<void>): void },
  parts: { config?: Partial<ServerConfigInput>; platforms?: Platform[] } = {},
): Promise<Deployment> {
  const platforms = parts.platforms ?? [
    testPlatform('tiktok', { revoke: () => Promise.resolve() }),
    testPlatform('instagram'),
  ];
  return deployment(test, parts.config ?? {}, { platforms: directory(platforms) });
}

/** Somebody who was invited, as a signed-in caller. */
export async function creator(app: Deployment, email: string, managerName?: string): Promise<Creator> {
  await app.admin().invite({ email, name: 'Kim Moreno', ...(managerName !== undefined && { managerName }) });
  await app.takeJobs();
  const { id } = await app.db.selectFrom('account').select('id').where('email', '=', email).executeTakeFirstOrThrow();
  return { ...caller({ kind: 'session' }), accountId: id };
}

export const grant: Grant = {
  accessToken: 'access-token-of-the-test',
  refreshToken: 'refresh-token-of-the-test',
  expiresIn: 7200,
  refreshExpiresIn: 180 * 86_400,
  scopes: ['basic', 'stats'],
};

export interface Connection {
  readonly platform?: PlatformId;
  readonly platformUserId?: string;
  readonly handle?: string;
  readonly secondaryIds?: Record<string, string>;
  readonly visible?: boolean;
  readonly grant?: Grant;
}

/** A profile that this account has connected. @returns its id */
export async function connect(app: Deployment, accountId: string, connection: Connection = {}): Promise<string> {
  const now = app.context.now();
  const id = newId(now);
  const { platform = 'tiktok', platformUserId = 'open-1', handle = 'kim.creates' } = connection;
  await app.db
    .insertInto('social_profile')
    .values({
      tenant: 'default',
      id,
      account_id: accountId,
      platform,
      platform_user_id: platformUserId,
      secondary_ids: JSON.stringify(connection.secondaryIds ?? {}),
      handle,
      status: 'connected',
      status_since: now,
      visible_to_manager: connection.visible ?? false,
      connected_at: now,
    })
    .execute();
  await saveCredential(app.context, app.db, id, platform, connection.grant ?? grant);
  return id;
}

/** An attempt of this account: one that runs, or one that has just ended in conflict. @returns its id */
export async function attempt(
  app: Deployment,
  accountId: string,
  status: 'started' | 'conflict',
  { platform = 'tiktok', platformUserId = 'open-1', handle = 'kim.creates' }: Connection = {},
): Promise<string> {
  const now = app.context.now();
  const id = newId(now);
  const found = { accounts: [{ platformUserId, handle, kind: 'account' }], picked: platformUserId };
  await app.db
    .insertInto('connection_attempt')
    .values({
      tenant: 'default',
      id,
      account_id: accountId,
      platform,
      purpose: 'connect',
      status,
      origin: 'https://creators.northlight.example',
      switch_account: false,
      match_code: 'ABCD',
      created_at: now,
      expires_at: new Date(now.getTime() + 10 * minute),
      ...(status === 'conflict' && { platform_user_id: platformUserId, found: JSON.stringify(found), ended_at: now }),
    })
    .execute();
  return id;
}

export function profiles(app: Deployment, who: RequestCaller) {
  return createProfileService(app.context)(who);
}

export function row(app: Deployment, profileId: string) {
  return app.db.selectFrom('social_profile').selectAll().where('id', '=', profileId).executeTakeFirstOrThrow();
}

export function credentials(app: Deployment) {
  return app.db.selectFrom('credential').selectAll().execute();
}

/** What was written down about it, in order. */
export async function audited(app: Deployment, action: string): Promise<string[]> {
  const rows = await app.db
    .selectFrom('audit_event')
    .select('result')
    .where('action', '=', action)
    .orderBy('id')
    .execute();
  return rows.map(({ result }) => result);
}

/** For `assert.rejects`. */
export function isCode(code: string): (error: unknown) => boolean {
  return (error) => isOnboardingError(error) && error.code === code;
}
