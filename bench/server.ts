import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, Target } from './load.js';
import { mannWhitney, median, quantile } from './statistics.js';

/**
 * What a request costs, and whether its time tells strangers anything. Run by `npm run bench`; with TEST_DATABASE_URL
 * on PostgreSQL too. Times belong to the machine; ratios and differences are the point.
 */
const databaseUrl = process.env['TEST_DATABASE_URL'];
const password = 'bench passphrase of some length 7';
const warmUp = 2000;
const calls = 4000;
const people = 200;

const write = (line: string) => void process.stdout.write(`${line}\n`);
const figure = (value: number, digits = 2) => value.toFixed(digits);

async function withTarget(words: readonly string[], measure: (target: Target) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'onboarding-bench-'));
  const target = await Target.start(...words, join(folder, 'data'));
  try {
    await measure(target);
  } finally {
    await target.stop();
    await rm(folder, { recursive: true });
  }
}

/** A creator who has accepted an invitation. @returns the session's cookie */
async function signedIn(target: Target): Promise<string> {
  const email = `signed-in-${Date.now()}@mail.example`;
  const authorization = `Bearer ${target.adminKey}`;
  await target.call('POST', '/v1/admin/invitations', { authorization }, { email, name: 'Kim' });
  const token = await target.token(email);
  const { cookie, text } = await target.call('POST', '/v1/password-resets/complete', {}, { token, password });
  if (cookie === '') throw new Error(`not signed in: ${text}`);
  return cookie;
}

const baseline = { cpu: NaN, p50: NaN };

async function costOfReading(name: string, target: Target, cookie?: string): Promise<void> {
  const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
  await load(target, '/v1/invitation', headers, warmUp);
  const { milliseconds, cpuPerCall } = await load(target, '/v1/invitation', headers, calls);
  const [p50, p99] = [quantile(milliseconds, 0.5), quantile(milliseconds, 0.99)];
  if (cookie === undefined) Object.assign(baseline, { cpu: cpuPerCall, p50 });
  const times = `${figure(cpuPerCall / baseline.cpu, 1)} x CPU, ${figure(p50 / baseline.p50, 1)} x p50`;
  write(
    `  ${name.padEnd(22)} ${figure(cpuPerCall / 1000, 3)} ms CPU   p50 ${figure(p50)} ms   p99 ${figure(p99)} ms   ${times}`,
  );
}

/** Asks for mails to invited and to unknown addresses, in random order, one call after the other. */
async function whatTimeTells(name: string, target: Target): Promise<void> {
  const run = Date.now();
  const known = Array.from({ length: people }, (_, index) => `known-${run}-${index}@mail.example`);
  const unknown = known.map((email) => email.replace('known', 'other'));
  const authorization = `Bearer ${target.adminKey}`;
  const invitations = known.map((email) => ({ email, name: 'Kim' }));
  await target.call('POST', '/v1/admin/invitations/import', { authorization }, { invitations });
  await Promise.all(known.map((email) => target.token(email)));
  for (const path of ['/v1/password-resets', '/v1/invitations/resend']) {
    const order = [...known, ...unknown].sort(() => Math.random() - 0.5);
    const times = { known: [] as number[], unknown: [] as number[] };
    for (const email of order) {
      const { status, milliseconds } = await target.call('POST', path, {}, { email });
      if (status !== 202) throw new Error(`${path}: ${status}`);
      times[email.startsWith('known') ? 'known' : 'unknown'].push(milliseconds);
    }
    const [one, other] = [median(times.known), median(times.unknown)];
    const p = mannWhitney(times.known, times.unknown);
    write(
      `  ${`${name} ${path}`.padEnd(36)} known ${figure(one)} ms   unknown ${figure(other)} ms   ` +
        `difference ${figure(Math.abs(one - other))} ms   Mann-Whitney p ${figure(p, 3)}`,
    );
  }
}

async function firstStart(): Promise<void> {
  const started = performance.now();
  await withTarget(['onboarding', ''], async (target) => {
    const { status } = await target.call('GET', '/readyz');
    if (status !== 200) throw new Error(`not ready: ${status}`);
    write(`  empty data folder to ready  ${figure((performance.now() - started) / 1000)} s (process start included)`);
  });
}

write('First start, embedded database');
await firstStart();
write(`\nGET /v1/invitation with a session, ${calls} calls, 8 at once; CPU of the Node process`);
await withTarget(['plain', ''], (target) => costOfReading('plain node:http', target));
const reading = (name: string) => async (target: Target) => costOfReading(name, target, await signedIn(target));
await withTarget(['onboarding', ''], reading('embedded'));
if (databaseUrl) await withTarget(['onboarding', databaseUrl], reading('PostgreSQL'));
else write('  PostgreSQL             not measured: TEST_DATABASE_URL is not set');
write(`\nAsking for a mail, ${people} known and ${people} unknown addresses in random order (limit: 5 ms)`);
await withTarget(['onboarding', ''], (target) => whatTimeTells('embedded', target));
if (databaseUrl) await withTarget(['onboarding', databaseUrl], (target) => whatTimeTells('PostgreSQL', target));
