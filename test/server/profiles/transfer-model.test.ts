import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isOnboardingError } from '../../../src/contract/errors.js';
import { saveCredential } from '../../../src/server/profiles/credential.js';
import { openGrant, readCredential } from '../../../src/server/profiles/credential-row.js';
import { lockIdentity } from '../../../src/server/profiles/lock-profile.js';
import { completeTransfer } from '../../../src/server/profiles/transfer.js';
import { settleTransfers } from '../../../src/server/profiles/transfer-settle.js';
import { type TransferEvent, transferEvents } from '../../../src/server/profiles/transfer-state.js';
import { inTransaction } from '../../../src/server/store/transaction.js';
import { type Deployment, hour } from '../deployment.js';
import { attempt, connect, type Creator, creator, credentials, grant, profiles, withPlatforms } from './creators.js';

/** Orders of events that are tried against the services and the database. */
const orders = Number(process.env['TRANSFER_ORDERS'] ?? 40);
const events = Object.keys(transferEvents) as TransferEvent[];

test('10,000 random orders of events never leave an end, and time alone ends what is open', () => {
  const isOpen = (state: string) => state === 'requested' || state === 'approved';
  const after = (state: string, event: TransferEvent) => {
    const { from, to } = transferEvents[event];
    return (from as readonly string[]).includes(state) ? to : state;
  };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 12 }), (order) => {
      let state = 'requested';
      let moves = 0;
      for (const event of order) {
        const next = after(state, event);
        if (!isOpen(state)) assert.equal(next, state, `${state} is an end`);
        if (next === 'moved' && next !== state) {
          moves += 1;
          assert.equal(state, 'approved', 'nothing moves that was not approved');
        }
        state = next;
      }
      assert.ok(moves <= 1);
      assert.ok(!isOpen(after(state, 'timeOut')), 'time ends it');
    }),
    { numRuns: 10_000 },
  );
});

/** What can happen, by whom (0 or 1); amounts are hours. */
const steps = fc.oneof(
  fc.record({ do: fc.constantFrom('connect', 'ask', 'ask with code', 'move', 'disconnect'), who: fc.nat(1) }),
  fc.record({ do: fc.constantFrom('agree', 'object', 'withdraw'), who: fc.nat(1) }),
  fc.record({ do: fc.constant('pass'), who: fc.constantFrom(1, 73, 15 * 24) }),
  fc.record({ do: fc.constant('settle'), who: fc.constant(0) }),
);
type Step = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;

/** One identity that two accounts connect, ask for and give up; tokens are named after who got them. */
class Tug {
  readonly #app: Deployment;
  readonly #creators: readonly Creator[];
  #tokens = 0;

  constructor(app: Deployment, creators: readonly Creator[]) {
    this.#app = app;
    this.#creators = creators;
  }

  async take({ do: what, who }: Step): Promise<void> {
    const app = this.#app;
    if (what === 'pass') {
      app.pass(who * hour);
      return;
    }
    if (what === 'settle') {
      await settleTransfers(app.context);
      return;
    }
    const me = this.#creators[who] as Creator;
    switch (what) {
      case 'connect':
        return this.connect(me);
      case 'ask':
      case 'ask with code':
        return this.ask(me, what === 'ask with code');
      case 'move':
        return this.#move(me);
      case 'disconnect':
        for (const { id } of (await profiles(app, me).list()).profiles) await profiles(app, me).disconnect({ id });
        return;
      default:
        for (const { id } of (await profiles(app, me).list()).transfers) {
          await profiles(app, me).answerTransfer({ id, answer: what });
        }
    }
  }

  /** As an attempt ends: saved where nobody else holds the identity. */
  async connect(me: Creator): Promise<void> {
    const { app, token } = { app: this.#app, token: this.#tokenFor(me) };
    const held = await lockIdentity(app.context, app.db, 'tiktok', 'open-1');
    if (!held) await connect(app, me.accountId, { grant: token });
    else if (held.account_id === me.accountId) await saveCredential(app.context, app.db, held.id, 'tiktok', token);
  }

  async ask(me: Creator, withCode: boolean): Promise<void> {
    const app = this.#app;
    const held = await lockIdentity(app.context, app.db, 'tiktok', 'open-1');
    const holder = this.#creators.find(({ accountId }) => accountId === held?.account_id);
    const code = withCode && held && holder ? (await profiles(app, holder).handOver({ id: held.id })).code : undefined;
    const id = await attempt(app, me.accountId, 'conflict');
    await profiles(app, me).requestTransfer({ id, ...(code !== undefined && { handOverCode: code }) });
  }

  async #move(me: Creator): Promise<void> {
    const app = this.#app;
    for (const { id } of (await profiles(app, me).list()).transfers) {
      await inTransaction(app.db, async (db) => {
        const { profileId } = await completeTransfer(app.context, db, id, me.accountId, 'open-1');
        await saveCredential(app.context, db, profileId, 'tiktok', this.#tokenFor(me));
      }).catch(expected);
    }
  }

  /** What must hold after every step. */
  async check(): Promise<void> {
    const app = this.#app;
    const living = await app.db.selectFrom('social_profile').selectAll().where('disconnected_at', 'is', null).execute();
    const held = await credentials(app);
    assert.ok(living.length <= 1, 'live twice');
    assert.deepEqual(
      held.map(({ profile_id }) => profile_id),
      living.map(({ id }) => id),
      'one credential for what lives, none for what does not',
    );
    for (const { id, account_id } of living) {
      const credential = await readCredential(app.context, app.db, id);
      assert.ok(credential);
      const { accessToken } = openGrant(app.context, credential);
      assert.ok(accessToken.startsWith(account_id), 'a token that another account got');
    }
    for (const transfer of await app.db.selectFrom('profile_transfer').selectAll().execute()) {
      assert.equal(transfer.ended_at === null, ['requested', 'approved'].includes(transfer.state));
      if (transfer.ended_at !== null) continue;
      assert.equal(transfer.from_account_id, living[0]?.account_id, 'open against somebody who does not hold it');
      assert.notEqual(transfer.to_account_id, living[0]?.account_id, 'open for somebody who holds it');
    }
  }

  /** However it came about, each can still get the profile. */
  async checkNobodyIsStuck(): Promise<void> {
    for (const me of this.#creators) {
      await this.connect(me);
      if ((await profiles(this.#app, me).list()).profiles.length === 1) continue;
      await this.ask(me, true);
      await this.#move(me);
      assert.equal((await profiles(this.#app, me).list()).profiles.length, 1, 'stuck');
      await this.check();
    }
    this.#app.pass(60 * 24 * hour);
    await settleTransfers(this.#app.context);
    const { transfers } = await profiles(this.#app, this.#creators[0] as Creator).list();
    assert.ok(transfers.every(({ state }) => state !== 'requested' && state !== 'approved'));
  }

  #tokenFor({ accountId }: Creator) {
    this.#tokens += 1;
    return { ...grant, accessToken: `${accountId}-${this.#tokens}` };
  }
}

/** Refusals are fine; anything else is not. */
function expected(error: unknown): void {
  if (!isOnboardingError(error)) throw error;
}

test('random orders of two accounts’ doings: never live twice, never a copied token, never stuck', async (context) => {
  const app = await withPlatforms(context, { config: { rateLimits: 'off' } });
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 5, maxLength: 25 }), async (order) => {
      round += 1;
      const names = [`one.${round}@creator.example`, `two.${round}@creator.example`];
      const creators: Creator[] = [];
      for (const name of names) creators.push(await creator(app, name));
      const tug = new Tug(app, creators);
      await tug.connect(creators[0] as Creator);
      for (const step of order) {
        await tug.take(step).catch(expected);
        await tug.check();
      }
      await tug.checkNobodyIsStuck();
      for (const table of ['credential', 'hand_over', 'profile_transfer', 'social_profile'] as const) {
        await app.db.deleteFrom('consent').execute();
        await app.db.deleteFrom(table).execute();
      }
    }),
    { numRuns: orders },
  );
});
