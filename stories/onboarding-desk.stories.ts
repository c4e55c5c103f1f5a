import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { userEvent } from 'storybook/test';
import { memoryDesk } from '../src/adapters/memory/desk.js';
import type { DeskCall } from '../src/adapters/memory/desk-model.js';
import { type DeskScenario, deskScenarios as scenarios, goodCsv } from '../src/adapters/scenarios/desk.js';
import { OnboardingDeskElement, type OnboardingDeskState } from '../src/elements/onboarding-desk/onboarding-desk.js';
import { press, reached, shown } from './drive.js';
import { LateFault } from './late-fault.js';
import { type Play, slotted, tell } from './scenario-story.js';

OnboardingDeskElement.define();

const tag = 'onboarding-desk';

const meta: Meta = {
  title: 'Onboarding desk',
  component: tag,
  args: { 'heading-level': 2 },
  argTypes: { 'heading-level': { control: { type: 'number', min: 1, max: 6 } } },
  render: (args, { parameters }) => {
    const scenario = parameters.scenario as DeskScenario;
    return html`<onboarding-desk
      heading-level=${Number(args['heading-level'])}
      .adapter=${guard([scenario], () => memoryDesk({ scenario }))}
      >${slotted(args)}</onboarding-desk
    >`;
  },
};
export default meta;

const state = (scenario: DeskScenario, ends: OnboardingDeskState, drive?: Play, about?: string): StoryObj =>
  tell(scenario, (canvas) => reached(canvas, tag, ends), { drive, about });

/** Something is to be seen that a person has opened or brought about. */
const seen = (scenario: DeskScenario, sign: string, drive: Play, about?: string): StoryObj =>
  tell(scenario, (canvas) => shown(canvas, sign), { drive, about });

/** Presses what comes one after the other. */
const presses =
  (...selectors: readonly string[]): Play =>
  async (canvas) => {
    for (const selector of selectors) await press(canvas, selector);
  };

async function type(canvas: HTMLElement, selector: string, text: string): Promise<void> {
  await userEvent.click(await shown(canvas, selector));
  // Brackets would be read as the names of keys.
  if (text.trim()) await userEvent.keyboard(text.replaceAll(/[{[]/g, '$&$&'));
}

const tabOf = ({ list }: DeskScenario) => `#tab-${list}`;
const inPanel = '.panel [part~=submit-button]';

/** Does what the scenario says is pressed. */
function acts(scenario: DeskScenario): Play {
  const { press: deed } = scenario;
  return async (canvas) => {
    await press(canvas, tabOf(scenario));
    switch (deed?.action) {
      case 'resend':
        return presses(`#details-${deed.id}`, `#resend-${deed.id}`)(canvas);
      case 'revoke':
        return presses(`#details-${deed.id}`, `#revoke-${deed.id}`, '.panel .danger')(canvas);
      case 'reinvite':
        await presses(`#details-${deed.id}`, `#reinvite-${deed.id}`)(canvas);
        await type(canvas, `#email-${deed.id}`, deed.email);
        return press(canvas, inPanel);
      case 'approve':
        return presses(`#approve-${deed.id}`, inPanel)(canvas);
      case 'reject':
        return presses(`#reject-${deed.id}`, `[value=${deed.reason}]`, '.panel .danger')(canvas);
      case 'forward':
      case 'nudge':
        return press(canvas, `#${deed.action}-${deed.id}`);
      case 'invite':
        await press(canvas, '#open-invite');
        await type(canvas, '#name', deed.name);
        await type(canvas, '#email', deed.email);
        return press(canvas, inPanel);
      case 'import':
        return importing(deed.csv, deed.confirm)(canvas);
      default:
        return undefined;
    }
  };
}

const importing =
  (csv: string, confirm = false): Play =>
  async (canvas) => {
    await press(canvas, '#open-import');
    const field = await shown(canvas, '#csv');
    (field as HTMLTextAreaElement).value = csv;
    await press(canvas, inPanel);
    if (confirm) await press(canvas, '#import-start');
  };

const done = (scenario: DeskScenario, sign: string): StoryObj => seen(scenario, sign, acts(scenario));

/** The same, but what is pressed is never answered. */
const silent = (scenario: DeskScenario, call: DeskCall): DeskScenario => ({
  ...scenario,
  faults: { [call]: { kind: 'silence' } },
});

export const Manager = state(scenarios.manager, 'invitations');
export const ManagerRequests = state(
  scenarios.manager,
  'requests',
  presses('#tab-requests'),
  'What waits for a manager.',
);
export const ManagerCreators = state(
  scenarios.manager,
  'creators',
  presses('#tab-creators'),
  'Creators and how their profiles do.',
);
export const Support = state(scenarios.support, 'invitations');
export const SupportRequests = state(scenarios.support, 'requests', presses('#tab-requests'), 'Of all managers.');
export const SupportCreators = state(scenarios.support, 'creators', presses('#tab-creators'), 'Of all managers.');
export const ManagerForwards = state(scenarios.managerForwards, 'requests', presses('#tab-requests'));
export const Empty = state(scenarios.empty, 'invitations');
export const EmptyRequests = state(scenarios.empty, 'requests', presses('#tab-requests'), 'Nobody asks for anything.');
export const EmptyCreators = state(scenarios.empty, 'creators', presses('#tab-creators'), 'Nobody was invited.');
export const Busy = seen(scenarios.busy, '.pager', presses('#next-invitations'), 'The second page of many.');
export const NothingFound = seen(
  scenarios.manager,
  '.empty [part~=button]',
  (canvas) => type(canvas, '[type=search]', 'zzz'),
  'A search that finds nobody.',
);
export const Loading = state(scenarios.loading, 'loading');
export const Slow = state(scenarios.slow, 'loading');
export const Offline = state(scenarios.offline, 'offline');
export const Unavailable = state(
  { ...scenarios.offline, faults: { '*': { code: 'unavailable' } } },
  'error',
  undefined,
  'The server cannot answer at all.',
);
export const ListsUnavailable = seen(scenarios.listsUnavailable, '.list .notice.error', presses('#tab-requests'));
export const TokenRefused = state(scenarios.tokenRefused, 'signed-out');
export const TokenOver = state(scenarios.tokenOver, 'signed-out');

export const Details = seen(
  scenarios.manager,
  '.inside .facts',
  presses('[id^=details-]'),
  'Everything there is to know of one invitation.',
);
export const RevokeAsked = seen(
  scenarios.revoked,
  '.panel .danger',
  presses('#details-kim', '#revoke-kim'),
  'An invitation is not revoked by one press.',
);
export const Revoked = done(scenarios.revoked, '.notice.done');
export const Resending = seen(
  silent(scenarios.resent, 'resend'),
  '#resend-kim[aria-busy=true]',
  acts(scenarios.resent),
  'The answer takes its time.',
);
export const Resent = done(scenarios.resent, '.notice.done');
export const ResendTooSoon = done(scenarios.resendTooSoon, '.notice.error');
export const ResendClosed = done(scenarios.resendClosed, '.notice.error');
export const ReinviteForm = seen(
  scenarios.reinvited,
  '#email-kim',
  presses('#details-kim', '#reinvite-kim'),
  'A mail came back: the same creator at another address.',
);
export const Reinvited = done(scenarios.reinvited, '.notice.done');
export const InviteForm = state(scenarios.manager, 'invite', presses('#open-invite'), 'As a manager sees it.');
export const InviteFormSupport = state(
  scenarios.support,
  'invite',
  presses('#open-invite'),
  'The support team says whose creator it is.',
);
export const InviteMissing = seen(
  scenarios.manager,
  '#email-error:not([hidden])',
  presses('#open-invite', inPanel),
  'Sent without a name and an address.',
);
export const Inviting = seen(
  silent(scenarios.invited, 'invite'),
  'form[aria-busy=true]',
  acts(scenarios.invited),
  'The answer takes its time.',
);
export const Invited = done(scenarios.invited, '[data-made].done');
export const InvitedVariation = done(scenarios.invitedVariation, '[data-made].attention');
export const InviteUnavailable = done(scenarios.inviteUnavailable, '#email-error');
export const InviteWrongFields = done(scenarios.inviteWrongFields, '#email-error');

export const Import = state(scenarios.manager, 'import', presses('#open-import'), 'Choosing, dropping or pasting.');
export const ImportUnreadable = done(scenarios.importUnreadable, '#csv-error');
export const ImportPreview = state(scenarios.importPreview, 'import-preview', acts(scenarios.importPreview));
export const ImportRunning = state(scenarios.importRunning, 'import-running', acts(scenarios.importRunning));
export const ImportInterrupted = state(
  scenarios.importInterrupted,
  'import-stopped',
  acts(scenarios.importInterrupted),
);
export const ImportDone = state(scenarios.importDone, 'import-report', acts(scenarios.importDone));
export const ImportLong = state(
  scenarios.manager,
  'import-preview',
  importing(`${goodCsv(3)}${'\nno address,Somebody,en'.repeat(300)}`),
  'Hundreds of faults: a part of them at a time.',
);

export const RequestsWaiting = state(scenarios.requestsWaiting, 'requests', presses('#tab-requests'));
export const ApproveAsked = seen(
  scenarios.approved,
  '.card .panel',
  presses('#tab-requests', '#approve-request-kim'),
  'What follows, before it does.',
);
export const Approving = seen(
  silent(scenarios.approved, 'answer'),
  '.card [aria-busy=true]',
  acts(scenarios.approved),
  'The answer takes its time.',
);
export const Approved = done(scenarios.approved, '.card .notice.done');
export const RejectForm = seen(
  scenarios.rejected,
  '.panel [part~=error]:not([hidden])',
  presses('#tab-requests', '#reject-request-kim', '.panel .danger'),
  'Rejected without a reason.',
);
export const Rejected = done(scenarios.rejected, '.card .notice.done');
export const Forwarded = done(scenarios.forwarded, '.card .notice.done');
export const ApproveTaken = done(scenarios.approveTaken, '[id^=taken]');
export const ApproveWithdrawn = done(scenarios.approveWithdrawn, '.card .notice.error, .empty');
export const Nudged = done(scenarios.nudged, '#nudge-profile-kim[aria-disabled]');
export const NudgeTooSoon = done(scenarios.nudgeTooSoon, '.notice.error');
export const Hostile = state(scenarios.hostile, 'invitations');
export const HostileRequests = state(scenarios.hostile, 'requests', presses('#tab-requests'));
export const HostileCreators = state(scenarios.hostile, 'creators', presses('#tab-creators'));

const unread = new LateFault();
export const Stale: StoryObj = {
  ...seen(
    { ...scenarios.manager, faults: { invitations: unread } },
    '.list .notice.error',
    async (canvas) => {
      await shown(canvas, '[id^=details-]');
      unread.happen();
      await presses('#tab-creators', '#tab-invitations')(canvas);
    },
    'A list could not be read again: what is shown may be out of date.',
  ),
  beforeEach: unread.mend,
};
export const ImportReading = seen(
  silent(scenarios.importPreview, 'preview'),
  '.import[aria-busy=true]',
  acts(scenarios.importPreview),
  'A file is being read, and the answer takes its time.',
);
