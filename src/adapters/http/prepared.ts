import { readInput } from '../input.js';
import type { Read } from '../wire/shapes.js';
import type { WireRoute } from '../wire/wire-route.js';
import { placed } from './placing.js';

/** What a request is made of beside its method. */
export interface Prepared {
  readonly path: string;
  readonly body: string | null;
}

/**
 * Makes a request of a caller's input.
 * @param headers get what the request needs there
 * @param idempotencyKey the caller's own
 * @throws as `readInput`
 */
export function prepared(
  route: WireRoute,
  input: unknown,
  { headers, read, idempotencyKey }: { headers: Headers; read: Read; idempotencyKey: string | undefined },
): Prepared {
  let { path } = route;
  let rest = readInput(route, input, read);
  if (rest && (route.method !== 'POST' || path.includes('{'))) ({ path, rest } = placed(route, rest));
  const body = rest ? JSON.stringify(rest) : null;
  if (body) headers.set('content-type', 'application/json');
  // One key for all tries, so that the server does the work once.
  if (route.method !== 'GET') headers.set('idempotency-key', idempotencyKey ?? newIdempotencyKey());
  return { path, body };
}

/** 128 random bits. Not `randomUUID`, which pages without TLS lack. */
function newIdempotencyKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
