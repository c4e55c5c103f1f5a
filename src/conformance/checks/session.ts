import { sessionSchema, sessionSummarySchema } from '../../contract/session.js';
import type { Check } from '../check.js';
import { expect, expectEqual, expectRefusal, expectShape } from '../expectations.js';
import { newPassword } from '../world.js';

export const sessionChecks: readonly Check[] = [
  {
    name: 'Signed out there is no session, and nothing that needs one works',
    column: 'session',
    needs: [],
    async run({ session }) {
      expectEqual(await session.current(), undefined, 'The session');
      await expectRefusal(session.list(), 'unauthenticated');
      await expectRefusal(session.revoke({ id: 'nobodys' }), 'unauthenticated');
    },
  },
  {
    name: 'Signing in fails alike for a wrong password, an unknown address and an account without a password',
    column: 'session',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const invited = await world.invited();
      const active = await world.active();
      const password = newPassword();
      const refusals = [];
      for (const email of [active.email, world.newEmail(), invited.email]) {
        const { code, field, attemptsLeft } = await expectRefusal(
          world.session.signIn({ email, password }),
          'sign-in-failed',
        );
        refusals.push({ code, field, attemptsLeft });
      }
      const [wrong, unknown, without] = refusals;
      expectEqual(wrong, unknown, 'Wrong password and unknown address');
      expectEqual(wrong, without, 'Wrong password and no password');
    },
  },
  {
    name: 'Signing in opens a session, signing out ends it',
    column: 'session',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email, password, name } = await world.active();
      const session = await world.session.signIn({ email: ` ${email.toUpperCase()} `.trim(), password });
      expectShape(sessionSchema, session, 'The session');
      expectEqual([session.email, session.name], [email, name], 'Whose session');
      const current = await world.session.current();
      expectEqual([current?.email, current?.expiresAt], [session.email, session.expiresAt], 'The current session');
      const list = await world.session.list();
      for (const summary of list) expectShape(sessionSummarySchema, summary, 'A session in the list');
      expectEqual(list.filter(({ current }) => current).length, 1, 'Sessions called current');
      await world.session.signOut();
      expectEqual(await world.session.current(), undefined, 'The session after signing out');
    },
  },
  {
    name: 'A session can be ended from another browser, and only by its own account',
    column: 'session',
    needs: ['invite', 'lastMail', 'newBrowser'],
    async run(world) {
      const creator = await world.active();
      const other = world.newBrowser();
      await other.session?.signIn(creator);
      await world.session.signIn(await world.active());
      const [theirs] = (await other.session?.list()) ?? [];
      expect(theirs, 'The other browser sees its session');
      await expectRefusal(world.session.revoke({ id: theirs.id }), 'not-found');
      await world.session.signOut();
      await world.session.signIn(creator);
      await world.session.revoke({ id: theirs.id });
      expectEqual(await other.session?.current(), undefined, "The other browser's session");
      expect(await world.session.current(), 'The own session goes on');
      await expectRefusal(world.session.revoke({ id: theirs.id }), 'not-found');
    },
  },
];
