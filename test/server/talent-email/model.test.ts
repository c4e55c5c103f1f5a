import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOnboardingError } from '../../../src/contract/errors.js';
import type { EmailChangeState } from '../../../src/contract/talent-email.js';
import {
  type EmailChangeEvent,
  emailChangeEvents,
  endedChangeStates,
} from '../../../src/server/talent-email/change-state.js';
import { caller } from '../deployment.js';
import { connect } from '../profiles/creators.js';
import { changing, type Changing, type Creator, manager, support } from './changing.js';

/** Orders of events that are tried against the services and the database. */
const orders = Number(process.env['EMAIL_CHANGE_ORDERS'] ?? 12);
const events = Object.keys(emailChangeEvents) as EmailChangeEvent[];

test('10,000 random orders of events: an end stays one, only what was approved completes, all can be taken back', () => {
  const after = (state: EmailChangeState, event: EmailChangeEvent): EmailChangeState => {
    const { from, to } = emailChangeEvents[event];
    return (from as readonly EmailChangeState[]).includes(state) ? to : state;
  };
  const starts = fc.constantFrom<EmailChangeState[]>('with-manager', 'with-support');
  fc.assert(
    fc.property(starts, fc.array(fc.constantFrom(...events), { maxLength: 12 }), (start, order) => {
      let state = start;
      for (const event of order) {
        const next = after(state, event);
        if (endedChangeStates.includes(state)) assert.equal(next, state, `${state} is an end`);
        if (next === 'completed' && state !== next) assert.equal(state, 'invited');
        if (next === 'with-manager') assert.equal(state, 'with-manager', 'nothing goes back to the manager');
        state = next;
      }
      assert.ok(endedChangeStates.includes(after(state, 'withdraw')));
    }),
    { numRuns: 10_000 },
  );
});

const addresses = ['kim@mail.example', 'kim@one.example', 'kim@two.example', 'sam@mail.example', 'sam@one.example'];
const steps = fc.record({
  do: fc.constantFrom(
    ...(['ask', 'ask', 'take back', 'approve', 'approve', 'reject', 'forward', 'come in', 'come in'] as const),
    ...(['invite', 'revoke', 'send elsewhere', 'leave'] as const),
  ),
  who: fc.nat(7),
  address: fc.constantFrom(...addresses),
});
type Step = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;

/** Two people at one usual address, a desk, and every link that was ever mailed. */
class Crowd {
  readonly #links: Creator[] = [];

  constructor(readonly world: Changing) {}

  async begin(): Promise<void> {
    const holder = await this.world.taken('kim@mail.example');
    const kim = await this.world.variation('pat@mail.example');
    await connect(this.world.app, kim.accountId, { visible: true });
    this.#links.push(holder, kim, await this.world.invite('kim@mail.example'));
  }

  async take(step: Step): Promise<void> {
    await this.#do(step).catch((error: unknown) => {
      if (!isOnboardingError(error)) throw error;
    });
    await this.#readMails();
  }

  async #do({ do: what, who, address }: Step): Promise<unknown> {
    const { world } = this;
    const link = this.#links[who % this.#links.length];
    if (!link) throw new Error('somebody is always there');
    const { status } = await world.account(link.accountId);
    // A session is there only while the account is in use; else the link has to do.
    const column = world.column(status === 'active' ? link.session : caller());
    const token = status === 'active' ? {} : { token: link.token };
    const requests = await world.waiting(support);
    const request = requests[who % Math.max(1, requests.length)]?.id ?? '';
    const open = (await world.app.invitations()).filter((row) => ['queued', 'sent'].includes(row.status));
    const invitation = open[who % Math.max(1, open.length)]?.id ?? link.accountId;
    switch (what) {
      case 'ask':
        return column.requestChange({ email: address, ...token });
      case 'take back':
        return column.withdrawChange(token);
      case 'approve':
      case 'forward':
        return world.answer(who % 2 ? support : manager(), request, what);
      case 'reject':
        return world.answer(support, request, what, 'not-usable');
      case 'come in':
        return world.comeIn(link);
      case 'invite':
        return world.app.admin().invite({ email: address, name: 'Kim', managerName: 'Bo' });
      case 'revoke':
        return world.app.admin().revoke({ id: invitation });
      case 'send elsewhere':
        return world.app.admin().supersede({ id: invitation, email: address });
      case 'leave':
        return world.withdrawForDeletion(link.accountId);
    }
  }

  async #readMails(): Promise<void> {
    for (const job of await this.world.app.takeJobs()) {
      if (job.name !== 'send-invitation') continue;
      const mail = await this.world.app.delivery.beginSend(job.payload);
      const row = (await this.world.app.invitations()).find(({ id }) => id === job.payload.invitationId);
      if (!mail || !row) continue;
      const session = caller({ kind: 'session', accountId: row.account_id, sessionId: 'one' });
      this.#links.unshift({ accountId: row.account_id, email: mail.to, token: mail.token, session });
    }
  }

  async check(): Promise<void> {
    const { db } = this.world.app;
    const accounts = await this.world.app.accounts();
    const living = accounts.filter(({ status }) => status !== 'removed');
    assert.equal(new Set(living.map((row) => row.email_canonical)).size, living.length, 'one address, one account');
    const isLiving = (accountId: string | null) => living.some(({ id }) => id === accountId);
    for (const row of await db.selectFrom('session').select('account_id').execute()) {
      assert.ok(isLiving(row.account_id), 'nobody is signed in to what is gone');
    }
    const [profile] = await db.selectFrom('social_profile').select('account_id').execute();
    assert.ok(profile && isLiving(profile.account_id), 'the profile is somebody’s');
    const open = await db.selectFrom('email_change').selectAll().where('ended_at', 'is', null).execute();
    for (const change of open) {
      assert.ok(isLiving(change.account_id), `${change.state} belongs to somebody`);
      if (change.state !== 'invited') continue;
      const waits = accounts.find(({ id }) => id === (change.successor_id ?? change.account_id));
      assert.deepEqual([waits?.status, waits?.email_canonical], ['invited', change.proposed_canonical]);
      const invited = (await this.world.app.invitations()).filter((row) => row.account_id === waits?.id);
      assert.ok(
        invited.some(({ status }) => status === 'queued' || status === 'sent'),
        'a link leads in',
      );
    }
    const made = open.map((change) => change.successor_id);
    for (const { id, replaces } of living.filter(({ status }) => status === 'invited')) {
      assert.ok(replaces === null || made.includes(id), 'what waits to replace an account was asked for');
    }
  }
}

test(`${String(orders)} random orders of what people do leave nobody stuck, and nothing on two accounts`, async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 10, maxLength: 26 }), async (order) => {
      const cleanups: (() => Promise<void>)[] = [];
      const after = (clean: () => Promise<void>) => void cleanups.push(clean);
      const crowd = new Crowd(await changing({ after }, { rateLimits: 'off' }));
      try {
        await crowd.begin();
        for (const step of order) {
          await crowd.take(step);
          await crowd.check();
        }
      } finally {
        for (const clean of cleanups) await clean();
      }
    }),
    { numRuns: orders },
  );
  t.diagnostic(`${String(orders)} orders`);
});
