import type { Check } from '../check.js';
import { expect, expectEqual, expectRefusal } from '../expectations.js';
import { newPassword } from '../world.js';

/** What the password must be, and what follows from setting it. */
export const passwordChecks: readonly Check[] = [
  {
    name: 'A password that breaks a rule is refused with the reason, and the link stays alive',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email, token } = await world.invited();
      const { password: rule, brand } = await world.config();
      const attempt = (password: string) => world.passwordReset.complete({ token, password });
      const [local = ''] = email.split('@');
      await expectRefusal(attempt('q7 Ü'), 'password-too-short', 'password');
      await expectRefusal(
        attempt(
          newPassword()
            .repeat(9)
            .slice(0, rule.maxLength + 1),
        ),
        'password-too-long',
        'password',
      );
      const common = '1234567890'.repeat(3).slice(0, Math.max(rule.minLength, 10));
      await expectRefusal(attempt(common), ['password-common', 'password-breached'], 'password');
      const guessed = [`${local}${local}`, `${brand.name}-${brand.name}-${brand.name}`].map((text) =>
        text.padEnd(rule.minLength, '1'),
      );
      for (const password of guessed) {
        await expectRefusal(attempt(password.slice(0, rule.maxLength)), 'password-context', 'password');
      }
      const outcome = await attempt(newPassword());
      expectEqual(outcome.email, email, 'Address');
    },
  },
  {
    name: 'Spaces, emoji and 64 characters are welcome in a password, and sign in again',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email, token } = await world.invited();
      const password = `  🎉 ${newPassword()} Ünïcode 密码  `.padEnd(64, 'z');
      await world.passwordReset.complete({ token, password });
      const session = await world.session.signIn({ email, password });
      expectEqual(session.email, email, 'Address');
      await expectRefusal(world.session.signIn({ email, password: password.trim() }), 'sign-in-failed');
    },
  },
  {
    name: 'The password that is in use is refused as unchanged',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email, password, token: invitation } = await world.active();
      const { token } = await world.resetMail(email, [invitation]);
      await expectRefusal(world.passwordReset.complete({ token, password }), 'password-unchanged', 'password');
    },
  },
  {
    name: 'Setting the password accepts the invitation and signs in as the configuration says',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email, token } = await world.invited();
      const outcome = await world.passwordReset.complete({ token, password: newPassword() });
      const { afterReset } = await world.config();
      expectEqual(outcome.invitationAccepted, true, 'Accepted');
      expectEqual(outcome.signedIn, afterReset === 'session', 'Signed in');
      const session = await world.session.current();
      expectEqual(session?.email, outcome.signedIn ? email : undefined, 'Whose session');
      if (!outcome.signedIn) return;
      expectEqual((await world.invitation.get({}))?.state, 'used', "The signed-in creator's own invitation");
    },
  },
  {
    name: 'Setting the password ends the sessions of other browsers',
    column: 'password-reset',
    needs: ['invite', 'lastMail', 'newBrowser'],
    async run(world) {
      const { email, password, token: invitation } = await world.active();
      const other = world.newBrowser();
      await other.session?.signIn({ email, password });
      const { token } = await world.resetMail(email, [invitation]);
      const outcome = await world.passwordReset.complete({ token, password: newPassword() });
      expectEqual(outcome.sessionsEnded, 1, 'Sessions ended');
      expectEqual(await other.session?.current(), undefined, "The other browser's session");
    },
  },
  {
    name: 'A link opened while signed in as somebody else says so',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const one = await world.active();
      const { email, token } = await world.invited();
      await world.session.signIn(one);
      const { ticket } = await world.passwordReset.inspect({ token });
      expectEqual(ticket?.otherSession?.email, one.email, 'Who is signed in');
      const outcome = await world.passwordReset.complete({ token, password: newPassword() });
      expectEqual(outcome.email, email, 'Address');
      const session = await world.session.current();
      expect(!outcome.signedIn || session?.email === email, 'The browser now belongs to the new account');
    },
  },
];
