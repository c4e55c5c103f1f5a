import type { FakeAccount } from './accounts.js';
import { day, type FakeRequest, hour, json, type Reply } from './exchange.js';
import type { Route } from './fake-options.js';
import { type FakeGrant, randomText } from './ledger.js';
import { graphError, MetaPlatform } from './meta.js';

/** As the answer of the access_token reference page has it: 60 days, less a quarter of an hour. */
const longLifetime = 5_183_944;

/**
 * Instagram Login and Threads: a token of an hour for the code, traded for one of 60 days, which renews itself from
 * its second day on (Meta, access_token and refresh_access_token references).
 */
export abstract class LongTokenPlatform extends MetaPlatform {
  /** The documentation prints `{"data":[{…}]}`, live code reads it flat. */
  tokenShape: 'flat' | 'wrapped' = 'flat';
  /** Whether a refresh gives back the same text with a later end, or a new one beside the old. */
  refreshKeepsToken = false;

  protected readonly authorizePath = '/oauth/authorize';
  protected readonly tokenPath = '/oauth/access_token';
  /** Of the grant types: `ig` or `th`. */
  protected abstract readonly grantPrefix: string;
  protected abstract readonly tokenPrefix: string;
  /** Without it nothing is renewed. */
  protected abstract readonly basicScope: string;
  /** What the answer to a code holds beside the token. */
  protected abstract tokenDetails(account: FakeAccount, grant: FakeGrant): Readonly<Record<string, unknown>>;

  protected override routes(): Route[] {
    return [
      { method: 'POST', path: this.tokenPath, endpoint: 'token', handle: (request) => this.#exchange(request) },
      { method: 'GET', path: '/access_token', endpoint: 'long-token', handle: (request) => this.#lengthen(request) },
      // GET only: a POST fails (instafeed #654).
      {
        method: 'GET',
        path: '/refresh_access_token',
        endpoint: 'refresh',
        handle: (request) => this.#refresh(request),
      },
    ];
  }

  #exchange({ form }: FakeRequest): Reply {
    if (form.get('client_id') !== this.clientId) return oauthError('Invalid platform app');
    if (form.get('client_secret') !== this.clientSecret) return oauthError('Error validating client secret.');
    if (form.get('grant_type') !== 'authorization_code') return oauthError('Invalid grant_type');
    const code = this.ledger.redeem(form.get('code') ?? '', form.get('redirect_uri') ?? '');
    if (code === 'other-redirect')
      return oauthError('Error validating verification code. Please make sure your redirect_uri is identical');
    if (typeof code === 'string') return oauthError('Matching code was not found or was already used');
    this.counts.exchanges += 1;
    const grant = this.ledger.openGrant(code);
    const token = this.ledger.addToken('short', grant, this.#tokenText(), hour);
    const answer = { access_token: token.value, ...this.tokenDetails(code.account, grant) };
    return json(this.tokenShape === 'wrapped' ? { data: [answer] } : answer);
  }

  #lengthen(request: FakeRequest): Reply {
    const { query } = request;
    if (query.get('grant_type') !== `${this.grantPrefix}_exchange_token`)
      return graphError(100, 'Invalid parameter: grant_type');
    if (query.get('client_secret') !== this.clientSecret) return graphError(1, 'Error validating client secret.');
    const token = this.graphToken(request, ['short']);
    if ('status' in token) return token;
    this.counts.longExchanges += 1;
    return this.#longToken(token.grant);
  }

  #refresh(request: FakeRequest): Reply {
    const reply = this.#refreshed(request);
    if (reply.status === 200) this.counts.refreshes += 1;
    else this.counts.refusedRefreshes += 1;
    return reply;
  }

  #refreshed(request: FakeRequest): Reply {
    if (request.query.get('grant_type') !== `${this.grantPrefix}_refresh_token`)
      return graphError(100, 'Invalid parameter: grant_type');
    const token = this.graphToken(request, ['long']);
    if ('status' in token) return token;
    if (this.ledger.age(token) < day || !token.grant.scopes.includes(this.basicScope))
      return graphError(100, 'The access token is not eligible for refresh: it must be at least 24 hours old.');
    return this.#longToken(token.grant, this.refreshKeepsToken ? token.value : undefined);
  }

  #longToken(grant: FakeGrant, value = this.#tokenText()): Reply {
    this.ledger.addToken('long', grant, value, longLifetime);
    return json({ access_token: value, token_type: 'bearer', expires_in: longLifetime });
  }

  #tokenText(): string {
    return this.tokenPrefix + randomText(120);
  }
}

/** Errors of the token addresses differ from those of Graph. */
const oauthError = (message: string) => json({ error_type: 'OAuthException', code: 400, error_message: message }, 400);
