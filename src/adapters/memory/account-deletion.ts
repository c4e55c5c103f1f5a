import type {
  AccountDeletion,
  AccountExport,
  CancelDeletion,
  DeletionToken,
  OwnAccount,
  ProvenAccount,
} from '../../contract/account-deletion.js';
import { canonicalEmail } from '../../contract/email.js';
import { OnboardingError } from '../../contract/errors.js';
import type { StoredDeletion } from './address-model.js';
import { askerOf, decidingAsker } from './asker.js';
import type { MemoryAccount, MemoryBackend } from './backend.js';
import { takeCall } from './call-limit.js';
import { deletionView, heldProfiles } from './deletion-view.js';
import { askForDeletion, cancel, newestDeletion, schedule } from './deletions.js';

/** Tries at one account's password in so many seconds. */
const passwordTries = 10;
const triesSeconds = 15 * 60;

export function ownAccountView(backend: MemoryBackend): { account?: OwnAccount } {
  const account = backend.session?.account;
  if (!account) return {};
  const deletion = newestDeletion(backend, (one) => one.account === account);
  return {
    account: {
      email: account.email,
      ...(account.name && { name: account.name }),
      profiles: heldProfiles(backend, account),
      ...(deletion && { deletion: deletionView(backend, deletion, 'proved') }),
    },
  };
}

export function requestDeletion(backend: MemoryBackend, input: ProvenAccount): AccountDeletion {
  const { account, asker } = proven(backend, input);
  return deletionView(backend, askForDeletion(backend, account, asker), 'proved');
}

export function exportAccount(backend: MemoryBackend, input: ProvenAccount): AccountExport {
  const { account } = proven(backend, input);
  const { email, name, invitation } = account;
  const content = {
    exportedAt: backend.now().toISOString(),
    from: backend.config.brand.name,
    account: { email, name },
    invitations: invitation ? [{ sentTo: invitation.email, state: invitation.state }] : [],
    profiles: heldProfiles(backend, account),
  };
  const [today = ''] = content.exportedAt.split('T');
  return { fileName: `onboarding-data-${today}.json`, json: `${JSON.stringify(content, undefined, 2)}\n` };
}

export function inspectDeletion(backend: MemoryBackend, { deletionToken }: DeletionToken): AccountDeletion {
  return deletionView(backend, linked(backend, deletionToken), 'proved');
}

export function confirmDeletion(backend: MemoryBackend, { deletionToken }: DeletionToken): AccountDeletion {
  const stored = linked(backend, deletionToken);
  if (stored.state === 'requested') schedule(backend, stored);
  if (stored.state === 'cancelled' || stored.state === 'lapsed') throw new OnboardingError('deletion-closed');
  return deletionView(backend, stored, 'proved');
}

export function cancelDeletion(backend: MemoryBackend, input: CancelDeletion): AccountDeletion {
  const { deletionToken, account: which, token } = input;
  if ((deletionToken === undefined) === (which === undefined)) {
    throw new OnboardingError('invalid-input', 'Give a link or an account', { field: 'account' });
  }
  const stored = deletionToken === undefined ? asked(backend, which, token) : linked(backend, deletionToken);
  if (stored?.state === 'requested' || stored?.state === 'scheduled') cancel(backend, stored);
  if (stored?.state !== 'cancelled') throw new OnboardingError('deletion-closed');
  const proved = deletionToken !== undefined || which === 'own';
  return deletionView(backend, stored, proved ? 'proved' : 'other');
}

function asked(
  backend: MemoryBackend,
  which: CancelDeletion['account'],
  token: string | undefined,
): StoredDeletion | undefined {
  const asker = decidingAsker(backend, token);
  return newestDeletion(backend, ({ account, askedBy }) =>
    which === 'own' ? account === asker : askedBy === asker && account !== asker,
  );
}

/** The account whose password was given. A wrong one and no account at all are answered alike. */
function proven(
  backend: MemoryBackend,
  { account: which, password, token }: ProvenAccount,
): { account: MemoryAccount; asker: MemoryAccount } {
  const asker = askerOf(backend, token)?.account;
  if (!asker) throw new OnboardingError('unauthenticated');
  const address = which === 'own' ? asker.email : (asker.baseEmail ?? '');
  takeCall(backend, `password ${canonicalEmail(address) ?? asker.id}`, passwordTries, triesSeconds);
  const account = backend.find(address);
  const matches = account?.password !== undefined && account.password.normalize('NFKC') === password.normalize('NFKC');
  if (!matches) throw new OnboardingError('sign-in-failed', undefined, { field: 'password' });
  return { account, asker };
}

/** @throws `link-unknown` */
function linked(backend: MemoryBackend, deletionToken: string): StoredDeletion {
  const stored = backend.deletions.find(({ tokens }) => tokens.includes(deletionToken));
  if (!stored) throw new OnboardingError('link-unknown', undefined, { field: 'deletionToken' });
  return stored;
}
