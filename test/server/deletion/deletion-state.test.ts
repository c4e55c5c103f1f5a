import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { AccountDeletionState } from '../../../src/contract/account-deletion.js';
import { type DeletionEvent, deletionEvents, openStates } from '../../../src/server/deletion/deletion-state.js';

const events = Object.keys(deletionEvents) as DeletionEvent[];

function after(state: AccountDeletionState, event: DeletionEvent): AccountDeletionState {
  const { from, to } = deletionEvents[event];
  return (from as readonly AccountDeletionState[]).includes(state) ? to : state;
}
const first = (): AccountDeletionState => 'requested';
const isOpen = (state: AccountDeletionState) => (openStates as readonly AccountDeletionState[]).includes(state);

test('10,000 random orders of events never leave an end, and nothing is deleted that was not confirmed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 12 }), (order) => {
      let state = first();
      const seen = [state];
      for (const event of order) {
        const next = after(state, event);
        if (!isOpen(state)) assert.equal(next, state, `${state} is an end`);
        if (next !== state) seen.push(next);
        state = next;
      }
      if (seen.includes('deleted')) assert.deepEqual(seen, ['requested', 'scheduled', 'deleting', 'deleted']);
      // Time and the server's own work end whatever is open: it never gets stuck.
      for (const event of ['lapse', 'begin', 'finish'] as const) state = after(state, event);
      assert.ok(!isOpen(state), state);
    }),
    { numRuns: 10_000 },
  );
});

test('a deletion that has begun cannot be cancelled', () => {
  assert.equal(after('deleting', 'cancel'), 'deleting');
  assert.equal(after('scheduled', 'cancel'), 'cancelled');
});
