// A partner's backend in plain Node: gives its own pages a token for the creator who is signed in there.
//   ONBOARDING_API=https://join.brand.example ONBOARDING_KEY=key_… SITE=https://www.partner.example node partner-backend.mjs
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const actions = ['invitation:read', 'invitation:resend', 'password-reset:request']; // the first two widgets
actions.push('profiles:read', 'profiles:connect', 'profiles:visibility', 'profiles:disconnect', 'talent-email:read');

/** `creatorOf` tells from a request whose address is signed in on the partner's site; `undefined` for nobody. */
export function partnerBackend({ api, apiKey, site, creatorOf }) {
  return createServer(async (request, response) => {
    const answer = (status, body) => {
      response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify(body));
    };
    const email = creatorOf(request);
    if (request.method !== 'POST' || request.headers.origin !== site) return answer(403, { error: 'not from here' });
    if (!email) return answer(401, { error: 'sign in first' });
    const token = await fetch(`${api}/v1/embed-tokens`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, origins: [site], actions }),
    }).catch(() => undefined);
    return token ? answer(token.status, await token.json()) : answer(502, { error: 'try again' });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { ONBOARDING_API: api, ONBOARDING_KEY: apiKey, SITE: site, PORT = 3000 } = process.env;
  partnerBackend({ api, apiKey, site, creatorOf: (request) => request.headers['x-signed-in-as'] }).listen(PORT);
}
