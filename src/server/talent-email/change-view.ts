import { maskedEmail } from '../../contract/email.js';
import type { EmailChange } from '../../contract/talent-email.js';
import type { EmailChangeRow } from './change-state.js';

/** A request as its creator may see it. @param whole whether whoever reads it may know the address asked for */
export function toEmailChange(row: EmailChangeRow, whole = true): EmailChange {
  return {
    id: row.id,
    state: row.state,
    proposedEmail: whole ? row.proposed_email : maskedEmail(row.proposed_email),
    requestedAt: row.created_at.toISOString(),
    since: row.state_since.toISOString(),
    reason: row.reason ?? undefined,
  };
}
