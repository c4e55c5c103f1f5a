import { passwordResetLinkSchema, passwordResetOutcomeSchema } from '../../contract/password-reset.js';
import type { Check } from '../check.js';
import { expect, expectEqual, expectRefusal, expectShape } from '../expectations.js';
import { newPassword, type World } from '../world.js';
import { nobodysToken } from './invitation.js';

/** What links are good for, and for how long. */
export const linkChecks: readonly Check[] = [
  {
    name: 'A reset link nobody issued is dead and sets no password',
    column: 'password-reset',
    needs: [],
    async run({ passwordReset }) {
      const link = await passwordReset.inspect({ token: nobodysToken });
      expectShape(passwordResetLinkSchema, link, 'The link');
      expectEqual(link, { dead: { reason: 'unknown' } }, 'The link');
      const attempt = passwordReset.complete({ token: nobodysToken, password: newPassword() });
      await expectRefusal(attempt, 'link-unknown');
    },
  },
  {
    name: "An invitation's link opens the form for its own account",
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email, token } = await world.invited();
      const link = await world.passwordReset.inspect({ token });
      expectShape(passwordResetLinkSchema, link, 'The link');
      expectEqual(link.ticket?.purpose, 'activate', 'Purpose');
      expectEqual(link.ticket?.email, email, 'Address');
      expect((link.ticket?.expiresIn ?? 0) > 0, 'The link works for some time yet');
      expectEqual(link.ticket?.otherSession, undefined, 'Other session');
    },
  },
  {
    name: 'A password is set once a link',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { token } = await world.invited();
      const outcome = await world.passwordReset.complete({ token, password: newPassword() });
      expectShape(passwordResetOutcomeSchema, outcome, 'The outcome');
      const again = world.passwordReset.complete({ token, password: newPassword() });
      await expectRefusal(again, 'link-used');
      expectEqual((await world.passwordReset.inspect({ token })).dead?.reason, 'used', 'Reason');
    },
  },
  {
    name: 'Of two calls at once with one link exactly one sets the password',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { token } = await world.invited();
      const calls = [1, 2].map(() => world.passwordReset.complete({ token, password: newPassword() }));
      const ends = await Promise.allSettled(calls);
      expectEqual(ends.map(({ status }) => status).sort(), ['fulfilled', 'rejected'], 'How the two calls ended');
      const loser = ends.find((end) => end.status === 'rejected');
      await expectRefusal(Promise.reject(loser?.reason as Error), 'link-used');
    },
  },
  {
    name: 'A newer request voids the older link',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email, password: old, token: invitation } = await world.active();
      const first = await world.resetMail(email, [invitation]);
      await world.pass((await world.config()).resendCooldown);
      const second = await world.resetMail(email, [invitation, first.token]);
      await expectDead(world, first.token, ['superseded']);
      const { ticket } = await world.passwordReset.inspect({ token: second.token });
      expectEqual(ticket?.purpose, 'reset', 'Purpose for an account with a password');
      await world.passwordReset.complete({ token: second.token, password: newPassword() });
      await expectRefusal(world.session.signIn({ email, password: old }), 'sign-in-failed');
    },
  },
  {
    name: 'Setting the password ends every other link and code',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email, token: invitation } = await world.invited();
      const { token, code } = await world.resetMail(email, [invitation]);
      await world.passwordReset.complete({ token, password: newPassword() });
      await expectDead(world, invitation, ['used', 'superseded']);
      await expectDead(world, token, ['used', 'superseded']);
      await expectRefusal(world.passwordReset.verifyCode({ email, code }), ['code-wrong', 'code-exhausted']);
    },
  },
  {
    name: 'A reset link expires when the receipt says so',
    column: 'password-reset',
    needs: ['invite', 'lastMail', 'advance'],
    async run(world) {
      const { email, token: invitation } = await world.invited();
      const { token } = await world.resetMail(email, [invitation]);
      const { resetLifetime } = await world.config();
      await world.pass(resetLifetime - 60);
      expect((await world.passwordReset.inspect({ token })).ticket, 'Alive a minute before');
      await world.pass(61);
      const { dead } = await world.passwordReset.inspect({ token });
      expect(dead?.email !== undefined && dead.email !== email, 'A dead link names the address masked');
      await expectDead(world, token, ['expired']);
    },
  },
];

async function expectDead(world: World, token: string, reasons: readonly string[]): Promise<void> {
  const { dead, ticket } = await world.passwordReset.inspect({ token });
  expect(!ticket && dead, 'The link is dead');
  expect(reasons.includes(dead.reason), `The link is ${dead.reason} instead of ${reasons.join(' or ')}`);
  await expectRefusal(world.passwordReset.complete({ token, password: newPassword() }), `link-${dead.reason}`);
}
