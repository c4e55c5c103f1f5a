import * as z from 'zod/mini';
import * as deletion from '../contract/account-deletion.js';
import * as admin from '../contract/admin.js';
import * as config from '../contract/config.js';
import * as desk from '../contract/desk.js';
import * as invitation from '../contract/invitation.js';
import * as passwordReset from '../contract/password-reset.js';
import { problemMediaType, problemSchema, problemStatus } from '../contract/problem.js';
import type { Route } from '../contract/route.js';
import * as session from '../contract/session.js';
import * as profiles from '../contract/social-profiles.js';
import * as talentEmail from '../contract/talent-email.js';
import { mediaTypesOf } from './http/body.js';
import { type AnyRouteName, routeNames, routeOf } from './http/endpoint.js';
import { keepsAnswer } from './http/replay.js';
import { errorsOf } from './http/route-errors.js';
import { securityOf, securitySchemes } from './openapi-security.js';

type JsonSchema = Record<string, unknown> & {
  properties?: Record<string, unknown>;
  required?: string[];
};

const contract = Object.entries({
  ...admin,
  ...config,
  ...invitation,
  ...passwordReset,
  ...session,
  ...profiles,
  ...talentEmail,
  ...deletion,
  ...desk,
  problemSchema,
});

/**
 * The API as OpenAPI 3.1, made from the same rows and schemas that check requests.
 * @param cookieName the session cookie's name on this deployment
 */
export function openApiDocument(publicUrl: string, cookieName: string): Record<string, unknown> {
  const schemas: Record<string, JsonSchema> = {};
  const refer = (schema: z.ZodMiniType) => {
    const name = nameOf(schema);
    schemas[name] ??= schemaOf(schema);
    return { $ref: `#/components/schemas/${name}` };
  };
  const paths: Record<string, Record<string, unknown>> = {};
  for (const name of routeNames) {
    const row = routeOf(name);
    paths[row.path] = { ...paths[row.path], [row.method.toLowerCase()]: operation(name, row, refer) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'creator-onboarding',
      version: '1',
      description: 'Brings an invited creator to a signed-in account. Errors are problem+json (RFC 9457) with a code.',
    },
    servers: [{ url: publicUrl }],
    paths,
    components: { schemas, securitySchemes: securitySchemes(cookieName) },
  };
}

type Refer = (schema: z.ZodMiniType) => { $ref: string };

function operation(name: AnyRouteName, row: Route, refer: Refer): Record<string, unknown> {
  const input = row.input && schemaOf(row.input);
  const inPath = [...row.path.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => parameter);
  const body = row.method === 'GET' || !input ? undefined : withoutProperties(input, inPath);
  return {
    operationId: name,
    summary: row.summary,
    security: securityOf(row),
    parameters: [
      ...Object.entries(input?.properties ?? {})
        .filter(([property]) => row.method === 'GET' || inPath.includes(property))
        .map(([property, schema]) => parameter(property, schema, input, inPath)),
      ...(keepsAnswer(name) || name === 'completePasswordReset' ? [idempotencyKey] : []),
    ],
    ...(body ? { requestBody: requestBody(name, row, body, refer) } : {}),
    responses: { ...success(row, refer), ...refusals(name, refer) },
  };
}

function parameter(name: string, schema: unknown, input: JsonSchema | undefined, inPath: readonly string[]) {
  const required = input?.required?.includes(name) ?? false;
  return inPath.includes(name) ? { name, in: 'path', required: true, schema } : { name, in: 'query', required, schema };
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'A random text, for instance a UUID. The same call again with the same key gets the first answer.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

function requestBody(name: AnyRouteName, row: Route, body: JsonSchema, refer: Refer) {
  const whole = row.input && !row.path.includes('{') ? refer(row.input) : body;
  const content = Object.fromEntries(
    mediaTypesOf(name).map((type) => [type, { schema: type === 'application/json' ? whole : { type: 'string' } }]),
  );
  return { required: (body.required ?? []).length > 0, content };
}

function success(row: Route, refer: Refer) {
  const status = String(row.status ?? (row.output ? 200 : 204));
  if (!row.output) return { [status]: { description: 'Done' } };
  return { [status]: { description: 'Done', content: { 'application/json': { schema: refer(row.output) } } } };
}

/** One response a status; its description and its schema list the codes that come with it. */
function refusals(name: AnyRouteName, refer: Refer) {
  const problem = refer(problemSchema);
  const responses: Record<string, unknown> = {};
  for (const status of new Set(errorsOf(name).map((code) => problemStatus[code]))) {
    const codes = errorsOf(name).filter((code) => problemStatus[code] === status);
    responses[String(status)] = {
      description: codes.join(' · '),
      content: {
        [problemMediaType]: { schema: { allOf: [problem, { properties: { code: { enum: codes } } }] } },
      },
    };
  }
  return responses;
}

function schemaOf(schema: z.ZodMiniType): JsonSchema {
  const result = z.toJSONSchema(schema, { io: 'input' });
  delete result.$schema;
  return result;
}

function withoutProperties(schema: JsonSchema, names: readonly string[]): JsonSchema | undefined {
  const kept = Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name));
  if (kept.length === 0) return undefined;
  const required = (schema.required ?? []).filter((name) => !names.includes(name));
  return { ...schema, properties: Object.fromEntries(kept), required };
}

/** The name under which the contract exports a schema, e.g. `InvitationRecord` for `invitationRecordSchema`. */
function nameOf(schema: z.ZodMiniType): string {
  const exported = contract.find(([, value]) => value === schema)?.[0] ?? 'unnamedSchema';
  return exported.charAt(0).toUpperCase() + exported.slice(1).replace(/Schema$/, '');
}
