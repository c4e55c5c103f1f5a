import { canonicalEmail, maskedEmail } from '../../contract/email.js';
import { OnboardingError } from '../../contract/errors.js';
import type { Invitation, ResendInvitation, ResendReceipt } from '../../contract/invitation.js';
import type { MemoryAccount, MemoryBackend, MemoryInvitation, MemoryLink } from './backend.js';
import { MailLimit } from './mail-limit.js';

/** The invitation a link belongs to. @throws `link-unknown` */
export function inspectInvitation(backend: MemoryBackend, { token }: { token: string }): Invitation {
  const link = findLink(backend, token);
  // Accounts without an invitation have links too; those say nothing here.
  if (!link.account.invitation) throw new OnboardingError('link-unknown', undefined, { field: 'token' });
  return view(backend, link.account, link.account.invitation, link);
}

/** The invitation of whoever is signed in. */
export function ownInvitation(backend: MemoryBackend): { invitation?: Invitation } {
  const account = backend.session?.account;
  return account?.invitation ? { invitation: view(backend, account, account.invitation, undefined) } : {};
}

/** Sends the invitation again where there is an open one; by address the answer never tells. */
export function resendInvitation(backend: MemoryBackend, input: ResendInvitation): ResendReceipt {
  if (input.token !== undefined && input.email !== undefined) {
    throw new OnboardingError('invalid-input', 'Give a token or an address, not both', { field: 'email' });
  }
  const { resendCooldown } = backend.config;
  if (input.email !== undefined) {
    const account = backend.find(input.email);
    const { invitation } = account ?? {};
    const due = account && invitation && isOpen(invitation) && resendIn(backend, account, invitation) === 0;
    new MailLimit(backend, 'resend', canonicalEmail(input.email) ?? input.email).take();
    if (due) backend.sendInvitation(account);
    return { resendIn: resendCooldown };
  }
  const account = input.token === undefined ? backend.session?.account : findLink(backend, input.token).account;
  if (!account) throw new OnboardingError('unauthenticated');
  if (!account.invitation) throw new OnboardingError('invitation-not-found');
  if (!isOpen(account.invitation)) throw new OnboardingError('invitation-closed');
  const retryAfter = resendIn(backend, account, account.invitation);
  if (retryAfter > 0) throw new OnboardingError('rate-limited', undefined, { retryAfter });
  limitOf(backend, account).take();
  backend.sendInvitation(account);
  return { resendIn: resendCooldown };
}

function limitOf(backend: MemoryBackend, account: MemoryAccount): MailLimit {
  return new MailLimit(backend, 'resend', canonicalEmail(account.email) ?? account.email);
}

/** Seconds until the next mail; the first mail counts for the cooldown too. */
function resendIn(backend: MemoryBackend, account: MemoryAccount, { sentAt }: MemoryInvitation): number {
  const sinceSent = sentAt ? (backend.now().getTime() - sentAt.getTime()) / 1000 : Infinity;
  return Math.max(limitOf(backend, account).wait, Math.ceil(backend.config.resendCooldown - sinceSent), 0);
}

export function isOpen(invitation: MemoryInvitation): boolean {
  return invitation.state !== 'used' && invitation.state !== 'revoked' && invitation.state !== 'superseded';
}

/** @throws `link-unknown` */
export function findLink(backend: MemoryBackend, token: string): MemoryLink {
  const link = backend.links.get(token);
  if (!link) throw new OnboardingError('link-unknown', undefined, { field: 'token' });
  return link;
}

function view(
  backend: MemoryBackend,
  account: MemoryAccount,
  invitation: MemoryInvitation,
  link: MemoryLink | undefined,
): Invitation {
  const state = stateOf(backend, invitation, link);
  const newest = invitation.newest ?? { email: invitation.email, sentAt: invitation.sentAt };
  return {
    state,
    email: maskedEmail(invitation.email),
    ...(account.name && { name: account.name }),
    ...(account.baseEmail !== undefined && { variation: true }),
    ...(invitation.sentAt && { sentAt: invitation.sentAt.toISOString() }),
    ...(state !== 'used' && state !== 'revoked' && { expiresAt: (link ?? invitation).expiresAt.toISOString() }),
    resendIn: resendIn(backend, account, invitation),
    resendsLeft: limitOf(backend, account).left,
    ...(state === 'bounced' && invitation.bounce && { bounce: invitation.bounce }),
    ...(state === 'superseded' && {
      newest: {
        email: maskedEmail(newest.email),
        ...(newest.sentAt && { sentAt: newest.sentAt.toISOString() }),
      },
    }),
  };
}

function stateOf(
  backend: MemoryBackend,
  invitation: MemoryInvitation,
  link: MemoryLink | undefined,
): Invitation['state'] {
  if (!isOpen(invitation)) return invitation.state;
  if (link?.kind === 'invitation' && link.end === 'superseded') return 'superseded';
  return invitation.expiresAt <= backend.now() ? 'expired' : invitation.state;
}
