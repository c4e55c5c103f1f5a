import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { ConfigError, parseConfig } from '../../../src/server/config.js';
import { permissionSheets } from '../../../src/server/platforms/permissions.js';
import { configInput } from '../api-double.js';

const app = { clientId: '1', clientSecret: 's' };

function problems(platforms: object): readonly string[] {
  try {
    parseConfig(configInput({ platforms }));
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.problems;
  }
}

const connectable = Object.entries(permissionSheets).map(([signIn, sheet]) => ({
  id: signIn === 'instagram-via-facebook' ? 'instagram' : signIn,
  login: signIn === 'instagram-via-facebook' ? { login: 'facebook' } : {},
  sheet,
}));

suite('configured permissions', () => {
  test('may be any that only read', () => {
    for (const { id, login, sheet } of connectable) {
      const scopes = [...sheet.usual, ...sheet.more].map(({ scope }) => scope);
      assert.deepEqual(problems({ [id]: { ...app, ...login, scopes } }), [], id);
      assert.deepEqual(problems({ [id]: { ...app, ...login, scopes: [] } }), [], id);
    }
  });

  test('are refused by name where they do more, whatever the platform, telling what they would allow', () => {
    for (const { id, login, sheet } of connectable) {
      for (const { scope } of sheet.refused) {
        const [problem, ...others] = problems({ [id]: { ...app, ...login, scopes: [scope] } });
        assert.ok(problem?.startsWith(`platforms.${id}.scopes.0: ${scope} would also let us `), problem);
        assert.deepEqual(others, []);
      }
    }
    assert.deepEqual(problems({ instagram: { ...app, scopes: ['instagram_business_content_publish'] } }), [
      'platforms.instagram.scopes.0: instagram_business_content_publish would also let us publish in the creator’s ' +
        'name; only permissions that read can be asked for',
    ]);
  });

  test('are refused where nobody here knows what they do, naming those that can be asked for', () => {
    assert.deepEqual(problems({ pinterest: { ...app, scopes: ['pins:read', 'pins:reed'] } }), [
      'platforms.pinterest.scopes.1: no permission of Pinterest that is known here; known are user_accounts:read, ' +
        'pins:read, boards:read',
    ]);
  });

  test('of the other sign-in of Instagram are told apart: Meta refuses a mix of both', () => {
    assert.deepEqual(problems({ instagram: { ...app, scopes: ['instagram_basic'] } }), [
      'platforms.instagram.scopes.0: instagram_basic belongs to platforms.instagram.login "facebook"',
    ]);
    assert.deepEqual(problems({ instagram: { ...app, login: 'facebook', scopes: ['instagram_business_basic'] } }), [
      'platforms.instagram.scopes.0: instagram_business_basic belongs to platforms.instagram.login "instagram"',
    ]);
  });

  test('are refused all at once, and nothing but what is known gets through', () => {
    const wide = ['pages_messaging', 'pages_show_list', 'ads_read'];
    assert.equal(
      problems({ facebook: { ...app, scopes: wide }, tiktok: { ...app, scopes: ['video.upload'] } }).length,
      3,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...connectable),
        fc.stringMatching(/^[\w.:/-]{1,40}$/),
        ({ id, login, sheet }, scope) => {
          const known = [...sheet.usual, ...sheet.more].some((permission) => permission.scope === scope);
          assert.equal(problems({ [id]: { ...app, ...login, scopes: [scope] } }).length, known ? 0 : 1);
        },
      ),
    );
  });
});
