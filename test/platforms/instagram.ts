import { instagramAccounts, type FakeAccount } from './accounts.js';
import type { ConsentRules } from './consent.js';
import { day, type FakeRequest, hour, json, type Reply } from './exchange.js';
import type { FakeOptions, Route } from './fake-platform.js';
import { type FakeGrant, randomText } from './ledger.js';
import { graphError, MetaPlatform } from './meta.js';

const basic = 'instagram_business_basic';
const insights = 'instagram_business_manage_insights';
/** As the answer of the access_token reference page has it: 60 days, less a quarter of an hour. */
const longLifetime = 5_183_944;

/** Instagram API with Instagram Login. Facts: domain.md §5.1. */
export class FakeInstagram extends MetaPlatform {
  readonly id = 'instagram';
  /** The documentation prints `{"data":[{…}]}`, live code reads it flat. */
  tokenShape: 'flat' | 'wrapped' = 'flat';
  profileShape: 'flat' | 'wrapped' = 'flat';
  permissions: 'comma' | 'array' = 'comma';
  /** What happens to a personal account: `/me` refuses it, or says what it is. */
  personal: 'refused' | 'told' = 'refused';
  /** Whether a refresh gives back the same text with a later end, or a new one beside the old. */
  refreshKeepsToken = false;

  protected readonly authorizePath = '/oauth/authorize';
  protected readonly tokenPath = '/oauth/access_token';
  protected readonly consent: ConsentRules = {
    clientParameter: 'client_id',
    separator: /[ ,]+/,
    scopes: [
      { scope: basic, label: 'View profile and access media', required: true },
      { scope: insights, label: 'Access and manage insights for your account' },
      { scope: 'instagram_business_manage_comments', label: 'Access and manage comments' },
      { scope: 'instagram_business_content_publish', label: 'Access and publish content' },
    ],
    codeLifetime: hour,
    codePrefix: 'AQ',
    fragment: '#_',
    unknownScope: 'page',
    denial: { error_reason: 'user_denied', error_description: 'The user denied your request.' },
    forcesChoice: (query) => query.get('force_reauth') === 'true' || query.get('force_authentication') === '1',
  };

  constructor(options: FakeOptions) {
    super(options, {
      clientId: '990011223344556',
      clientSecret: 'fake-instagram-secret-3b1f9c77',
      accounts: instagramAccounts(),
    });
  }

  protected routes(): readonly Route[] {
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
      {
        method: 'GET',
        path: /^\/(?:v2[1-9]\.0\/)?(me|\d+)$/,
        endpoint: 'profile',
        handle: (request, [id = '']) => this.#profile(request, id),
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
    const grant = this.ledger.openGrant(code.account, code.scopes);
    const token = this.ledger.addToken('short', grant, tokenText(), hour);
    const answer = {
      access_token: token.value,
      // A number of 17 digits: what JSON.parse makes of it is somebody else.
      user_id: BigInt(code.account.secondId),
      permissions: this.permissions === 'array' ? grant.scopes : grant.scopes.join(','),
    };
    return json(this.tokenShape === 'wrapped' ? { data: [answer] } : answer);
  }

  #lengthen(request: FakeRequest): Reply {
    const { query } = request;
    if (query.get('grant_type') !== 'ig_exchange_token') return graphError(100, 'Invalid parameter: grant_type');
    if (query.get('client_secret') !== this.clientSecret) return graphError(1, 'Error validating client secret.');
    const token = this.graphToken(request, ['short']);
    if ('status' in token) return token;
    this.counts.longExchanges += 1;
    return this.#longToken(token.grant);
  }

  #refresh(request: FakeRequest): Reply {
    if (request.query.get('grant_type') !== 'ig_refresh_token') return graphError(100, 'Invalid parameter: grant_type');
    const token = this.graphToken(request, ['long']);
    if ('status' in token) {
      this.counts.refusedRefreshes += 1;
      return token;
    }
    if (this.ledger.age(token) < day || !token.grant.scopes.includes(basic)) {
      this.counts.refusedRefreshes += 1;
      return graphError(100, 'The access token is not eligible for refresh: it must be at least 24 hours old.');
    }
    this.counts.refreshes += 1;
    return this.#longToken(token.grant, this.refreshKeepsToken ? token.value : undefined);
  }

  #longToken(grant: FakeGrant, value = tokenText()): Reply {
    this.ledger.addToken('long', grant, value, longLifetime);
    return json({ access_token: value, token_type: 'bearer', expires_in: longLifetime });
  }

  #profile(request: FakeRequest, id: string): Reply {
    const token = this.graphToken(request);
    if ('status' in token) return token;
    const { account } = token.grant;
    if (id !== 'me' && id !== account.userId && id !== account.secondId) return this.notFound(request);
    if (account.type === 'PERSONAL' && this.personal === 'refused')
      return graphError(10, '(#10) The user is not an Instagram Business');
    const reply = this.node(this.#fields(account), request.query.get('fields'), 'IGUser');
    if (this.profileShape === 'flat' || reply.status !== 200) return reply;
    return { ...reply, body: `{"data":[${String(reply.body)}]}` };
  }

  #fields(account: FakeAccount): Record<string, unknown> {
    return {
      id: account.secondId,
      user_id: account.userId,
      username: account.handle,
      name: account.name,
      account_type: account.type,
      profile_picture_url: this.pictureUrl(account.colour),
      followers_count: account.followers,
      follows_count: account.following,
      media_count: 0,
      biography: account.bio,
    };
  }
}

const tokenText = () => `IGAA${randomText(120)}`;

/** Errors of api.instagram.com differ from those of Graph. */
const oauthError = (message: string) => json({ error_type: 'OAuthException', code: 400, error_message: message }, 400);
