import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  invitationScenarios as scenarios,
  sampleEmail,
  type Scenario,
  talentEmailScenarios,
} from '../src/adapters/scenarios.js';
import { InviteStatusElement } from '../src/elements/invite-status/invite-status.js';
import type { InviteStatusState } from '../src/elements/invite-status/status.js';
import { press, reached, shown, submit } from './drive.js';
import { backendOf, type Play, scenarioOf, slotted, tell } from './scenario-story.js';

InviteStatusElement.define();

const meta: Meta = {
  title: 'Invite status',
  component: 'invite-status',
  args: { 'heading-level': 2 },
  argTypes: { 'heading-level': { control: { type: 'number', min: 1, max: 6 } } },
  render: (args, { parameters }) => {
    const scenario = scenarioOf(parameters);
    return html`<invite-status
      heading-level=${Number(args['heading-level'])}
      .adapter=${backendOf(parameters)}
      .token=${scenario.token}
      >${slotted(args)}</invite-status
    >`;
  },
};
export default meta;

const inState =
  (state: InviteStatusState): Play =>
  (canvas) =>
    reached(canvas, 'invite-status', state);

const state = (scenario: Scenario, ends: InviteStatusState, drive?: Play, about?: string): StoryObj =>
  tell(scenario, inState(ends), { drive, about });

/** The same creator without the link, known by the session: whoever has the link has found the mail. */
function withoutLink({ token: _, ...scenario }: Scenario): Scenario {
  return { ...scenario, seed: { ...scenario.seed, signedIn: sampleEmail } };
}

/** The same, but no mail is ever answered for. */
const silent = (scenario: Scenario): Scenario => ({
  ...scenario,
  faults: { 'invitation.resend': { kind: 'silence' } },
});

const mainButton = '[part~=submit-button]';
const firstButton = '[part~=actions] > button';

const askFor =
  (email: string): Play =>
  (canvas) =>
    submit(canvas, 'email', email);

const openHelp: Play = async (canvas) => {
  await reached(canvas, 'invite-status', 'sent');
  await press(canvas, firstButton);
  await reached(canvas, 'invite-status', 'not-found-help');
};
const notThere: Play = async (canvas) => {
  await openHelp(canvas);
  await press(canvas, firstButton);
};
const askAgain: Play = async (canvas) => {
  await notThere(canvas);
  await press(canvas, mainButton);
};
const retry: Play = async (canvas) => {
  await reached(canvas, 'invite-status', 'error');
  await press(canvas, mainButton);
};

export const Unknown = state(scenarios.unknown, 'unknown');
export const AddressMissing = tell(scenarios.unknown, (canvas) => shown(canvas, 'input[aria-invalid=true]'), {
  drive: askFor(''),
  about: 'Submitted without an address.',
});
export const AddressInvalid = tell(scenarios.unknown, (canvas) => shown(canvas, 'input[aria-invalid=true]'), {
  drive: askFor('kim.lee'),
  about: 'Submitted with half an address.',
});
export const Asking = tell(silent(scenarios.unknown), (canvas) => shown(canvas, 'form[aria-busy=true]'), {
  drive: askFor(sampleEmail),
  about: 'The address is on its way, and the answer takes its time.',
});
export const Asked = state(scenarios.unknown, 'asked', askFor(sampleEmail), 'Asked for by address, known or not.');
export const Loading = state(scenarios.loading, 'loading');
export const Slow = state(scenarios.slow, 'loading');
export const Ready = state(scenarios.sent, 'ready', undefined, 'The link of the invitation was opened.');
export const Variation = state(
  talentEmailScenarios.variationLink,
  'ready',
  undefined,
  'The invitation went to a variation of the usual address.',
);
export const ReadyJustNow = state(scenarios.sentJustNow, 'ready');
export const SignedInWaiting = state(scenarios.signedInWaiting, 'sent');
export const SentToGmail = state(
  {
    ...scenarios.signedInWaiting,
    seed: { creators: [{ email: 'kim.lee@gmail.com', invitation: { sentAgo: 7200 } }], signedIn: 'kim.lee@gmail.com' },
  },
  'sent',
  undefined,
  'A mailbox of a service that can be searched by a link.',
);
export const NotFoundHelp = state(scenarios.signedInWaiting, 'not-found-help', openHelp, 'Where to look for the mail.');
export const NotFound = state(scenarios.signedInWaiting, 'not-found', notThere, 'Looked everywhere: another mail.');
export const ResendCooldown = state(withoutLink(scenarios.resendCooldown), 'resend-cooldown', notThere);
export const Resent = state(withoutLink(scenarios.resent), 'resent', askAgain);
export const Resending = tell(
  silent(withoutLink(scenarios.resent)),
  (canvas) => shown(canvas, `${mainButton}[aria-busy=true]`),
  {
    drive: askAgain,
    about: 'Another mail is asked for, and the answer takes its time.',
  },
);
export const ResendFails = state(withoutLink(scenarios.resendFails), 'error', askAgain);
export const RateLimited = state(withoutLink(scenarios.rateLimited), 'resend-cooldown', notThere);
export const Pending = state(scenarios.pending, 'pending');
export const Delayed = state(scenarios.delayed, 'delayed');
export const BouncedUnknownMailbox = state(scenarios.bouncedUnknownMailbox, 'bounced');
export const BouncedFullMailbox = state(scenarios.bouncedFullMailbox, 'bounced');
export const BouncedRefused = state(scenarios.bouncedRefused, 'bounced');
export const Expired = state(scenarios.expired, 'expired');
export const ExpiredResent = state(
  scenarios.expired,
  'resent',
  async (canvas) => {
    await reached(canvas, 'invite-status', 'expired');
    await press(canvas, mainButton);
  },
  'Another mail was asked for where the first had expired.',
);
export const Used = state(scenarios.used, 'used');
export const Revoked = state(scenarios.revoked, 'revoked');
export const Superseded = state(scenarios.superseded, 'superseded');
export const LinkUnknown = state(scenarios.linkUnknown, 'bad-link');
export const SignedIn = state(scenarios.signedIn, 'used');
export const NoInvitation = state(scenarios.noInvitation, 'unknown');
export const TooManyRequests = state(scenarios.tooManyRequests, 'rate-limited');
export const Offline = state(scenarios.offline, 'offline');
export const Timeout = state(scenarios.timeout, 'error');
export const Unavailable = state(scenarios.unavailable, 'error');
export const Failed = state(scenarios.error, 'error');
export const Recovers = state(scenarios.recovers, 'ready', retry);
export const Hostile = state(scenarios.hostile, 'superseded');
export const LongTexts = state(scenarios.longTexts, 'ready');
export const LongTextsSent = state(
  {
    ...withoutLink(scenarios.longTexts),
    answers: {
      ...scenarios.longTexts.answers,
      'invitation.get': { invitation: scenarios.longTexts.answers?.['invitation.get'] },
    },
  },
  'sent',
  undefined,
  'The same without the link.',
);
export const Huge = state(scenarios.huge, 'error');
