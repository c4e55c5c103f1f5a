import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext } from 'node:test';

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Resolves when the caller has let go of the connection or has the whole answer. */
  readonly closed: Promise<void>;
}
export type Reply = (response: ServerResponse, request: SeenRequest) => void;

/** A real server that answers each request with the next reply, and the last one from then on. */
export async function hostileServer(
  t: TestContext,
  ...replies: Reply[]
): Promise<{ url: string; seen: SeenRequest[] }> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    let body = '';
    const closed = new Promise<void>((resolve) => response.once('close', resolve));
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const entry = { method, url, headers, body, closed };
      seen.push(entry);
      replies[Math.min(seen.length, replies.length) - 1]?.(response, entry);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, seen };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return raw(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

export function problem(body: object, status: number, headers: Record<string, string> = {}): Reply {
  return json(body, status, { 'content-type': 'application/problem+json', ...headers });
}

export function raw(body: string | Buffer, { status = 200, headers = {} } = {}): Reply {
  return (response) => response.writeHead(status, headers).end(body);
}

export const cut: Reply = (response) => response.destroy();
export const silent: Reply = () => undefined;
