import type { Decision } from './fake-options.js';
import type { FakePlatform } from './fake-platform.js';

// The simplest client there can be, to try the fakes themselves.

export const callback = (fake: FakePlatform) => `https://onboarding.example/connect/callback/${fake.id}`;

export function authorizeUrl(fake: FakePlatform, parameters: Readonly<Record<string, string>>): URL {
  const url = new URL(fake.config.endpoints.authorize);
  const client = fake.id === 'tiktok' ? 'client_key' : 'client_id';
  const usual = { [client]: fake.clientId, redirect_uri: callback(fake), response_type: 'code', state: 's-1' };
  for (const [name, value] of Object.entries({ ...usual, ...parameters })) url.searchParams.set(name, value);
  return url;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Of objects: their keys; empty for anything else. */
  readonly json: Readonly<Record<string, unknown>>;
}

export async function ask(url: string | URL, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').startsWith('application/json') && text !== '';
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
}

export const get = (url: string, parameters: Readonly<Record<string, string>>, token?: string) =>
  ask(`${url}?${new URLSearchParams(parameters).toString()}`, {
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });

export const post = (url: string, form: Readonly<Record<string, string>>, headers: Record<string, string> = {}) =>
  ask(url, { method: 'POST', body: new URLSearchParams(form), headers });

/** Id and secret, in the names of the platform. */
export const client = (fake: FakePlatform) =>
  fake.id === 'tiktok'
    ? { client_key: fake.clientId, client_secret: fake.clientSecret }
    : { client_id: fake.clientId, client_secret: fake.clientSecret };

export const trade = (fake: FakePlatform, returned: URL, more: Readonly<Record<string, string>> = {}) =>
  post(fake.config.endpoints.token, {
    ...client(fake),
    grant_type: 'authorization_code',
    redirect_uri: callback(fake),
    code: returned.searchParams.get('code') ?? '',
    ...more,
  });

/** Signs in, says yes and trades the code. @returns the access token. */
export async function connect(
  fake: FakePlatform,
  parameters: Readonly<Record<string, string>>,
  decision: Decision = {},
): Promise<string> {
  const answer = await trade(fake, await fake.authorize(authorizeUrl(fake, parameters), decision));
  return String(answer.json['access_token']);
}
