import { TalentEmailNoticeElement } from '../../elements/talent-email-notice/talent-email-notice.js';
import { elementFacts } from '../element-facts.js';
import { watch } from '../watch.js';

watch(TalentEmailNoticeElement, elementFacts['talent-email-notice']);
TalentEmailNoticeElement.define();
