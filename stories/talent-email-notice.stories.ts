import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type NoticeStep, type Scenario, talentEmailScenarios as scenarios } from '../src/adapters/scenarios.js';
import {
  TalentEmailNoticeElement,
  type TalentEmailNoticeState,
} from '../src/elements/talent-email-notice/talent-email-notice.js';
import { fill, press, reached, shown, submit } from './drive.js';
import { backendOf, type Play, scenarioOf, slotted, tell } from './scenario-story.js';

TalentEmailNoticeElement.define();

const tag = 'talent-email-notice';

const meta: Meta = {
  title: 'Talent email notice',
  component: tag,
  args: { 'heading-level': 2 },
  argTypes: { 'heading-level': { control: { type: 'number', min: 1, max: 6 } } },
  render: (args, { parameters }) => {
    const scenario = scenarioOf(parameters);
    return html`<talent-email-notice
      heading-level=${Number(args['heading-level'])}
      variant=${scenario.variant ?? 'notice'}
      .adapter=${backendOf(parameters)}
      .token=${scenario.token}
      .deletionToken=${scenario.deletionToken}
      >${slotted(args)}</talent-email-notice
    >`;
  },
};
export default meta;

/** What a person does at each step, whatever the language. */
const doings: Readonly<Record<NoticeStep, (canvas: HTMLElement, scenario: Scenario) => Promise<unknown>>> = {
  ways: (canvas) => press(canvas, '#ways'),
  another: (canvas) => press(canvas, '#another'),
  base: (canvas) => press(canvas, '#base'),
  ask: (canvas, { type }) => (type?.email === undefined ? press(canvas, '#ask') : submit(canvas, 'email', type.email)),
  withdraw: (canvas) => press(canvas, '#withdraw'),
  delete: (canvas) => press(canvas, '#delete'),
  send: (canvas, { type }) => submit(canvas, 'password', type?.password ?? ''),
  export: async (canvas, { type }) => {
    await fill(canvas, 'password', type?.password ?? '');
    await withoutSaving(async () => {
      await press(canvas, '#export');
      await shown(canvas, '.notice');
    });
  },
  confirm: async (canvas) => {
    await press(canvas, '[name=understood]');
    await press(canvas, '#confirm');
  },
  cancel: (canvas) => press(canvas, '#cancel'),
};

/** A story must not leave files behind. */
async function withoutSaving(play: () => Promise<unknown>): Promise<void> {
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (!this.download) click.call(this);
  };
  try {
    await play();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

const walk =
  (scenario: Scenario): Play =>
  async (canvas) => {
    for (const step of scenario.steps ?? []) await doings[step](canvas, scenario);
  };

/** Takes the scenario's steps and arrives at a state, and where `sign` is given at what shows it. */
const at = (scenario: Scenario, state: TalentEmailNoticeState, sign?: string, about?: string): StoryObj =>
  tell(
    scenario,
    async (canvas) => {
      await reached(canvas, tag, state);
      if (sign) await shown(canvas, sign);
    },
    { drive: scenario.steps && walk(scenario), about, without: scenario.seed?.partner ? ['session'] : [] },
  );

/** Takes the scenario's steps and one more. */
const then = (scenario: Scenario, state: TalentEmailNoticeState, more: Play, about: string): StoryObj =>
  tell(scenario, (canvas) => reached(canvas, tag, state), {
    drive: async (canvas) => {
      await walk(scenario)(canvas);
      await more(canvas);
    },
    about,
  });

const refused = '[aria-invalid=true]';
const failed = '.notice.error';
const busy = '[aria-busy=true]';

export const Variation = at(scenarios.variation, 'variation');
export const VariationLink = at(scenarios.variationLink, 'variation');
export const Bounced = at(scenarios.bounced, 'bounced');
export const NoTags = at(scenarios.noTags, 'no-tags');
export const NoManager = at(scenarios.noManager, 'variation');
export const Choose = at(scenarios.choose, 'choose');
export const RequestDraft = at(scenarios.requestDraft, 'request-draft');
export const RequestMissing = then(
  scenarios.requestDraft,
  'request-draft',
  async (canvas) => {
    await submit(canvas, 'email', '');
    await shown(canvas, refused);
  },
  'Submitted without an address.',
);
export const RequestUnchanged = at(scenarios.requestUnchanged, 'request-draft', refused);
export const RequestBaseInUse = at(scenarios.requestBaseInUse, 'request-draft', refused);
export const RequestDisposable = at(scenarios.requestDisposable, 'request-draft', refused);
export const RequestInvalid = at(scenarios.requestInvalid, 'request-draft', refused);
export const RequestRateLimited = at(scenarios.requestRateLimited, 'request-draft', failed);
export const RequestLeaving = at(scenarios.requestLeaving, 'request-draft', failed);
export const RequestPending = at(scenarios.requestPending, 'request-draft', busy);
export const RequestFails = at(scenarios.requestFails, 'request-draft', failed);
export const RequestCopied = then(
  scenarios.requestDraft,
  'request-copied',
  async (canvas) => {
    await fill(canvas, 'email', 'kim+work@studio-lee.example');
    await press(canvas, '[name=message]');
  },
  'A message for the manager, to be copied or opened where mail is written.',
);
export const Requested = at(scenarios.requested, 'with-manager');
export const WithManager = at(scenarios.withManager, 'with-manager');
export const WithManagerMessage = then(
  scenarios.withManager,
  'with-manager',
  (canvas) => press(canvas, 'summary'),
  'The same request as a message.',
);
export const WithSupport = at(scenarios.withSupport, 'with-support');
export const Invited = at(scenarios.invited, 'new-invitation-sent');
export const InvitedWithdraw = then(
  scenarios.invited,
  'new-invitation-sent',
  async (canvas) => {
    await press(canvas, '#withdraw');
    await shown(canvas, '[data-panel]');
  },
  'Withdrawing now ends the invitation that was sent, so it is asked once more.',
);
export const InvitedUnused = at(scenarios.invitedUnused, 'new-invitation-sent');
export const Completed = at(scenarios.completed, 'completed');
export const RejectedNotUsable = at(scenarios.rejectedNotUsable, 'rejected');
export const RejectedNotConfirmed = at(scenarios.rejectedNotConfirmed, 'rejected');
export const RejectedPolicy = at(scenarios.rejectedPolicy, 'rejected');
export const RejectedOther = at(scenarios.rejectedOther, 'rejected');
export const Withdrawn = at(scenarios.withdrawn, 'withdrawn');
export const Withdraw = at(scenarios.withdraw, 'withdrawn');
export const WithdrawPending = at(scenarios.withdrawPending, 'with-manager', busy);
export const WithdrawFails = at(scenarios.withdrawFails, 'with-manager', failed);
export const DeleteInfo = at(scenarios.deleteInfo, 'delete-info');
export const DeleteReauth = at(scenarios.deleteReauth, 'delete-reauth');
export const DeletePasswordMissing = then(
  scenarios.deleteReauth,
  'delete-reauth',
  async (canvas) => {
    await submit(canvas, 'password', '');
    await shown(canvas, refused);
  },
  'Submitted without the password.',
);
export const DeleteWrongPassword = at(scenarios.deleteWrongPassword, 'delete-reauth', refused);
export const DeleteRateLimited = at(scenarios.deleteRateLimited, 'delete-reauth', failed);
export const DeletePending = at(scenarios.deletePending, 'delete-reauth', busy);
export const DeleteFails = at(scenarios.deleteFails, 'delete-reauth', failed);
export const Exported = at(scenarios.exported, 'delete-reauth', '.notice.done');
export const ExportFails = at(scenarios.exportFails, 'delete-reauth', failed);
export const DeleteAsked = at(scenarios.deleteAsked, 'delete-mail-sent');
export const DeleteMailSent = at(scenarios.deleteMailSent, 'delete-mail-sent');
export const DeleteScheduled = at(scenarios.deleteScheduled, 'delete-scheduled');
export const DeleteCancel = at(scenarios.deleteCancel, 'cancelled');
export const DeleteCancelFails = at(scenarios.deleteCancelFails, 'delete-scheduled', failed);
export const DeleteRunning = at(scenarios.deleteRunning, 'deleting');
export const DeleteLapsed = at(scenarios.deleteLapsed, 'variation');
export const AddressFree = at(scenarios.addressFree, 'address-free');
export const AddressFreeAsked = at(scenarios.addressFreeAsked, 'with-manager');
export const LinkConfirm = at(scenarios.linkConfirm, 'delete-confirm');
export const LinkConfirmUnticked = then(
  scenarios.linkConfirm,
  'delete-confirm',
  async (canvas) => {
    await press(canvas, '#confirm');
    await shown(canvas, refused);
  },
  'Confirmed without ticking the box, as a program that reads mail would.',
);
export const LinkConfirmed = at(scenarios.linkConfirmed, 'delete-scheduled');
export const LinkConfirming = at(scenarios.linkConfirming, 'delete-confirm', busy);
export const LinkNotMine = at(scenarios.linkNotMine, 'cancelled');
export const LinkScheduled = at(scenarios.linkScheduled, 'delete-scheduled');
export const LinkCancelled = at(scenarios.linkCancelled, 'cancelled');
export const LinkLapsed = at(scenarios.linkLapsed, 'lapsed');
export const LinkRunning = at(scenarios.linkRunning, 'deleting');
export const LinkDeleted = at(scenarios.linkDeleted, 'deleted');
export const LinkUnknownDeletion = at(scenarios.linkUnknownDeletion, 'unknown');
export const OwnAccount = at(scenarios.ownAccount, 'delete-info');
export const OwnNoProfiles = at(scenarios.ownNoProfiles, 'delete-info');
export const OwnReauth = at(scenarios.ownReauth, 'delete-reauth');
export const OwnAsked = at(scenarios.ownAsked, 'delete-mail-sent');
export const OwnScheduled = at(scenarios.ownScheduled, 'delete-scheduled');
export const OwnCancelled = at(scenarios.ownCancelled, 'cancelled');
export const OwnSignedOut = at(scenarios.ownSignedOut, 'signed-out');
export const Stranger = at(scenarios.stranger, 'unknown');
export const NoVariation = at(scenarios.noVariation, 'hidden');
export const LinkUnknown = at(scenarios.linkUnknown, 'unknown');
export const LinkUsed = at(scenarios.linkUsed, 'signed-out');
export const OlderLink = at(scenarios.olderLink, 'own-page');
export const PartnerPage = at(scenarios.partnerPage, 'own-page');
export const Loading = at(scenarios.loading, 'loading');
export const Slow = at(scenarios.slow, 'loading');
export const Offline = at(scenarios.offline, 'offline');
export const Timeout = at(scenarios.timeout, 'error');
export const Unavailable = at(scenarios.unavailable, 'error');
export const Failed = at(scenarios.error, 'error');
export const TooManyRequests = at(scenarios.tooManyRequests, 'rate-limited');
export const Recovers = then(
  scenarios.recovers,
  'variation',
  (canvas) => press(canvas, '[part~=submit-button]'),
  'The second call works.',
);
export const RightToLeft = at(scenarios.rightToLeft, 'with-manager');
export const LongTexts = at(scenarios.longTexts, 'variation');
export const LongTextsChoose = then(
  scenarios.longTexts,
  'choose',
  (canvas) => press(canvas, '#ways'),
  'The same in three narrow columns.',
);
export const Hostile = at(scenarios.hostile, 'with-manager');
export const Huge = at(scenarios.huge, 'error');
