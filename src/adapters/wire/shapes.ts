import { cleanText, isLinkUrl, moment } from '../../contract/text.js';

/**
 * What a page reads foreign data with: the contract's schemas in a form of a few hundred bytes, since the library
 * they are written with weighs as much as all widgets' own code. A property test holds each against its schema.
 *
 * - `80`: text to show, of at most so many characters
 * - `[String, 80]`: such text, passed on as it stands
 * - a pattern: text that it matches
 * - `Number`: a count, or whole seconds; `Boolean`; `Date`: a moment in UTC; `URL`: one to link to
 * - another function: what it says yes to
 * - `[shape, 80]`: a list of at most so many
 * - an object: its members, `name?` where one may be missing; every other is left behind
 */
export type Shape =
  | number
  | RegExp
  | NumberConstructor
  | BooleanConstructor
  | DateConstructor
  | typeof URL
  | Judge
  | LimitedShape
  | { readonly [name: string]: Shape };
type Judge = (value: unknown) => boolean;
type LimitedShape = readonly [of: Shape | StringConstructor, max: number];

/** How foreign data is read. @throws what `refuse` throws */
export type Read = (shape: Shape, value: unknown, refuse: Refuse) => unknown;

/** Told where data is not as agreed: names of members from the outside in, with dots between them. Never the data. */
export type Refuse = (at: string) => never;

const judges = new Map<unknown, Judge>([
  [Number, (value) => Number.isSafeInteger(value) && Number(value) >= 0],
  [Boolean, (value) => typeof value === 'boolean'],
  [Date, (value) => isText(value) && moment.test(value)],
  [URL, isLinkUrl],
]);

/** Makes a value of what came from outside. @throws what `refuse` throws */
export function read(shape: Shape, value: unknown, refuse: Refuse, inside = ''): unknown {
  const readAt = (name: string, member: Shape, given: unknown) => read(member, given, refuse, `${inside}${name}.`);
  if (typeof shape === 'number') {
    if (isUpTo(shape, value)) return cleanText(value);
  } else if (typeof shape === 'function') {
    if ((judges.get(shape) ?? (shape as Judge))(value)) return value;
  } else if (shape instanceof RegExp) {
    if (isText(value) && shape.test(value)) return value;
  } else if (isLimited(shape)) {
    const [of, max] = shape;
    if (of === String) {
      if (isUpTo(max, value)) return value;
    } else if (Array.isArray(value) && value.length <= max) {
      // Not `map`, which leaves holes as they are.
      return Array.from(value, (member, index) => readAt(String(index), of as Shape, member));
    }
  } else if (typeof value === 'object' && value && !Array.isArray(value)) {
    const made: Record<string, unknown> = {};
    for (const [key, member] of Object.entries(shape)) {
      const name = key.replace('?', '');
      const given = Object.hasOwn(value, name) ? (value as typeof made)[name] : undefined;
      if (given !== undefined || name === key) made[name] = readAt(name, member, given);
    }
    return made;
  }
  return refuse(inside.slice(0, -1));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Counts code points; a text of twice as many units is too long without counting. */
function isUpTo(max: number, value: unknown): value is string {
  return isText(value) && value.length <= 2 * max && (value.length <= max || Array.from(value).length <= max);
}

function isLimited(shape: object): shape is LimitedShape {
  return Array.isArray(shape);
}
