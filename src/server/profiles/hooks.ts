import { OnboardingError } from '../../contract/errors.js';
import { bodyMaxBytes } from '../../contract/policy.js';
import type { ReconnectReason } from '../../contract/social-profiles.js';
import { type Allowance, takeAll } from '../accounts/limits.js';
import type { ConnectContext } from '../connect-context.js';
import { readBytes } from '../http/body.js';
import { deletionUrl } from './deletion-page.js';
import { appOf, type PlatformApp } from './platform-app.js';
import { receiveDeauthorization, receiveDeletion } from './platform-events.js';
import { readSignedRequest } from './signed-request.js';
import { verifyTikTokSignature } from './tiktok-signature.js';

// Google has no such callback: that a permission is over there is learned from `invalid_grant` at the next renewal.

/** Bodies nobody signed. Signed ones are not counted: a platform calls for everybody from a few addresses. */
const unsigned: Allowance = { name: 'hook-unsigned', capacity: 20, seconds: 600 };

/** What a platform's call needs beside its body. */
export interface HookCall {
  readonly request: Request;
  readonly ipPrefix: string;
}

/** Meta's deauthorise callback. @throws as {@link receiveMeta} */
export async function deauthorizeHook(context: ConnectContext, call: HookCall, platform: string): Promise<unknown> {
  const { app, signed, content } = await receiveMeta(context, call, platform);
  const news = { platform: app.id, userId: signed.userId, at: signed.issuedAt, content };
  await receiveDeauthorization(context, news, 'revoked-at-platform');
  return {};
}

/** Meta's data deletion callback: its answer names the page that shows the status. @throws as {@link receiveMeta} */
export async function deletionHook(context: ConnectContext, call: HookCall, platform: string): Promise<unknown> {
  const { app, signed, content } = await receiveMeta(context, call, platform);
  const news = { platform: app.id, userId: signed.userId, at: signed.issuedAt, content };
  const code = await receiveDeletion(context, news);
  return { url: deletionUrl(context, code), confirmation_code: code };
}

/** TikTok's webhook. @throws `not-found` · `unsupported-media-type` · `body-too-large` · `unauthenticated` */
export async function tiktokHook(context: ConnectContext, { request, ipPrefix }: HookCall): Promise<unknown> {
  const app = setUp(context, 'tiktok');
  const body = await readTyped(request, 'application/json');
  const signature = request.headers.get('tiktok-signature');
  if (!verifyTikTokSignature(app.clientSecret, signature, body, context.now())) await refuse(context, ipPrefix);
  const event = readTikTokEvent(body);
  // Other events, and those of other apps, are none of our business; TikTok is to stop sending them again.
  if (event?.event !== 'authorization.removed' || event.client_key !== app.clientId) return {};
  const { user_openid: userId, create_time: seconds } = event;
  if (typeof userId !== 'string') return {};
  const at = typeof seconds === 'number' && seconds < 1e11 ? new Date(seconds * 1000) : undefined;
  await receiveDeauthorization(context, { platform: 'tiktok', userId, at, content: body }, reasonOf(event.content));
  return {};
}

/** @throws `not-found` where the platform is not set up · `unsupported-media-type` · `body-too-large` · `unauthenticated` */
async function receiveMeta(context: ConnectContext, { request, ipPrefix }: HookCall, platform: string) {
  const app = setUp(context, platform);
  const body = await readTyped(request, 'application/x-www-form-urlencoded');
  const content = new URLSearchParams(Buffer.from(body).toString('utf8')).get('signed_request') ?? '';
  const signed = readSignedRequest(content, [app.clientSecret]) ?? (await refuse(context, ipPrefix));
  return { app, signed, content };
}

function setUp({ config }: ConnectContext, platform: string): PlatformApp {
  const app = appOf(config, platform);
  if (!app) throw new OnboardingError('not-found', 'this platform is not set up');
  return app;
}

/** @throws `unauthenticated`, and `rate-limited` for who tries again and again */
async function refuse(context: ConnectContext, ipPrefix: string): Promise<never> {
  await takeAll(context, context.db, [{ allowance: unsigned, subject: ipPrefix }]);
  throw new OnboardingError('unauthenticated', 'the signature is missing, wrong or over');
}

async function readTyped(request: Request, mediaType: string): Promise<Uint8Array> {
  const given = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (given !== mediaType) throw new OnboardingError('unsupported-media-type', `accepted: ${mediaType}`);
  return readBytes(request, bodyMaxBytes);
}

function readTikTokEvent(body: Uint8Array): Record<string, unknown> | undefined {
  return readObject(Buffer.from(body).toString('utf8'));
}

/** Why TikTok has ended a permission (developers.tiktok.com, "Webhooks: Events", authorization.removed). */
function reasonOf(content: unknown): ReconnectReason {
  const fields = typeof content === 'string' ? readObject(content) : content;
  const reason = typeof fields === 'object' && fields !== null && 'reason' in fields ? fields.reason : undefined;
  switch (reason) {
    case 1: // The person disconnected our app.
    case 5: // The app's developer revoked it.
      return 'revoked-at-platform';
    case 2: // The account was deleted …
    case 3: // … its owner's age changed …
    case 4: // … or it was banned.
      return 'account-unavailable';
    default:
      return 'unknown';
  }
}

function readObject(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
