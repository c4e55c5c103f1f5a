import { createOnboardingServer, createLogger, type Mail, type OnboardingServer } from '../../src/server/index.js';
import type { ServerConfigInput } from '../../src/server/config.js';
import { configInput, ownOrigin, type SendOptions } from './api-double.js';
import type { Store } from '../../src/server/store/store.js';
import { testStore } from './postgres.js';
import { until } from './until.js';

/** A whole server on a real store, with its mails and log lines in reach. */
export interface Running {
  readonly server: OnboardingServer;
  /** For what no call brings about. */
  readonly db: Store['db'];
  readonly mails: Mail[];
  readonly lines: string[];
  /** The admin key's secret. */
  readonly adminKey: string;
  readonly clock: { now: Date };
  send(method: string, path: string, options?: SendOptions): Promise<Response>;
  admin(method: string, path: string, json?: unknown): Promise<Response>;
  /** Resolves with the newest mail to an address once there are `count`. */
  mailTo(address: string, count?: number): Promise<Mail>;
}

export async function runningServer(
  context: { after(clean: () => Promise<void>): void },
  changes: Partial<ServerConfigInput> = {},
): Promise<Running> {
  const mails: Mail[] = [];
  const lines: string[] = [];
  const clock = { now: new Date() };
  const store = await testStore();
  const server = await createOnboardingServer(configInput(changes), {
    store,
    log: await createLogger({ write: (line) => lines.push(line) }),
    now: () => clock.now,
    mailer: {
      send(mail) {
        mails.push(mail);
        return Promise.resolve({ result: 'accepted', code: '250' });
      },
      close: () => undefined,
    },
  });
  context.after(() => server.close());
  await server.migrate();
  await server.work();
  const { secret: adminKey } = await server.createApiKey({ name: 'Support', role: 'admin' });
  const send: Running['send'] = (method, path, { json, body, headers, remoteAddress = '203.0.113.1' } = {}) => {
    const content = json === undefined ? body : JSON.stringify(json);
    const request = new Request(`${ownOrigin}${path}`, {
      method,
      headers: { ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(content === undefined ? {} : { body: content }),
    });
    return server.fetch(request, { remoteAddress });
  };
  return {
    server,
    db: store.db,
    mails,
    lines,
    adminKey,
    clock,
    send,
    admin: (method, path, json) =>
      send(method, path, { headers: { authorization: `Bearer ${adminKey}` }, ...(json === undefined ? {} : { json }) }),
    mailTo: (address, count = 1) =>
      until(() => {
        const found = mails.filter(({ to }) => to === address);
        return found.length >= count ? found.at(-1) : undefined;
      }, `${count} mails to ${address}`),
  };
}

/** The secret in a mail's link. */
export function linkToken(mail: Mail): string {
  const token = /#t=((?:inv|rst)_[\w-]{43})/.exec(mail.text)?.[1];
  if (token === undefined) throw new Error('no link in the mail');
  return token;
}

/** The code for typing in a mail. */
export function typedCode(mail: Mail): string {
  const code = /\b(\d{4})[ \u00a0]?(\d{4})\b/.exec(mail.text);
  if (!code) throw new Error('no code in the mail');
  return `${code[1]}${code[2]}`;
}
