import type { Invite } from '../../contract/admin.js';
import type { AuditActor } from '../audit.js';

/** The manager on whose creators alone this may look and act; `undefined`: on everybody's. */
export function managerIdOf(actor: AuditActor): string | undefined {
  return actor !== 'system' && actor.desk?.role === 'manager' ? actor.desk.userId : undefined;
}

/** Whether something is this one's to see. To whom it is not, it does not exist. */
export function isManagedBy(actor: AuditActor, { manager_id: managerId }: { manager_id: string | null }): boolean {
  const own = managerIdOf(actor);
  return own === undefined || managerId === own;
}

/**
 * Whether inviting an account that nobody has used would take a creator away from somebody else: from another manager,
 * or from the account that moves to this address.
 */
export function isAnothers(
  actor: AuditActor,
  unused: { readonly manager_id: string | null; readonly replaces: string | null },
): boolean {
  return !isManagedBy(actor, unused) && (unused.manager_id !== null || unused.replaces !== null);
}

/** An invitation as this one makes it: managers invite in their own name only. */
export function inOwnName(actor: AuditActor, invite: Invite): Invite {
  if (actor === 'system' || actor.desk?.role !== 'manager') return invite;
  return { ...invite, managerId: actor.desk.userId, managerName: actor.desk.name };
}
