import type { OnboardingConfig } from '../../contract/config.js';
import { canonicalEmail } from '../../contract/email.js';
import { OnboardingError } from '../../contract/errors.js';
import { invitationLifetimeDays } from '../../contract/policy.js';
import { defaultConfig } from './default-config.js';
import type { CreatorSeed, InvitationSeed, LinkEnd, MemoryMail, MemorySeed } from './model.js';
import { SocialFacts } from './social-facts.js';
import type { PlatformAnswer } from './social-model.js';

const daySeconds = 24 * 60 * 60;

export interface MemoryInvitation {
  /** `expired` is never stored: it is true from `expiresAt` on. */
  state: 'pending' | 'sent' | 'delayed' | 'bounced' | 'used' | 'revoked' | 'superseded';
  email: string;
  sentAt: Date | undefined;
  expiresAt: Date;
  bounce: InvitationSeed['bounce'];
  newest: { email: string; sentAt: Date | undefined } | undefined;
}

export interface MemoryAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  password: string | undefined;
  invitation: MemoryInvitation | undefined;
}

export interface MemoryLink {
  readonly kind: 'invitation' | 'reset';
  readonly account: MemoryAccount;
  readonly expiresAt: Date;
  readonly code: string | undefined;
  end: LinkEnd | undefined;
}

export interface MemorySession {
  readonly id: string;
  readonly account: MemoryAccount;
  readonly createdAt: Date;
}

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
    for (const creator of seed.creators ?? []) this.#plant(creator);
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

  /** Invites a creator as support would; the mail lands in {@link MemoryBackend.mails}. */
  invite(input: { email: string; name?: string }): MemoryAccount {
    const account = this.#plant({ ...input, invitation: {} });
    this.sendInvitation(account);
    return account;
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
    const token = newToken('inv');
    this.addLink(token, 'invitation', account, invitation.expiresAt);
    this.#mail(account, 'invitation', this.config.subjects.invitation, { token });
  }

  sendReset(account: MemoryAccount): void {
    this.endLinks(account, 'superseded', 'reset');
    const token = newToken('rst');
    // Different for every mail and known beforehand, so that a story can type the first one.
    const code = String(24_681_357 + 1111 * this.#resetMails++).slice(-this.config.codeLength);
    this.addLink(token, 'reset', account, this.after(this.config.resetLifetime), code);
    this.#mail(account, 'password-reset', this.config.subjects.passwordReset, { token, code });
  }

  sendPasswordChanged(account: MemoryAccount): void {
    this.#mail(account, 'password-changed', 'Your password was changed');
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

  #mail(account: MemoryAccount, kind: MemoryMail['kind'], subject: string, secrets: Partial<MemoryMail> = {}): void {
    const to = kind === 'invitation' ? (account.invitation?.email ?? account.email) : account.email;
    this.mails.push({ to, kind, subject, at: this.now(), ...secrets });
  }

  #plant(seed: CreatorSeed): MemoryAccount {
    const key = canonicalEmail(seed.email) ?? seed.email;
    const account: MemoryAccount = {
      id: `account-${++this.#serial}`,
      email: seed.email,
      name: seed.name ?? '',
      password: seed.password,
      invitation: seed.invitation && this.#invitation(seed.email, seed.invitation),
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

function newToken(prefix: 'inv' | 'rst'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const text = btoa(String.fromCharCode(...bytes));
  return `${prefix}_${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}
