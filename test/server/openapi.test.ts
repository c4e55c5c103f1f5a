import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { errorCodes } from '../../src/contract/error-codes.js';
import { problemStatus } from '../../src/contract/problem.js';
import { routeNames, routeOf } from '../../src/server/http/endpoint.js';
import { apiDouble } from './api-double.js';

interface Operation {
  operationId: string;
  security: Record<string, unknown>[];
  parameters: { name: string; in: string; required: boolean }[];
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, { description: string; content?: Record<string, unknown> }>;
}
interface Description {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown>; securitySchemes: Record<string, { name?: string }> };
}

suite('openapi.json', () => {
  let description: Description;
  test.before(async () => {
    const answer = await (await apiDouble()).send('GET', '/openapi.json');
    assert.equal(answer.headers.get('content-type'), 'application/json');
    description = (await answer.json()) as Description;
  });
  const operationOf = (name: (typeof routeNames)[number]) =>
    description.paths[routeOf(name).path]?.[routeOf(name).method.toLowerCase()];

  test('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(
      structuredClone(description) as unknown as Record<string, unknown>,
    );
    assert.ok(valid, JSON.stringify(errors));
    assert.match(description.openapi, /^3\.1\./);
  });

  test('describes every endpoint, and nothing else', () => {
    const described = Object.values(description.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    assert.deepEqual(described.sort(), [...routeNames].sort());
  });

  test('names every schema after the contract', () => {
    assert.ok('InvitationRecord' in description.components.schemas);
    assert.ok(!Object.keys(description.components.schemas).some((name) => /unnamed/i.test(name)));
  });

  test('lists the codes of every refusal under their status', () => {
    for (const name of routeNames) {
      for (const [status, { description: codes, content }] of Object.entries(operationOf(name)?.responses ?? {})) {
        if (Number(status) < 400) continue;
        assert.ok(content?.['application/problem+json'], `${name} ${status}`);
        for (const code of codes.split(' · ')) {
          const known = errorCodes.find((candidate) => candidate === code);
          assert.equal(known && problemStatus[known], Number(status), `${name}: ${code}`);
        }
      }
    }
    const complete = operationOf('completePasswordReset')?.responses;
    assert.match(complete?.['410']?.description ?? '', /link-expired/);
    assert.match(complete?.['422']?.description ?? '', /password-breached/);
  });

  test('tells how to sign in, what goes into the path and which bodies are read', () => {
    assert.equal(description.components.securitySchemes['session']?.name, '__Host-onboarding');
    assert.deepEqual(operationOf('getInvitation')?.security, [{}, { session: [] }, { embedToken: [] }]);
    assert.deepEqual(operationOf('invite')?.security, [{ apiKey: [] }, { deskToken: [] }]);
    const supersede = operationOf('supersedeInvitation');
    assert.deepEqual(
      supersede?.parameters.map(({ name, in: place }) => `${place}:${name}`),
      ['path:id', 'header:Idempotency-Key'],
    );
    assert.ok(operationOf('importInvitations')?.requestBody?.content['text/csv']);
    assert.equal(operationOf('revokeInvitation')?.requestBody, undefined);
  });
});
