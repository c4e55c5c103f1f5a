import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { SMTPServer } from 'smtp-server';

/** `KILLS=30 npm run test:e2e` has the thirty that the figures in the docs speak of. */
const rounds = Number(process.env['KILLS'] ?? 8);
const command = 'dist/server/cli.js';

/** A server on an embedded database in a folder, started again and again by its published command. */
class KilledServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'kill-'));
  readonly #config = join(this.folder, 'onboarding.json');
  readonly #adminKey: string;
  #process: ChildProcess | undefined;
  #address = '';

  constructor(smtpPort: number) {
    const config = {
      publicUrl: 'http://localhost:8787',
      brand: { name: 'Northlight' },
      sender: { name: 'Northlight', email: 'alerts@northlight.example' },
      subjects: { invitation: 'Invited', passwordReset: 'Reset', passwordChanged: 'Changed' },
      smtpUrl: `smtp://127.0.0.1:${String(smtpPort)}`,
      dataDir: join(this.folder, 'data'),
      port: 0,
    };
    writeFileSync(this.#config, JSON.stringify(config));
    const words = [command, 'keys', 'create', '--role', 'admin', '--name', 'kill test', '--config', this.#config];
    const key = /key_[\w-]+/.exec(execFileSync(process.execPath, words, { encoding: 'utf8' }));
    assert.ok(key);
    [this.#adminKey] = key;
  }

  async start(): Promise<void> {
    this.#process = spawn(process.execPath, [command, 'serve', '--config', this.#config], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // Read to the end, or the server would stand still before a full pipe.
    let said = '';
    const listening = new Promise<string>((resolve, reject) => {
      const read = (text: Buffer) => {
        said += String(text);
        const found = /^Listening on (\S+?),?\s/m.exec(said)?.[1];
        if (found) resolve(found);
      };
      this.#process?.stdout?.on('data', read);
      this.#process?.stderr?.on('data', read);
      this.#process?.once('exit', () => reject(new Error(`the server did not start: ${said}`)));
    });
    this.#address = await listening;
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }

  call(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(`${this.#address}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#adminKey}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(120_000),
    });
  }

  async invite(email: string): Promise<string> {
    const answer = await this.call('POST', '/v1/admin/invitations', { email, name: 'Kim' });
    assert.equal(answer.status, 201);
    return ((await answer.json()) as { id: string }).id;
  }

  async invitations(): Promise<Map<string, { status: string; email: string }>> {
    const all = new Map<string, { status: string; email: string }>();
    let after: string | undefined;
    do {
      const query = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
      const answer = await this.call('GET', `/v1/admin/invitations?limit=100${query}`);
      const page = (await answer.json()) as {
        invitations: { id: string; status: string; email: string }[];
        next?: string;
      };
      for (const { id, ...rest } of page.invitations) all.set(id, rest);
      after = page.next;
    } while (after !== undefined);
    return all;
  }
}

/** A mail server that counts what reaches whom. */
async function inbox() {
  const received = new Map<string, number>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      stream.resume();
      stream.on('end', () => {
        for (const { address } of session.envelope.rcptTo) received.set(address, (received.get(address) ?? 0) + 1);
        done();
      });
    },
  });
  // A connection of a killed server ends without a word.
  server.on('error', () => undefined);
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return { port: (listener.address() as AddressInfo).port, received, server };
}

test(`kill -9 at ${String(rounds)} random points under load loses no acknowledged invitation and no mail`, async (t) => {
  const mail = await inbox();
  const server = new KilledServer(mail.port);
  t.after(async () => {
    await server.kill();
    mail.server.close();
    rmSync(server.folder, { recursive: true, force: true });
  });

  const acknowledged = new Map<string, string>();
  for (let round = 0; round < rounds; round++) {
    await server.start();
    // The server dies right after a random number of answers, with other calls still under way.
    const last = acknowledged.size + 1 + Math.floor(Math.random() * 20);
    const killing: Promise<void>[] = [];
    const dying = () => killing.length > 0;
    const load = [0, 1, 2, 3].map(async (lane) => {
      for (let n = 0; !dying(); n++) {
        const email = `kim-${String(round)}-${String(lane)}-${String(n)}@mail.example`;
        try {
          acknowledged.set(await server.invite(email), email);
        } catch (error) {
          // Once the server is dead this write was never acknowledged; before, something is wrong.
          if (!dying()) throw error;
        }
        if (acknowledged.size >= last && !dying()) killing.push(server.kill());
      }
    });
    await Promise.all(load);
    await Promise.all(killing);
  }
  assert.ok(acknowledged.size > rounds, `only ${String(acknowledged.size)} writes were acknowledged`);

  await server.start();
  const stored = await server.invitations();
  const lost = [...acknowledged].filter(([id, email]) => stored.get(id)?.email !== email);
  assert.deepEqual(lost, []);
  t.diagnostic(`${String(acknowledged.size)} acknowledged, ${String(stored.size)} stored, 0 lost`);

  const deadline = Date.now() + 240_000;
  for (;;) {
    const waiting = [...acknowledged.values()].filter((email) => !mail.received.has(email));
    if (waiting.length === 0) break;
    assert.ok(Date.now() < deadline, `${String(waiting.length)} mails never came, the first to ${waiting[0] ?? ''}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  // At least once: a mail is sent again where the server died between sending and noting it.
  const again = [...mail.received.values()].reduce((sum, times) => sum + times - 1, 0);
  t.diagnostic(`${String(mail.received.size)} mails, ${String(again)} of them sent again`);
  assert.ok(again <= rounds * 4, `${String(again)} mails were sent again`);
});
