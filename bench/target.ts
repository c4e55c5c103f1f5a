import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createOnboardingServer, listen, silentLogger } from '../src/server/index.js';

/**
 * One server to be measured, in a process of its own. It says where it listens, and on every message how much CPU time
 * it has used. Words: `plain`, or `onboarding` and where its data lies.
 */
const [kind, databaseUrl, dataDir = ''] = process.argv.slice(2);

export interface Ready {
  readonly url: string;
  readonly adminKey: string;
}
export interface Used {
  /** Microseconds of CPU time since the process began. */
  readonly cpu: number;
}

const ready = kind === 'plain' ? await plain() : await onboarding();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system } satisfies Used);
});
process.on('disconnect', () => process.exit(0));
process.send?.(ready);

/** The least that Node can do: the same answer, from memory. */
async function plain(): Promise<Ready> {
  const body = JSON.stringify({
    invitation: { state: 'sent', email: 'k•••@mail.example', resendIn: 0, resendsLeft: 5 },
  });
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, adminKey: '' };
}

async function onboarding(): Promise<Ready> {
  const server = await createOnboardingServer(
    {
      brand: { name: 'Bench' },
      publicUrl: 'http://127.0.0.1',
      sender: { name: 'Bench', email: 'bench@mail.example' },
      subjects: { invitation: 'Invitation', passwordReset: 'Reset', passwordChanged: 'Changed' },
      smtpUrl: 'smtp://127.0.0.1:1',
      rateLimits: 'off',
      dataDir,
      ...(databaseUrl ? { databaseUrl } : {}),
    },
    {
      log: silentLogger,
      mailer: {
        send: (mail) => {
          const token = /#t=(\S+)/.exec(mail.text)?.[1];
          process.send?.({ to: mail.to, token });
          return Promise.resolve({ result: 'accepted', code: '250' });
        },
        close: () => undefined,
      },
    },
  );
  await server.migrate();
  await server.work();
  const { secret } = await server.createApiKey({ name: 'Bench', role: 'admin' });
  const { url } = await listen(server, { host: '127.0.0.1', port: 0 });
  return { url, adminKey: secret };
}
