import fc from 'fast-check';
import type { Definition, Schema } from '../../../scripts/wire.js';
import { isTypedEmail } from '../../../src/contract/email.js';
import { cleanText, isLinkUrl } from '../../../src/contract/text.js';

/** Values a schema accepts, edges of lengths included. */
export function valid(schema: Schema): fc.Arbitrary<unknown> {
  const def = schema._zod.def;
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  const max = checks.find(({ check }) => check === 'max_length')?.maximum ?? 300;
  switch (def.type) {
    case 'object': {
      const members = Object.entries(def.shape ?? {});
      const optional = (member: Schema) => member._zod.def.type === 'optional';
      const values = Object.fromEntries(members.map(([name, member]) => [name, valid(member)]));
      const requiredKeys = members.filter(([, member]) => !optional(member)).map(([name]) => name);
      return fc.record(values, { requiredKeys, noNullPrototype: true });
    }
    case 'optional':
      return def.innerType ? valid(def.innerType) : fc.constant(undefined);
    case 'array':
      return def.element ? fc.array(valid(def.element), { maxLength: Math.min(max, 3) }) : fc.constant([]);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.oneof(fc.nat(), fc.maxSafeNat(), fc.constant(0));
    default:
      return text(checks, max);
  }
}

function text(checks: readonly Definition[], max: number): fc.Arbitrary<string> {
  const pattern = checks.find((check) => check.pattern)?.pattern;
  const fits = (value: string) => Array.from(value).length <= max;
  if (pattern) return fc.stringMatching(pattern).filter(fits);
  if (checks.some(({ fn }) => fn === isTypedEmail)) return fc.emailAddress().filter(isTypedEmail);
  if (checks.some(({ fn }) => fn === isLinkUrl)) return fc.webUrl({ validSchemes: ['https'] }).filter(isLinkUrl);
  // A file's limit is tried by a test of its own: thousands of texts of millions of characters would take an hour.
  const drawn = Math.min(max, 10_000);
  const edge = fc.constantFrom('x'.repeat(drawn), '🎉'.repeat(drawn));
  const anything = fc.string({ unit: 'binary', maxLength: drawn }).filter(fits);
  const hostile = checks.some(({ tx }) => tx === cleanText) ? fc.constantFrom('\u202E\u0000\uFEFF', '<b>') : edge;
  return fc.oneof(anything, edge, hostile);
}

/** Things that do not belong where they are put. */
const foreign: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, '', 'null', 0, -1, 1.5, NaN, Infinity, 2 ** 53, [], {}, [[]]),
  fc.constantFrom<unknown>('javascript:alert(1)', 'x'.repeat(100_000), '\u202E'.repeat(50), '9'.repeat(400), '\uD83D'),
  fc.anything({ withNullPrototype: true, maxDepth: 2 }),
  fc
    .constantFrom('{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}')
    .map((s) => JSON.parse(s) as unknown),
);

/** A valid value in which one to three places were changed, taken away or added to. */
export function mutated(schema: Schema): fc.Arbitrary<unknown> {
  const change = fc.record({ place: fc.nat(), kind: fc.constantFrom('put', 'drop', 'add', 'proto'), value: foreign });
  return fc.tuple(valid(schema), fc.array(change, { minLength: 1, maxLength: 3 })).map(([value, changes]) => {
    const holder: Holder = { root: structuredClone(value) };
    for (const { place, kind, value: drawn } of changes) {
      const other: unknown = structuredClone(drawn);
      const places = [...everyPlace(holder)];
      const [parent, key] = places[place % places.length] ?? [holder, 'root'];
      const target: unknown = parent[key];
      if (kind === 'drop') Reflect.deleteProperty(parent, key);
      else if (kind === 'put' || typeof target !== 'object' || target === null) parent[key] = other;
      else define(target, kind === 'proto' ? '__proto__' : 'surplus', other);
    }
    return holder.root;
  });
}

type Holder = Record<string, unknown>;

function* everyPlace(holder: object): Generator<[Holder, string]> {
  for (const [key, value] of Object.entries(holder as Holder)) {
    yield [holder as Holder, key];
    if (typeof value === 'object' && value !== null) yield* everyPlace(value);
  }
}

/** As `JSON.parse` makes it: an own member even where it is called `__proto__`. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
