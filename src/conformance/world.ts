import type { AccountDeletionApi } from '../contract/account-deletion.js';
import type { OnboardingAdapter } from '../contract/adapter.js';
import type { OnboardingConfig } from '../contract/config.js';
import { isOnboardingError } from '../contract/errors.js';
import type { InvitationApi } from '../contract/invitation.js';
import type { PasswordResetApi } from '../contract/password-reset.js';
import type { PlatformId } from '../contract/platforms.js';
import { variationTag } from '../contract/policy.js';
import type { SessionApi } from '../contract/session.js';
import type { Attempt, SocialProfilesApi } from '../contract/social-profiles.js';
import type { TalentEmailApi } from '../contract/talent-email.js';
import { ConformanceFailure, ConformanceSkip, expect } from './expectations.js';
import type { Ability, ChangeAnswer, ConformanceFixtures, MailSecrets } from './fixtures.js';

/** A creator of the suite's making. */
export interface Invited {
  readonly email: string;
  readonly name: string;
  /** Of the invitation's mail. */
  readonly token: string;
}

/** A creator of the suite's making whose usual address belongs to an older account. */
export interface Varied {
  readonly base: Invited & { readonly password: string };
  /** The variation. */
  readonly email: string;
  /** Of the mail to it. */
  readonly token: string;
}

export interface WorldOptions {
  readonly adapter: OnboardingAdapter;
  readonly url: string | undefined;
  readonly fetch: typeof fetch;
  readonly fixtures: ConformanceFixtures;
  /** Seconds that may be waited in real time for a mail or a cooldown. */
  readonly patience: number;
}

const unanswered: readonly Attempt['status'][] = ['created', 'started', 'match-code', 'returned'];

/** Passes every rule a backend may have, and no list can hold it. */
export function newPassword(): string {
  return `violet ${randomLabel()} lantern ${randomLabel()}`;
}

/** What a check acts in. */
export class World {
  readonly adapter: OnboardingAdapter;
  readonly fetch: typeof fetch;
  readonly #options: WorldOptions;
  #config: OnboardingConfig | undefined;

  constructor(options: WorldOptions) {
    this.#options = options;
    this.adapter = options.adapter;
    this.fetch = options.fetch;
  }

  get url(): string {
    return this.#options.url ?? skip('needs a server by URL');
  }

  get invitation(): InvitationApi {
    return this.adapter.invitation ?? skip('the adapter has no invitation column');
  }

  get passwordReset(): PasswordResetApi {
    return this.adapter.passwordReset ?? skip('the adapter has no password-reset column');
  }

  get session(): SessionApi {
    return this.adapter.session ?? skip('the adapter has no session column');
  }

  get socialProfiles(): SocialProfilesApi {
    return this.adapter.socialProfiles ?? skip('the adapter has no social-profiles column');
  }

  get talentEmail(): TalentEmailApi {
    return this.adapter.talentEmail ?? skip('the adapter has no talent-email column');
  }

  get accountDeletion(): AccountDeletionApi {
    return this.adapter.accountDeletion ?? skip('the adapter has no account-deletion column');
  }

  /** Why a check cannot be made, or `undefined`. */
  lacks(abilities: readonly Ability[]): string | undefined {
    const { url, fixtures } = this.#options;
    const has: Record<Ability, boolean> = {
      url: url !== undefined,
      invite: fixtures.invite !== undefined,
      lastMail: fixtures.lastMail !== undefined,
      revoke: fixtures.revoke !== undefined,
      advance: fixtures.advance !== undefined,
      newBrowser: fixtures.newBrowser !== undefined,
      visitPlatform: fixtures.visitPlatform !== undefined,
      answerChange: fixtures.answerChange !== undefined,
    };
    const missing = abilities.filter((ability) => !has[ability]);
    return missing.length > 0 ? `needs ${missing.join(', ')}` : undefined;
  }

  async config(): Promise<OnboardingConfig> {
    this.#config ??= await this.adapter.getConfig();
    return this.#config;
  }

  newEmail(): string {
    const label = `c${randomLabel()}`;
    return this.#options.fixtures.address?.(label) ?? `${label}@conformance.example`;
  }

  newBrowser(): OnboardingAdapter {
    return this.#options.fixtures.newBrowser?.() ?? skip('needs newBrowser');
  }

  /** Signs out and, where the clock can be moved, lets every limit rest. */
  async reset(): Promise<void> {
    await this.#options.fixtures.advance?.(3 * 60 * 60 * 1000);
    const { session } = this.adapter;
    if (session && (await session.current())) await session.signOut();
  }

  /** Invites somebody new and reads the mail. */
  async invited(): Promise<Invited> {
    const creator = { email: this.newEmail(), name: 'Kim Lee' };
    await (this.#options.fixtures.invite?.(creator) ?? skip('needs invite'));
    const { token } = await this.mail(creator.email, []);
    return { ...creator, token };
  }

  /** Invites somebody new who sets a password through the mail's link, and signs out again. */
  async active(): Promise<Invited & { password: string }> {
    const creator = await this.invited();
    const password = newPassword();
    const { signedIn } = await this.passwordReset.complete({ token: creator.token, password });
    if (signedIn) await this.session.signOut();
    return { ...creator, password };
  }

  /** A creator who is in, and was invited a second time: under a variation, which nobody has used yet. */
  async varied(): Promise<Varied> {
    const base = await this.active();
    await (this.#options.fixtures.invite?.({ email: base.email, name: base.name }) ?? skip('needs invite'));
    const at = base.email.lastIndexOf('@');
    const email = `${base.email.slice(0, at)}+${variationTag}${base.email.slice(at)}`;
    const { token } = await this.mail(email, []);
    return { base, email, token };
  }

  /** The same, in with the variation and signed in here. */
  async variedIn(): Promise<Varied & { password: string }> {
    const creator = await this.varied();
    const password = newPassword();
    const { signedIn } = await this.passwordReset.complete({ token: creator.token, password });
    if (!signedIn) await this.session.signIn({ email: creator.email, password });
    return { ...creator, password };
  }

  async answerChange(answer: ChangeAnswer): Promise<void> {
    await (this.#options.fixtures.answerChange?.(answer) ?? skip('needs answerChange'));
  }

  /** A creator whom nobody knew before, signed in here. */
  async signedIn(): Promise<Invited & { password: string }> {
    const creator = await this.active();
    await this.session.signIn(creator);
    return creator;
  }

  /** A platform that can be connected. */
  async platform(): Promise<PlatformId> {
    const platforms = await this.socialProfiles.platforms();
    const { platform } = this.#options.fixtures;
    const ready = platforms.find(({ id, connect }) => connect === 'ready' && (platform ?? id) === id);
    return ready?.id ?? skip('no platform is set up');
  }

  /** An attempt of whoever is signed in with an adapter, once the platform has answered it. */
  async answered(answer: 'allow' | 'deny', { socialProfiles }: OnboardingAdapter = this.adapter): Promise<Attempt> {
    const api = socialProfiles ?? skip('the adapter has no social-profiles column');
    const { fixtures } = this.#options;
    const { attempt, startUrl } = await api.createAttempt({ platform: await this.platform() });
    expect(startUrl !== undefined, 'A new attempt has a way to the platform');
    await (fixtures.visitPlatform?.({ attemptId: attempt.id, startUrl, answer }) ?? skip('needs visitPlatform'));
    const last = performance.now() + Math.max(10, this.#options.patience) * 1000;
    for (;;) {
      const current = await api.getAttempt({ id: attempt.id });
      if (!unanswered.includes(current.status)) return current;
      if (performance.now() > last) throw new ConformanceFailure(`The attempt stays ${current.status}`);
      await sleep(50);
    }
  }

  async revoke(email: string): Promise<void> {
    await (this.#options.fixtures.revoke?.(email) ?? skip('needs revoke'));
  }

  /** Asks for a reset mail and reads it. */
  async resetMail(email: string, seen: readonly string[]): Promise<{ token: string; code: string }> {
    await this.passwordReset.request({ email });
    const { token, code } = await this.mail(email, seen);
    expect(code !== undefined, 'The reset mail holds a code');
    return { token, code };
  }

  /** The newest mail to an address whose token was not seen before; waits for it. */
  async mail(email: string, seen: readonly string[]): Promise<MailSecrets> {
    const { fixtures, patience } = this.#options;
    const last = performance.now() + Math.max(10, patience) * 1000;
    for (;;) {
      const mail = await (fixtures.lastMail?.(email) ?? skip('needs lastMail'));
      if (mail && !seen.includes(mail.token)) return mail;
      if (performance.now() > last) throw new ConformanceFailure(`No new mail to ${email} arrived`);
      await sleep(50);
    }
  }

  /** Asks until something is so, since backends work behind their answers. */
  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const last = performance.now() + Math.max(10, this.#options.patience) * 1000;
    while (!(await holds())) {
      if (performance.now() > last) throw new ConformanceFailure(`Waited in vain: ${what}`);
      await sleep(400);
    }
  }

  /** Lets seconds pass: by the backend's clock, or in real time where they are few. */
  async pass(seconds: number): Promise<void> {
    const { fixtures, patience } = this.#options;
    if (seconds <= 0) return;
    if (fixtures.advance) return fixtures.advance(seconds * 1000);
    if (seconds > patience) skip(`${String(seconds)} seconds would have to pass: give a clock or more patience`);
    await sleep(seconds * 1000 + 100);
  }
}

/** Whether a check met the backend's own limits instead of an answer. */
export function isLimited(error: unknown): error is { retryAfter: number | undefined } {
  return isOnboardingError(error) && error.code === 'rate-limited';
}

function skip(reason: string): never {
  throw new ConformanceSkip(reason);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function randomLabel(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
