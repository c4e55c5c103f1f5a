import { maskedEmail } from '../../contract/email.js';
import { talentEmailNoticeSchema } from '../../contract/talent-email.js';
import type { Check } from '../check.js';
import { expect, expectEqual, expectRefusal, expectShape } from '../expectations.js';
import { nobodysToken } from './invitation.js';

const column = 'talent-email';
const known = ['invite', 'lastMail'] as const;

/** Who is told why an address looks like it does. */
export const talentEmailChecks: readonly Check[] = [
  {
    name: 'A stranger is told of no address and asks for none',
    column,
    needs: [],
    async run({ talentEmail }) {
      expectEqual(await talentEmail.get({}), undefined, 'The notice');
      await expectRefusal(talentEmail.requestChange({ email: 'kim@mail.example' }), 'unauthenticated');
      await expectRefusal(talentEmail.withdrawChange({}), 'unauthenticated');
    },
  },
  {
    name: 'To a link nobody issued, or that was cut, no address is told',
    column,
    needs: [],
    async run({ talentEmail }) {
      for (const token of [nobodysToken, 'inv_cut']) {
        await expectRefusal(talentEmail.get({ token }), ['link-unknown', 'invalid-input']);
        await expectRefusal(talentEmail.requestChange({ email: 'kim@mail.example', token }), [
          'link-unknown',
          'invalid-input',
        ]);
      }
    },
  },
  {
    name: 'Who was invited under the usual address has nothing to be told',
    column,
    needs: known,
    async run(world) {
      const { token } = await world.invited();
      expectEqual(await world.talentEmail.get({ token }), undefined, 'By the link');
      await world.signedIn();
      expectEqual(await world.talentEmail.get({}), undefined, 'Signed in');
    },
  },
  {
    name: "An invitation's link tells its holder of both addresses, however often, and is not used up",
    column,
    needs: known,
    async run(world) {
      const { base, email, token } = await world.varied();
      for (let i = 0; i < 3; i++) {
        const notice = await world.talentEmail.get({ token });
        expect(notice, 'There is a notice');
        expectShape(talentEmailNoticeSchema, notice, 'The notice');
        expectEqual([notice.email, notice.baseEmail], [email, base.email], 'Addresses');
        expectEqual([notice.baseState, notice.decide, notice.active], ['in-use', 'here', false], 'The notice');
        expectEqual([notice.change, notice.deletion], [undefined, undefined], 'What was asked for');
      }
      const { ticket } = await world.passwordReset.inspect({ token });
      expectEqual([ticket?.email, ticket?.variation], [email, true], "What the link's form is told");
      const invitation = await world.invitation.get({ token });
      expectEqual([invitation?.email, invitation?.variation], [maskedEmail(email), true], 'What the status is told');
    },
  },
  {
    name: 'A session under the variation is told of both addresses, one under the usual address of none',
    column,
    needs: [...known, 'newBrowser'],
    async run(world) {
      const { base, email, token } = await world.variedIn();
      const notice = await world.talentEmail.get({});
      expectEqual([notice?.email, notice?.baseEmail, notice?.active], [email, base.email, true], 'The notice');
      const other = world.newBrowser();
      await other.session?.signIn(base);
      expectEqual(await other.talentEmail?.get({}), undefined, 'The notice under the usual address');
      expectEqual((await other.talentEmail?.get({ token }))?.email, email, 'By the used link');
      const asked = other.talentEmail?.requestChange({ email: world.newEmail(), token });
      await expectRefusal(Promise.resolve(asked), 'unauthenticated');
    },
  },
];
