/**
 * A `fetch` that keeps cookies and says which page it comes from, as a browser on the API's own origin would.
 * For places without a browser: one that has its own cookies ignores the `Cookie` header.
 */
export function cookieFetch(fetch: typeof globalThis.fetch = globalThis.fetch): typeof globalThis.fetch {
  const jar = new Map<string, string>();
  return async (input, init) => {
    const request = new Request(input, init);
    const headers = new Headers(request.headers);
    headers.set('origin', new URL(request.url).origin);
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(input, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
      const name = pair.slice(0, pair.indexOf('='));
      const ended = attributes.some((attribute) => /^max-age=(0|-\d+)$/i.test(attribute));
      if (ended) jar.delete(name);
      else jar.set(name, pair.slice(name.length + 1));
    }
    return response;
  };
}
