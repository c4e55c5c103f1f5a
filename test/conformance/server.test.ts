import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conformanceChecks, secretsInMail } from '../../src/conformance/index.js';
import { createOnboardingServer, listen, type Mail, silentLogger } from '../../src/server/index.js';
import { testStore } from '../server/postgres.js';

test('the server, over HTTP', async (t) => {
  const mails: Mail[] = [];
  let advanced = 0;
  const site: { fetch: Parameters<typeof listen>[0]['fetch'] } = { fetch: () => Promise.reject(new Error('early')) };
  const { url, stop } = await listen({ fetch: (...call) => site.fetch(...call) }, { host: '127.0.0.1', port: 0 });
  t.after(() => stop(0));
  const server = await createOnboardingServer(
    {
      brand: { name: 'Northlight' },
      publicUrl: url,
      sender: { name: 'Northlight Creators', email: 'creators@northlight.example' },
      subjects: { invitation: 'Come in', passwordReset: 'New password', passwordChanged: 'Changed' },
      smtpUrl: 'smtp://127.0.0.1:1',
    },
    {
      store: await testStore(),
      log: silentLogger,
      now: () => new Date(Date.now() + advanced),
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
  await server.work();
  const { secret: adminKey } = await server.createApiKey({ name: 'Conformance', role: 'admin' });

  const checks = conformanceChecks({
    url,
    adminKey,
    patience: 60,
    fixtures: {
      advance: (milliseconds) => Promise.resolve(void (advanced += milliseconds)),
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
