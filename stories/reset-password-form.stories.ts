import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import {
  passwordResetScenarios as scenarios,
  samplePassword,
  type Scenario,
  talentEmailScenarios,
} from '../src/adapters/scenarios.js';
import { ResetPasswordFormElement } from '../src/elements/reset-password-form/reset-password-form.js';
import { press, reached, shown, submit } from './drive.js';
import { backendOf, type Play, scenarioOf, slotted, tell } from './scenario-story.js';

ResetPasswordFormElement.define();

const meta: Meta = {
  title: 'Reset password form',
  component: 'reset-password-form',
  args: { variant: 'activate', email: '', 'heading-level': 2 },
  argTypes: { 'heading-level': { control: { type: 'number', min: 1, max: 6 } } },
  render: (args, { parameters }) => {
    const scenario = scenarioOf(parameters);
    return html`<reset-password-form
      variant=${String(args.variant)}
      email=${args.email ? String(args.email) : nothing}
      heading-level=${Number(args['heading-level'])}
      .adapter=${backendOf(parameters)}
      .token=${scenario.token}
      >${slotted(args)}</reset-password-form
    >`;
  },
};
export default meta;

/** What shows, in any language, that a step has been reached. */
const signs = {
  request: 'input[name=email]',
  requesting: 'form[aria-busy=true] input[name=email]',
  sent: 'input[name=code]',
  mailed: '[data-icon="mail"]',
  resent: '[part=status].done',
  codeChecking: 'form[aria-busy=true] input[name=code]',
  checking: 'section[aria-busy=true]',
  deadLink: 'reset-password-form:state(expired)',
  otherSession: '[data-icon="person"]',
  choose: 'input[name=password]',
  saving: 'form[aria-busy=true] input[name=password]',
  refused: 'input[aria-invalid=true]',
  failed: 'reset-password-form:state(error)',
  done: 'reset-password-form:state(done)',
};
const mainButton = '[part~=submit-button]';

const step = (scenario: Scenario, sign: keyof typeof signs, drive?: Play, about?: string): StoryObj =>
  tell(scenario, (canvas) => shown(canvas, signs[sign]), { drive, about });

const typed = ({ type }: Scenario) => ({ email: '', code: '', password: samplePassword, ...type });

/** Submits the address that the scenario says. */
const ask = (scenario: Scenario, sign: keyof typeof signs, about?: string) =>
  step(scenario, sign, (canvas) => submit(canvas, 'email', typed(scenario).email), about);

/** Submits the address and then the code. */
const enterCode = (scenario: Scenario, sign: keyof typeof signs, about?: string) =>
  step(
    scenario,
    sign,
    async (canvas) => {
      await submit(canvas, 'email', typed(scenario).email);
      await submit(canvas, 'code', typed(scenario).code);
    },
    about,
  );

/** Submits the password. */
const choose = (scenario: Scenario, sign: keyof typeof signs, about?: string) =>
  step(scenario, sign, (canvas) => submit(canvas, 'password', typed(scenario).password), about);

export const Request = step(scenarios.request, 'request');
export const NotSupported = tell(scenarios.request, (canvas) => reached(canvas, 'reset-password-form', 'error'), {
  without: ['passwordReset'],
  about: 'The page’s backend sends no password mails.',
});
export const AddressMissing = step(
  scenarios.request,
  'refused',
  (canvas) => submit(canvas, 'email', ''),
  'Submitted without an address.',
);
export const AddressInvalid = step(
  scenarios.request,
  'refused',
  (canvas) => submit(canvas, 'email', 'kim.lee'),
  'Submitted with half an address.',
);
export const Requesting = ask(scenarios.requesting, 'requesting');
export const Sent = ask(scenarios.sent, 'sent');
export const Resent = step(
  {
    ...scenarios.sent,
    answers: { 'passwordReset.request': { expiresIn: 3600, resendIn: 0, codeLength: 8 } },
  },
  'resent',
  async (canvas) => {
    await submit(canvas, 'email', typed(scenarios.sent).email);
    await press(canvas, '[part~=actions] > [part~=button]:not([part~=submit-button])');
  },
  'Asked for once more.',
);
export const RequestUnknown = ask(scenarios.requestUnknown, 'sent');
export const SentCooldown = ask(scenarios.sentCooldown, 'failed');
export const RateLimited = ask(scenarios.rateLimited, 'failed');
export const CodeMissing = step(
  scenarios.sent,
  'refused',
  async (canvas) => {
    await submit(canvas, 'email', typed(scenarios.sent).email);
    await submit(canvas, 'code', '');
  },
  'Submitted without a code.',
);
export const CodeWrong = enterCode(scenarios.codeWrong, 'refused');
export const CodeExhausted = enterCode(scenarios.codeExhausted, 'refused');
export const CodeChecking = enterCode(scenarios.codeChecking, 'codeChecking');
export const LinkChecking = step(scenarios.linkChecking, 'checking');
export const LinkCheckFails = step(scenarios.linkCheckFails, 'failed');
export const LinkCheckedAgain = step(
  scenarios.linkCheckFails,
  'choose',
  (canvas) => press(canvas, mainButton),
  'The second check works.',
);
export const LinkExpired = step(scenarios.linkExpired, 'deadLink');
export const LinkExpiredResent = step(
  scenarios.linkExpired,
  'mailed',
  (canvas) => press(canvas, mainButton),
  'A new mail was asked for without typing the address again.',
);
export const LinkExpiredFails = step(
  { ...scenarios.linkExpired, faults: { 'passwordReset.request': { code: 'unavailable' } } },
  'failed',
  (canvas) => press(canvas, mainButton),
  'A new mail could not be asked for.',
);
export const LinkUsed = step(scenarios.linkUsed, 'deadLink');
export const LinkSuperseded = step(scenarios.linkSuperseded, 'deadLink');
export const LinkRevoked = step(scenarios.linkRevoked, 'deadLink');
export const LinkUnknown = step(scenarios.linkUnknown, 'deadLink');
export const OtherSession = step(scenarios.otherSession, 'otherSession');
export const Kept = tell(scenarios.otherSession, (canvas) => reached(canvas, 'reset-password-form', 'kept'), {
  drive: (canvas) => press(canvas, '[part~=actions] > :not([part~=submit-button])'),
  about: 'The person stays with the account that is signed in.',
});
export const NewPasswordActivate = step(scenarios.newPasswordActivate, 'choose');
export const NewPasswordReset = step(scenarios.newPasswordReset, 'choose');
export const NewPasswordInvitation = step(scenarios.newPasswordInvitation, 'choose');
export const NewPasswordVariation = step(
  talentEmailScenarios.variationLink,
  'choose',
  undefined,
  'The invitation went to a variation of the usual address.',
);
export const ShorterPolicy = step(scenarios.shorterPolicy, 'choose');
export const PasswordMissing = step(
  scenarios.newPasswordActivate,
  'refused',
  (canvas) => submit(canvas, 'password', ''),
  'Submitted without a password.',
);
export const PasswordShown = step(
  scenarios.newPasswordActivate,
  'choose',
  async (canvas) => {
    await press(canvas, '[aria-pressed=false]');
    await shown(canvas, 'input[name=password][type=text]');
  },
  'The person looks at what is typed.',
);
export const TooShort = choose(scenarios.tooShort, 'refused');
export const TooLong = choose(scenarios.tooLong, 'refused');
export const Common = choose(scenarios.common, 'refused');
export const Breached = choose(scenarios.breached, 'refused');
export const Context = choose(scenarios.context, 'refused');
export const Unchanged = choose(scenarios.unchanged, 'refused');
export const Saving = choose(scenarios.saving, 'saving');
export const SavingUnclear = choose(scenarios.savingUnclear, 'failed');
export const ExpiresMeanwhile = choose(scenarios.expiresMeanwhile, 'deadLink');
export const DoneSession = choose(scenarios.doneSession, 'done');
export const DoneSignIn = choose(scenarios.doneSignIn, 'done');
export const WholeWay = step(
  scenarios.sent,
  'done',
  async (canvas) => {
    await submit(canvas, 'email', typed(scenarios.sent).email);
    await submit(canvas, 'code', typed(scenarios.sent).code);
    await submit(canvas, 'password', samplePassword);
  },
  'From the address by the code in the mail to the new password.',
);
export const Slow = step(scenarios.slow, 'checking');
export const Offline = ask(scenarios.offline, 'failed');
export const Unavailable = ask(scenarios.unavailable, 'failed');
export const Failed = ask(scenarios.error, 'failed');
export const Hostile = step(scenarios.hostile, 'otherSession');
export const HostileChoose = step(
  scenarios.hostile,
  'choose',
  (canvas) => press(canvas, mainButton),
  'The same in the form.',
);
export const LongTexts = step(scenarios.longTexts, 'choose');
export const Huge = step(scenarios.huge, 'failed');
