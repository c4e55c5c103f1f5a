import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Schema, wireSources } from '../../../scripts/wire.js';
import { checkedAnswer, type RouteName } from '../../../src/adapters/checked.js';
import { checkedProblem } from '../../../src/adapters/problem.js';
import { wireProblem } from '../../../src/adapters/wire/problem.js';
import { wireRoutes } from '../../../src/adapters/wire/routes.js';
import { read } from '../../../src/adapters/wire/shapes.js';
import type { WireRoute } from '../../../src/adapters/wire/wire-route.js';
import { OnboardingError } from '../../../src/contract/errors.js';
import { exportMaxCharacters } from '../../../src/contract/policy.js';
import { problemSchema } from '../../../src/contract/problem.js';
import type { Route } from '../../../src/contract/route.js';
import { routes } from '../../../src/contract/routes.js';
import { assertSafe, compare } from './reading.js';
import { mutated, valid } from './values.js';

const mutations = 10_000;
const names = Object.keys(routes) as RouteName[];
/** Rows may share a schema; each is tried once. */
const tried = new Set<unknown>();

test('what a page knows of the contract is what the contract says', async () => {
  for (const [name, source] of await wireSources()) {
    const file = new URL(`../../../src/adapters/wire/${name}`, import.meta.url);
    assert.equal(await readFile(file, 'utf8'), source, 'run: npm run wire');
  }
});

for (const name of names) {
  const { input: inputShape, output: outputShape }: WireRoute = wireRoutes[name];
  const { input, output }: Route = routes[name];
  const pairs = [
    ['input', inputShape, input],
    ['output', outputShape, output],
  ] as const;
  for (const [what, shape, schema] of pairs) {
    if (!shape || !schema || tried.has(schema)) continue;
    tried.add(schema);
    test(`${what} of ${name} is read as its schema reads it`, () => {
      const values = fc.oneof(valid(schema as Schema), mutated(schema as Schema));
      fc.assert(
        fc.property(values, (value) => compare(shape, schema, value)),
        { numRuns: 2000 },
      );
    });
  }
}

test('a problem is read as its schema reads it', () => {
  const values = fc.oneof(valid(problemSchema), mutated(problemSchema));
  fc.assert(
    fc.property(values, (value) => compare(wireProblem, problemSchema, value)),
    { numRuns: 2000 },
  );
});

/** An answer without the content of a file, which is saved as it stands and never shown. */
function shownOf(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('json' in answer)) return answer;
  const { json, ...shown } = answer;
  assert.equal(typeof json, 'string');
  return shown;
}

test('an export may be as long as agreed, and no longer', () => {
  const exported = (json: string) => checkedAnswer('exportAccount', { fileName: 'account.json', json }).json.length;
  assert.equal(exported('x'.repeat(exportMaxCharacters)), exportMaxCharacters);
  assert.equal(exported('🎉'.repeat(exportMaxCharacters)), 2 * exportMaxCharacters);
  assert.throws(() => exported('x'.repeat(exportMaxCharacters + 1)), { code: 'unexpected-answer' });
});

const broken = new Set<unknown>();
for (const name of names) {
  const { output }: Route = routes[name];
  if (!output || broken.has(output)) continue;
  broken.add(output);
  test(`${String(mutations)} broken answers of ${name} end as a known error or a harmless value`, () => {
    const property = fc.property(mutated(output as Schema), (answer) => {
      try {
        assertSafe(shownOf(checkedAnswer(name, answer)));
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

test(`${String(mutations)} broken problems end as a harmless value or as none`, () => {
  const property = fc.property(mutated(problemSchema), (body) => {
    assertSafe(checkedProblem(body, read));
    assert.equal('polluted' in {}, false);
  });
  fc.assert(property, { numRuns: mutations });
});
