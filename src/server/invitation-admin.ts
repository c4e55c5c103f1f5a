import type * as z from 'zod/mini';
import type {
  ImportReport,
  InvitationRecord,
  Invite,
  importSchema,
  invitationDetailSchema,
  invitationPageSchema,
  invitationQuerySchema,
} from '../contract/admin.js';
import { OnboardingError } from '../contract/errors.js';
import type { RequestCaller, ServerContext } from './context.js';

/** What the support team may do with invitations. */
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
  throw new OnboardingError('not-supported', context.config.tenant);
}
