import type { Invitation, InvitationState } from '../../contract/invitation.js';
import type { InvitationFlowState } from '../../flows/invitation.js';
import type { InvitationMessages } from '../../i18n/messages.js';
import type { IconName } from './icons.js';

/** What `<invite-status>` is showing, as its `state` property and `invite-state-change` tell it. */
export type InviteStatusState =
  | InvitationState
  | 'loading'
  | 'unknown'
  | 'asked'
  | 'ready'
  | 'resent'
  | 'resend-cooldown'
  | 'not-found-help'
  | 'not-found'
  | 'bad-link'
  | 'rate-limited'
  | 'offline'
  | 'error';

/** How far a person who cannot find the mail has gone. */
export type Search = 'none' | 'help' | 'missing';

type Failure = 'badLink' | 'offline' | 'failed' | 'unconnected';

/** What is rendered, each with its icon. */
const icons = {
  loading: 'mail',
  ask: 'search',
  asked: 'mail',
  pending: 'clock',
  sent: 'mail',
  ready: 'mail',
  delayed: 'clock',
  bounced: 'alert',
  expired: 'clock',
  used: 'check',
  revoked: 'alert',
  superseded: 'mail',
  resent: 'check',
  help: 'search',
  missing: 'mail',
  badLink: 'alert',
  offline: 'alert',
  failed: 'alert',
  unconnected: 'alert',
} as const satisfies Record<InvitationState | Failure | 'ready' | 'resent' | 'help' | 'missing' | AskStep, IconName>;
type AskStep = 'loading' | 'ask' | 'asked';
export type Step = keyof typeof icons;

export const iconOf = (step: Step): IconName => icons[step];

/** @param hasToken whether a link was opened: then the mail has been found. */
export function stepOf(state: InvitationFlowState | undefined, search: Search, hasToken: boolean): Step {
  if (!state) return 'loading';
  switch (state.step) {
    case 'failed':
      return failureOf(state.error.code, hasToken);
    case 'asked':
      return search === 'none' ? 'asked' : search;
    case 'known': {
      const where = state.invitation.state;
      if (where === 'used' || where === 'revoked') return where;
      if (search !== 'none') return search;
      if (state.resent) return 'resent';
      if (where === 'sent' && hasToken) return 'ready';
      return Object.hasOwn(icons, where) ? where : 'failed';
    }
    case 'loading':
    case 'ask':
      return state.step;
  }
}

function failureOf(code: string, hasToken: boolean): Failure {
  if (code === 'offline') return 'offline';
  return hasToken && /^(link-|invalid-input|not-found|invitation-not-found)/.test(code) ? 'badLink' : 'failed';
}

/** Whether a step offers to send another mail, and so shows how long that has to wait. */
export const countsDown = (step: Step): boolean => /^(ask|missing|expired|bounced)$/.test(step);

const names: Partial<Record<Step, InviteStatusState>> = {
  ask: 'unknown',
  help: 'not-found-help',
  missing: 'not-found',
  badLink: 'bad-link',
  failed: 'error',
  unconnected: 'error',
};

/** The step as outsiders know it, and what a submission came to. */
export function publicState(step: Step, state: InvitationFlowState | undefined, resendIn: number): InviteStatusState {
  const code = state && 'error' in state ? state.error?.code : undefined;
  if (code === 'rate-limited' || code === 'offline') return code;
  if (code && step !== 'badLink') return 'error';
  if (step === 'missing' && resendIn > 0) return 'resend-cooldown';
  return names[step] ?? (step as InviteStatusState);
}

type TextKey = {
  [Key in keyof InvitationMessages]: InvitationMessages[Key] extends string ? Key : never;
}[keyof InvitationMessages];

const bounces: Partial<Record<string, TextKey>> = {
  'unknown-mailbox': 'bouncedUnknownText',
  'full-mailbox': 'bouncedFullText',
  refused: 'bouncedRefusedText',
};

/** The heading of a step. */
export function titleKey(step: Step, invitation: Invitation | undefined): TextKey {
  if (step === 'loading' || step === 'unconnected') return 'failedTitle';
  return step === 'ready' && invitation?.name ? 'readyTitleNamed' : `${step}Title`;
}

/** The text below it; a general failure's is that of its error, and nothing is said while loading. */
export function textKey(step: Step, invitation: Invitation | undefined): TextKey | undefined {
  if (step === 'loading' || step === 'failed' || step === 'unconnected') return undefined;
  return (step === 'bounced' && bounces[invitation?.bounce ?? '']) || `${step}Text`;
}
