import { InviteStatusElement } from '../elements/invite-status/invite-status.js';

InviteStatusElement.define();
