import { createHmac } from 'node:crypto';
import type { FakeAccount } from './accounts.js';
import { type FakeRequest, json, type Reply } from './exchange.js';
import { FakePlatform } from './fake-platform.js';
import type { EndReason, FakeToken, TokenKind } from './ledger.js';
import { signedRequest } from './signed-request.js';

/**
 * What Graph says once a permission is over (Graph API, "Handling errors", for 458 to 463; 464 and 467 from its older
 * list).
 */
const endings: Readonly<Record<EndReason, readonly [subcode: number, message: string]>> = {
  'removed-by-user': [458, 'Error validating access token: The user has not authorized application.'],
  revoked: [458, 'Error validating access token: The user has not authorized application.'],
  checkpoint: [
    459,
    'Error validating access token: You cannot access the app till you log in and follow instructions.',
  ],
  'password-changed': [460, 'Error validating access token: The session has been invalidated: password changed.'],
  'logged-out': [467, 'Error validating access token: The session is invalid because the user logged out.'],
  'account-unavailable': [
    464,
    'Error validating access token: Sessions for the user are not allowed: unconfirmed user.',
  ],
};

export function graphError(code: number, message: string, subcode?: number, status = 400): Reply {
  return json(
    {
      error: {
        message,
        type: 'OAuthException',
        code,
        ...(subcode === undefined ? {} : { error_subcode: subcode }),
        fbtrace_id: 'AFakeTraceOfTheFake0000',
      },
    },
    status,
  );
}

/** What Instagram, Threads and Facebook share: Graph errors, versions, callbacks of the app's dashboard. */
export abstract class MetaPlatform extends FakePlatform {
  /** Per cent of the call budget used; sent with every answer (Graph API, "Rate limits"). */
  usage: number | undefined;

  protected override notFound(request: FakeRequest): Reply {
    return graphError(100, `Unsupported ${request.method.toLowerCase()} request.`, 33);
  }

  /** Code 80002 under the budget of a business use case (Graph API, "Rate limits"). */
  protected override throttled(): Reply {
    return graphError(80_002, '(#80002) There have been too many calls to this Instagram account.');
  }

  /** The token of a Graph call, or what Graph answers where it is none or over. */
  protected graphToken(
    request: Pick<FakeRequest, 'accessToken'> & Partial<Pick<FakeRequest, 'query'>>,
    kinds: readonly TokenKind[] = ['short', 'long', 'page'],
  ): FakeToken | Reply {
    const token = this.ledger.token(request.accessToken);
    if (!token || !kinds.includes(token.kind))
      return graphError(190, 'Invalid OAuth access token - Cannot parse access token');
    // "Secure Graph API Calls": where a proof is sent it has to be right.
    const proof = request.query?.get('appsecret_proof') ?? undefined;
    if (proof !== undefined && proof !== createHmac('sha256', this.clientSecret).update(token.value).digest('hex'))
      return graphError(100, 'Invalid appsecret_proof provided in the API argument');
    if (token.grant.ended) {
      const [subcode, message] = endings[token.grant.ended];
      return graphError(190, message, subcode);
    }
    if (this.ledger.isExpired(token))
      return graphError(190, 'Error validating access token: Session has expired.', 463);
    return token;
  }

  /** An answer of Graph: a field that the node has not is refused for the whole call. */
  protected node(fields: Readonly<Record<string, unknown>>, asked: string | null, type: string): Reply {
    const names = ['id', ...splitFields(asked ?? '')].map((name) => name.replace(/\{.*$/s, ''));
    const unknown = names.find((name) => !(name in fields));
    if (unknown !== undefined)
      return graphError(100, `(#100) Tried accessing nonexisting field (${unknown}) on node type (${type})`);
    return this.graph(Object.fromEntries(names.map((name) => [name, fields[name]])));
  }

  protected graph(value: unknown): Reply {
    const used = this.usage;
    if (used === undefined) return json(value);
    const use = { call_count: used, total_cputime: 3, total_time: 4 };
    const business = { type: 'instagram', ...use, estimated_time_to_regain_access: used >= 100 ? 12 : 0 };
    return json(value, 200, {
      'x-app-usage': JSON.stringify(use),
      'x-business-use-case-usage': JSON.stringify({ '1': [business] }),
    });
  }

  /** Tells the app that somebody removed it (data-deletion callback page). Their grants end before. */
  async sendDeauthorize(url: string, accountKey: string): Promise<Response> {
    this.endGrants(accountKey, 'removed-by-user');
    return this.#send(url, this.account(accountKey));
  }

  /** Asks the app to delete somebody's data; a right answer is `{url, confirmation_code}`. */
  async sendDataDeletion(url: string, accountKey: string): Promise<Response> {
    this.endGrants(accountKey, 'removed-by-user');
    return this.#send(url, this.account(accountKey));
  }

  /** The body of both callbacks, e.g. to be sent twice or altered. */
  signedRequest(account: FakeAccount): string {
    const issuedAt = Math.floor(this.now().getTime() / 1000);
    const userId = account.secondId || account.userId;
    return signedRequest({ user_id: userId, algorithm: 'HMAC-SHA256', issued_at: issuedAt }, this.clientSecret);
  }

  #send(url: string, account: FakeAccount): Promise<Response> {
    return fetch(url, { method: 'POST', body: new URLSearchParams({ signed_request: this.signedRequest(account) }) });
  }
}

/** `a,b{c,d},e` at its outer commas. */
export function splitFields(fields: string): string[] {
  return fields.match(/[^,{]+(\{(?:[^{}]|\{[^{}]*\})*\})?/g)?.map((field) => field.trim()) ?? [];
}
