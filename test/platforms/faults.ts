import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { json, type Reply } from './exchange.js';

/**
 * What goes wrong. These happen instead of the work: `status`, `reply`, `captive-portal`, `redirect`, `reset`, `hang`. These
 * happen to the answer, with the work already done, so that the caller cannot know: `lost-reply`, `cut`,
 * `garbage-gzip`, `huge`, `unknown-shape`, `empty`. These only make it later: `delay`, `hold`.
 */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number; readonly body?: string }
  /** Any other answer. */
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** A page of some network in between, with 200. */
  | { readonly kind: 'captive-portal' }
  /** Must not be followed: it would carry secrets elsewhere. */
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: 301 | 302 | 307 | 308 }
  /** The connection is reset before anything was done. */
  | { readonly kind: 'reset' }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Does the work, then drops the connection without a byte: the outcome is unknown. */
  | { readonly kind: 'lost-reply' }
  /** The head and half of the body, then the connection is reset. */
  | { readonly kind: 'cut' }
  /** Says gzip, sends noise. */
  | { readonly kind: 'garbage-gzip' }
  | { readonly kind: 'huge'; readonly bytes?: number }
  /** Valid JSON that fits nothing. */
  | { readonly kind: 'unknown-shape'; readonly value?: unknown }
  | { readonly kind: 'empty' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Waits, before the work, for the promise: lets a test order events without guessing times. */
  | { readonly kind: 'hold'; readonly until: Promise<unknown> };

interface Planned {
  readonly fault: Fault;
  remaining: number;
}

/** The faults that a test has ordered, by endpoint; `*` stands for all. */
export class FaultPlan {
  readonly #planned = new Map<string, Planned[]>();

  /** The first of several planned for one endpoint comes first. */
  add(endpoint: string, fault: Fault, times: number): void {
    const list = this.#planned.get(endpoint) ?? [];
    list.push({ fault, remaining: times });
    this.#planned.set(endpoint, list);
  }

  clear(): void {
    this.#planned.clear();
  }

  take(endpoint: string): Fault | undefined {
    for (const name of [endpoint, '*']) {
      const planned = this.#planned.get(name)?.find((entry) => entry.remaining > 0);
      if (!planned) continue;
      planned.remaining -= 1;
      return planned.fault;
    }
    return undefined;
  }
}

const portal =
  '<!doctype html><html lang="en"><title>Guest network</title><h1>Welcome to our guest network</h1>' +
  '<form method="post"><button>Accept and continue</button></form></html>';

/** Answers with the fault where there is one. `work` is what the platform would have done and answered. */
export async function answer(
  response: ServerResponse,
  work: () => Promise<Reply>,
  fault: Fault | undefined,
): Promise<number> {
  switch (fault?.kind) {
    case undefined:
      return send(response, await work());
    case 'delay':
      await pause(fault.milliseconds, undefined, { ref: false });
      return send(response, await work());
    case 'hold':
      await fault.until;
      return send(response, await work());
    case 'status':
      return send(response, {
        status: fault.status,
        headers: {
          'content-type': fault.body === undefined ? 'text/html' : 'application/json',
          ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
        },
        body: fault.body ?? `<h1>${fault.status}</h1>`,
      });
    case 'reply':
      return send(response, fault.reply);
    case 'captive-portal':
      return send(response, { status: 200, headers: { 'content-type': 'text/html' }, body: portal });
    case 'redirect':
      return send(response, { status: fault.status ?? 302, headers: { location: fault.to } });
    case 'hang':
      return 0;
    case 'reset':
      return destroy(response);
    case 'lost-reply':
      await work();
      return destroy(response);
    case 'cut':
      return cut(response, await work());
    case 'garbage-gzip':
      await work();
      return send(response, {
        status: 200,
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
        body: Buffer.from('1f8b0800deadbeefdeadbeefdeadbeef', 'hex'),
      });
    case 'huge':
      await work();
      return send(response, json({ padding: 'x'.repeat(fault.bytes ?? 32_000_000) }));
    case 'unknown-shape':
      await work();
      return send(response, json(fault.value ?? { result: [{ kind: 'unheard-of' }], ok: 'perhaps' }));
    case 'empty':
      await work();
      return send(response, { status: 200, headers: { 'content-type': 'application/json' }, body: '' });
  }
}

function send(response: ServerResponse, reply: Reply): number {
  response.writeHead(reply.status, reply.headers);
  response.end(reply.body);
  return reply.status;
}

function destroy(response: ServerResponse): number {
  response.socket?.resetAndDestroy();
  return 0;
}

function cut(response: ServerResponse, reply: Reply): number {
  const body = Buffer.from(reply.body ?? '');
  response.writeHead(reply.status, { ...reply.headers, 'content-length': String(body.length + 1) });
  response.write(body.subarray(0, Math.ceil(body.length / 2)), () => response.socket?.resetAndDestroy());
  return reply.status;
}
