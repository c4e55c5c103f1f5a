import { InviteStatusElement } from '../elements/invite-status/invite-status.js';

InviteStatusElement.define();

export type { InviteStatusElement };
export type * from '../elements/invite-status/events.js';
export type { TalentEmailOpenEvent } from '../elements/internal/talent-email-open-event.js';
