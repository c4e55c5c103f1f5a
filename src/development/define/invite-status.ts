import { InviteStatusElement } from '../../elements/invite-status/invite-status.js';
import { elementFacts } from '../element-facts.js';
import { watch } from '../watch.js';

watch(InviteStatusElement, elementFacts['invite-status']);
InviteStatusElement.define();
