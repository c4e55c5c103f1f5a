import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readCallback, readMetaCallback } from '../../../src/server/platforms/callback-answer.js';

const meta = (query: string) => readMetaCallback(new URLSearchParams(query));

describe('what a redirect says', () => {
  it('is nothing where a parameter came twice: whoever added one wants the other to be read', () => {
    for (const query of ['code=a&code=b', 'error=x&error=access_denied', 'code=a&state=1&state=2']) {
      assert.equal(readCallback(new URLSearchParams(query)).kind, 'failed', query);
      assert.equal(meta(query).kind, 'failed', query);
    }
  });

  it('is a refusal in every wording of Meta', () => {
    const denials = [
      'error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request',
      'error=acceess_denied',
      'error=access_denied',
      'error=something&error_reason=user_denied',
    ];
    for (const query of denials) assert.deepEqual(meta(query), { kind: 'denied' }, query);
  });

  it('is our fault where Meta names a code and no error, or 200', () => {
    const faults = [
      'error=access_denied&error_reason=user_denied&error_code=200&error_description=Permissions+error',
      'error_code=1349048&error_message=Can%27t+load+URL',
      'error_code=%3Cscript%3E',
    ];
    for (const query of faults) assert.equal(meta(query).kind, 'unavailable', query);
    assert.equal(meta('error=invalid_scope').kind, 'unavailable');
    assert.equal(meta('code=%23_').kind, 'failed');
    assert.equal(meta('error=server_error&error_code=2').kind, 'failed');
  });

  it('is read from anything without throwing, and repeats no word that is not ours', () => {
    const name = fc.constantFrom('code', 'error', 'error_code', 'error_reason', 'error_description', 'state', 'scopes');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ minLength: 1 }))), (pairs) => {
        const query = new URLSearchParams(pairs);
        for (const answer of [readCallback(query), readMetaCallback(query)]) {
          if (answer.kind === 'code') assert.match(answer.code, /^[\x21-\x7e]+$/);
          if (answer.kind === 'failed')
            assert.match(answer.reason, /^(no code|an error of its own|a parameter came twice)$/);
          if (answer.kind === 'unavailable') assert.match(answer.reason, /^(error \d{1,9}|an error of its own)$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
