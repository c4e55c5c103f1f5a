import { TalentEmailNoticeElement } from '../elements/talent-email-notice/talent-email-notice.js';

TalentEmailNoticeElement.define();
