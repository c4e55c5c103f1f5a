// Writes src/adapters/wire/: routes and schemas, what a page knows of the contract, from the contract: `npm run wire`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as admin from '../src/contract/admin.js';
import * as configs from '../src/contract/config.js';
import * as desk from '../src/contract/desk.js';
import { deskRoutes } from '../src/contract/desk-routes.js';
import { errorCodes } from '../src/contract/error-codes.js';
import { problemSchema } from '../src/contract/problem.js';
import type { Caller, Route } from '../src/contract/route.js';
import { routes } from '../src/contract/routes.js';
import * as deletion from '../src/contract/account-deletion.js';
import * as invitation from '../src/contract/invitation.js';
import * as reset from '../src/contract/password-reset.js';
import * as session from '../src/contract/session.js';
import * as profiles from '../src/contract/social-profiles.js';
import * as talentEmail from '../src/contract/talent-email.js';
import { isTypedEmail } from '../src/contract/email.js';
import { exportMaxCharacters } from '../src/contract/policy.js';
import { cleanText, isLinkUrl, moment } from '../src/contract/text.js';

const folder = fileURLToPath(new URL('../src/adapters/wire/', import.meta.url));

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

/** The generated modules with schemas, by the name they are imported under, and whose exports each holds. */
const schemaFiles = {
  invitations: { file: 'invitation-schemas', contract: invitation },
  resets: { file: 'password-reset-schemas', contract: reset },
  sessions: { file: 'session-schemas', contract: session },
  profiles: { file: 'social-profiles-schemas', contract: profiles },
  accounts: { file: 'account-schemas', contract: { ...talentEmail, ...deletion } },
  config: { file: 'config-schema', contract: configs },
  desk: { file: 'desk-schemas', contract: { ...admin, ...desk } },
} as const;
type SchemaFile = keyof typeof schemaFiles;

/** The generated modules with endpoints: one a column for creators' pages, so that a page fetches what it calls. */
const columnFiles: readonly RouteFile[] = [
  column('config-route', 'wireConfig', /^config$/),
  column('invitation-routes', 'wireInvitation', /^invitations?$/),
  column('password-reset-routes', 'wirePasswordReset', /^password-resets$/),
  column('session-routes', 'wireSession', /^sessions$/),
  column('social-profiles-routes', 'wireSocialProfiles', /^(platforms|profiles|connection-attempts|transfers)$/),
  column('talent-email-routes', 'wireTalentEmail', /^(talent-email|email-changes)$/),
  column('account-deletion-routes', 'wireAccountDeletion', /^account/),
];
/** And one for the desk. */
const deskFile: RouteFile = {
  file: 'desk-routes',
  constant: 'wireDeskRoutes',
  token: 'desk',
  rows: { getConfig: routes.getConfig, ...deskRoutes },
};
interface RouteFile {
  readonly file: string;
  readonly constant: string;
  /** Whose bearer token is welcome. */
  readonly token: Caller;
  readonly rows: Readonly<Record<string, Route>>;
}

/** @param start what the paths of a column begin with, after the version */
function column(file: string, constant: string, start: RegExp): RouteFile {
  const rows = Object.entries<Route>(routes).filter(([, { path }]) => start.test(path.split('/')[2] ?? ''));
  return { file, constant, token: 'embed', rows: Object.fromEntries(rows) };
}

/** Rows whose answers may be as long as a whole file. */
const large: ReadonlySet<string> = new Set(['exportAccount', 'previewImport', 'importInvitations']);
/** Text in JSON in JSON: a character takes three bytes, and quotes are escaped twice. */
const largestFile = 4 * exportMaxCharacters;

/** Schemas whose short names no constant may have; written where they are used. */
const keywords: ReadonlySet<string> = new Set(['importSchema']);

/** Exported schemas by where they are written, e.g. `schemas.attempt` for `attemptSchema`: each is written once. */
const named = new Map<unknown, { file: SchemaFile; name: string }>(
  (Object.keys(schemaFiles) as SchemaFile[]).flatMap((file) =>
    Object.entries(schemaFiles[file].contract).flatMap(([name, value]) =>
      name.endsWith('Schema') && !keywords.has(name)
        ? [[value, { file, name: name.slice(0, -'Schema'.length) }] as const]
        : [],
    ),
  ),
);

/** The source texts of the generated modules, by file name. */
export async function wireSources(): Promise<ReadonlyMap<string, string>> {
  const written = new Map<string, string>();
  const shapeOf: ShapeOf = (schema, path) => {
    const known = named.get(schema);
    if (known === undefined) return bareShape(schema, path, shapeOf);
    const name = `${known.file}.${known.name}`;
    if (!written.has(name)) written.set(name, bareShape(schema, path, shapeOf));
    return name;
  };
  const heading = '// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.';
  const files = Object.keys(schemaFiles) as SchemaFile[];
  const routesSource = ({ constant, token, rows }: RouteFile) => {
    const members = Object.entries(rows).map(([name, { method, path, callers, input, output }]) => {
      const welcome = callers.includes(token) && 'token: true';
      const long = large.has(name) && `most: ${String(largestFile)}`;
      const shapes = [input && `input: ${shapeOf(input, name)}`, output && `output: ${shapeOf(output, name)}`];
      const facts = [`method: '${method}'`, `path: '${path}'`, welcome, long, ...shapes].filter(Boolean);
      return `${name}: { ${facts.join(', ')} },`;
    });
    const source = members.join('\n');
    return `
      ${heading}
      ${importsOf(source)}
      import type { WireRoute } from './wire-route.js';

      export const ${constant} = {
        ${source}
      } as const satisfies Record<string, WireRoute>;
    `;
  };
  const routeSources = [...columnFiles, deskFile].map((table) => [`${table.file}.ts`, routesSource(table)] as const);
  const problem = `export const wireProblem: Shape = ${shapeOf(problemSchema, 'problem')};`;
  const problemSource = `${heading}\n${importsOf(problem)}\n\n${problem}`;
  const schemasSource = (file: SchemaFile) => {
    const own = [...written].filter(([name]) => name.startsWith(`${file}.`));
    const source = own
      .map(
        ([name, shape]) => `export const ${name.slice(file.length + 1)}: Shape = ${shape.replaceAll(`${file}.`, '')};`,
      )
      .join('\n');
    return `
      ${heading}
      ${importsOf(source)}

      ${source}
    `;
  };
  const config = await resolveConfig(folder);
  const sources = [
    ...routeSources,
    ['routes.ts', allColumns(heading)] as const,
    ['problem.ts', problemSource] as const,
    ...files.map((file) => [`${schemaFiles[file].file}.ts`, schemasSource(file)] as const),
  ];
  const formatted = sources.map(
    async ([name, source]) => [name, await format(source, { ...config, parser: 'typescript' })] as const,
  );
  return new Map(await Promise.all(formatted));
}

/** The module with all of a creator's endpoints, for backends in memory. */
function allColumns(heading: string): string {
  const placed = columnFiles.flatMap(({ rows }) => Object.keys(rows));
  const lost = Object.keys(routes).filter((name) => placed.filter((other) => other === name).length !== 1);
  if (lost.length > 0) throw new Error(`scripts/wire.ts: not in one column each: ${lost.join(', ')}`);
  return `
    ${heading}
    ${columnFiles.map(({ file, constant }) => `import { ${constant} } from './${file}.js';`).join('\n')}

    export const wireRoutes = { ${columnFiles.map(({ constant }) => `...${constant}`).join(', ')} };
  `;
}

/** The imports that a source needs. */
function importsOf(source: string): string {
  const files = (Object.keys(schemaFiles) as SchemaFile[]).filter((file) => new RegExp(`\\b${file}\\.`).test(source));
  return [
    source.includes('errorCodes') && "import { errorCodes } from '../../contract/error-codes.js';",
    /: Shape = /.test(source) && "import type { Shape } from './shapes.js';",
    /isTypedEmail/.test(source) && "import { isTypedEmail } from '../../contract/email.js';",
    ...files.map((file) => `import * as ${file} from './${schemaFiles[file].file}.js';`),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Source text of a schema's shape; `path` says where it stands. */
type ShapeOf = (schema: Schema, path: string) => string;

function bareShape(schema: Schema, path: string, shapeOf: ShapeOf): string {
  const def = schema._zod.def;
  const unknown = () => new Error(`${path}: teach scripts/wire.ts and shapes.ts about this ${def.type ?? 'schema'}`);
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  switch (def.type) {
    case 'object': {
      const members = Object.entries(def.shape ?? {}).map(([name, member]) => {
        const { type, innerType } = member._zod.def;
        const key = type === 'optional' || type === 'unknown' ? `'${name}?'` : name;
        return `${key}: ${shapeOf(type === 'optional' && innerType ? innerType : member, `${path}.${name}`)},`;
      });
      return `{ ${members.join('\n')} }`;
    }
    case 'array': {
      const max = checks.find(({ check }) => check === 'max_length')?.maximum;
      if (!def.element || max === undefined || checks.length > 1) throw unknown();
      return `[${shapeOf(def.element, path)}, ${String(max)}]`;
    }
    case 'enum': {
      const words = Object.values(def.entries ?? {});
      if (words.some((word) => /[^\w-]/.test(word))) throw unknown();
      return words.join() === errorCodes.join() ? 'RegExp(`^(${errorCodes.join("|")})$`)' : `/^(${words.join('|')})$/`;
    }
    case 'unknown':
      return '() => true';
    case 'boolean':
      if (checks.length > 0) throw unknown();
      return 'Boolean';
    case 'number': {
      const whole = checks.some(({ check, format: kind }) => check === 'number_format' && kind === 'safeint');
      const positive = checks.some(({ check, value }) => check === 'greater_than' && value === 0);
      if (!whole || !positive || checks.length > 2) throw unknown();
      return 'Number';
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
  if (only?.pattern === moment) return 'Date';
  if (only?.pattern && max !== undefined) {
    return `(value: unknown) => typeof value === 'string' && value.length <= ${String(max)} && ${String(only.pattern)}.test(value)`;
  }
  if (only?.pattern) return String(only.pattern);
  if (only?.fn === isLinkUrl) return 'URL';
  if (max === undefined) throw unknown();
  if (only?.fn === isTypedEmail) return 'isTypedEmail';
  if (only?.tx === cleanText) return String(max);
  if (!only) return `[String, ${String(max)}]`;
  throw unknown();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, source] of await wireSources()) writeFileSync(join(folder, name), source);
}
