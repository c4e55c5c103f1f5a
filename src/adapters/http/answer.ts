import type { WireRoute } from '../wire/wire-route.js';

/** Larger answers are not read to their end. Bytes. */
const largestAnswer = 1024 * 1024;

/**
 * What a body holds, whatever came back: `undefined` where it is no JSON (proxies' error pages, sign-in pages of a
 * hotel's network, cut bodies), longer than an honest one could be, or of no interest.
 * @throws only what reading throws, when the connection breaks or the call is aborted
 */
export async function readBody({ output, most = largestAnswer }: WireRoute, response: Response): Promise<unknown> {
  const { body } = response;
  const isJson = /^application\/([\w.-]+\+)?json\b/i.test(response.headers.get('content-type') ?? '');
  if (!isJson || (response.ok && !output)) return body?.cancel();
  let left = most;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, rest) {
      left -= chunk.length;
      // What is cut is no JSON any more.
      if (left < 0) rest.terminate();
      else rest.enqueue(chunk);
    },
  });
  const text = await new Response(body?.pipeThrough(limit)).text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
