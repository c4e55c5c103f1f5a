import { TalentEmailNoticeElement } from '../elements/talent-email-notice/talent-email-notice.js';

TalentEmailNoticeElement.define();

export type { TalentEmailNoticeElement };
export type * from '../elements/talent-email-notice/events.js';
