import type { InvitationRecord } from '../../contract/admin.js';
import type { DeskMessages } from '../../i18n/messages.js';
import type { Tone } from './controls.js';
import type { IconName } from './icons.js';

/** Where an invitation stands: in a word, and in a sentence where there is something to know or to do. */
export interface Standing {
  readonly mark: IconName;
  readonly tone: Tone;
  readonly label: string;
  readonly explained?: string;
}

/** Whether it can still be sent again, revoked, or moved to another address. */
export const isOpen = ({ status }: InvitationRecord): boolean => /^(queued|sent|bounced|expired)$/.test(status);

/** What helps one that is stuck: another mail, or another address. */
export function remedy({ status, delivery }: InvitationRecord): 'resend' | 'reinvite' | undefined {
  if (status === 'expired') return 'resend';
  if (status !== 'bounced') return undefined;
  return isFull(delivery.code) ? 'resend' : 'reinvite';
}

const isFull = (code = ''): boolean => /^\d\.2\.2/.test(code);

export function standing({ status: texts, mail, explained }: DeskMessages, invitation: InvitationRecord): Standing {
  const { status, delivery, openedAt } = invitation;
  switch (status) {
    case 'queued':
      return { mark: 'clock', tone: '', label: texts.queued };
    case 'accepted':
      return { mark: 'check', tone: 'done', label: texts.accepted };
    case 'bounced':
      return { mark: 'alert', tone: 'error', label: texts.bounced, explained: bounce(explained, delivery.code) };
    case 'expired':
      return { mark: 'clock', tone: 'attention', label: texts.expired, explained: explained.expired };
    case 'revoked':
      return { mark: 'stop', tone: '', label: texts.revoked };
    case 'superseded':
      return { mark: 'back', tone: '', label: texts.superseded };
    default:
      break;
  }
  if (openedAt !== undefined) return { mark: 'eye', tone: '', label: mail.opened, explained: explained.opened };
  switch (delivery.state) {
    case 'delivered':
      return { mark: 'mail', tone: '', label: mail.delivered };
    case 'deferred':
      return { mark: 'clock', tone: 'attention', label: mail.deferred, explained: explained.deferred };
    case 'complained':
      return { mark: 'alert', tone: 'error', label: mail.complained, explained: explained.complained };
    default:
      return { mark: 'mail', tone: '', label: texts.sent };
  }
}

/** By the enhanced status code of the mail server (RFC 3463): x.1.x address, x.2.2 mailbox full, x.7.x policy. */
function bounce(texts: DeskMessages['explained'], code = ''): string {
  if (/^\d\.1\.\d/.test(code)) return texts.unknownMailbox;
  if (isFull(code)) return texts.fullMailbox;
  return /^\d\.7\.\d/.test(code) ? texts.refused : texts.bounced;
}
