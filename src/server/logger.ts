import { optionalPeer } from './optional-peer.js';

/** Structured log lines. Fields never hold tokens, passwords, whole addresses or URLs with secrets. */
export interface Logger {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** Where lines go; `process.stdout` fits. */
export interface LogSink {
  write(line: string): void;
}

/** One JSON line an event. What looks like a secret or an e-mail address is cut out of every text, whoever wrote it. */
export async function createLogger(sink?: LogSink): Promise<Logger> {
  const { pino } = await optionalPeer('pino', () => import('pino'));
  const options = {
    base: null,
    serializers: { err: (value: unknown) => value },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (level: string) => ({ level }),
      log: (fields: Record<string, unknown>) => scrubbed(fields) as Record<string, unknown>,
    },
  };
  const log = sink ? pino(options, sink) : pino(options);
  return {
    info: (fields, message) => log.info(fields, scrubText(message)),
    warn: (fields, message) => log.warn(fields, scrubText(message)),
    error: (fields, message) => log.error(fields, scrubText(message)),
  };
}

/** Drops every line. */
export const silentLogger: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

const secrets = [
  // our own tokens and keys: a short prefix and at least 32 base64url characters
  /\b[a-z]{2,8}_[A-Za-z0-9_-]{32,}/g,
  /[^\s"'<>()=:,;@]{1,254}@[^\s"'<>()=:,;@]{1,254}/g,
  // the password in a connection URL
  /(?<=:\/\/[^\s/@:]*:)[^\s/@]+(?=@)/g,
];

/** Takes what looks like a token, an e-mail address or a URL's password out of a text. */
export function scrubText(text: string): string {
  return secrets.reduce((rest, pattern) => rest.replace(pattern, '[redacted]'), text);
}

function scrubbed(value: unknown): unknown {
  if (typeof value === 'string') return scrubText(value);
  if (value instanceof Error) return describeError(value);
  if (Array.isArray(value)) return value.map(scrubbed);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, scrubbed(member)]));
}

/** Name, code, message and stack; other members of an error (a database's `detail`, say) may quote a row. */
function describeError(error: Error): Record<string, unknown> {
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    message: scrubText(error.message),
    stack: scrubText(error.stack ?? ''),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}
