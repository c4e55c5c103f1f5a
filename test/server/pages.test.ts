import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parseConfig, type ServerConfigInput } from '../../src/server/config.js';
import { type HostedPages, hostedPages } from '../../src/server/pages/pages.js';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
after(() => rmSync(folder, { recursive: true }));
const bundle = pathToFileURL(`${folder}/`);
const sources = 'src/server/pages/browser';
const shared = {
  '_shared.js': { file: 'assets/shared-1.js', imports: ['_lit.js'] },
  '_lit.js': { file: 'assets/lit-1.js' },
};
const entry = (name: string) => ({ file: `assets/${name}-1.js`, imports: ['_shared.js', '_lit.js'] });
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'secret.txt'), 'not to be served');
for (const name of [
  'token',
  'invitation',
  'reset',
  'sign-in',
  'profiles',
  'talent-email',
  'account-deletion',
  'shared',
  'lit',
]) {
  writeFileSync(join(folder, 'assets', `${name}-1.js`), `/* ${name} */`.padEnd(2000));
}
writeFileSync(join(folder, 'assets', 'page-1.css'), 'main{}');
writeFileSync(
  join(folder, 'manifest.json'),
  JSON.stringify({
    ...shared,
    [`${sources}/token.ts`]: { file: 'assets/token-1.js' },
    [`${sources}/page.css`]: { file: 'assets/page-1.css' },
    ...Object.fromEntries(
      ['invitation', 'reset', 'sign-in', 'profiles', 'talent-email', 'account-deletion'].map((name) => [
        `${sources}/${name}.ts`,
        entry(name),
      ]),
    ),
  }),
);

function configOf(changes: Partial<ServerConfigInput> = {}) {
  return parseConfig({
    brand: { name: 'Lumen' },
    publicUrl: 'https://join.lumen.example',
    sender: { name: 'Lumen', email: 'hello@lumen.example' },
    subjects: { invitation: 'Your invitation', passwordReset: 'Your password', passwordChanged: 'Changed' },
    smtpUrl: 'smtp://127.0.0.1',
    ...changes,
  });
}

const pages = await hostedPages(configOf(), bundle);
async function get(path: string, init: RequestInit = {}, site: HostedPages = pages): Promise<Response> {
  const response = await site(new Request(`https://join.lumen.example${path}`, init));
  assert.ok(response, path);
  return response;
}

describe('a hosted page', () => {
  test('allows itself nothing but its own files, and is never stored, framed or referred from', async () => {
    for (const path of ['/invitation', '/reset', '/sign-in', '/reset?x=1']) {
      const { status, headers } = await get(path);
      assert.equal(status, 200);
      const policy = headers.get('content-security-policy')?.split('; ') ?? [];
      assert.ok(policy.includes("default-src 'none'"));
      assert.ok(policy.includes("script-src 'self'"));
      assert.ok(policy.includes("frame-ancestors 'none'"));
      assert.ok(policy.includes("require-trusted-types-for 'script'"));
      assert.ok(!/unsafe|\*|https?:|data:|blob:/.test(policy.join()));
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.match(headers.get('permissions-policy') ?? '', /camera=\(\).*microphone=\(\)/);
      assert.match(headers.get('strict-transport-security') ?? '', /max-age=31536000/);
      assert.equal(headers.get('set-cookie'), null);
    }
  });

  test('runs the script that takes the secret away before it names any other file', async () => {
    const html = await (await get('/reset')).text();
    const [first, ...others] = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url);
    assert.equal(first, 'assets/token-1.js');
    assert.match(html, /<script src="assets\/token-1\.js"><\/script>/);
    for (const path of ['assets/shared-1.js', 'assets/lit-1.js', 'assets/reset-1.js', 'assets/page-1.css']) {
      assert.ok(others.includes(path), path);
    }
    assert.equal(html.match(/lit-1\.js/g)?.length, 1);
    assert.doesNotMatch(html, /<script>|<style|style=|\son\w+=/);
  });

  test('says what is needed where scripts are off', async () => {
    assert.match(await (await get('/invitation')).text(), /<noscript>.*Lumen needs JavaScript/);
  });

  test('is written in the language the reader asks for', async () => {
    const languageOf = async (path: string, accept?: string) => {
      const response = await get(path, accept === undefined ? {} : { headers: { 'accept-language': accept } });
      assert.match(response.headers.get('vary') ?? '', /Accept-Language/);
      return /<html lang="([^"]*)" dir="([^"]*)">/
        .exec(await response.text())
        ?.slice(1)
        .join(' ');
    };
    assert.equal(await languageOf('/reset'), 'en ltr');
    assert.equal(await languageOf('/reset', 'ar-EG,en;q=0.5'), 'ar-eg rtl');
    assert.equal(await languageOf('/reset', 'eo, en;q=0.5, ar;q=0.7'), 'ar rtl');
    assert.equal(await languageOf('/reset', 'zh-TW, en;q=0.5'), 'zh-tw ltr');
    assert.equal(await languageOf('/reset', 'ar;q=0, eo'), 'en ltr');
    assert.equal(await languageOf('/reset?lang=ar', 'en'), 'ar rtl');
    assert.equal(await languageOf('/reset?lang=%22%3E%3Cscript%3E', 'xx'), 'en ltr');
  });

  test('shows brand and links of the configuration as text', async () => {
    const links = { help: 'https://lumen.example/help?a=1&b="2"', afterSignIn: 'https://lumen.example/home' };
    const site = await hostedPages(configOf({ brand: { name: '<b>L&"M\'</b>' }, links }), bundle);
    const html = await (await get('/sign-in', {}, site)).text();
    assert.ok(html.includes('&lt;b&gt;L&amp;&quot;M&#39;&lt;/b&gt;'));
    assert.ok(!html.includes('<b>'));
    assert.ok(html.includes('data-after-sign-in="https://lumen.example/home"'));
    assert.ok(html.includes('href="https://lumen.example/help?a=1&amp;b=&quot;2&quot;"'));
    const icon = await get('/icon.svg', {}, site);
    assert.equal(icon.headers.get('content-type'), 'image/svg+xml; charset=utf-8');
    assert.match(await icon.text(), />&lt;<\/text>/);
  });

  test('promises https for a year only where it is reached over https', async () => {
    const site = await hostedPages(configOf({ publicUrl: 'http://localhost:8787' }), bundle);
    assert.equal((await get('/reset', {}, site)).headers.get('strict-transport-security'), null);
  });

  test('answers HEAD without a body, other methods with 405', async () => {
    const head = await get('/reset', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await get('/reset', { method });
      assert.equal(status, 405);
      assert.equal(headers.get('allow'), 'GET, HEAD');
    }
  });
});

test('the root leads to the sign-in, wherever it is mounted', async () => {
  const { status, headers } = await get('/');
  assert.equal(status, 302);
  assert.equal(headers.get('location'), 'sign-in');
});

describe('a file of a page', () => {
  test('may be kept for ever, for its name changes with it', async () => {
    const { headers } = await get('/assets/reset-1.js');
    assert.equal(headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  });

  test('comes compressed to those who can read that', async () => {
    const response = await get('/assets/reset-1.js', { headers: { 'accept-encoding': 'br, gzip' } });
    assert.equal(response.headers.get('content-encoding'), 'gzip');
    assert.match(gunzipSync(Buffer.from(await response.arrayBuffer())).toString(), /^\/\* reset \*\//);
    assert.equal((await get('/assets/page-1.css')).headers.get('content-encoding'), null);
  });
});

test('no path leads to anything else', async () => {
  const paths = ['/secret.txt', '/manifest.json', '/assets/../secret.txt', '/assets/%2e%2e/secret.txt', '/assets/'];
  for (const path of [...paths, '/assets/x.js', '/invitation/', '/Reset', '/v1/config', '//reset']) {
    assert.equal(await pages(new Request(`https://join.lumen.example${path}`)), undefined, path);
  }
  const segment = fc.oneof(fc.string(), fc.constantFrom('..', '%2e%2e', 'assets', 'secret.txt', '%00', '\\'));
  await fc.assert(
    fc.asyncProperty(fc.array(segment, { maxLength: 5 }), async (segments) => {
      const response = await pages(new Request(`https://x.example/${segments.map(encodeURI).join('/')}`));
      assert.ok(!(await response?.text())?.includes('not to be served'));
    }),
  );
});

test('where nothing was built, pages say how to build them and the rest goes on', async () => {
  const site = await hostedPages(configOf(), pathToFileURL(join(folder, 'nowhere/')));
  const response = await get('/reset', {}, site);
  assert.equal(response.status, 503);
  assert.match(response.headers.get('content-type') ?? '', /^text\/plain/);
  assert.match(await response.text(), /npm run build/);
  assert.equal(await site(new Request('https://join.lumen.example/v1/config')), undefined);
});
