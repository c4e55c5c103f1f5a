import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createInvitationService } from '../../../src/server/invitation.js';
import type { ServerContext } from '../../../src/server/context.js';
import { createPasswordResetService } from '../../../src/server/password-reset.js';
import { createSessionService } from '../../../src/server/session.js';
import { caller, deployment, minute } from '../deployment.js';
import { Statements } from '../statements.js';

test('the same statements run for every kind of address, so that no time tells whether there is an account', async (t) => {
  const server = await deployment(t);
  await server.active('active@mail.example');
  await server.invited('invited@mail.example');
  const reset = await server.resetMail('active@mail.example');
  await server.takeJobs();
  server.pass(minute);
  const statements = new Statements();
  const context: ServerContext = { ...server.context, db: server.db.withPlugin(statements) };
  const passwords = {
    ...(await server.passwords()),
    verify: () => Promise.resolve({ matches: false, outdated: false }),
  };
  const who = caller();
  const calls: Record<string, (email: string) => Promise<unknown>> = {
    'ask for a reset': (email) => createPasswordResetService(context, passwords)(who).request({ email }),
    'ask for the invitation again': (email) => createInvitationService(context)(who).resend({ email }),
    'type a code': (email) =>
      createPasswordResetService(
        context,
        passwords,
      )(who).verifyCode({ email, code: reset?.code === '12345678' ? '87654321' : '12345678' }),
    'sign in': (email) => createSessionService(context, passwords)(who).signIn({ email, password: 'wrong' }),
  };
  for (const [what, call] of Object.entries(calls)) {
    const work: string[][] = [];
    for (const email of ['active@mail.example', 'invited@mail.example', 'nobody@mail.example']) {
      await call(email).catch(() => undefined);
      work.push(statements.take());
    }
    assert.ok(work[0]?.length, what);
    assert.deepEqual(work[1], work[0], what);
    assert.deepEqual(work[2], work[0], what);
    const touchesAccount = work.flat().some((statement) => statement.includes('account'));
    assert.equal(touchesAccount, what === 'sign in' || what === 'type a code', what);
  }
});
