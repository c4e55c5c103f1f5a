import type { OnboardingConfig } from '../../contract/config.js';
import { canonicalEmail } from '../../contract/email.js';
import { OnboardingError } from '../../contract/errors.js';
import { invitationLifetimeDays, variationTag } from '../../contract/policy.js';
import type { MemoryAccount, MemoryInvitation, MemoryLink, MemorySession } from './account-model.js';
import type { StoredChange, StoredDeletion } from './address-model.js';
import { plantedChange, plantedDeletion } from './address-planting.js';
import { defaultConfig } from './default-config.js';
import type { CreatorSeed, InvitationSeed, LinkEnd, MemoryMail, MemorySeed } from './model.js';
import { newSecret } from './secrets.js';
import { SocialFacts } from './social-facts.js';
import type { PlatformAnswer } from './social-model.js';

const daySeconds = 24 * 60 * 60;

export type { MemoryAccount, MemoryInvitation, MemoryLink, MemorySession } from './account-model.js';

/** The facts a small backend keeps, and the few things that happen outside any widget: inviting, revoking, time. */
export class MemoryBackend {
  readonly config: OnboardingConfig;
  readonly accounts = new Map<string, MemoryAccount>();
  readonly links = new Map<string, MemoryLink>();
  readonly sessions: MemorySession[] = [];
  readonly mails: MemoryMail[] = [];
  /** When mails were asked for, by kind and canonical address, known or not. */
  readonly asked = new Map<string, Date[]>();
  /** Wrong codes by canonical address, known or not. */
  readonly wrongCodes = new Map<string, number>();
  readonly social: SocialFacts;
  /** Requests for other addresses, and deletions, in the order they were asked for. */
  readonly changes: StoredChange[] = [];
  readonly deletions: StoredDeletion[] = [];
  /** Whoever is signed in is so by a partner's page, which may only show. */
  readonly partner: boolean;
  /** Of the browser whose call is being answered. */
  session: MemorySession | undefined;
  readonly #clock: () => Date;
  #advanced = 0;
  #serial = 0;
  #resetMails = 0;

  constructor(seed: MemorySeed = {}, clock: () => Date = () => new Date()) {
    this.#clock = clock;
    this.config = { ...defaultConfig, ...seed.config };
    this.social = new SocialFacts(seed.social, (seconds) => this.after(seconds));
    this.partner = seed.partner ?? false;
    const planted = (seed.creators ?? []).map((creator) => [this.#plant(creator), creator] as const);
    for (const [account, creator] of planted) this.#plantStory(account, creator);
    const signedIn = this.find(seed.signedIn ?? '');
    if (signedIn) this.session = this.openSession(signedIn);
  }

  now(): Date {
    return this.after(0);
  }

  after(seconds: number): Date {
    return new Date(this.#clock().getTime() + this.#advanced + seconds * 1000);
  }

  /** Moves this backend's clock forward by milliseconds. */
  advance(milliseconds: number): void {
    this.#advanced += milliseconds;
  }

  find(email: string): MemoryAccount | undefined {
    return this.accounts.get(canonicalEmail(email) ?? '');
  }

  /**
   * Invites a creator as support would: an address that belongs to a creator who is in is taken, and a variation of it
   * invited. The mail lands in {@link MemoryBackend.mails}.
   */
  invite(input: { email: string; name?: string }, baseEmail?: string): MemoryAccount {
    const holder = this.find(input.email);
    if (holder?.password === undefined) {
      const account = this.#plant({ ...input, ...(baseEmail !== undefined && { baseEmail }), invitation: {} });
      this.sendInvitation(account);
      return account;
    }
    const at = input.email.lastIndexOf('@');
    const variation = (count: number) =>
      `${input.email.slice(0, at)}+${variationTag}${count > 1 ? String(count) : ''}${input.email.slice(at)}`;
    let count = 1;
    while (this.find(variation(count))) count += 1;
    return this.invite({ ...input, email: variation(count) }, input.email);
  }

  /** Ends an open invitation and every link that could still activate the account. */
  revoke(email: string): void {
    const account = this.find(email);
    if (!account?.invitation) throw new OnboardingError('invitation-not-found');
    account.invitation.state = 'revoked';
    this.endLinks(account, 'revoked');
  }

  /** Lets a platform answer an attempt to connect a profile, now. */
  answerPlatform(attemptId: string, answer: PlatformAnswer = {}): void {
    this.social.answer(attemptId, answer);
  }

  /** The newest mail to an address. */
  lastMail(email: string): MemoryMail | undefined {
    const wanted = canonicalEmail(email);
    return this.mails.findLast((mail) => canonicalEmail(mail.to) === wanted);
  }

  sendInvitation(account: MemoryAccount): void {
    const { invitation } = account;
    if (!invitation) return;
    this.endLinks(account, 'superseded', 'invitation');
    Object.assign(invitation, { state: 'sent', bounce: undefined, sentAt: this.now() });
    invitation.expiresAt = this.after(invitationLifetimeDays * daySeconds);
    const token = newSecret('inv');
    this.addLink(token, 'invitation', account, invitation.expiresAt);
    this.mail(invitation.email, 'invitation', this.config.subjects.invitation, { token });
  }

  sendReset(account: MemoryAccount): void {
    this.endLinks(account, 'superseded', 'reset');
    const token = newSecret('rst');
    // Different for every mail and known beforehand, so that a story can type the first one.
    const code = String(24_681_357 + 1111 * this.#resetMails++).slice(-this.config.codeLength);
    this.addLink(token, 'reset', account, this.after(this.config.resetLifetime), code);
    this.mail(account.email, 'password-reset', this.config.subjects.passwordReset, { token, code });
  }

  sendPasswordChanged(account: MemoryAccount): void {
    this.mail(account.email, 'password-changed', 'Your password was changed');
  }

  mail(to: string, kind: MemoryMail['kind'], subject: string, secrets: Partial<MemoryMail> = {}): void {
    this.mails.push({ to, kind, subject, at: this.now(), ...secrets });
  }

  /** Moves an account that nobody has used to another address, and invites it there. */
  moveAccount(account: MemoryAccount, email: string): void {
    this.accounts.delete(keyOf(account.email));
    Object.assign(account, { email, baseEmail: undefined });
    this.accounts.set(keyOf(email), account);
    if (account.invitation) account.invitation.email = email;
    this.endLinks(account, 'revoked', 'reset');
    this.sendInvitation(account);
  }

  /** Nobody signs in with an account any more, and its address is free. Its links end like this, or are forgotten. */
  endAccount(account: MemoryAccount, end: LinkEnd | 'forgotten'): void {
    if (this.find(account.email) === account) this.accounts.delete(keyOf(account.email));
    Object.assign(account, { gone: true, password: undefined });
    for (const session of this.sessions.filter((one) => one.account === account)) {
      this.sessions.splice(this.sessions.indexOf(session), 1);
    }
    if (this.session?.account === account) this.session = undefined;
    if (end !== 'forgotten') {
      this.endLinks(account, end);
      if (account.invitation && end !== 'used') account.invitation.state = end;
      return;
    }
    account.invitation = undefined;
    for (const [token, link] of this.links) if (link.account === account) this.links.delete(token);
  }

  addLink(token: string, kind: MemoryLink['kind'], account: MemoryAccount, expiresAt: Date, code?: string): void {
    this.links.set(token, { kind, account, expiresAt, code, end: undefined });
  }

  endLinks(account: MemoryAccount, end: LinkEnd, kind?: MemoryLink['kind']): void {
    for (const link of this.links.values()) {
      if (link.account === account && !link.end && (kind ?? link.kind) === link.kind) link.end = end;
    }
  }

  openSession(account: MemoryAccount): MemorySession {
    const session = { id: `session-${++this.#serial}`, account, createdAt: this.now() };
    this.sessions.push(session);
    return session;
  }

  #plant(seed: CreatorSeed): MemoryAccount {
    const key = keyOf(seed.email);
    const account: MemoryAccount = {
      id: `account-${++this.#serial}`,
      email: seed.email,
      name: seed.name ?? '',
      password: seed.password,
      invitation: seed.invitation && this.#invitation(seed.email, seed.invitation),
      baseEmail: seed.baseEmail,
      noTags: seed.noTags ?? false,
      replaces: undefined,
      gone: false,
    };
    this.accounts.set(key, account);
    for (const profile of seed.profiles ?? []) this.social.plantProfile(account.id, profile);
    for (const attempt of seed.attempts ?? []) this.social.plantAttempt(account.id, attempt);
    for (const transfer of seed.transfers ?? []) this.social.plantTransfer(account.id, transfer);
    this.asked.set(`resend ${key}`, this.#moments(seed.invitationAskedAgo));
    this.asked.set(`reset ${key}`, this.#moments(seed.resetAskedAgo));
    if (seed.invitation?.token && account.invitation) {
      this.addLink(seed.invitation.token, 'invitation', account, account.invitation.expiresAt);
      const { state } = account.invitation;
      if (state === 'used' || state === 'revoked' || state === 'superseded') this.endLinks(account, state);
    }
    for (const { token, code, expiresIn = 3000, end } of seed.resets ?? []) {
      this.links.set(token, { kind: 'reset', account, expiresAt: this.after(expiresIn), code, end });
    }
    return account;
  }

  /** A request and a deletion, which may be about other accounts too. */
  #plantStory(account: MemoryAccount, { change, deletion }: CreatorSeed): void {
    const after = (seconds: number) => this.after(seconds);
    if (change) {
      const stored = plantedChange(account, change, { after, managed: this.social.managerName !== undefined });
      this.changes.push(stored);
      if (stored.state === 'invited' && account.password !== undefined) {
        stored.successor = this.invite({ email: change.proposedEmail, name: account.name });
        stored.successor.replaces = account;
      }
    }
    if (!deletion) return;
    const stored = plantedDeletion(account, this.find(deletion.askedBy ?? '') ?? account, deletion, after);
    this.deletions.push(stored);
    if (stored.state === 'deleting') account.password = undefined;
    if (stored.state === 'deleted') this.endAccount(account, 'forgotten');
  }

  #invitation(email: string, seed: InvitationSeed): MemoryInvitation {
    const { state = 'sent', sentAgo = 0, bounce, newest } = seed;
    const expired = state === 'expired';
    const expiresIn = seed.expiresIn ?? (expired ? -daySeconds : invitationLifetimeDays * daySeconds - sentAgo);
    return {
      state: expired ? 'sent' : state,
      email,
      sentAt: state === 'pending' ? undefined : this.after(-sentAgo),
      expiresAt: this.after(expiresIn),
      bounce,
      newest: newest && { email: newest.email, sentAt: this.after(-(newest.sentAgo ?? 0)) },
    };
  }

  #moments(secondsAgo: readonly number[] = []): Date[] {
    return secondsAgo.map((seconds) => this.after(-seconds));
  }
}

function keyOf(email: string): string {
  return canonicalEmail(email) ?? email;
}
