import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { suite, test } from 'node:test';
import { problemSchema } from '../../src/contract/problem.js';
import { listen, type Listening } from '../../src/server/node.js';
import { apiDouble, type Double, ownOrigin, secret } from './api-double.js';
import { until } from './until.js';

const globals = [globalThis.Request, globalThis.Response];

/** Sends bytes as they are and reads until the server closes. */
async function raw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => (answer += data.toString()));
  socket.on('error', () => undefined);
  socket.write(text);
  // Not once(): it would reject where the server resets a connection it has answered.
  await new Promise((resolve) => socket.on('close', resolve));
  return answer;
}

suite('http over a real socket', () => {
  let double: Double;
  let http: Listening;
  test.before(async () => {
    double = await apiDouble();
    http = await listen(double, { host: '127.0.0.1', port: 0 });
  });
  test.after(() => http.stop());

  test('leaves the globals of the program alone', () => {
    assert.deepEqual([globalThis.Request, globalThis.Response], globals);
  });

  test('answers with JSON, cookies and headers', async () => {
    const answer = await fetch(`${http.url}/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: ownOrigin },
      body: JSON.stringify({ email: 'kim@mail.example', password: 'a long enough password' }),
    });
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.getSetCookie().length, 1);
    assert.deepEqual(Object.keys((await answer.json()) as object), ['called', 'count']);
    assert.equal(double.calls.at(-1)?.call.caller.ipPrefix, '127.0.0.1/32');
  });

  test('answers HEAD, 204 and preflights without a body', async () => {
    assert.equal((await fetch(`${http.url}/v1/config`, { method: 'HEAD' })).status, 200);
    const headers = { cookie: `__Host-onboarding=${secret.session}`, origin: ownOrigin };
    const out = await fetch(`${http.url}/v1/sessions/current`, { method: 'DELETE', headers });
    assert.deepEqual([out.status, await out.text()], [204, '']);
  });

  test('refuses a body that is too large, declared or not, and goes on serving', async () => {
    const post = (body: BodyInit) =>
      fetch(`${http.url}/v1/password-resets`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        duplex: 'half',
      } as RequestInit);
    assert.equal((await post(' '.repeat(70_000))).status, 413);
    const pieces = Array.from({ length: 8 }, () => new Uint8Array(16 * 1024).fill(0x20));
    assert.equal((await post(new Blob(pieces).stream())).status, 413);
    assert.equal((await fetch(`${http.url}/livez`)).status, 200);
  });

  test('refuses requests that are none, in words where it can', async () => {
    const answer = await raw(http.port, 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n');
    assert.match(answer, /^HTTP\/1\.1 400 /);
    const body = problemSchema.parse(JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1)));
    assert.equal(body.code, 'malformed-body');
    assert.match(await raw(http.port, 'NONSENSE\r\n\r\n'), /^HTTP\/1\.1 400 /);
    const long = `GET /v1/config HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(70_000)}\r\n\r\n`;
    // A reset for what was not read may overtake the words.
    assert.match(await raw(http.port, long), /^(HTTP\/1\.1 431 |$)/);
    assert.equal((await fetch(`${http.url}/livez`)).status, 200);
  });

  test('never believes the Host header', async () => {
    await raw(http.port, 'GET /v1/config HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
    const answer = await raw(
      http.port,
      'GET /openapi.json HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    );
    assert.match(answer, /onboarding\.example/);
    assert.doesNotMatch(answer, /evil\.example/);
  });

  test('says why it cannot listen', async () => {
    await assert.rejects(listen(double, { host: '127.0.0.1', port: http.port }), /EADDRINUSE/);
  });
});

suite('stopping', () => {
  /** A server whose only answer is held back until it is let go. */
  async function slowServer() {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const requests: string[] = [];
    const http = await listen(
      {
        fetch: async (request) => {
          requests.push(request.url);
          await held;
          return new Response('done');
        },
      },
      { host: '127.0.0.1', port: 0 },
    );
    return { http, requests, letGo };
  }

  test('lets a running request finish, refuses new ones and then closes', async () => {
    const { http, requests, letGo } = await slowServer();
    const running = fetch(`${http.url}/slow`);
    await until(() => requests[0], 'the request to arrive');
    let stopped = false;
    const stopping = http.stop().then(() => (stopped = true));
    await until(
      () =>
        fetch(`${http.url}/late`).then(
          () => undefined,
          () => true,
        ),
      'new connections to be refused',
    );
    assert.equal(stopped, false);
    letGo();
    assert.equal(await (await running).text(), 'done');
    await stopping;
    assert.equal(requests.length, 1);
    await http.stop();
  });

  test('does not wait for a connection that is only kept alive', async () => {
    const { http, requests, letGo } = await slowServer();
    const socket = connect(http.port, '127.0.0.1');
    let closed = false;
    socket.resume().once('close', () => (closed = true));
    socket.write('GET /slow HTTP/1.1\r\nHost: x\r\n\r\n');
    await until(() => requests[0], 'the request to arrive');
    const stopping = http.stop();
    letGo();
    // Node itself would hold the idle connection for five seconds.
    await until(() => closed, 'the connection to close', 4000);
    await stopping;
  });

  test('waits no longer than it was given', async () => {
    const { http, requests } = await slowServer();
    const running = fetch(`${http.url}/endless`).then(
      () => 'answered',
      () => 'broken off',
    );
    await until(() => requests[0], 'the request to arrive');
    await http.stop(50);
    assert.equal(await running, 'broken off');
  });
});
