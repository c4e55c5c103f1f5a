import { accountDeletionSchema, accountExportSchema, ownAccountSchema } from '../../contract/account-deletion.js';
import { deletionConfirmHours } from '../../contract/policy.js';
import type { Check } from '../check.js';
import { expect, expectEqual, expectRefusal, expectShape } from '../expectations.js';
import { newPassword } from '../world.js';

const column = 'account-deletion';
const known = ['invite', 'lastMail'] as const;
const nobodysLink = `del_${'0'.repeat(43)}`;

/** The end of one's own account, up to its date. */
export const deletionChecks: readonly Check[] = [
  {
    name: 'Signed out there is no account, and nothing can be done to any',
    column,
    needs: [],
    async run({ accountDeletion: api }) {
      expectEqual(await api.get(), undefined, 'The account');
      for (const account of ['own', 'base'] as const) {
        await expectRefusal(api.request({ account, password: newPassword() }), 'unauthenticated');
        await expectRefusal(api.exportData({ account, password: newPassword() }), 'unauthenticated');
        await expectRefusal(api.cancel({ account }), 'unauthenticated');
      }
    },
  },
  {
    name: 'A link about a deletion that nobody issued shows, confirms and cancels nothing',
    column,
    needs: [],
    async run({ accountDeletion: api }) {
      for (const deletionToken of [nobodysLink, 'del_cut']) {
        await expectRefusal(api.inspect({ deletionToken }), ['link-unknown', 'invalid-input']);
        await expectRefusal(api.confirm({ deletionToken }), ['link-unknown', 'invalid-input']);
        await expectRefusal(api.cancel({ deletionToken }), ['link-unknown', 'invalid-input']);
      }
    },
  },
  {
    name: 'Neither deletion nor export goes without the password, whoever is signed in',
    column,
    needs: known,
    async run(world) {
      const { email } = await world.signedIn();
      const { accountDeletion: api } = world;
      const own = await api.get();
      expectShape(ownAccountSchema, own, 'The account');
      expectEqual([own?.email, own?.profiles, own?.deletion], [email, [], undefined], 'The account');
      for (const account of ['own', 'base'] as const) {
        const wrong = { account, password: newPassword() };
        await expectRefusal(api.request(wrong), 'sign-in-failed');
        await expectRefusal(api.exportData(wrong), 'sign-in-failed');
      }
      expectEqual((await api.get())?.deletion, undefined, 'The deletion');
    },
  },
  {
    name: 'The export is one file with what is kept, and without any secret',
    column,
    needs: known,
    async run(world) {
      const { email, name, password, token } = await world.signedIn();
      const file = await world.accountDeletion.exportData({ account: 'own', password });
      expectShape(accountExportSchema, file, 'The export');
      expect(/^[\w.-]+\.json$/.test(file.fileName), `${file.fileName} is a file's name`);
      const content = JSON.stringify(JSON.parse(file.json));
      expect(content.includes(email) && content.includes(name), 'Address and name are in it');
      for (const secret of [password, token]) expect(!content.includes(secret), 'No secret is in it');
    },
  },
  {
    name: 'A deletion is asked for, confirmed by mail, dated, and cancelled for good',
    column,
    needs: known,
    async run(world) {
      const { email, password, token } = await world.signedIn();
      const { accountDeletion: api } = world;
      const asked = await api.request({ account: 'own', password });
      expectShape(accountDeletionSchema, asked, 'The deletion');
      expectEqual([asked.state, asked.email, asked.profiles], ['requested', email, []], 'The deletion');
      expect(asked.confirmBy !== undefined, 'It says until when the mail can be confirmed');
      const { token: deletionToken } = await world.mail(email, [token]);
      for (let i = 0; i < 3; i++) expectEqual((await api.inspect({ deletionToken })).state, 'requested', 'Looked at');
      expectEqual((await api.get())?.deletion?.state, 'requested', 'What the account tells');

      const dated = await api.confirm({ deletionToken });
      expectEqual(dated.state, 'scheduled', 'Confirmed');
      const { deletionGraceDays = 0 } = await world.config();
      const days = (Date.parse(dated.deleteAt ?? '') - Date.parse(asked.requestedAt)) / 86_400_000;
      expect(days >= deletionGraceDays && days < deletionGraceDays + 1, `It takes place after ${String(days)} days`);
      expectEqual(await api.confirm({ deletionToken }), dated, 'Confirmed once more');
      expectEqual((await api.request({ account: 'own', password })).state, 'scheduled', 'Asked for once more');

      expectEqual((await api.cancel({ deletionToken })).state, 'cancelled', 'Cancelled');
      expectEqual((await api.cancel({ deletionToken })).state, 'cancelled', 'Cancelled once more');
      expectEqual((await api.cancel({ account: 'own' })).state, 'cancelled', 'Cancelled by the session');
      await expectRefusal(api.confirm({ deletionToken }), 'deletion-closed');
      expectEqual((await world.session.current())?.email, email, 'The session goes on');
      await world.session.signOut();
      await world.session.signIn({ email, password });
    },
  },
  {
    name: 'Which deletion is to be cancelled is said in exactly one way',
    column,
    needs: known,
    async run(world) {
      await world.signedIn();
      const { accountDeletion: api } = world;
      await expectRefusal(api.cancel({}), 'invalid-input');
      await expectRefusal(api.cancel({ account: 'own', deletionToken: nobodysLink }), 'invalid-input');
      await expectRefusal(api.cancel({ account: 'own' }), 'deletion-closed');
    },
  },
  {
    name: 'A deletion that nobody confirms comes to nothing, and can be asked for again',
    column,
    needs: [...known, 'advance'],
    async run(world) {
      const { email, password, token } = await world.signedIn();
      const { accountDeletion: api } = world;
      await api.request({ account: 'own', password });
      const first = await world.mail(email, [token]);
      await world.pass(deletionConfirmHours * 3600 + 60);
      expectEqual((await api.inspect({ deletionToken: first.token })).state, 'lapsed', 'The deletion');
      await expectRefusal(api.confirm({ deletionToken: first.token }), 'deletion-closed');
      const again = await api.request({ account: 'own', password });
      expectEqual(again.state, 'requested', 'Asked for again');
      const second = await world.mail(email, [token, first.token]);
      expectEqual((await api.cancel({ deletionToken: second.token })).state, 'cancelled', 'Cancelled');
    },
  },
];
