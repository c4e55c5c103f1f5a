import { canonicalEmail, maskedEmail } from '../../contract/email.js';
import { OnboardingError } from '../../contract/errors.js';
import type * as reset from '../../contract/password-reset.js';
import { resetCodeAttempts } from '../../contract/policy.js';
import type { MemoryBackend, MemoryLink } from './backend.js';
import { activated } from './email-changes.js';
import { findLink, isOpen } from './invitation.js';
import { MailLimit } from './mail-limit.js';
import { judgePassword } from './passwords.js';

export function requestReset(backend: MemoryBackend, input: reset.RequestPasswordReset): reset.PasswordResetReceipt {
  const email = addressOf(backend, input);
  const key = canonicalEmail(email) ?? email;
  const limit = new MailLimit(backend, 'reset', key);
  limit.take();
  backend.wrongCodes.delete(key);
  const account = backend.find(email);
  // A revoked or superseded invitation must not come back to life through the reset.
  const mayEnter = account?.password !== undefined || (account?.invitation && isOpen(account.invitation));
  if (account && mayEnter) backend.sendReset(account);
  const { resetLifetime, codeLength } = backend.config;
  return { expiresIn: resetLifetime, resendIn: limit.wait, codeLength };
}

/** The address typed, or that of the account a link belongs to. */
function addressOf(backend: MemoryBackend, { email, token }: reset.RequestPasswordReset): string {
  if ((email === undefined) === (token === undefined)) {
    throw new OnboardingError('invalid-input', 'Give an address or a token', { field: 'email' });
  }
  return email ?? findLink(backend, token ?? '').account.email;
}

export function inspectReset(backend: MemoryBackend, { token }: reset.PasswordResetToken): reset.PasswordResetLink {
  const link = backend.links.get(token);
  const reason = link ? deadReason(backend, link) : 'unknown';
  if (!link || reason) {
    const email = link && reason !== 'revoked' ? maskedEmail(link.account.email) : undefined;
    return { dead: { reason: reason ?? 'unknown', ...(email && { email }) } };
  }
  const { email, name, password, baseEmail } = link.account;
  const other = backend.session && backend.session.account !== link.account ? backend.session.account : undefined;
  return {
    ticket: {
      purpose: password === undefined ? 'activate' : 'reset',
      email,
      ...(name && { name }),
      ...(baseEmail !== undefined && { variation: true }),
      expiresIn: Math.floor((link.expiresAt.getTime() - backend.now().getTime()) / 1000),
      ...(other && { otherSession: { email: other.email } }),
    },
  };
}

export function verifyCode(backend: MemoryBackend, input: reset.VerifyResetCode): reset.PasswordResetToken {
  const { code } = input;
  const email = addressOf(backend, input);
  const key = canonicalEmail(email) ?? email;
  const wrong = backend.wrongCodes.get(key) ?? 0;
  if (wrong >= resetCodeAttempts) throw new OnboardingError('code-exhausted', undefined, { field: 'code' });
  for (const [token, link] of backend.links) {
    if (link.account === backend.find(email) && link.code === code && !deadReason(backend, link)) return { token };
  }
  backend.wrongCodes.set(key, wrong + 1);
  const attemptsLeft = resetCodeAttempts - wrong - 1;
  if (attemptsLeft === 0) throw new OnboardingError('code-exhausted', undefined, { field: 'code' });
  throw new OnboardingError('code-wrong', undefined, { field: 'code', attemptsLeft });
}

export function completeReset(backend: MemoryBackend, input: reset.CompletePasswordReset): reset.PasswordResetOutcome {
  const { account } = liveLink(backend, input.token);
  judgePassword(input.password, account, backend.config);
  const invitationAccepted = account.invitation !== undefined && isOpen(account.invitation);
  if (account.invitation && invitationAccepted) account.invitation.state = 'used';
  account.password = input.password;
  backend.endLinks(account, 'used');
  const ended = backend.sessions.filter((session) => session.account === account);
  for (const session of ended) backend.sessions.splice(backend.sessions.indexOf(session), 1);
  const ownEnded = backend.session !== undefined && ended.includes(backend.session);
  if (ownEnded) backend.session = undefined;
  const signedIn = backend.config.afterReset === 'session';
  if (signedIn) backend.session = backend.openSession(account);
  backend.sendPasswordChanged(account);
  activated(backend, account);
  return { email: account.email, signedIn, invitationAccepted, sessionsEnded: ended.length - (ownEnded ? 1 : 0) };
}

/** @throws `link-unknown` · `link-expired` · `link-used` · `link-superseded` · `link-revoked` */
function liveLink(backend: MemoryBackend, token: string): MemoryLink {
  const link = findLink(backend, token);
  const reason = deadReason(backend, link);
  if (reason) throw new OnboardingError(`link-${reason}`, undefined, { field: 'token' });
  return link;
}

function deadReason(backend: MemoryBackend, link: MemoryLink): reset.DeadLinkReason | undefined {
  return link.end ?? (link.expiresAt <= backend.now() ? 'expired' : undefined);
}
