import { passwordResetReceiptSchema } from '../../contract/password-reset.js';
import type { Check } from '../check.js';
import { expect, expectEqual, expectRefusal, expectShape } from '../expectations.js';
import { newPassword } from '../world.js';
import { expectCooldown, nobodysToken } from './invitation.js';

/** Asking for the mail, and the code in it. */
export const requestChecks: readonly Check[] = [
  {
    name: 'Asking for a reset is answered alike for known and unknown addresses',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email } = await world.invited();
      const known = await world.passwordReset.request({ email });
      const unknown = await world.passwordReset.request({ email: world.newEmail() });
      expectShape(passwordResetReceiptSchema, known, 'The receipt');
      expectEqual(known, unknown, 'Known and unknown address');
      const { codeLength, resetLifetime } = await world.config();
      expectEqual(known.codeLength, codeLength, 'Length of the code');
      expect(known.expiresIn <= resetLifetime, 'The mail works no longer than the configuration says');
    },
  },
  {
    name: 'Asking for another reset too soon is refused alike for known and unknown addresses',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email } = await world.invited();
      await expectCooldown(world, (address) => world.passwordReset.request({ email: address }), [
        email,
        world.newEmail(),
      ]);
    },
  },
  {
    name: 'A reset for an address that is none is refused and the field named',
    column: 'password-reset',
    needs: [],
    async run({ passwordReset }) {
      await expectRefusal(passwordReset.request({ email: 'kim@' }), 'invalid-input', 'email');
      await expectRefusal(passwordReset.request({}), 'invalid-input');
      await expectRefusal(
        passwordReset.verifyCode({ email: 'kim@mail.example', code: 'abc' }),
        'invalid-input',
        'code',
      );
    },
  },
  {
    name: 'A dead link brings a new mail without the address being typed',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email, token: used } = await world.active();
      await world.passwordReset.request({ token: used });
      const { token } = await world.mail(email, [used]);
      const { ticket } = await world.passwordReset.inspect({ token });
      expectEqual(ticket?.email, email, 'Address');
    },
  },
  {
    name: 'A link nobody issued brings no mail and says so',
    column: 'password-reset',
    needs: [],
    async run({ passwordReset }) {
      await expectRefusal(passwordReset.request({ token: nobodysToken }), 'link-unknown');
    },
  },
  {
    name: 'The code from the mail opens the same door as its link',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email, token: invitation } = await world.invited();
      const { code } = await world.resetMail(email, [invitation]);
      expectEqual(code.length, (await world.config()).codeLength, 'Length of the code');
      const { token } = await world.passwordReset.verifyCode({ email, code });
      const { ticket } = await world.passwordReset.inspect({ token });
      expectEqual(ticket?.email, email, 'Address');
      const outcome = await world.passwordReset.complete({ token, password: newPassword() });
      expectEqual(outcome.invitationAccepted, true, 'Accepted');
      await expectRefusal(world.passwordReset.verifyCode({ email, code }), ['code-wrong', 'code-exhausted']);
    },
  },
  {
    name: 'Wrong codes count down, and then even the right one is void; its link is not',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email, token: invitation } = await world.invited();
      const { code, token } = await world.resetMail(email, [invitation]);
      const wrong = code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
      let left = Infinity;
      for (;;) {
        const call = world.passwordReset.verifyCode({ email, code: wrong });
        const error = await expectRefusal(call, ['code-wrong', 'code-exhausted'], 'code');
        if (error.code === 'code-exhausted') break;
        const { attemptsLeft = NaN } = error;
        expect(attemptsLeft < left && attemptsLeft > 0, `${String(attemptsLeft)} tries left after ${String(left)}`);
        left = attemptsLeft;
      }
      await expectRefusal(world.passwordReset.verifyCode({ email, code }), 'code-exhausted');
      const { ticket } = await world.passwordReset.inspect({ token });
      expect(ticket, 'The link of the same mail still works');
    },
  },
  {
    name: 'Wrong codes for an address nobody has count down too',
    column: 'password-reset',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email, token } = await world.invited();
      const { code } = await world.resetMail(email, [token]);
      const wrong = code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
      const stranger = world.newEmail();
      for (let i = 0; i < 2; i++) {
        const known = await expectRefusal(world.passwordReset.verifyCode({ email, code: wrong }), 'code-wrong');
        const call = world.passwordReset.verifyCode({ email: stranger, code: wrong });
        const unknown = await expectRefusal(call, 'code-wrong');
        expectEqual(known.attemptsLeft, unknown.attemptsLeft, 'Tries left');
      }
    },
  },
];
