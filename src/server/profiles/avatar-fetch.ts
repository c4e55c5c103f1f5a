import { lookup as resolve } from 'node:dns';
import { type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** Largest picture that is kept, in bytes. */
export const avatarMaxBytes = 512 * 1024;
const patience = 10_000;
const redirectsMost = 3;

/** From where pictures may be fetched. */
export interface AvatarSources {
  /** Host names, or suffixes that begin with a dot. */
  readonly hosts: readonly string[];
  /** Also loopback hosts, and those over plain HTTP: for platforms that are themselves configured there. */
  readonly loopback: boolean;
}

/**
 * Fetches a picture from a platform's hosts: no other host (redirects counted), no private address (also not by DNS),
 * at most 512 kB within ten seconds, nothing of ours sent along.
 * @throws Error where anything about it is not so
 */
export async function fetchPicture(
  address: string,
  sources: AvatarSources,
  signal: AbortSignal = AbortSignal.timeout(patience),
): Promise<Uint8Array> {
  let url = checked(address, sources);
  for (let redirects = 0; ; redirects += 1) {
    const answer = await getOnce(url, sources, signal);
    if (answer.bytes) return answer.bytes;
    if (redirects === redirectsMost) throw new Error('too many redirects');
    url = checked(new URL(answer.location, url).href, sources);
  }
}

/** @throws Error unless the address may be asked at all */
function checked(address: string, { hosts, loopback }: AvatarSources): URL {
  const url = new URL(address);
  const near = loopback && isLoopback(url.hostname);
  if (url.protocol !== 'https:' && !(near && url.protocol === 'http:')) throw new Error('not https');
  if (url.username || url.password) throw new Error('an address with credentials');
  if (!near && url.port !== '') throw new Error('an unusual port');
  if (!near && !hosts.some((host) => isWithin(url.hostname, host))) throw new Error('a host off the list');
  if (!near && isIP(bare(url.hostname)) !== 0) throw new Error('an address in place of a name');
  return url;
}

function isWithin(name: string, host: string): boolean {
  return host.startsWith('.') ? name.endsWith(host) && name.length > host.length : name === host;
}

type Answer = { readonly bytes: Uint8Array } | { readonly bytes?: undefined; readonly location: string };

function getOnce(url: URL, { loopback }: AvatarSources, signal: AbortSignal): Promise<Answer> {
  const options: RequestOptions = {
    signal,
    agent: false,
    headers: { Accept: 'image/png, image/jpeg, image/webp, image/gif', 'Accept-Encoding': 'identity' },
    lookup: publicLookup(loopback && isLoopback(url.hostname)),
  };
  const ask = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((done, failed) => {
    const request = ask(url, options, (answer) => {
      readAnswer(answer).then(done, (error: unknown) => {
        answer.destroy();
        failed(error instanceof Error ? error : new Error('broken off'));
      });
    });
    request.on('error', failed);
    request.end();
  });
}

/** @throws Error where it is neither a redirect nor a picture of a bearable size */
async function readAnswer(answer: IncomingMessage): Promise<Answer> {
  const { statusCode: status = 0, headers } = answer;
  if (status >= 300 && status < 400 && headers.location !== undefined) {
    answer.destroy();
    return { location: headers.location };
  }
  if (status !== 200) throw new Error(`status ${status}`);
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') throw new Error('a coded answer');
  if (Number(headers['content-length'] ?? 0) > avatarMaxBytes) throw new Error('too large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > avatarMaxBytes) throw new Error('too large');
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}

/** Resolves for the connection itself, so that a name cannot be checked with one address and used with another. */
function publicLookup(loopback: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) {
        callback(error, []);
        return;
      }
      const [first] = addresses;
      const allowed = loopback || addresses.every(({ address }) => isPublicAddress(address));
      if (!first || !allowed) callback(hidden(), []);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

const hidden = (): NodeJS.ErrnoException => new Error('an address that is not public');

/** Whether a host name is this machine's own. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || /^(127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '');
