import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Serves files from memory, as small as they get. */
export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/**
 * HTTP/1.1 without TLS: the browser's emulation of a slow network delays requests, not connections or handshakes, and
 * no page here wants more files at once than the browser opens connections, so HTTP/2 would change nothing.
 * @param files by path; those without an ending are answers of the API.
 */
export async function startSite(files: ReadonlyMap<string, string>): Promise<Site> {
  // Node compresses with brotli's highest quality, 11, if not told otherwise.
  const answers = new Map([...files].map(([path, text]) => [path, brotliCompressSync(text)]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.example');
    const body = answers.get(pathname);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(pathname)],
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'max-age=600',
    });
    response.end(body);
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
