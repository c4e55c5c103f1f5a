import { noticeStory, type TalentEmailState } from '../../flows/talent-email-state.js';

/** What `<talent-email-notice>` is showing, as its `state` property and `talent-email-state-change` tell it. */
export type TalentEmailNoticeState =
  | 'loading'
  | 'hidden'
  | 'unknown'
  | 'signed-out'
  | 'offline'
  | 'rate-limited'
  | 'error'
  | 'own-page'
  | 'variation'
  | 'bounced'
  | 'no-tags'
  | 'choose'
  | 'request-draft'
  | 'request-copied'
  | 'with-manager'
  | 'with-support'
  | 'new-invitation-sent'
  | 'completed'
  | 'rejected'
  | 'withdrawn'
  | 'address-free'
  | 'delete-info'
  | 'delete-reauth'
  | 'delete-mail-sent'
  | 'delete-confirm'
  | 'delete-scheduled'
  | 'deleting'
  | 'deleted'
  | 'cancelled'
  | 'lapsed';

/** @param ownMessage whether the creator is shown a message to send in place of the form. */
export function noticeStateOf(state: TalentEmailState | undefined, ownMessage: boolean): TalentEmailNoticeState {
  if (!state) return 'loading';
  switch (state.step) {
    case 'failed': {
      const { code } = state.error;
      return code === 'offline' || code === 'rate-limited' ? code : 'error';
    }
    case 'notice': {
      if (state.notice.decide === 'own-page') return 'own-page';
      const story = noticeStory(state.notice);
      return story === 'invited' ? 'new-invitation-sent' : story;
    }
    case 'request':
      return ownMessage ? 'request-copied' : 'request-draft';
    case 'delete-running':
      return 'deleting';
    case 'delete-cancelled':
      return 'cancelled';
    case 'delete-lapsed':
      return 'lapsed';
    default:
      return state.step;
  }
}
