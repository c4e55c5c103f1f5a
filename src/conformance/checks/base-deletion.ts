import type { Check } from '../check.js';
import { expect, expectEqual, expectRefusal } from '../expectations.js';
import type { World } from '../world.js';

const column = 'account-deletion';
const known = ['invite', 'lastMail'] as const;

/** Freeing the usual address by the end of the account that holds it. */
export const baseDeletionChecks: readonly Check[] = [
  {
    name: "The older account's deletion needs its own password, and shows where it was asked for",
    column,
    needs: known,
    async run(world) {
      const { base, password } = await world.variedIn();
      const { accountDeletion: api } = world;
      await expectRefusal(api.request({ account: 'base', password }), 'sign-in-failed');
      const asked = await api.request({ account: 'base', password: base.password });
      expectEqual([asked.state, asked.email], ['requested', base.email], 'The deletion');
      const notice = await world.talentEmail.get({});
      expectEqual([notice?.deletion?.state, notice?.baseState], ['requested', 'in-use'], 'What the notice tells');
      expectEqual(notice?.deletion?.profiles, undefined, 'Profiles in the notice');
      expectEqual((await api.get())?.deletion, undefined, 'Deletion of the own account');
      expectEqual((await api.cancel({ account: 'base' })).state, 'cancelled', 'Cancelled');
      await expectRefusal(api.cancel({ account: 'own' }), 'deletion-closed');
    },
  },
  {
    name: 'By an invitation that nobody has used the older account can be deleted too',
    column,
    needs: known,
    async run(world) {
      const { base, token } = await world.varied();
      const { accountDeletion: api } = world;
      const asked = await api.request({ account: 'base', password: base.password, token });
      expectEqual(asked.state, 'requested', 'The deletion');
      expectEqual((await api.cancel({ account: 'base', token })).state, 'cancelled', 'Cancelled');
    },
  },
  {
    name: 'After the days of grace the account is gone and its address free, and not before',
    column,
    needs: [...known, 'advance', 'newBrowser'],
    async run(world) {
      const { base, email, password } = await world.variedIn();
      const { accountDeletion: api, talentEmail } = world;
      await api.request({ account: 'base', password: base.password });
      const { token: deletionToken } = await world.mail(base.email, [base.token]);
      const theirs = world.newBrowser();
      await theirs.session?.signIn(base);
      await theirs.accountDeletion?.confirm({ deletionToken });
      expectEqual((await talentEmail.get({}))?.baseState, 'being-deleted', 'The usual address');
      await expectRefusal(talentEmail.requestChange({ email: base.email }), 'email-base-in-use', 'email');

      const { deletionGraceDays = 0 } = await world.config();
      await world.pass(deletionGraceDays * 86_400 - 3600);
      await signInAgain(world, email, password);
      expectEqual((await talentEmail.get({}))?.baseState, 'being-deleted', 'An hour before');
      await world.pass(2 * 3600);
      await world.until('the address is free', async () => (await talentEmail.get({}))?.baseState === 'free');
      const deletion = (await talentEmail.get({}))?.deletion;
      expectEqual([deletion?.state, deletion?.email], ['deleted', ''], 'The deletion');
      expect(deletion?.receipt !== undefined && deletion.deletedAt !== undefined, 'There is a receipt');
      expectEqual(await theirs.session?.current(), undefined, "The older account's session");
      const signIn = theirs.session?.signIn(base) ?? Promise.resolve();
      await expectRefusal(signIn, 'sign-in-failed');
      await expectRefusal(api.request({ account: 'base', password: base.password }), 'sign-in-failed');
      expectEqual((await talentEmail.requestChange({ email: base.email })).proposedEmail, base.email, 'Asked for');
    },
  },
];

/** Days may end a session; the account goes on. */
async function signInAgain(world: World, email: string, password: string): Promise<void> {
  if (!(await world.session.current())) await world.session.signIn({ email, password });
}
