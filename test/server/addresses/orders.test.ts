import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { Deployment, deployment, start } from '../deployment.js';
import { testPlatform } from '../profiles/creators.js';
import { addresses, type Step, Town } from './town.js';

/** Orders of events that are tried against services and database; `ADDRESS_ORDERS=10000` takes minutes. */
const orders = Number(process.env['ADDRESS_ORDERS'] ?? 60);

const does = (...names: Step['does'][]) => fc.record({ does: fc.constantFrom(...names), n: fc.nat(11), m: fc.nat(11) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: does('ask', 'answer') },
  { weight: 3, arbitrary: does('activate', 'work') },
  { weight: 2, arbitrary: does('delete', 'confirm') },
  { weight: 1, arbitrary: does('invite', 'connect', 'ask by link', 'withdraw', 'cancel', 'revoke', 'pass') },
);

test(`${orders} random orders of what a creator and the company do, over services and database`, async (context) => {
  let town: Town | undefined;
  const platform = testPlatform('tiktok', {
    revoke: () => {
      if (!town || town.faults === 0) return Promise.resolve();
      town.faults -= 1;
      return Promise.reject(new Error('the platform does not answer'));
    },
  });
  const platforms = { connectable: [platform], find: () => platform, listing: [] };
  const shared = await deployment(context, { rateLimits: 'off' }, { platforms });
  let tenants = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      tenants += 1;
      // What earlier orders left behind would slow the later ones down.
      if (tenants % 100 === 0)
        await sql`truncate account, audit_event, revocation, rate_limit cascade`.execute(shared.db);
      const clock = { now: start.getTime() };
      const config = { ...shared.context.config, tenant: `town-${tenants}` };
      town = new Town(new Deployment({ ...shared.context, config, now: () => new Date(clock.now) }, clock));
      // The usual beginning: an account, and an invitation that finds its address taken.
      for (const does of ['invite', 'work', 'activate', 'invite', 'work'] as const)
        await town.take({ does, n: 0, m: 0 });
      await town.activate('maya+talent@mail.example');
      for (const one of steps) {
        await town.take(one);
        assert.deepEqual(await town.wrongs(), [], `after ${one.does}`);
      }
      assert.ok(await town.settle(), 'something is stuck');
      assert.deepEqual(await town.wrongs(), [], 'in the end');
      await assertFree(town);
    }),
    { numRuns: orders, includeErrorInReport: true },
  );
});

/** An address that nobody is in with can be invited as it stands; one that somebody is in with gets a variation. */
async function assertFree(town: Town): Promise<void> {
  const held = new Set(
    (await town.accounts()).flatMap(({ status, email_canonical }) => (status === 'active' ? [email_canonical] : [])),
  );
  for (const address of addresses) {
    const { email } = await town.invite(address);
    assert.equal(email === address, !held.has(address), `${address} is ${held.has(address) ? 'held' : 'free'}`);
  }
}
