import { type Invitation, invitationSchema, resendReceiptSchema } from '../../contract/invitation.js';
import type { Check } from '../check.js';
import { expect, expectEqual, expectRefusal, expectShape } from '../expectations.js';
import { type Invited, newPassword, type World } from '../world.js';

export const nobodysToken = `inv_${'0'.repeat(43)}`;

export const invitationChecks: readonly Check[] = [
  {
    name: 'Without a link and signed out there is no invitation to show',
    column: 'invitation',
    needs: [],
    async run({ invitation }) {
      expectEqual(await invitation.get({}), undefined, 'The invitation');
    },
  },
  {
    name: 'A link nobody issued is unknown',
    column: 'invitation',
    needs: [],
    async run({ invitation }) {
      await expectRefusal(invitation.get({ token: nobodysToken }), 'link-unknown');
    },
  },
  {
    name: 'A link that was cut is unknown or named as wrong',
    column: 'invitation',
    needs: [],
    async run({ invitation }) {
      await expectRefusal(invitation.get({ token: 'inv_cut' }), ['link-unknown', 'invalid-input'], 'token');
    },
  },
  {
    name: 'A link shows its invitation, with the address masked',
    column: 'invitation',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const creator = await world.invited();
      const shown = await shownBy(world, creator);
      expect(['pending', 'sent', 'delayed'].includes(shown.state), `A fresh invitation is ${shown.state}`);
      expect(shown.expiresAt !== undefined, 'An open invitation says when it expires');
      expectEqual(shown.name, creator.name, 'Name');
      const [local = '', domain = ''] = creator.email.split('@');
      expect(!shown.email.includes(local), 'The local part of the address is not shown');
      expect(shown.email.endsWith(`@${domain}`), 'The domain is shown');
    },
  },
  {
    name: 'Looking at a link, however often, does not use it up',
    column: 'invitation',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { token } = await world.invited();
      for (let i = 0; i < 3; i++) {
        await world.invitation.get({ token });
        const { ticket } = await world.passwordReset.inspect({ token });
        expect(ticket, 'The link is alive');
      }
      const outcome = await world.passwordReset.complete({ token, password: newPassword() });
      expectEqual(outcome.invitationAccepted, true, 'Accepted');
    },
  },
  {
    name: 'Asking for the mail is answered alike for known and unknown addresses',
    column: 'invitation',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email } = await world.invited();
      const known = await world.invitation.resend({ email });
      const unknown = await world.invitation.resend({ email: world.newEmail() });
      expectShape(resendReceiptSchema, known, 'The receipt');
      expectEqual(known, unknown, 'Known and unknown address');
    },
  },
  {
    name: 'Asking again too soon is refused alike for known and unknown addresses',
    column: 'invitation',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const { email } = await world.invited();
      await expectCooldown(world, (address) => world.invitation.resend({ email: address }), [email, world.newEmail()]);
    },
  },
  {
    name: 'An address that is none is refused and the field named',
    column: 'invitation',
    needs: [],
    async run({ invitation }) {
      await expectRefusal(invitation.resend({ email: 'no address' }), 'invalid-input', 'email');
    },
  },
  {
    name: 'Who holds a link gets a new mail; the older link says so and no longer works',
    column: 'invitation',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const creator = await world.invited();
      await world.pass((await shownBy(world, creator)).resendIn);
      const receipt = await world.invitation.resend({ token: creator.token });
      expectShape(resendReceiptSchema, receipt, 'The receipt');
      const { token } = await world.mail(creator.email, [creator.token]);
      const older = await shownBy(world, creator);
      expectEqual(older.state, 'superseded', 'State by the older link');
      expect(older.newest !== undefined, 'The older link says where the newest mail went');
      const password = newPassword();
      await expectRefusal(world.passwordReset.complete({ token: creator.token, password }), 'link-superseded');
      const outcome = await world.passwordReset.complete({ token, password });
      expectEqual(outcome.invitationAccepted, true, 'Accepted by the newer link');
    },
  },
  {
    name: 'An invitation that was accepted is used',
    column: 'invitation',
    needs: ['invite', 'lastMail'],
    async run(world) {
      const creator = await world.active();
      expectEqual((await shownBy(world, creator)).state, 'used', 'State');
    },
  },
  {
    name: 'An invitation that was ended shows it and activates no more',
    column: 'invitation',
    needs: ['invite', 'lastMail', 'revoke'],
    async run(world) {
      const creator = await world.invited();
      await world.revoke(creator.email);
      expectEqual((await shownBy(world, creator)).state, 'revoked', 'State');
      const { dead } = await world.passwordReset.inspect({ token: creator.token });
      expectEqual(dead?.reason, 'revoked', 'Reason');
      const attempt = world.passwordReset.complete({ token: creator.token, password: newPassword() });
      await expectRefusal(attempt, 'link-revoked');
      const known = await world.passwordReset.request({ email: creator.email });
      expectEqual(known, await world.passwordReset.request({ email: world.newEmail() }), 'Revoked and unknown address');
    },
  },
  {
    name: 'An invitation whose time is up has expired, and the reset still leads in',
    column: 'invitation',
    needs: ['invite', 'lastMail', 'advance'],
    async run(world) {
      const creator = await world.invited();
      const { expiresAt = '' } = await shownBy(world, creator);
      const seconds = (Date.parse(expiresAt) - Date.now()) / 1000;
      expect(seconds > 60, 'A fresh invitation is open for longer than a minute');
      await world.pass(400 * 24 * 60 * 60);
      expectEqual((await shownBy(world, creator)).state, 'expired', 'State');
      const attempt = world.passwordReset.complete({ token: creator.token, password: newPassword() });
      await expectRefusal(attempt, 'link-expired');
      const { token } = await world.resetMail(creator.email, [creator.token]);
      const outcome = await world.passwordReset.complete({ token, password: newPassword() });
      expectEqual(outcome.invitationAccepted, true, 'Accepted by the reset');
    },
  },
];

/** Each address is let through once and then refused until the cooldown that the configuration names is over. */
export async function expectCooldown(
  world: World,
  ask: (email: string) => Promise<unknown>,
  addresses: readonly string[],
): Promise<void> {
  const { resendCooldown } = await world.config();
  for (const email of addresses) {
    const started = performance.now();
    await ask(email);
    const { retryAfter } = await expectRefusal(ask(email), 'rate-limited');
    const passed = (performance.now() - started) / 1000;
    expect(retryAfter !== undefined && retryAfter > 0, 'The refusal says when to come back');
    const fits = retryAfter <= resendCooldown + 1 && retryAfter >= resendCooldown - passed - 1;
    expect(fits, `To come back in ${String(retryAfter)} s, ${passed.toFixed(1)} s after the first call`);
  }
}

async function shownBy(world: World, { token }: Invited): Promise<Invitation> {
  const shown = await world.invitation.get({ token });
  expectShape(invitationSchema, shown, 'The invitation');
  expect(shown, 'The link shows an invitation');
  return shown;
}
