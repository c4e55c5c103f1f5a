import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Route } from '../../../src/contract/route.js';
import type { Attempt, StartLink } from '../../../src/contract/social-profiles.js';
import type { ServerConfigInput } from '../../../src/server/config.js';
import { allRoutes } from '../../../src/server/http/endpoint.js';
import { createLogger, createOnboardingServer, type Mail, type OnboardingServer } from '../../../src/server/index.js';
import type { Store } from '../../../src/server/store/store.js';
import { type FakePlatforms, startPlatforms } from '../../platforms/platforms.js';
import { configInput, ownOrigin } from '../api-double.js';
import { authorizationIn, Browser } from '../oauth/connecting.js';
import { testStore } from '../postgres.js';
import { linkToken } from '../running.js';
import { until } from '../until.js';

export const password = 'lantern quarry velvet';

/** A whole server with the fake platforms behind it, and a clock of its own for both. */
export async function wholeServer(
  t: { after(clean: () => Promise<void>): void },
  changes: Partial<ServerConfigInput> = {},
): Promise<World> {
  const clock = { now: new Date('2026-11-22T10:00:00.000Z') };
  const fakes = await startPlatforms({
    publicUrl: ownOrigin,
    platforms: ['tiktok', 'youtube'],
    now: () => clock.now,
  });
  t.after(() => fakes.close());
  const store = await testStore();
  const lines: string[] = [];
  const mails: Mail[] = [];
  const vaultKeys = [{ id: 'k1', key: Buffer.alloc(32, 9).toString('base64') }];
  const server = await createOnboardingServer(configInput({ platforms: fakes.config, vaultKeys, ...changes }), {
    store,
    log: await createLogger({ write: (line) => lines.push(line) }),
    now: () => clock.now,
    mailer: {
      send: (mail) => {
        mails.push(mail);
        return Promise.resolve({ result: 'accepted', code: '250' });
      },
      close: () => undefined,
    },
  });
  t.after(() => server.close());
  await server.migrate();
  const { secret } = await server.createApiKey({ name: 'Support', role: 'admin' });
  const world = new World(server, store, fakes, { clock, lines, mails, adminKey: secret });
  await world.pass(0);
  return world;
}

interface Senses {
  readonly clock: { now: Date };
  readonly lines: string[];
  readonly mails: Mail[];
  readonly adminKey: string;
}

/** One person at one place. */
export interface Visitor {
  readonly remoteAddress: string;
  readonly userAgent: string;
  cookie?: string;
}

export class World {
  readonly mails: Mail[];
  readonly lines: string[];
  #working: { stop(): Promise<void> } | undefined;

  constructor(
    readonly server: OnboardingServer,
    readonly store: Store,
    readonly fakes: FakePlatforms,
    readonly senses: Senses,
  ) {
    ({ mails: this.mails, lines: this.lines } = senses);
  }

  /** Moves the clock, and has the server look at it at once. */
  async pass(milliseconds: number): Promise<void> {
    await this.#working?.stop();
    this.senses.clock.now = new Date(this.senses.clock.now.getTime() + milliseconds);
    this.#working = await this.server.work();
  }

  send(who: Visitor, method: string, path: string, json?: unknown, headers: Record<string, string> = {}) {
    const init = {
      method,
      headers: {
        'user-agent': who.userAgent,
        ...(who.cookie && { cookie: who.cookie }),
        ...(json !== undefined && { 'content-type': 'application/json', origin: ownOrigin }),
        ...headers,
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    };
    return this.server.fetch(new Request(`${ownOrigin}${path}`, init), { remoteAddress: who.remoteAddress });
  }

  /** @throws where it is refused */
  async call<Answer>(who: Visitor, method: string, path: string, json?: unknown): Promise<Answer> {
    const answer = await this.send(who, method, path, json);
    const text = await answer.text();
    assert.ok(answer.ok, `${path}: ${answer.status} ${text}`);
    const row: Route | undefined = Object.values(allRoutes).find((one) => one.method === method && one.path === path);
    if (!row?.output) return undefined as Answer;
    const data: unknown = JSON.parse(text);
    assert.deepEqual(data, row.output.parse(data), `${path} answers what its row says`);
    return data as Answer;
  }

  async admin<Answer>(method: string, path: string, json?: unknown): Promise<Answer> {
    const office: Visitor = { remoteAddress: '192.0.2.80', userAgent: 'office' };
    const headers = { authorization: `Bearer ${this.senses.adminKey}` };
    const answer = await this.send(office, method, path, json, headers);
    const text = await answer.text();
    assert.ok(answer.ok, `${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as Answer;
  }

  mailTo(address: string, count = 1): Promise<Mail> {
    return until(() => {
      const found = this.mails.filter(({ to }) => to === address);
      return found.length >= count ? found.at(-1) : undefined;
    }, `${count} mails to ${address}`);
  }

  /** Is invited, and comes in by the mail. */
  async arrive(who: Visitor, invite: { email: string; name: string; managerName?: string }): Promise<void> {
    await this.admin('POST', '/v1/admin/invitations', invite);
    const token = linkToken(await this.mailTo(invite.email));
    const answer = await this.send(who, 'POST', '/v1/password-resets/complete', { token, password });
    assert.equal(answer.status, 200);
    who.cookie = /^[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? '';
    await this.mailTo(invite.email, 2);
  }

  /** Signs in at a platform and says yes. */
  async connect(who: Visitor, platform: 'tiktok' | 'youtube'): Promise<void> {
    const link = await this.call<StartLink>(who, 'POST', '/v1/connection-attempts', { platform });
    const browser = new Browser(
      (request) => this.server.fetch(request, { remoteAddress: who.remoteAddress }),
      ownOrigin,
    );
    const { url } = authorizationIn(await browser.open(link.startUrl ?? '', { referer: `${ownOrigin}/` }));
    const callback = await this.fakes[platform].authorize(url, { account: 'maya' });
    await browser.open(callback.href);
    const path = `/v1/connection-attempts/${link.attempt.id}`;
    const answer = await this.send(who, 'POST', `${path}/confirm`, { visibleToManager: true });
    const attempt = (await answer.json()) as Attempt;
    assert.equal(attempt.status, 'connected', JSON.stringify(attempt));
  }

  /** Every row of every table, by table. */
  async dump(): Promise<Map<string, string>> {
    const { rows: tables } = await sql<{ name: string }>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`.execute(this.store.db);
    const found = new Map<string, string>();
    for (const { name } of tables) {
      const { rows } = await sql<{ text: string }>`
        select (one.*)::text as text from ${sql.raw(name)} as one`.execute(this.store.db);
      found.set(name, rows.map(({ text }) => text).join('\n'));
    }
    return found;
  }

  /** The tables that any of these words stands in, in whatever case. */
  async tablesWith(words: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for (const [table, text] of await this.dump()) {
      for (const word of words) if (text.toLowerCase().includes(word.toLowerCase())) found.push(`${table}: ${word}`);
    }
    return found;
  }
}
