import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { ConfigError, parseConfig } from '../../src/server/config.js';
import { configInput } from './api-double.js';

const problemsOf = (input: unknown): readonly string[] => {
  try {
    parseConfig(input);
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.problems;
  }
};

suite('configuration', () => {
  test('fills in what may be left out', () => {
    const config = parseConfig(configInput());
    assert.equal(config.port, 8787);
    assert.equal(config.lifetimes.invitationDays, 14);
    assert.equal(config.lifetimes.resetMinutes, 60);
    assert.equal(config.password.minLength, 15);
    assert.equal(config.resend.cooldownSeconds, 60);
    assert.equal(config.afterReset, 'session');
    assert.equal(parseConfig(configInput({ lifetimes: { resetMinutes: 30 } })).lifetimes.invitationDays, 14);
  });

  test('names every key that is missing', () => {
    assert.deepEqual(problemsOf({}), [
      'brand: missing',
      'publicUrl: missing',
      'sender: missing',
      'subjects: missing',
      'smtpUrl: missing',
    ]);
    assert.deepEqual(problemsOf({ ...configInput(), sender: { name: 'Acme' } }), ['sender.email: missing']);
  });

  const wrong: [Record<string, unknown>, string][] = [
    [{ port: 65_536 }, 'port: must be a whole number from 0 to 65535'],
    [{ port: '80' }, 'port: must be a whole number from 0 to 65535'],
    [{ port: 1.5 }, 'port: must be a whole number from 0 to 65535'],
    [{ publicUrl: 'http://onboarding.example' }, 'publicUrl: must be an https URL (http only on loopback)'],
    [{ publicUrl: 'https://u:p@onboarding.example' }, 'publicUrl: must be an https URL (http only on loopback)'],
    [{ publicUrl: 'https://onboarding.example/?a' }, 'publicUrl: must be an https URL (http only on loopback)'],
    [{ sender: { name: 'A\r\nBcc: x', email: 'a@b.example' } }, 'sender.name: must be one line of 1 to 120 characters'],
    [{ sender: { name: 'A', email: 'nobody' } }, 'sender.email: must be an e-mail address'],
    [
      { allowedOrigins: ['https://a.example/'] },
      'allowedOrigins.0: must be an exact origin such as https://app.example',
    ],
    [{ allowedOrigins: ['*'] }, 'allowedOrigins.0: must be an exact origin such as https://app.example'],
    [{ allowedOrigins: 'https://a.example' }, 'allowedOrigins: must be a list of origins'],
    [{ smtpUrl: 'mail.example' }, 'smtpUrl: must be an smtp:// or smtps:// URL'],
    [{ databaseUrl: 'mysql://x' }, 'databaseUrl: must be a postgres:// URL'],
    [{ password: { minLength: 7 } }, 'password.minLength: must be a whole number from 8 to 64'],
    [{ lifetimes: { invitationDays: 0 } }, 'lifetimes.invitationDays: must be a whole number from 1 to 365'],
    [{ afterReset: 'both' }, 'afterReset: must be one of session, sign-in'],
    [{ mailHookSecret: 'short' }, 'mailHookSecret: must be 32 to 200 characters'],
    [{ variation: { tag: 'a+b' } }, 'variation.tag: must be 1 to 20 letters a to z or digits'],
    [{ links: { signin: 'https://a.example' } }, 'links.signin: unknown key'],
    [{ smptUrl: 'smtp://x' }, 'smptUrl: unknown key'],
    [{ brand: null }, 'brand: must be a group of the keys name'],
  ];
  for (const [change, problem] of wrong) {
    test(`says: ${problem}`, () => assert.deepEqual(problemsOf({ ...configInput(), ...change }), [problem]));
  }

  test('tells all problems at once, one a line', () => {
    assert.throws(() => parseConfig({ ...configInput(), port: -1, brand: {} }), {
      name: 'ConfigError',
      message: 'Configuration is wrong:\n  brand.name: missing\n  port: must be a whole number from 0 to 65535',
    });
  });

  test('of any shape is accepted or refused in words, and a refusal never quotes the value', () => {
    const planted = 'pl4nted-s3cret';
    const leaf = fc.oneof(fc.constant(planted), fc.jsonValue());
    const input = fc.oneof(leaf, fc.dictionary(fc.constantFrom(...Object.keys(parseConfig(configInput()))), leaf));
    fc.assert(
      fc.property(input, (given) => {
        for (const problem of problemsOf(given)) {
          assert.match(problem, /: (missing|unknown key|must be .+)$/);
          assert.ok(!problem.includes(planted));
        }
      }),
    );
  });
});
