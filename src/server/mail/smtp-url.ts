/** How to reach a mail server, read from a URL. */
export interface SmtpTarget {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`). */
  readonly secure: boolean;
  /** Refuses to go on where the server does not offer STARTTLS. */
  readonly requireTls: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

/**
 * Reads `smtp://` (port 587, STARTTLS where offered) and `smtps://` (port 465, TLS from the start). STARTTLS becomes
 * a must where the URL holds a password for a host that is not this machine, and with `?tls=required`.
 * @throws with a text that holds nothing of the URL's user part.
 */
export function parseSmtpUrl(text: string): SmtpTarget {
  const url = parse(text);
  const secure = url.protocol === 'smtps:';
  if (!secure && url.protocol !== 'smtp:') throw new Error('smtpUrl: must begin with smtp:// or smtps://');
  for (const name of url.searchParams.keys()) {
    if (name !== 'tls') throw new Error(`smtpUrl: unknown parameter ${name}; the only one is tls=required`);
  }
  const tls = url.searchParams.get('tls');
  if (tls !== null && tls !== 'required') throw new Error('smtpUrl: tls can only be "required"');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!host) throw new Error('smtpUrl: names no host');
  const auth = url.username ? { user: decoded(url.username), pass: decoded(url.password) } : undefined;
  return {
    host,
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    requireTls: !secure && (tls === 'required' || (auth !== undefined && !loopback.test(host))),
    ...(auth && { auth }),
  };
}

function parse(text: string): URL {
  try {
    return new URL(text);
  } catch {
    throw new Error('smtpUrl: not a URL such as smtp://mail.example:587');
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Error('smtpUrl: user or password is not percent-encoded');
  }
}
