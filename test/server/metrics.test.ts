import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { OnboardingError } from '../../src/contract/errors.js';
import type { Mail, Mailer } from '../../src/server/mail/mail.js';
import { createMetrics } from '../../src/server/metrics.js';
import { apiDouble, call } from './api-double.js';
import { idleHandlers } from './jobs/idle-handlers.js';

/** Samples of the Prometheus text format by name and labels; throws on a line that is none. */
function parse(text: string): Map<string, number> {
  const samples = new Map<string, number>();
  for (const line of text.split('\n').filter((candidate) => candidate !== '' && !candidate.startsWith('#'))) {
    const sample = /^([a-zA-Z_:][\w:]*(?:\{(?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\.)*",?)*\})?) (\S+)$/.exec(line);
    assert.ok(sample, `not a sample: ${line}`);
    samples.set(String(sample[1]), Number(sample[2]));
  }
  return samples;
}

const mail = { to: 'kim@mail.example' } as Mail;

suite('metrics', () => {
  test('count requests by route and status, and refusals for being too many', async () => {
    const double = await apiDouble();
    await call(double, 'getConfig');
    await call(double, 'getConfig');
    double.throwNext(new OnboardingError('rate-limited', 'slow down', { retryAfter: 1 }));
    await call(double, 'signIn');
    await double.send('BREW', '/v1/secret-path?token=secret');
    const answer = await double.send('GET', '/metrics');
    assert.match(String(answer.headers.get('content-type')), /^text\/plain; version=0\.0\.4/);
    const text = await answer.text();
    const samples = parse(text);
    assert.equal(samples.get('onboarding_http_requests_total{route="getConfig",method="GET",status="200"}'), 2);
    assert.equal(samples.get('onboarding_http_requests_total{route="signIn",method="POST",status="429"}'), 1);
    assert.equal(samples.get('onboarding_http_requests_total{route="unknown",method="other",status="404"}'), 1);
    assert.equal(samples.get('onboarding_rate_limited_total{route="signIn"}'), 1);
    assert.equal(samples.get('onboarding_http_request_seconds_count{route="getConfig"}'), 2);
    assert.doesNotMatch(text, /secret|kim/);
  });

  test('count mails by what the mail server said', async () => {
    const metrics = await createMetrics();
    const replies = [{ result: 'accepted', code: '250' }, { result: 'refused', code: '550' }, undefined] as const;
    for (const reply of replies) {
      const mailer: Mailer = {
        send: () => (reply ? Promise.resolve(reply) : Promise.reject(new Error('451'))),
        close: () => undefined,
      };
      await metrics
        .countedMailer(mailer)
        .send(mail)
        .catch((error: unknown) => assert.match(String(error), /451/));
    }
    const samples = parse((await metrics.text()).body);
    for (const result of ['accepted', 'refused', 'failed']) {
      assert.equal(samples.get(`onboarding_mails_total{result="${result}"}`), 1);
    }
  });

  test('count jobs by how they ended', async () => {
    const metrics = await createMetrics();
    const handlers = { ...idleHandlers, 'send-invitation': () => Promise.reject(new Error('later')) };
    const counted = metrics.countedHandlers(handlers);
    await counted.sweep({}, { last: false });
    await assert.rejects(counted['send-invitation']({ invitationId: 'x', generation: 1 }, { last: true }), /later/);
    const samples = parse((await metrics.text()).body);
    assert.equal(samples.get('onboarding_jobs_total{job="sweep",result="done"}'), 1);
    assert.equal(samples.get('onboarding_jobs_total{job="send-invitation",result="failed"}'), 1);
  });
});
