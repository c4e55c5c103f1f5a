import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** What a fake platform is asked. `path` keeps its trailing slash, for TikTok tells the two apart. */
export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Empty unless the body is a form. */
  readonly form: URLSearchParams;
  readonly cookies: ReadonlyMap<string, string>;
  /** Of the Authorization header, or of the `access_token` parameter, which Meta takes too. */
  readonly accessToken: string | undefined;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Far above any request that a client of OAuth has reason to send. */
const largestBody = 1_000_000;

export async function readRequest(message: IncomingMessage): Promise<FakeRequest> {
  const url = new URL(message.url ?? '/', 'http://fake.localhost');
  const body = await readBody(message);
  const isForm = (message.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  const form = new URLSearchParams(isForm ? body : '');
  const bearer = /^Bearer (.+)$/i.exec(message.headers.authorization ?? '')?.[1];
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    body,
    form,
    cookies: readCookies(message.headers.cookie),
    accessToken: bearer ?? url.searchParams.get('access_token') ?? form.get('access_token') ?? undefined,
  };
}

async function readBody(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of message as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largestBody) throw new Error('The request is too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function readCookies(header = ''): Map<string, string> {
  const pairs = header.split(/;\s*/).map((pair) => pair.split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}

/**
 * JSON as a platform writes it. A bigint becomes a bare number, however many digits it has: `JSON.parse` reads
 * `17841405822304915` as …916.
 */
export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply {
  const text = JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? `big:${item}` : item));
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: text.replace(/"big:(\d+)"/g, '$1'),
  };
}

export function redirect(to: string | URL, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status: 302, headers: { location: String(to), 'cache-control': 'no-store', ...headers } };
}

/** Seconds, as all platforms count them. */
export const minute = 60;
export const hour = 60 * minute;
export const day = 24 * hour;
