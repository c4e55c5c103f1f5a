import { OnboardingError } from '../../contract/errors.js';
import { bodyMaxBytes, importMaxBytes } from '../../contract/policy.js';
import type { AnyRouteName } from './endpoint.js';

/** A request's body as it came. */
export interface Body {
  /** Lower case, without parameters; empty where there is no body. */
  readonly mediaType: string;
  /** The header as it came, with its parameters. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const json = 'application/json';

/** Endpoints that take more, or other, than 64 kB of JSON. */
const exceptions: { readonly [Name in AnyRouteName]?: BodyRule } = {
  importInvitations: { maxBytes: importMaxBytes, documents: ['text/csv'], emptyInput: { invitations: [] } },
  previewImport: { maxBytes: 2 * importMaxBytes, documents: ['text/csv'], emptyInput: { csv: '' } },
  receiveMailEvents: {
    maxBytes: importMaxBytes,
    documents: ['message/rfc822', 'multipart/report'],
    emptyInput: { events: [] },
  },
};

interface BodyRule {
  readonly maxBytes: number;
  /** Media types handed to the endpoint unread, which then gets `emptyInput`. */
  readonly documents: readonly string[];
  readonly emptyInput: Record<string, unknown>;
}

/** The media types an endpoint reads. */
export function mediaTypesOf(name: AnyRouteName): readonly string[] {
  return [json, ...(exceptions[name]?.documents ?? [])];
}

const noBody: Body = { mediaType: '', contentType: '', bytes: new Uint8Array() };

/** Reads the body up to its limit. @throws `body-too-large` · `unsupported-media-type` · `malformed-body` */
export async function readBody(request: Request, name: AnyRouteName): Promise<Body> {
  if (request.method === 'GET' || request.method === 'HEAD') return noBody;
  const bytes = await readBytes(request, exceptions[name]?.maxBytes ?? bodyMaxBytes);
  if (bytes.length === 0) return noBody;
  const contentType = request.headers.get('content-type') ?? '';
  const mediaType = readMediaType(contentType);
  if (!mediaType || !mediaTypesOf(name).includes(mediaType)) {
    throw new OnboardingError('unsupported-media-type', `accepted: ${mediaTypesOf(name).join(', ')}`);
  }
  return { mediaType, contentType, bytes };
}

/** Whether the endpoint itself is to read the body. */
export function isDocument({ mediaType }: Body): boolean {
  return mediaType !== '' && mediaType !== json;
}

/** The JSON value of a body; an empty body is an empty object. @throws `malformed-body` */
export function parseBody(body: Body, name: AnyRouteName): unknown {
  const { bytes } = body;
  if (bytes.length === 0) return {};
  if (isDocument(body)) return exceptions[name]?.emptyInput;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new OnboardingError('malformed-body', 'the body is not JSON in UTF-8', { cause });
  }
}

/** The body as it came. @throws `body-too-large` · `malformed-body` */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) > maxBytes) throw tooLarge(maxBytes);
  // A declared length is kept by the HTTP parser, so only bodies without one need counting.
  if (declared !== null) return new Uint8Array(await request.arrayBuffer().catch(brokenOff));
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(brokenOff);
    if (done) return Buffer.concat(chunks, size);
    size += value.length;
    if (size > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw tooLarge(maxBytes);
    }
    chunks.push(value);
  }
}

function readMediaType(header: string): string | undefined {
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  const readable = charset === undefined || /^"?(utf-?8|us-ascii)"?$/.test(charset) || type !== json;
  return readable ? type : undefined;
}

const tooLarge = (maxBytes: number) => new OnboardingError('body-too-large', `at most ${maxBytes} bytes`);

function brokenOff(cause: unknown): never {
  throw new OnboardingError('malformed-body', 'the body broke off', { cause });
}
