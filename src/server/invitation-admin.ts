import type * as z from 'zod/mini';
import type {
  ImportReport,
  importSchema,
  InvitationRecord,
  Invite,
  invitationDetailSchema,
  invitationPageSchema,
  invitationQuerySchema,
} from '../contract/admin.js';
import { OnboardingError } from '../contract/errors.js';
import type { RequestCaller, ServerContext } from './context.js';
import { revokeInvitation, sendAgain, supersedeInvitation } from './invitation-change.js';
import { createInvitation } from './invitation-create.js';
import { inOwnName } from './desk/scope.js';
import { readCsv } from './invitation-csv.js';
import { importInvitations } from './invitation-import.js';
import { invitationDetail, listInvitations } from './invitation-list.js';
import { type InvitationRow, recordFor } from './invitation-record.js';
import { givenRows } from './invitation-rows.js';
import { isId } from './store/ids.js';

/** What the support team may do with all invitations, and a manager with those of the own creators. */
export interface InvitationAdmin {
  /** @throws `variation-unavailable` where the address is taken and no variation of it can be made. */
  invite(input: Invite): Promise<InvitationRecord>;
  importRows(input: z.infer<typeof importSchema>): Promise<ImportReport>;
  /** The same from `text/csv` with a heading row. @throws `malformed-body` without the needed columns. */
  importCsv(text: string): Promise<ImportReport>;
  list(query: z.infer<typeof invitationQuerySchema>): Promise<z.infer<typeof invitationPageSchema>>;
  /** @throws `invitation-not-found` */
  detail(input: { id: string }): Promise<z.infer<typeof invitationDetailSchema>>;
  /** @throws `invitation-not-found`, `invitation-closed`, `rate-limited` with `retryAfter` */
  resend(input: { id: string }): Promise<InvitationRecord>;
  /** @throws `invitation-not-found`, `invitation-closed` */
  revoke(input: { id: string }): Promise<InvitationRecord>;
  /** @returns the new invitation. @throws `invitation-not-found`, `invitation-closed`, `variation-unavailable` */
  supersede(input: { id: string; email: string }): Promise<InvitationRecord>;
}

export function createInvitationAdmin(context: ServerContext): (caller: RequestCaller) => InvitationAdmin {
  return (caller) => {
    const shown = (row: InvitationRow) => recordFor(caller, row, context.now());
    return {
      invite: async (input) => {
        if (input.name.trim() === '') throw new OnboardingError('invalid-input', 'is missing', { field: 'name' });
        return shown(await createInvitation(context, caller, inOwnName(caller, input)));
      },
      importRows: ({ invitations }) =>
        importInvitations(
          context,
          caller,
          invitations.map((given, index) => ({ row: index + 1, given })),
        ),
      importCsv: async (text) => importInvitations(context, caller, givenRows(await readCsv(text))),
      list: (query) => listInvitations(context, caller, query),
      detail: async ({ id }) => invitationDetail(context, caller, checked(id)),
      resend: async ({ id }) => shown(await sendAgain(context, caller, checked(id))),
      revoke: async ({ id }) => shown(await revokeInvitation(context, caller, checked(id))),
      supersede: async ({ id, email }) => shown(await supersedeInvitation(context, caller, { id: checked(id), email })),
    };
  };
}

/** What is no id names no invitation. */
function checked(id: string): string {
  if (!isId(id)) throw new OnboardingError('invitation-not-found', 'there is no such invitation');
  return id;
}
