import { OnboardingError } from '../../contract/errors.js';
import { problemMediaType } from '../../contract/problem.js';
import type { ConnectContext, SiteFetch, SiteRequest } from '../connect-context.js';
import { failureOf, problemOf } from '../http/failure.js';
import { markup } from '../pages/plain-page.js';
import { findAvatar } from './avatar.js';
import { deletionPage } from './deletion-page.js';
import { disconnectPage } from './disconnect-page.js';
import { deauthorizeHook, deletionHook, tiktokHook } from './hooks.js';
import { siteLanguage, sitePage } from './site-page.js';

type Answer = (request: Request, info: SiteRequest, value: string) => Promise<Response>;

interface Path {
  /** Its first group is the value. */
  readonly pattern: RegExp;
  readonly methods: readonly string[];
  /** For people: also its errors are pages. */
  readonly page: boolean;
  readonly answer: Answer;
}

/** What is asked for outside of the route tables: pictures, platforms' callbacks, the page that confirms a disconnect. */
export function createProfileSite(context: ConnectContext): SiteFetch {
  const paths = pathsOf(context);
  return async (request, info) => {
    const { pathname } = new URL(request.url);
    for (const path of paths) {
      const match = path.pattern.exec(pathname);
      if (match) return answer(context, path, { request, info, value: match[1] ?? '' });
    }
    return undefined;
  };
}

function pathsOf(context: ConnectContext): readonly Path[] {
  const read = ['GET', 'HEAD'];
  const hook = (
    handle: (call: { request: Request; ipPrefix: string }, platform: string) => Promise<unknown>,
  ): Answer => {
    return async (request, { ipPrefix }, platform) => json(200, await handle({ request, ipPrefix }, platform));
  };
  return [
    {
      pattern: /^\/v1\/avatars\/([\w-]{1,64})$/,
      methods: read,
      page: false,
      answer: (_request, _info, id) => picture(context, id),
    },
    {
      pattern: /^\/v1\/hooks\/platforms\/(instagram|facebook|threads)\/deauthorize$/,
      methods: ['POST'],
      page: false,
      answer: hook((call, platform) => deauthorizeHook(context, call, platform)),
    },
    {
      pattern: /^\/v1\/hooks\/platforms\/(instagram|facebook|threads)\/data-deletion$/,
      methods: ['POST'],
      page: false,
      answer: hook((call, platform) => deletionHook(context, call, platform)),
    },
    {
      pattern: /^\/v1\/hooks\/platforms\/(tiktok)$/,
      methods: ['POST'],
      page: false,
      answer: hook((call) => tiktokHook(context, call)),
    },
    {
      pattern: /^\/connect\/disconnect\/([\w-]{1,64})$/,
      methods: [...read, 'POST'],
      page: true,
      answer: (request, { ipPrefix }, token) => disconnectPage(context, request, { token, ipPrefix }),
    },
    {
      pattern: /^\/deletion\/(\w{1,32})$/,
      methods: read,
      page: true,
      answer: (request, { ipPrefix }, code) => deletionPage(context, request, { code, ipPrefix }),
    },
  ];
}

async function answer(
  context: ConnectContext,
  path: Path,
  { request, info, value }: { request: Request; info: SiteRequest; value: string },
): Promise<Response> {
  if (!path.methods.includes(request.method)) {
    const allow = path.methods.join(', ');
    const refused = new OnboardingError('method-not-allowed', `allowed: ${allow}`);
    return problem(refused, info.requestId, { Allow: allow });
  }
  try {
    const response = await path.answer(request, info, value);
    return request.method === 'HEAD' ? new Response(null, response) : response;
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure !== thrown) context.log.error({ requestId: info.requestId, err: thrown }, 'request failed');
    return path.page ? errorPage(context, request, failure, info.requestId) : problem(failure, info.requestId);
  }
}

/** A copy of a profile's picture. What it shows never changes, and it is a picture to browsers and nothing else. */
async function picture(context: ConnectContext, id: string): Promise<Response> {
  const avatar = await findAvatar(context, id);
  if (!avatar) throw new OnboardingError('not-found', 'there is no such picture');
  return new Response(new Uint8Array(avatar.bytes), {
    headers: {
      'Content-Type': avatar.media_type,
      // Not for shared caches: there a deleted picture would live on.
      'Cache-Control': 'private, max-age=2592000, immutable',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Disposition': 'inline',
      // Widgets on partners' pages show it.
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

const neverStored = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

function json(status: number, value: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', ...neverStored, ...headers },
  });
}

function problem(failure: OnboardingError, requestId: string, headers: Record<string, string> = {}): Response {
  const content = problemOf(failure, requestId);
  return json(content.status ?? 500, content, {
    'Content-Type': problemMediaType,
    ...(content.retryAfter !== undefined && { 'Retry-After': String(content.retryAfter) }),
    ...(failure.code === 'unauthenticated' && { 'WWW-Authenticate': 'Signature' }),
    ...headers,
  });
}

function errorPage(context: ConnectContext, request: Request, failure: OnboardingError, requestId: string): Response {
  const language = siteLanguage(request);
  const words = language.texts.fault;
  const { status, retryAfter } = problemOf(failure, requestId);
  const busy = failure.code === 'rate-limited';
  return sitePage(context.config, language, {
    status: status ?? 500,
    title: busy ? words.busyTitle : words.title,
    body: busy
      ? markup`<p>${words.busy}</p>`
      : markup`<p>${words.text}</p><p class="note">${words.codeLabel}: <code>${requestId}</code></p>`,
    headers: retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) },
  });
}
