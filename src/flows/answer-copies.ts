// An adapter that does not check its answers must not bring down who shows them: what cannot be read throws here.
import type { AccountDeletion, OwnAccount } from '../contract/account-deletion.js';
import type { TalentEmailNotice } from '../contract/talent-email.js';

export function noticeCopy(answer: TalentEmailNotice | undefined): TalentEmailNotice | undefined {
  if (!answer) return undefined;
  const { change, deletion, ...notice } = answer;
  return { ...notice, ...(change && { change: { ...change } }), ...(deletion && { deletion: deletionCopy(deletion) }) };
}

export function accountCopy(answer: OwnAccount | undefined): OwnAccount | undefined {
  if (!answer) return undefined;
  const { profiles, deletion, ...account } = answer;
  return { ...account, profiles: [...profiles], ...(deletion && { deletion: deletionCopy(deletion) }) };
}

export function deletionCopy({ profiles, ...deletion }: AccountDeletion): AccountDeletion {
  return { ...deletion, ...(profiles && { profiles: [...profiles] }) };
}
