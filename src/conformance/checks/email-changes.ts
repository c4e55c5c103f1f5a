import { maskedEmail } from '../../contract/email.js';
import { type EmailChange, emailChangeSchema } from '../../contract/talent-email.js';
import type { Check } from '../check.js';
import { expect, expectEqual, expectRefusal, expectShape } from '../expectations.js';
import { newPassword, type World } from '../world.js';

const column = 'talent-email';
const known = ['invite', 'lastMail'] as const;

/** Requests for another address, and what comes of them. */
export const emailChangeChecks: readonly Check[] = [
  {
    name: 'Another address is asked for once, found again, and taken back',
    column,
    needs: known,
    async run(world) {
      await world.variedIn();
      const { talentEmail: api } = world;
      const email = world.newEmail();
      const asked = await api.requestChange({ email });
      expectShape(emailChangeSchema, asked, 'The request');
      expect(['with-manager', 'with-support'].includes(asked.state), `A new request is ${asked.state}`);
      expectEqual(asked.proposedEmail, email, 'Address asked for');
      expectEqual((await api.requestChange({ email: ` ${email.toUpperCase()}` })).id, asked.id, 'Asked once more');
      await expectRefusal(api.requestChange({ email: world.newEmail() }), 'email-change-open');
      expectEqual((await api.get({}))?.change, asked, 'What the notice tells');
      const taken = await api.withdrawChange({});
      expectEqual([taken.id, taken.state], [asked.id, 'withdrawn'], 'The request taken back');
      expectEqual((await api.withdrawChange({})).state, 'withdrawn', 'Taken back once more');
      expect((await api.requestChange({ email })).id !== asked.id, 'Afterwards a new one can be made');
    },
  },
  {
    name: 'The same address, the usual one and none at all are refused, and the field named',
    column,
    needs: known,
    async run(world) {
      const { base, email } = await world.variedIn();
      const ask = (address: string) => world.talentEmail.requestChange({ email: address });
      await expectRefusal(ask(email), 'email-unchanged', 'email');
      await expectRefusal(ask(email.toUpperCase()), 'email-unchanged', 'email');
      await expectRefusal(ask(base.email), 'email-base-in-use', 'email');
      await expectRefusal(ask('kim@'), 'invalid-input', 'email');
      expectEqual((await world.talentEmail.get({}))?.change, undefined, 'What was asked for');
    },
  },
  {
    name: "An address of somebody else's is asked for like any other",
    column,
    needs: known,
    async run(world) {
      const { email: theirs } = await world.active();
      await world.variedIn();
      const taken = await world.talentEmail.requestChange({ email: theirs });
      await world.session.signOut();
      await world.variedIn();
      const free = await world.talentEmail.requestChange({ email: world.newEmail() });
      expectEqual(plain(taken), plain(free), 'Taken and free');
    },
  },
  {
    name: 'A rejected request tells its reason, and the next can be made',
    column,
    needs: [...known, 'answerChange'],
    async run(world) {
      const { email } = await world.variedIn();
      await world.talentEmail.requestChange({ email: world.newEmail() });
      await world.answerChange({ email, answer: 'reject', reason: 'policy' });
      const change = (await world.talentEmail.get({}))?.change;
      expectEqual([change?.state, change?.reason], ['rejected', 'policy'], 'The request');
      await expectRefusal(world.talentEmail.withdrawChange({}), 'email-change-closed');
      await world.talentEmail.requestChange({ email: world.newEmail() });
    },
  },
  {
    name: 'An account nobody has used moves to the new address, and its older link masks what it tells',
    column,
    needs: [...known, 'answerChange'],
    async run(world) {
      const { email, token } = await world.varied();
      const wanted = world.newEmail();
      await world.talentEmail.requestChange({ email: wanted, token });
      await world.answerChange({ email, answer: 'approve' });
      const invitation = await world.mail(wanted, []);
      const older = await world.talentEmail.get({ token });
      expectEqual([older?.email, older?.decide], [maskedEmail(wanted), 'own-page'], 'By the older link');
      expectEqual(
        [older?.change?.state, older?.change?.proposedEmail],
        ['invited', maskedEmail(wanted)],
        'The request',
      );
      expectEqual((await world.passwordReset.inspect({ token })).dead?.reason, 'superseded', 'The older link');
      await expectRefusal(world.talentEmail.withdrawChange({ token: invitation.token }), 'email-change-closed');
      const { email: own } = await world.passwordReset.complete({ token: invitation.token, password: newPassword() });
      expectEqual(own, wanted, 'Address');
      expectEqual((await world.talentEmail.get({ token }))?.change?.state, 'completed', 'The request');
    },
  },
  {
    name: "A used account's place is taken once the creator comes in at the new address, and not before",
    column,
    needs: [...known, 'answerChange', 'newBrowser'],
    async run(world) {
      const { email, password, token: older } = await world.variedIn();
      const wanted = world.newEmail();
      await world.talentEmail.requestChange({ email: wanted });
      await world.answerChange({ email, answer: 'approve' });
      const { token } = await world.mail(wanted, []);
      expectEqual((await world.talentEmail.get({}))?.change?.state, 'invited', 'The request');
      const newcomer = world.newBrowser();
      await newcomer.session?.signIn({ email, password });
      const fresh = newPassword();
      await newcomer.passwordReset?.complete({ token, password: fresh });
      expectEqual(await world.session.current(), undefined, "The older account's session");
      await expectRefusal(world.session.signIn({ email, password }), 'sign-in-failed');
      await world.session.signIn({ email: wanted, password: fresh });
      await world.session.signOut();
      const seen = await world.talentEmail.get({ token: older });
      expectEqual([seen?.change?.state, seen?.email], ['completed', maskedEmail(wanted)], 'By the older link');
    },
  },
  {
    name: 'A request can be taken back after its invitation was sent, which is dead then',
    column,
    needs: [...known, 'answerChange'],
    async run(world) {
      const { email } = await world.variedIn();
      const wanted = world.newEmail();
      await world.talentEmail.requestChange({ email: wanted });
      await world.answerChange({ email, answer: 'approve' });
      const { token } = await world.mail(wanted, []);
      expectEqual((await world.talentEmail.withdrawChange({})).state, 'withdrawn', 'The request');
      expect((await world.passwordReset.inspect({ token })).dead, 'The new link is dead');
      await refusesPassword(world, token);
      expectEqual((await world.session.current())?.email, email, 'The session goes on');
    },
  },
];

async function refusesPassword(world: World, token: string): Promise<void> {
  const set = world.passwordReset.complete({ token, password: newPassword() });
  await expectRefusal(set, ['link-revoked', 'link-superseded', 'link-unknown']);
}

/** A request without what differs between any two. */
function plain({ state, reason, ...rest }: EmailChange): unknown {
  return { state, reason, members: Object.keys(rest).sort() };
}
