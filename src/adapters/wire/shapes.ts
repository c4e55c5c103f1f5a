import { cleanText, isLinkUrl, isTypedEmail } from '../../contract/text.js';

/**
 * What a page reads foreign data with: the contract's schemas in a form of a few hundred bytes, since the library
 * they are written with weighs as much as all widgets' own code. A shape makes a value of what came from outside, or
 * throws {@link Misfit}; a property test holds each against its schema.
 */
export type Shape = (value: unknown) => unknown;

/** Says where data is not as agreed; never holds the data. */
export class Misfit extends Error {
  /** Names of members from the outside in, with dots between them. */
  at = '';
}

export const count: Shape = (value) => expect(Number.isSafeInteger(value) && Number(value) >= 0, value);
export const flag: Shape = (value) => expect(typeof value === 'boolean', value);

/** Whatever it is, for the backend to judge. */
export const anything: Shape = (value) => value;

/** Text to show. */
export function text(max: number): Shape {
  return (value) => cleanText(upTo(max, value));
}

/** Text that is passed on as it stands. */
export function string(max: number): Shape {
  return (value) => upTo(max, value);
}

export function matching(pattern: RegExp, max = Infinity): Shape {
  return (value) => {
    const given = upTo(max, value);
    return expect(pattern.test(given), given);
  };
}

export function email(max: number): Shape {
  return (value) => {
    const given = upTo(max, value);
    return expect(isTypedEmail(given), given);
  };
}

export const link: Shape = (value) => {
  const given = upTo(Infinity, value);
  return expect(isLinkUrl(given), given);
};

export function oneOf(values: readonly string[]): Shape {
  return (value) => expect(values.includes(value as string), value);
}

export function list(item: Shape, max: number): Shape {
  return (value) => {
    if (!Array.isArray(value) || value.length > max) throw new Misfit();
    // Not `map`, which leaves holes as they are.
    return Array.from(value, (member, index) => at(String(index), item, member));
  };
}

export function optional(shape: Shape): Shape {
  return (value) => (value === undefined ? undefined : shape(value));
}

/** Takes the members named and leaves every other behind. */
export function object(members: Readonly<Record<string, Shape>>): Shape {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misfit();
    const made: Record<string, unknown> = {};
    for (const [name, shape] of Object.entries(members)) {
      const member = at(name, shape, Object.hasOwn(value, name) ? (value as typeof made)[name] : undefined);
      if (member !== undefined) made[name] = member;
    }
    return made;
  };
}

function at(name: string, shape: Shape, value: unknown): unknown {
  try {
    return shape(value);
  } catch (thrown) {
    if (thrown instanceof Misfit) thrown.at = thrown.at ? `${name}.${thrown.at}` : name;
    throw thrown;
  }
}

/** Counts code points; a text of twice as many units is too long without counting. */
function upTo(max: number, value: unknown): string {
  if (typeof value !== 'string' || value.length > 2 * max) throw new Misfit();
  return expect(value.length <= max || Array.from(value).length <= max, value);
}

function expect<T>(holds: boolean, value: T): T {
  if (!holds) throw new Misfit();
  return value;
}
