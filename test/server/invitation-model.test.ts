import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { InvitationStatus } from '../../src/contract/admin.js';
import { isOnboardingError } from '../../src/contract/errors.js';
import type { Passwords } from '../../src/server/accounts/passwords.js';
import { preparePasswordReset } from '../../src/server/password-reset-mail.js';
import { createPasswordResetService } from '../../src/server/password-reset.js';
import { newId } from '../../src/server/store/ids.js';
import { caller, day, type Deployment, deployment, minute } from './deployment.js';

/** Every step the specification allows; whatever is missing must never be seen. */
const steps: Record<InvitationStatus, readonly InvitationStatus[]> = {
  queued: ['sent', 'bounced', 'accepted', 'expired', 'revoked', 'superseded'],
  sent: ['queued', 'bounced', 'accepted', 'expired', 'revoked', 'superseded'],
  bounced: ['queued', 'accepted', 'revoked', 'superseded'],
  expired: ['queued', 'accepted', 'revoked', 'superseded'],
  accepted: [],
  revoked: [],
  superseded: [],
};
const open: readonly InvitationStatus[] = ['queued', 'sent', 'bounced', 'expired'];

const easy: Passwords = {
  check: () => Promise.resolve(),
  hash: () => Promise.resolve('hash'),
  verify: () => Promise.resolve({ matches: true, outdated: false }),
};

/** What has been mailed so far; events pick from it. */
interface World {
  readonly server: Deployment;
  readonly tokens: string[];
  readonly messages: string[];
}

/** 0 picks the newest. */
const pick = <Value>(values: readonly Value[], at: number): Value | undefined =>
  values[values.length - 1 - (at % Math.max(1, values.length))];
const address = (at: number) => `k${String(at % 3)}@mail.example`;

/** Everything that can happen, each with a number that says to what. */
const happenings = {
  invite: ({ server }, at) => server.admin().invite({ email: address(at), name: 'Kim' }),
  resend: async ({ server }, at) => server.admin().resend({ id: await anyInvitation(server, at) }),
  revoke: async ({ server }, at) => server.admin().revoke({ id: await anyInvitation(server, at) }),
  supersede: async ({ server }, at) =>
    server.admin().supersede({ id: await anyInvitation(server, at), email: address(at + 1) }),
  async runJobs({ server, tokens, messages }) {
    for (const job of await server.takeJobs()) {
      if (job.name === 'resend-invitation') await server.delivery.decideResend(job.payload);
      if (job.name === 'send-password-reset') {
        const mail = await preparePasswordReset(server.context, job.payload);
        if (mail) tokens.push(mail.token);
      }
      if (job.name !== 'send-invitation') continue;
      const mail = await server.delivery.beginSend(job.payload);
      if (!mail) continue;
      tokens.push(mail.token);
      messages.push(mail.messageId);
    }
  },
  accepted: ({ server, messages }, at) =>
    server.delivery.recordMailReply(pick(messages, at) ?? '', { result: 'accepted', code: '250' }),
  refused: ({ server, messages }, at) =>
    server.delivery.recordMailReply(pick(messages, at) ?? '', { result: 'refused', code: '5.1.1' }),
  failed: ({ server, messages }, at) =>
    server.delivery.recordMailFailure(pick(messages, at) ?? '', { code: '421', last: at % 2 === 0 }),
  bounced: ({ server, messages }, at) =>
    server.delivery.recordMailEvents([{ kind: 'bounced', messageId: pick(messages, at) ?? '' }]),
  delivered: ({ server, messages }, at) =>
    server.delivery.recordMailEvents([{ kind: 'delivered', messageId: pick(messages, at) ?? '' }]),
  look: ({ server, tokens }, at) => server.invitation().get({ token: pick(tokens, at) }),
  setPassword: ({ server, tokens }, at) =>
    createPasswordResetService(
      server.context,
      easy,
    )(caller()).complete({ token: pick(tokens, at) ?? '', password: 'x' }),
  askForReset: ({ server }, at) =>
    createPasswordResetService(server.context, easy)(caller()).request({ email: address(at) }),
  askAgain: ({ server }, at) => server.invitation().resend({ email: address(at) }),
  minutes: ({ server }, at) => passes(server, at * minute),
  days: ({ server }, at) => passes(server, (at % 16) * day),
  sweep: ({ server }) => server.delivery.expire(),
} satisfies Record<string, (world: World, at: number) => Promise<unknown>>;
type Happening = keyof typeof happenings;

function passes(server: Deployment, time: number): Promise<void> {
  server.pass(time);
  return Promise.resolve();
}

async function anyInvitation(server: Deployment, at: number): Promise<string> {
  return pick(await server.invitations(), at)?.id ?? newId();
}

/** A life that takes each step at least once, so that the check below is never about nothing. */
const longLife: readonly Happening[] = [
  ...(['invite', 'runJobs', 'accepted', 'bounced', 'minutes', 'resend', 'runJobs', 'refused', 'minutes'] as const),
  ...([
    'askAgain',
    'runJobs',
    'runJobs',
    'accepted',
    'look',
    'days',
    'sweep',
    'resend',
    'runJobs',
    'accepted',
  ] as const),
  ...(['supersede', 'runJobs', 'accepted', 'invite', 'runJobs', 'accepted', 'revoke'] as const),
  ...(['invite', 'runJobs', 'failed', 'accepted', 'delivered', 'setPassword'] as const),
];

test('no order of events takes an invitation where the specification does not lead', async () => {
  const seen = new Set<string>();
  const event = fc.record({
    what: fc.constantFrom(...(Object.keys(happenings) as Happening[])),
    at: fc.oneof(fc.constant(0), fc.nat({ max: 60 })),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 10, maxLength: 60 }), async (events) => {
      const cleanUps: (() => Promise<void>)[] = [];
      const server = await deployment({ after: (clean) => void cleanUps.push(clean) }, { rateLimits: 'off' });
      try {
        await live({ server, tokens: [], messages: [] }, events, seen);
      } finally {
        for (const clean of cleanUps) await clean();
      }
    }),
    {
      numRuns: 30,
      examples: [[longLife.map((what) => ({ what, at: what === 'minutes' || what === 'days' ? 15 : 0 }))]],
    },
  );
  const taken = ['queued>sent', 'sent>bounced', 'bounced>queued', 'queued>bounced', 'sent>expired', 'expired>queued'];
  for (const step of [...taken, 'sent>superseded', 'sent>revoked', 'sent>accepted']) {
    assert.ok(seen.has(step), `${step} was never tried`);
  }
});

async function live(
  world: World,
  events: readonly { what: Happening; at: number }[],
  seen: Set<string>,
): Promise<void> {
  const { server } = world;
  let before = new Map<string, InvitationStatus>();
  for (const { what, at } of events) {
    const happening: (world: World, at: number) => Promise<unknown> = happenings[what];
    await happening(world, at).catch((error: unknown) => {
      // A refusal is an answer; anything else is a fault.
      if (!isOnboardingError(error)) throw error;
    });
    const invitations = await server.invitations();
    for (const { id, status } of invitations) {
      const was = before.get(id);
      if (was !== undefined && was !== status) {
        assert.ok(steps[was].includes(status), `${what} took an invitation from ${was} to ${status}`);
        seen.add(`${was}>${status}`);
      }
      if (was === undefined) assert.equal(status, 'queued', what);
    }
    before = new Map(invitations.map(({ id, status }) => [id, status]));
    await checkTogether(server, what);
  }
}

/** What must hold between accounts and invitations at any moment. */
async function checkTogether(server: Deployment, what: string): Promise<void> {
  const invitations = await server.invitations();
  const accounts = await server.accounts();
  const addresses = accounts.filter(({ status }) => status !== 'removed').map((account) => account.email_canonical);
  assert.equal(new Set(addresses).size, addresses.length, `${what}: one address, one account`);
  for (const account of accounts) {
    const own = invitations.filter((invitation) => invitation.account_id === account.id);
    const [current, ...more] = own.filter(({ status }) => open.includes(status));
    assert.equal(more.length, 0, `${what}: at most one open invitation`);
    assert.equal(account.status === 'invited', current !== undefined, `${what}: ${account.status}`);
    assert.equal(account.status === 'active', account.password_hash !== null, what);
    assert.equal(own.filter(({ status }) => status === 'accepted').length, account.status === 'active' ? 1 : 0, what);
    if (current) assert.equal(current.email, account.email, what);
    for (const { status, accepted_at, accepted_via, superseded_by } of own) {
      assert.equal(status === 'accepted', accepted_at !== null && accepted_via !== null, what);
      assert.equal(status === 'superseded', superseded_by !== null, what);
    }
  }
}
