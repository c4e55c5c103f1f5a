import * as z from 'zod/mini';
import { type ErrorCode, OnboardingError } from '../../contract/errors.js';
import { bodyMaxBytes } from '../../contract/policy.js';
import { problemMediaType, problemSchema, problemStatus } from '../../contract/problem.js';
import type { Check } from '../check.js';
import { expect, expectEqual } from '../expectations.js';
import type { World } from '../world.js';

const stranger = 'https://stranger.example';
const resets = '/v1/password-resets';

/** What a server must get right on the wire itself. */
export const wireChecks: readonly Check[] = [
  {
    name: 'An unknown path is 404, as a problem',
    column: 'wire',
    needs: ['url'],
    async run(world) {
      await expectProblem(await send(world, 'GET', '/v1/nothing-here'), 'not-found');
    },
  },
  {
    name: 'A wrong method is 405 and names the right ones',
    column: 'wire',
    needs: ['url'],
    async run(world) {
      const response = await send(world, 'DELETE', '/v1/config');
      await expectProblem(response, 'method-not-allowed');
      const allow = response.headers.get('allow') ?? '';
      expect(/\bGET\b/.test(allow) && !/\bDELETE\b/.test(allow), `Allow: ${allow}`);
    },
  },
  {
    name: 'A body that is no JSON by its media type is 415',
    column: 'wire',
    needs: ['url'],
    async run(world) {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        const body = '{"email":"kim@mail.example"}';
        await expectProblem(
          await send(world, 'POST', resets, { body, headers: { 'content-type': type } }),
          'unsupported-media-type',
        );
      }
    },
  },
  {
    name: 'A body that is too large is 413',
    column: 'wire',
    needs: ['url'],
    async run(world) {
      const body = JSON.stringify({ email: 'x'.repeat(bodyMaxBytes) });
      await expectProblem(await send(world, 'POST', resets, { body }), 'body-too-large');
    },
  },
  {
    name: 'Broken JSON is 400',
    column: 'wire',
    needs: ['url'],
    async run(world) {
      for (const body of ['{"email":', 'not json', '{"email":"a"}x']) {
        await expectProblem(await send(world, 'POST', resets, { body }), 'malformed-body');
      }
    },
  },
  {
    name: 'JSON of the wrong form is 422 and names the field',
    column: 'wire',
    needs: ['url'],
    async run(world) {
      for (const body of ['[]', 'null', '"kim"', '{"email":12}', '{"email":{"__proto__":{"x":1}}}']) {
        await expectProblem(await send(world, 'POST', resets, { body }), 'invalid-input');
      }
      const { field } = await expectProblem(
        await send(world, 'POST', resets, { body: '{"email":12}' }),
        'invalid-input',
      );
      expectEqual(field, 'email', 'Field');
    },
  },
  {
    name: 'Answers about a person are not kept by anybody and not taken for anything but JSON',
    column: 'wire',
    needs: ['url'],
    async run(world) {
      for (const path of ['/v1/sessions/current', '/v1/invitation']) {
        const { headers } = await send(world, 'GET', path);
        expect(/\bno-store\b/.test(headers.get('cache-control') ?? ''), `${path} says no-store`);
        expectEqual(headers.get('x-content-type-options'), 'nosniff', `X-Content-Type-Options of ${path}`);
        expect(/^application\/json\b/.test(headers.get('content-type') ?? ''), `${path} says it is JSON`);
      }
    },
  },
  {
    name: 'Pages of strangers may not read answers',
    column: 'wire',
    needs: ['url'],
    async run(world) {
      for (const origin of [stranger, 'null']) {
        for (const method of ['GET', 'OPTIONS']) {
          const { headers } = await send(world, method, '/v1/sessions/current', {
            headers: { origin, 'access-control-request-method': 'GET' },
          });
          expectEqual(headers.get('access-control-allow-origin'), null, `Access-Control-Allow-Origin for ${origin}`);
        }
      }
    },
  },
  {
    name: 'Pages of strangers may not write',
    column: 'wire',
    needs: ['url'],
    async run(world) {
      const body = JSON.stringify({ email: world.newEmail(), password: 'a wrong one it is' });
      const response = await send(world, 'POST', '/v1/sessions', { body, headers: { origin: stranger } });
      await expectProblem(response, 'origin-not-allowed');
    },
  },
  {
    name: 'Known and unknown addresses get the same bytes and the same headers',
    column: 'wire',
    needs: ['url', 'invite', 'lastMail'],
    async run(world) {
      const { email } = await world.invited();
      for (const path of [resets, '/v1/invitations/resend']) {
        const ask = async (address: string) => {
          const response = await send(world, 'POST', path, { body: JSON.stringify({ email: address }) });
          return { status: response.status, headers: steady(response.headers), body: await response.text() };
        };
        expectEqual(await ask(email), await ask(world.newEmail()), `Known and unknown address at ${path}`);
      }
    },
  },
  {
    name: 'A write that comes again with its Idempotency-Key is answered again and not done again',
    column: 'wire',
    needs: ['url'],
    async run(world) {
      const headers = { 'idempotency-key': world.newEmail() };
      const body = JSON.stringify({ email: world.newEmail() });
      const first = await send(world, 'POST', resets, { body, headers });
      const second = await send(world, 'POST', resets, { body, headers });
      expectEqual([second.status, await second.json()], [first.status, await first.json()], 'The second answer');
      const other = JSON.stringify({ email: world.newEmail() });
      await expectProblem(await send(world, 'POST', resets, { body: other, headers }), 'idempotency-conflict');
    },
  },
];

interface SendOptions {
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

/** @throws `rate-limited` where the server's own limits stand in the way: that is no answer to any check here */
async function send(world: World, method: string, path: string, options: SendOptions = {}): Promise<Response> {
  const { body, headers } = options;
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const init: RequestInit = { method, headers: { ...type, ...headers }, redirect: 'manual' };
  if (body !== undefined) init.body = body;
  const response = await world.fetch(world.url.replace(/\/+$/, '') + path, init);
  if (response.status !== 429) return response;
  const retryAfter = Number(response.headers.get('retry-after')) || undefined;
  throw new OnboardingError('rate-limited', undefined, { retryAfter });
}

/** A problem as agreed, which nobody may keep and no page of a stranger may read. */
async function expectProblem(response: Response, code: ErrorCode): Promise<z.output<typeof problemSchema>> {
  const { headers, status } = response;
  const text = await response.text();
  expectEqual(status, problemStatus[code], `Status (${text.slice(0, 200)})`);
  expect(headers.get('content-type')?.startsWith(problemMediaType), `The error is ${problemMediaType}`);
  expect(/\bno-store\b/.test(headers.get('cache-control') ?? ''), 'The error says no-store');
  expect(headers.get('access-control-allow-origin') !== '*', 'The error is not for every page');
  const problem = z.safeParse(problemSchema, JSON.parse(text));
  expect(problem.success, `The body is a problem: ${text.slice(0, 200)}`);
  expectEqual(problem.data.code, code, 'Code');
  return problem.data;
}

/** Headers without what differs between any two answers. */
function steady(headers: Headers): Record<string, string> {
  const changing = ['date', 'x-request-id', 'server-timing'];
  return Object.fromEntries([...headers].filter(([name]) => !changing.includes(name)));
}
