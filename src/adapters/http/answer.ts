import { isOnboardingError } from '../../contract/errors.js';
import { exportMaxCharacters } from '../../contract/policy.js';
import { readOutput } from '../route-table.js';
import type { WireRoute } from '../wire/wire-route.js';
import type { Outcome } from './outcome.js';

/** Larger answers are not read to their end. Bytes. */
const largestAnswer = 1024 * 1024;
/** Text in JSON in JSON: a character takes three bytes, and quotes are escaped twice. */
const largestFile = 4 * exportMaxCharacters;

/**
 * Makes a checked value or a known error of whatever came back: proxies' error pages, sign-in pages of a hotel's
 * network, cut or endless bodies included.
 * @throws only what reading the body or fetching the code for it throws, when the connection breaks or the call is
 * aborted.
 */
export async function readAnswer(name: string, route: WireRoute, response: Response): Promise<Outcome<unknown>> {
  const { output, large } = route;
  if (response.ok && !output) {
    await response.body?.cancel();
    return { value: undefined };
  }
  const json = /^application\/([\w.-]+\+)?json\b/i.test(response.headers.get('content-type') ?? '');
  const body = json ? parsed(await limitedText(response, large ? largestFile : largestAnswer)) : undefined;
  if (!json) await response.body?.cancel();
  if (!response.ok) return (await import('./trouble.js')).refusalOf(response, body);
  try {
    return { value: readOutput(route, name, body) };
  } catch (error) {
    if (!isOnboardingError(error)) throw error;
    return { error, again: false };
  }
}

/** `undefined` where the body is longer than an honest one could be. */
async function limitedText(response: Response, most: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return text + decoder.decode();
    bytes += chunk.value.byteLength;
    if (bytes > most) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
