import type { PlatformId } from '../../../src/contract/platforms.js';
import {
  type Account,
  type AuthorizationRequest,
  type CallbackAnswer,
  type Grant,
  type Permission,
  type Platform,
  type PlatformDirectory,
  PlatformError,
  type PlatformFailure,
} from '../../../src/server/platforms/platform.js';

export const maya: Account = {
  platformUserId: '17841405822304915',
  handle: 'mayamakes',
  displayName: 'Maya Makes',
  accountType: 'creator',
  followers: 48_210,
  kind: 'account',
};
export const studio: Account = { platformUserId: '17841411223344559', handle: 'north.kiln.studio', kind: 'account' };

/** A platform in memory: tests set what it answers, and see what it was asked. */
export class PlatformDouble implements Platform {
  readonly id: PlatformId;
  readonly permissions: readonly Permission[] = [
    { scope: 'basic', reads: ['profile', 'followers'], required: true, allows: [] },
    { scope: 'insights', reads: ['metrics'], required: false, allows: [] },
  ];
  readonly links = {};
  readonly avatarHosts = [];
  authorizeHosts = ['login.platform.example'];
  authorizeAt = 'https://login.platform.example/authorize';
  /** Whom the next grants are for. */
  reached: readonly Account[] = [maya];
  scopes: readonly string[] | undefined = ['basic', 'insights'];
  /** Thrown by the next calls, in turn. */
  readonly exchangeFaults: (PlatformFailure | Error)[] = [];
  readonly accountFaults: (PlatformFailure | Error)[] = [];
  /** Waited for before an exchange answers. */
  hold: Promise<void> | undefined;
  /** The same before the accounts are named. */
  holdAccounts: Promise<void> | undefined;
  readonly authorizations: AuthorizationRequest[] = [];
  readonly exchanges: { code: string; redirectUri: string; verifier: string }[] = [];
  readonly tokens: string[] = [];
  /** How often it was asked whose a grant is. */
  asked = 0;

  constructor(id: PlatformId = 'instagram') {
    this.id = id;
  }

  authorizationUrl(request: AuthorizationRequest): URL {
    this.authorizations.push(request);
    const url = new URL(this.authorizeAt);
    url.searchParams.set('redirect_uri', request.redirectUri);
    url.searchParams.set('state', request.state);
    return url;
  }

  readCallback(query: URLSearchParams): CallbackAnswer {
    const error = query.get('error');
    if (error === 'access_denied') return { kind: 'denied' };
    if (error === 'app_not_approved') return { kind: 'unavailable', reason: error };
    const code = query.get('code');
    return error !== null || code === null ? { kind: 'failed', reason: error ?? 'no code' } : { kind: 'code', code };
  }

  async exchange(input: { code: string; redirectUri: string; verifier: string }): Promise<Grant> {
    this.exchanges.push(input);
    await this.hold;
    this.#fail(this.exchangeFaults.shift());
    const accessToken = `access-token-${this.tokens.length}-of-${input.code}`;
    const refreshToken = `refresh-token-${this.tokens.length}-of-${input.code}`;
    this.tokens.push(accessToken, refreshToken);
    return { accessToken, refreshToken, expiresIn: 3600, scopes: this.scopes };
  }

  async accounts(): Promise<readonly Account[]> {
    this.asked += 1;
    await this.holdAccounts;
    this.#fail(this.accountFaults.shift());
    return this.reached;
  }

  account(_grant: Grant, platformUserId: string): Promise<Account> {
    const found = this.reached.find((one) => one.platformUserId === platformUserId);
    return found ? Promise.resolve(found) : Promise.reject(new Error('no such account'));
  }

  revoke(): Promise<void> {
    return Promise.resolve();
  }

  renewal(): undefined {
    return undefined;
  }

  #fail(fault: PlatformFailure | Error | undefined): void {
    if (fault instanceof Error) throw fault;
    if (fault) throw new PlatformError(this.id, fault, `test: ${fault.kind}`);
  }
}

export function directoryOf(...platforms: readonly Platform[]): PlatformDirectory {
  return {
    connectable: platforms,
    find: (id) => platforms.find((platform) => platform.id === id),
    listing: platforms.map(({ id, links }) => ({
      id,
      connect: 'ready',
      recommended: false,
      reads: [],
      denied: [],
      links,
    })),
  };
}
