/** How an HTTP server took being asked; `reason` says in words why it did not answer. */
export type Reach = { readonly status: number } | { readonly reason: string };

/**
 * Asks an HTTP server for anything: every answer will do, a 404 as well.
 * @param limit milliseconds
 */
export async function reach(origin: string, limit: number): Promise<Reach> {
  const signal = AbortSignal.timeout(limit);
  try {
    const response = await fetch(origin, { redirect: 'manual', signal });
    await response.body?.cancel();
    return { status: response.status };
  } catch (thrown) {
    if (signal.aborted) return { reason: `no answer within ${limit / 1000} s; is there a firewall or proxy between?` };
    return { reason: wordsFor(codeOf(thrown)) };
  }
}

/** What a network error's code means. */
export function wordsFor(code: string): string {
  if (code === 'ENOTFOUND') return 'its name has no address (DNS)';
  if (code === 'EAI_AGAIN') return 'the name service does not answer (DNS)';
  if (code === 'ECONNREFUSED') return 'it refuses connections';
  if (/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(code)) return 'it closes the connection';
  if (/^(EHOSTUNREACH|ENETUNREACH)$/.test(code)) return 'there is no way to it from this network';
  if (/TIMEDOUT|TIMEOUT/.test(code)) return 'it does not answer in time';
  if (/CERT|TLS|SSL|ISSUER|SELF_SIGNED/.test(code)) return `its certificate or TLS is not accepted here (${code})`;
  return code === '' ? 'the connection failed' : `the connection failed (${code})`;
}

/** The system's name of an error, also where it is wrapped; never its message, which may quote an address. */
export function codeOf(thrown: unknown): string {
  for (let error: unknown = thrown; error instanceof Error; error = error.cause) {
    if ('code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{2,60}$/.test(error.code)) return error.code;
  }
  return '';
}
