/** What nodemailer throws, as far as it is read here. */
interface SmtpFailure {
  readonly code?: unknown;
  /** The system's code where `code` is nodemailer's kind. */
  readonly originalCode?: unknown;
  readonly command?: unknown;
  readonly response?: unknown;
  readonly responseCode?: unknown;
}

/**
 * The enhanced status of an SMTP reply (RFC 3463), e.g. `5.1.1`; else its three digits; else `unknown`. Nothing else
 * of the reply is passed on: servers repeat addresses in it.
 */
export function replyCode(reply: unknown): string {
  const text = typeof reply === 'string' ? reply : '';
  const [, basic, enhanced] = /^(\d{3})(?:[ -]([245]\.\d{1,3}\.\d{1,3})(?![.\d]))?/.exec(text) ?? [];
  return enhanced ?? basic ?? 'unknown';
}

/**
 * Whether the server has refused this receiver or this mail for good. A 5xx to sign-in, TLS or the sender is a matter
 * of this server's set-up, not of the receiver, and is not meant here.
 */
export function isLastingRefusal(thrown: unknown): thrown is { response: string } {
  const { command, response, responseCode } = failure(thrown);
  if (typeof response !== 'string' || typeof responseCode !== 'number') return false;
  return responseCode >= 500 && responseCode < 600 && (command === 'RCPT TO' || command === 'DATA');
}

/** A mail that may be sent later: the server was not reached or answered 4xx, or will not let us send at all. */
export class MailPutOffError extends Error {
  /** The server's status, or what went wrong on the way, e.g. `ECONNREFUSED`. */
  readonly code: string;

  constructor(thrown: unknown) {
    const { code, originalCode, command, response } = failure(thrown);
    const known = [response && replyCode(response), originalCode, code].find(isKnown) ?? 'unknown';
    super(`Mail put off: ${known}${typeof command === 'string' ? ` at ${command}` : ''}`);
    this.name = 'MailPutOffError';
    this.code = known;
  }
}

function isKnown(code: unknown): code is string {
  return typeof code === 'string' && code !== '' && code !== 'unknown';
}

function failure(thrown: unknown): SmtpFailure {
  return typeof thrown === 'object' && thrown !== null ? thrown : {};
}
