import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Schema } from '../../../scripts/wire.js';
import { readOutput } from '../../../src/adapters/route-table.js';
import { wireDeskRoutes } from '../../../src/adapters/wire/desk-routes.js';
import type { WireRoute } from '../../../src/adapters/wire/wire-route.js';
import { type DeskRouteName, deskRoutes } from '../../../src/contract/desk-routes.js';
import { OnboardingError } from '../../../src/contract/errors.js';
import type { Route } from '../../../src/contract/route.js';
import { assertSafe, compare } from './reading.js';
import { mutated, valid } from './values.js';

const mutations = 1000;
/** Rows may share a schema; each is tried once. */
const tried = new Set<unknown>();

for (const name of Object.keys(deskRoutes) as DeskRouteName[]) {
  const row: WireRoute = wireDeskRoutes[name];
  const { input, output, method, path }: Route = deskRoutes[name];

  test(`${name} goes where the contract says, with the token`, () => {
    assert.deepEqual([row.method, row.path, row.token], [method, path, true]);
  });
  for (const [what, shape, schema] of [['input', row.input, input] as const, ['output', row.output, output] as const]) {
    if (!shape || !schema || tried.has(schema)) continue;
    tried.add(schema);
    test(`${what} of ${name} is read as its schema reads it`, () => {
      const values = fc.oneof(valid(schema as Schema), mutated(schema as Schema));
      fc.assert(
        fc.property(values, (value) => compare(shape, schema, value)),
        { numRuns: mutations },
      );
    });
    if (what === 'input') continue;
    test(`${String(mutations)} broken answers of ${name} end as a known error or a harmless value`, () => {
      const property = fc.property(mutated(schema as Schema), (answer) => {
        try {
          assertSafe(readOutput(row, name, answer));
        } catch (error) {
          if (!(error instanceof OnboardingError)) throw error;
          assert.equal(error.code, 'unexpected-answer');
          assert.ok(error.message.length < 200, 'the data is not in the message');
        }
        assert.equal('polluted' in {}, false);
      });
      fc.assert(property, { numRuns: mutations });
    });
  }
}
