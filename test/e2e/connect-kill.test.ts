import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Attempt, Profiles, StartLink } from '../../src/contract/social-profiles.js';
import { openStore } from '../../src/server/store/store.js';
import { startPlatforms } from '../platforms/platforms.js';
import { Child } from '../server/child.js';
import { until } from '../server/until.js';

/** `KILLS=30 npm run test:e2e` has the thirty that the figures in the docs speak of. */
const rounds = Number(process.env['KILLS'] ?? 8);
const publicUrl = 'http://onboarding.localhost:8787';
const email = 'kim@mail.example';

/** A server that dies and comes back, and one creator's browser before it. */
class KilledServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'connect-kill-'));
  readonly #config = join(this.folder, 'onboarding.json');
  #child: Child | undefined;
  #address = '';
  #cookies = new Map<string, string>();
  adminKey = '';

  constructor(platforms: unknown) {
    const config = {
      publicUrl,
      brand: { name: 'Northlight' },
      sender: { name: 'Northlight', email: 'alerts@northlight.example' },
      subjects: { invitation: 'Invited', passwordReset: 'Reset', passwordChanged: 'Changed' },
      smtpUrl: 'smtp://127.0.0.1',
      dataDir: this.dataDir,
      rateLimits: 'off',
      platforms,
    };
    writeFileSync(this.#config, JSON.stringify(config));
  }

  get dataDir(): string {
    return join(this.folder, 'data');
  }

  /** @param ahead seconds by which the server's clock is fast */
  async start(ahead: number): Promise<void> {
    this.#child = new Child(new URL('connect-server.mjs', import.meta.url), [this.#config, String(ahead)]);
    this.#address = (await this.#child.says('listening ')).slice('listening '.length);
    this.adminKey = (await this.#child.says('key ')).slice('key '.length);
  }

  async kill(): Promise<void> {
    await this.#child?.kill();
  }

  async end(): Promise<void> {
    await this.#child?.end();
    this.#child = undefined;
  }

  async mailedToken(): Promise<string> {
    return (await this.#child?.says('mail '))?.slice('mail '.length) ?? '';
  }

  /** As a browser would: with its cookies, and an address that is the public one. */
  async browse(url: string, init: RequestInit = {}): Promise<Response> {
    const target = new URL(url, publicUrl);
    const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(`${this.#address}${target.pathname}${target.search}`, {
      redirect: 'manual',
      ...init,
      headers: { cookie, origin: publicUrl, ...(init.headers as Record<string, string> | undefined) },
      signal: AbortSignal.timeout(120_000),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }

  async call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const send = () =>
      this.browse(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    // As the adapter does where a kept connection had just been closed: once more, under the same key.
    const response = await send().catch(send);
    assert.ok(response.ok, `${method} ${path}: ${String(response.status)} ${response.ok ? '' : await response.text()}`);
    return (await response.json()) as Answer;
  }
}

test(`kill -9 between exchange and save, ${String(rounds)} times, leaves every attempt connected or to be tried again`, async (t) => {
  const platforms = await startPlatforms({ publicUrl, platforms: ['instagram'] });
  const server = new KilledServer(platforms.config);
  t.after(async () => {
    await server.kill();
    await platforms.close();
    rmSync(server.folder, { recursive: true, force: true });
  });
  const { instagram } = platforms;

  /** From the click to the platform's answer. @returns the address the platform sends the browser to */
  const begin = async (): Promise<{ id: string; callback: string }> => {
    const { attempt, startUrl } = await server.call<StartLink>('POST', '/v1/connection-attempts', {
      platform: 'instagram',
    });
    assert.ok(startUrl !== undefined);
    const page = await (await server.browse(startUrl, { headers: { referer: `${publicUrl}/profiles` } })).text();
    const target = /id="go" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    assert.ok(target, page);
    const returned = await instagram.authorize(target, { account: 'maya' });
    return { id: attempt.id, callback: returned.href };
  };
  /** What the creator does once the platform has answered, and what it gave is known. */
  const finish = async (id: string): Promise<Attempt> => {
    const attempt = await until(async () => {
      const asked = await server.call<Attempt>('GET', `/v1/connection-attempts/${id}`);
      return asked.status !== 'returned' && asked;
    }, 'whoever goes on with the attempt');
    return attempt.status === 'confirming'
      ? server.call<Attempt>('POST', `/v1/connection-attempts/${id}/confirm`, { visibleToManager: false })
      : attempt;
  };

  await server.start(0);
  await fetch(new URL('/v1/admin/invitations', (await server.browse('/livez')).url), {
    method: 'POST',
    headers: { authorization: `Bearer ${server.adminKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ email, name: 'Kim' }),
  });
  const token = await server.mailedToken();
  await server.call('POST', '/v1/password-resets/complete', { token, password: 'lantern quarry velvet 9' });

  const ends = new Map<string, number>();
  for (let round = 1; round <= rounds; round++) {
    const { id, callback } = await begin();
    const before = instagram.counts.exchanges;
    // The answer is on its way to a process that dies at a random point from here on.
    const answered = server
      .browse(callback)
      .then((response) => response.text())
      .then(() => finish(id))
      .catch(() => undefined);
    await until(() => instagram.counts.exchanges > before, 'the exchange');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
    await server.kill();
    await answered;
    assert.equal(instagram.counts.exchanges, before + 1);

    await server.start(round * 60);
    const attempt = await finish(id);
    ends.set(attempt.status, (ends.get(attempt.status) ?? 0) + 1);
    assert.match(attempt.status, /^(connected|failed)$/);
    if (attempt.status === 'failed') {
      const again = await begin();
      await (await server.browse(again.callback)).text();
      assert.equal((await finish(again.id)).status, 'connected');
    }
    assert.equal(instagram.counts.codeReuse, 0);
    const { profiles } = await server.call<Profiles>('GET', '/v1/profiles');
    assert.equal(profiles.length, 1, 'one profile');
    await server.call('POST', `/v1/profiles/${profiles[0]?.id ?? ''}/disconnect`);
  }
  await server.end();
  t.diagnostic(`after the kill: ${JSON.stringify(Object.fromEntries(ends))}`);

  const store = await openStore({ databaseUrl: undefined, dataDir: server.dataDir });
  const credentials = await store.db.selectFrom('credential').select('profile_id').execute();
  const kept = await store.db
    .selectFrom('connection_attempt')
    .select('id')
    .where('ended_at', 'is not', null)
    .where('sealed_grant', 'is not', null)
    .execute();
  await store.close();
  assert.equal(credentials.length, 0, 'credentials of disconnected profiles');
  assert.equal(kept.length, 0, 'grants of attempts that have ended');
});
