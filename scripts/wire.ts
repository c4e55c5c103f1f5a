// Writes src/adapters/wire/routes.ts, what a page knows of the contract, from the contract: `npm run wire`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { errorCodes } from '../src/contract/errors.js';
import { problemSchema } from '../src/contract/problem.js';
import type { Route } from '../src/contract/route.js';
import { routes } from '../src/contract/routes.js';
import { cleanText, isLinkUrl, isTypedEmail } from '../src/contract/text.js';

const target = fileURLToPath(new URL('../src/adapters/wire/routes.ts', import.meta.url));

/** The definition inside a schema or a check, as far as it is read here. */
export interface Definition {
  readonly type?: string;
  readonly check?: string;
  readonly format?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly checks?: readonly Schema[];
  readonly maximum?: number;
  readonly value?: number;
  readonly pattern?: RegExp;
  readonly fn?: unknown;
  readonly tx?: unknown;
}
export interface Schema {
  readonly _zod: { readonly def: Definition };
}

/** The source text of the generated module. */
export async function wireSource(): Promise<string> {
  const rows = Object.entries<Route>(routes).map(([name, route]) => {
    const { method, path, callers, input, output } = route;
    const shapes = [input && `input: ${shapeOf(input, name)}`, output && `output: ${shapeOf(output, name)}`];
    const embed = callers.includes('embed') && 'embed: true';
    const members = [`method: '${method}'`, `path: '${path}'`, embed, ...shapes].filter(Boolean);
    return `${name}: { ${members.join(', ')} },`;
  });
  const source = `
    // Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
    import { errorCodes } from '../../contract/errors.js';
    import * as s from './shapes.js';

    /** An endpoint as a page knows it. */
    export interface WireRoute {
      readonly method: 'GET' | 'POST' | 'DELETE';
      readonly path: string;
      /** An embed token is welcome. */
      readonly embed?: boolean;
      readonly input?: s.Shape;
      /** Absent: the answer is 204 without a body. */
      readonly output?: s.Shape;
    }

    export const wireProblem = ${shapeOf(problemSchema, 'problem')};

    export const wireRoutes = {
      ${rows.join('\n')}
    } as const satisfies Record<string, WireRoute>;
  `;
  return format(source, { ...(await resolveConfig(target)), filepath: target });
}

function shapeOf(schema: Schema, path: string): string {
  const def = schema._zod.def;
  const unknown = () => new Error(`${path}: teach scripts/wire.ts and shapes.ts about this ${def.type ?? 'schema'}`);
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  switch (def.type) {
    case 'object': {
      const members = Object.entries(def.shape ?? {}).map(
        ([name, member]) => `${name}: ${shapeOf(member, `${path}.${name}`)},`,
      );
      return `s.object({ ${members.join('\n')} })`;
    }
    case 'optional':
      if (!def.innerType) throw unknown();
      return `s.optional(${shapeOf(def.innerType, path)})`;
    case 'array': {
      const max = checks.find(({ check }) => check === 'max_length')?.maximum;
      if (!def.element || max === undefined || checks.length > 1) throw unknown();
      return `s.list(${shapeOf(def.element, path)}, ${String(max)})`;
    }
    case 'enum': {
      const values = Object.values(def.entries ?? {});
      return values.join() === errorCodes.join() ? 's.oneOf(errorCodes)' : `s.oneOf(${JSON.stringify(values)})`;
    }
    case 'boolean':
      if (checks.length > 0) throw unknown();
      return 's.flag';
    case 'number': {
      const whole = checks.some(({ check, format: kind }) => check === 'number_format' && kind === 'safeint');
      const positive = checks.some(({ check, value }) => check === 'greater_than' && value === 0);
      if (!whole || !positive || checks.length > 2) throw unknown();
      return 's.count';
    }
    case 'string':
      return stringShape(checks, unknown);
    default:
      throw unknown();
  }
}

function stringShape(checks: readonly Definition[], unknown: () => Error): string {
  const rest = checks.filter(({ check }) => check !== 'max_length');
  const max = checks.find(({ check }) => check === 'max_length')?.maximum;
  const [only] = rest;
  if (rest.length > 1) throw unknown();
  const limit = max === undefined ? '' : String(max);
  if (only?.pattern) return `s.matching(${String(only.pattern)}${limit && `, ${limit}`})`;
  if (only?.fn === isLinkUrl) return 's.link';
  if (max === undefined) throw unknown();
  if (only?.fn === isTypedEmail) return `s.email(${limit})`;
  if (only?.tx === cleanText) return `s.text(${limit})`;
  if (!only) return `s.string(${limit})`;
  throw unknown();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await wireSource());
