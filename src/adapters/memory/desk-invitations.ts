import type * as z from 'zod/mini';
import type {
  InvitationRecord,
  invitationPageSchema,
  invitationQuerySchema,
  InvitationStatus,
  Invite,
} from '../../contract/admin.js';
import { canonicalEmail } from '../../contract/email.js';
import { OnboardingError } from '../../contract/errors.js';
import { invitationLifetimeDays, variationTag } from '../../contract/policy.js';
import { type DeskFacts, holds, pageOf } from './desk-facts.js';
import type { DeskManager, StoredCreator, StoredInvitation } from './desk-model.js';
import { mailsPerDay } from './mail-limit.js';

const daySeconds = 24 * 60 * 60;
const open: readonly InvitationStatus[] = ['queued', 'sent', 'bounced', 'expired'];
/** Providers that do not deliver to `name+tag@`. */
const domainsWithoutTags = ['no-tags.example'];
const mostVariations = 999;
/** Seconds in which a mail is handed to its receiver's server. */
const mailLeavesIn = 3;

export function listInvitations(
  facts: DeskFacts,
  query: z.infer<typeof invitationQuerySchema>,
): z.infer<typeof invitationPageSchema> {
  const { status, search } = query;
  const email = query.email === undefined ? undefined : canonicalEmail(query.email);
  for (const invitation of facts.invitations) settle(facts, invitation);
  const { page, next } = pageOf(
    facts.invitations.toReversed(),
    ({ record }) => record.id,
    query,
    ({ record }) =>
      facts.sees(record.managerId) &&
      (status === undefined || statusOf(facts, record) === status) &&
      (query.email === undefined || canonicalEmail(record.email) === email) &&
      holds([record.name, record.email], search),
  );
  return { invitations: page.map((one) => shown(facts, one)), next };
}

/** Invites one creator by the server's rules about addresses that are known. @throws `variation-unavailable` */
export function invite(facts: DeskFacts, input: Invite): InvitationRecord {
  if (input.name.trim() === '') throw new OnboardingError('invalid-input', 'is missing', { field: 'name' });
  const wanted = inOwnName(facts, input);
  const holder = facts.holder(wanted.email);
  if (holder && isFree(facts, holder)) {
    holder.name = wanted.name;
    return shown(facts, addInvitation(facts, holder, wanted, false));
  }
  const email = holder ? freeVariation(facts, wanted.email) : wanted.email.trim();
  if (email === undefined) throw noVariation();
  const creator = addCreator(facts, { ...wanted, email });
  return shown(facts, addInvitation(facts, creator, wanted, holder !== undefined));
}

/** @throws `invitation-not-found` · `invitation-closed` · `rate-limited` with `retryAfter` */
export function resend(facts: DeskFacts, { id }: { id: string }): InvitationRecord {
  const invitation = openOne(facts, id);
  const wait = resendWait(facts, invitation);
  if (wait > 0) throw new OnboardingError('rate-limited', undefined, { retryAfter: wait });
  const { record } = invitation;
  invitation.sends.push(facts.now());
  invitation.leavesAt = facts.after(mailLeavesIn);
  invitation.record = { ...record, sentAt: undefined, ...fresh(facts), sendCount: record.sendCount + 1 };
  return shown(facts, invitation);
}

/** The account, never used, goes with its invitation: the address is free. */
export function revoke(facts: DeskFacts, { id }: { id: string }): InvitationRecord {
  const invitation = openOne(facts, id);
  invitation.record = { ...invitation.record, status: 'revoked' };
  const creator = facts.creator(invitation.creatorId);
  if (creator.status === 'invited') creator.status = 'removed';
  return shown(facts, invitation);
}

/** @throws `invitation-not-found` · `invitation-closed` · `variation-unavailable` */
export function reinvite(facts: DeskFacts, { id, email }: { id: string; email: string }): InvitationRecord {
  const { creatorId, record } = openOne(facts, id);
  const creator = facts.creator(creatorId);
  const holder = facts.holder(email);
  const isOthers = holder !== undefined && holder !== creator;
  const free = isOthers ? freeVariation(facts, email) : email.trim();
  if (free === undefined) throw noVariation();
  creator.email = free;
  return shown(facts, addInvitation(facts, creator, record, isOthers));
}

/** Puts an invitation in the place of the creator's open one, if any. */
export function addInvitation(
  facts: DeskFacts,
  creator: StoredCreator,
  by: { readonly managerId?: string | undefined; readonly managerName?: string | undefined },
  variation: boolean,
): StoredInvitation {
  const id = facts.newId('invitation');
  for (const older of facts.invitations) {
    if (older.creatorId === creator.id && open.includes(older.record.status)) {
      older.record = { ...older.record, status: 'superseded', supersededBy: id };
    }
  }
  const { managerId, managerName } = by;
  const { email, name, locale } = creator;
  const made = { createdAt: facts.now().toISOString(), sendCount: 1, ...(variation && { variation }) };
  const record: InvitationRecord = { id, email, name, locale, managerId, managerName, ...made, ...fresh(facts) };
  const invitation = { creatorId: creator.id, record, sends: [facts.now()], leavesAt: facts.after(mailLeavesIn) };
  facts.invitations.push(invitation);
  return invitation;
}

export function addCreator(
  facts: DeskFacts,
  { email, name, locale, replaces }: Pick<Invite, 'email' | 'name' | 'locale'> & { replaces?: string },
): StoredCreator {
  const id = facts.newId('creator');
  const creator: StoredCreator = { id, email, name, locale, replaces, status: 'invited', profiles: [] };
  facts.creators.push(creator);
  return creator;
}

/** Managers invite in their own name only. */
export function inOwnName(facts: DeskFacts, input: Invite): Invite {
  const { user } = facts;
  return user.role === 'manager' ? { ...input, managerId: user.id, managerName: user.name } : input;
}

/** Whether an account may be invited anew: nobody has used it, and it is no other manager's. */
export function isFree(facts: DeskFacts, { id, status, replaces }: StoredCreator): boolean {
  const manager: Partial<DeskManager> = facts.managerOf(id);
  const isAnothers = !facts.sees(manager.id) && (manager.id !== undefined || replaces !== undefined);
  return status === 'invited' && !isAnothers;
}

/** The first variation of an address that nobody has: `kim+talent@`, `kim+talent2@` … */
export function freeVariation(facts: DeskFacts, email: string): string | undefined {
  const at = email.trim().lastIndexOf('@');
  const [local, domain] = [email.trim().slice(0, at), email.trim().slice(at)];
  if (domainsWithoutTags.includes(domain.slice(1).toLowerCase())) return undefined;
  for (let count = 1; count <= mostVariations; count += 1) {
    const tag = `${local.includes('+') ? '-' : '+'}${variationTag}${count === 1 ? '' : String(count)}`;
    const candidate = `${local}${tag}${domain}`;
    if (canonicalEmail(candidate) === undefined) return undefined;
    if (!facts.holder(candidate)) return candidate;
  }
  return undefined;
}

export function statusOf(facts: DeskFacts, { status, expiresAt }: InvitationRecord): InvitationStatus {
  const isOver = (status === 'queued' || status === 'sent') && new Date(expiresAt) <= facts.now();
  return isOver ? 'expired' : status;
}

function shown(facts: DeskFacts, invitation: StoredInvitation): InvitationRecord {
  settle(facts, invitation);
  const { record } = invitation;
  return { ...record, status: statusOf(facts, record) };
}

/** Lets the mail leave whose time has come. */
function settle(facts: DeskFacts, invitation: StoredInvitation): void {
  const { leavesAt, record } = invitation;
  if (!leavesAt || leavesAt > facts.now() || record.status !== 'queued') return;
  const at = leavesAt.toISOString();
  invitation.record = { ...record, status: 'sent', sentAt: at, delivery: { state: 'accepted', at } };
}

function openOne(facts: DeskFacts, id: string): StoredInvitation {
  const found = facts.invitations.find(({ record }) => record.id === id);
  if (!found || !facts.sees(found.record.managerId)) throw new OnboardingError('invitation-not-found');
  if (!open.includes(found.record.status)) throw new OnboardingError('invitation-closed');
  return found;
}

function fresh(facts: DeskFacts): Pick<InvitationRecord, 'status' | 'delivery' | 'expiresAt'> {
  const expiresAt = facts.after(invitationLifetimeDays * daySeconds).toISOString();
  return { status: 'queued', delivery: { state: 'queued' }, expiresAt };
}

/** Whole seconds until the mail may be asked for again. */
function resendWait(facts: DeskFacts, { sends }: StoredInvitation): number {
  const since = sends.map((moment) => (facts.now().getTime() - moment.getTime()) / 1000);
  const today = since.filter((seconds) => seconds < daySeconds);
  const day = today.length < mailsPerDay ? 0 : daySeconds - Math.max(...today);
  return Math.max(0, Math.ceil(Math.max(day, facts.config.resendCooldown - Math.min(...since))));
}

function noVariation(): OnboardingError {
  return new OnboardingError('variation-unavailable', 'no variation is left', { field: 'email' });
}
