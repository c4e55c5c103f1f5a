import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conformanceChecks, secretsInMail } from '../../src/conformance/index.js';
import { createOnboardingServer, listen, type Mail, silentLogger } from '../../src/server/index.js';
import { startPlatforms } from '../platforms/platforms.js';
import { authorizationIn, Browser } from '../server/oauth/connecting.js';
import { testStore } from '../server/postgres.js';

const dayMilliseconds = 86_400_000;

test('the server, over HTTP', async (t) => {
  const mails: Mail[] = [];
  let advanced = 0;
  const site: { fetch: Parameters<typeof listen>[0]['fetch'] } = { fetch: () => Promise.reject(new Error('early')) };
  const { url, stop } = await listen({ fetch: (...call) => site.fetch(...call) }, { host: '127.0.0.1', port: 0 });
  t.after(() => stop(0));
  const now = () => new Date(Date.now() + advanced);
  const fakes = await startPlatforms({ publicUrl: url, platforms: ['tiktok'], now });
  t.after(() => fakes.close());
  const server = await createOnboardingServer(
    {
      brand: { name: 'Northlight' },
      publicUrl: url,
      sender: { name: 'Northlight Creators', email: 'creators@northlight.example' },
      subjects: { invitation: 'Come in', passwordReset: 'New password', passwordChanged: 'Changed' },
      smtpUrl: 'smtp://127.0.0.1:1',
      platforms: fakes.config,
      vaultKeys: [{ id: 'k1', key: Buffer.alloc(32, 9).toString('base64') }],
    },
    {
      store: await testStore(),
      log: silentLogger,
      now,
      mailer: {
        send: (mail) => {
          mails.push(mail);
          return Promise.resolve({ result: 'accepted', code: '250' });
        },
        close: () => undefined,
      },
    },
  );
  t.after(() => server.close());
  site.fetch = server.fetch;
  await server.migrate();
  let working = await server.work();
  t.after(() => working.stop());
  const { secret: adminKey } = await server.createApiKey({ name: 'Conformance', role: 'admin' });

  const checks = conformanceChecks({
    url,
    adminKey,
    patience: 60,
    fixtures: {
      async advance(milliseconds) {
        advanced += milliseconds;
        if (milliseconds < dayMilliseconds) return;
        // What falls due once a minute would have been done on these days.
        await working.stop();
        working = await server.work();
      },
      async visitPlatform({ startUrl, answer }) {
        const browser = new Browser((request) => server.fetch(request, { remoteAddress: '203.0.113.2' }), url);
        const start = authorizationIn(await browser.open(startUrl, { referer: `${url}/` }));
        const callback = await fakes.tiktok.authorize(start.url, { account: 'maya', deny: answer === 'deny' });
        await browser.open(callback.href);
      },
      lastMail(email) {
        const mail = mails.findLast(({ to, text }) => to === email && secretsInMail(text));
        return Promise.resolve(mail && secretsInMail(mail.text));
      },
    },
  });
  for (const { name, column, missing, run } of checks) {
    await t.test(`server · ${column} · ${name}`, async () => {
      assert.equal(missing, undefined);
      await run();
    });
  }
});
