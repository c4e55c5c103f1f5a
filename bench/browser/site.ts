import { brotliCompressSync } from 'node:zlib';
import { serve, type Site } from '../../test/loopback.js';

/**
 * Serves files from memory, as small as they get. HTTP/1.1 without TLS: the browser's emulation of a slow network delays
 * requests, not connections or handshakes, and no page here wants more files at once than the browser opens connections,
 * so HTTP/2 would change nothing.
 * @param files by path; those without an ending are answers of the API.
 */
export function startSite(files: ReadonlyMap<string, string>): Promise<Site> {
  // Node compresses with brotli's highest quality, 11, if not told otherwise.
  const answers = new Map([...files].map(([path, text]) => [path, brotliCompressSync(text)]));
  return serve((path) => {
    const body = answers.get(path);
    if (!body) return undefined;
    const length = String(body.length);
    return {
      headers: { 'content-encoding': 'br', 'content-length': length, 'cache-control': 'max-age=600' },
      body,
    };
  });
}
