import type { EmailChangeRefusal } from '../../contract/talent-email.js';
import { DeskEvent, type DeskStateChangeEvent } from './state-change-event.js';

export { DeskStateChangeEvent } from './state-change-event.js';

/** What is done about an invitation; `reinvite`: at another address. */
export type DeskInviteAction = 'invite' | 'resend' | 'revoke' | 'reinvite';
export type DeskAnswer = 'approve' | 'reject' | 'forward';

/** Somebody is about to be invited, or something is about to be done about an invitation. Cancel it to leave it. */
export class DeskInviteEvent extends DeskEvent<{
  readonly action: DeskInviteAction;
  /** Absent where there is none yet. */
  readonly invitationId: string | undefined;
}> {
  constructor(action: DeskInviteAction, invitationId?: string) {
    super('desk-invite', { action, invitationId }, true);
  }
}

/** Somebody was invited, or something was done about an invitation. */
export class DeskInvitedEvent extends DeskEvent<{
  readonly action: DeskInviteAction;
  /** Of `reinvite` the new one. */
  readonly invitationId: string;
  /** The address was taken, and a variation of it was invited. */
  readonly variation: boolean;
}> {
  constructor(action: DeskInviteAction, invitationId: string, variation: boolean) {
    super('desk-invited', { action, invitationId, variation });
  }
}

/** Many are about to be invited. Cancel it to do so by other means. */
export class DeskImportEvent extends DeskEvent<{ readonly rows: number }> {
  constructor(rows: number) {
    super('desk-import', { rows }, true);
  }
}

/** Many were invited; `left`: rows that were not sent since the import was ended early. */
export class DeskImportedEvent extends DeskEvent<{
  readonly invited: number;
  readonly rejected: number;
  readonly left: number;
}> {
  constructor(invited: number, rejected: number, left: number) {
    super('desk-imported', { invited, rejected, left });
  }
}

/** A request for another address is about to be answered. Cancel it to leave it. */
export class DeskAnswerEvent extends DeskEvent<{
  readonly requestId: string;
  readonly answer: DeskAnswer;
  readonly reason: EmailChangeRefusal | undefined;
}> {
  constructor(requestId: string, answer: DeskAnswer, reason?: EmailChangeRefusal) {
    super('desk-answer', { requestId, answer, reason }, true);
  }
}

/** A request for another address was answered. */
export class DeskAnsweredEvent extends DeskEvent<{ readonly requestId: string; readonly answer: DeskAnswer }> {
  constructor(requestId: string, answer: DeskAnswer) {
    super('desk-answered', { requestId, answer });
  }
}

/** A creator is about to be asked to reconnect a profile. Cancel it to do so by other means. */
export class DeskNudgeEvent extends DeskEvent<{ readonly profileId: string }> {
  constructor(profileId: string) {
    super('desk-nudge', { profileId }, true);
  }
}

/** A creator was asked to reconnect a profile. */
export class DeskNudgedEvent extends DeskEvent<{ readonly profileId: string }> {
  constructor(profileId: string) {
    super('desk-nudged', { profileId });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'desk-state-change': DeskStateChangeEvent;
    'desk-invite': DeskInviteEvent;
    'desk-invited': DeskInvitedEvent;
    'desk-import': DeskImportEvent;
    'desk-imported': DeskImportedEvent;
    'desk-answer': DeskAnswerEvent;
    'desk-answered': DeskAnsweredEvent;
    'desk-nudge': DeskNudgeEvent;
    'desk-nudged': DeskNudgedEvent;
  }
}

/** The events of `<onboarding-desk>` by name. */
export type OnboardingDeskEventMap = Pick<
  HTMLElementEventMap,
  | 'desk-state-change'
  | 'desk-invite'
  | 'desk-invited'
  | 'desk-import'
  | 'desk-imported'
  | 'desk-answer'
  | 'desk-answered'
  | 'desk-nudge'
  | 'desk-nudged'
  | 'onboarding-track'
>;
