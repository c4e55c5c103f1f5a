import { facebookAccounts, facebookInstagramAccounts, type FakePage } from './accounts.js';
import type { ConsentRules } from './consent.js';
import { day, type FakeRequest, hour, json, type Reply } from './exchange.js';
import { businessEdges, linkedAccountFields, type PageView, pageFields, readablePages } from './facebook-pages.js';
import type { FakeOptions, Route } from './fake-options.js';
import { type FakeToken, randomText } from './ledger.js';
import { graphError, MetaPlatform } from './meta.js';

const longLifetime = 60 * day;

/**
 * Facebook Login, Pages, and Instagram over them. Sources: facebook-login/guides/advanced/manual-flow and
 * permissions, Graph API /me/accounts, debug_token; postiz instagram.provider.ts; openpost #216 for portfolios.
 */
export class FakeFacebook extends MetaPlatform implements PageView {
  readonly id = 'facebook';
  /** Pages of one answer at most, whatever `limit` says: clients have to follow `paging.next`. */
  pageSize = 2;
  /** Whether the answer to fb_exchange_token tells when the token ends; real ones sometimes do not. */
  longExpiry: 'told' | 'absent' = 'told';
  /** What DELETE …/permissions answers. */
  deleteAnswer: 'object' | 'true' = 'object';
  /** Scopes of Login for Business configurations, by `config_id`. */
  readonly configurations = new Map<string, readonly string[]>([
    ['700000000000001', ['pages_show_list', 'pages_read_engagement', 'read_insights']],
  ]);
  /** The professional accounts that Pages are linked to. */
  readonly instagramAccounts = facebookInstagramAccounts();
  readonly #declined = new Map<string, Set<string>>();

  protected readonly authorizePath = '/v25.0/dialog/oauth';
  protected readonly tokenPath = '/v25.0/oauth/access_token';
  protected readonly consent: ConsentRules = {
    clientParameter: 'client_id',
    separator: /,/,
    scopes: [
      { scope: 'public_profile', label: 'Your name and profile picture', required: true },
      { scope: 'pages_show_list', label: 'Show a list of the Pages you manage' },
      { scope: 'pages_read_engagement', label: 'Read content posted on the Page' },
      { scope: 'read_insights', label: 'Access Page and app insights' },
      { scope: 'business_management', label: 'Manage your business' },
      { scope: 'instagram_basic', label: 'Access profile and posts from the connected Instagram account' },
      { scope: 'instagram_manage_insights', label: 'Access insights for the connected Instagram account' },
      { scope: 'pages_manage_posts', label: 'Create and manage content on your Page' },
    ],
    codeLifetime: hour,
    codePrefix: 'AQ',
    fragment: '#_=_',
    unknownScope: 'page',
    denial: { error_reason: 'user_denied', error_description: 'The user denied your request.' },
    forcesChoice: (query) => query.get('auth_type') === 'reauthenticate',
    assets: (account) => (account.pages ?? []).map(({ id, name }) => ({ id, label: name })),
    bundled: (query) => this.configurations.get(query.get('config_id') ?? '') ?? [],
    // What was declined once is asked for again only with auth_type=rerequest.
    silentlyDeclined: (query, account) =>
      query.get('auth_type') === 'rerequest' ? [] : [...(this.#declined.get(account.key) ?? [])],
    onDecision: (account, asked, granted) => {
      const declined = new Set(this.#declined.get(account.key));
      for (const scope of asked) declined.add(scope);
      for (const scope of granted) declined.delete(scope);
      this.#declined.set(account.key, declined);
    },
  };

  constructor(options: FakeOptions) {
    super(options, {
      clientId: '313131313131313',
      clientSecret: 'fakefacebooksecret0a1b2c3d4e5f66',
      accounts: facebookAccounts(),
    });
  }

  protected routes(): readonly Route[] {
    const path = (rest: string) => new RegExp(`^/(?:v2[1-9]\\.0/)?${rest}$`);
    const get = (endpoint: string, rest: string, handle: Route['handle']): Route => ({
      method: 'GET',
      path: path(rest),
      endpoint,
      handle,
    });
    return [
      get('token', 'oauth/access_token', (request) => this.#token(request.query)),
      {
        method: 'POST',
        path: path('oauth/access_token'),
        endpoint: 'token',
        handle: (request) => this.#token(request.form),
      },
      get('permissions', '(me|\\d+)/permissions', (request) => this.#permissions(request)),
      {
        method: 'DELETE',
        path: path('(me|\\d+)/permissions(?:/([a-z_]+))?'),
        endpoint: 'revoke',
        handle: (request, [id = '', permission]) => this.#revoke(request, id, permission),
      },
      get('debug-token', 'debug_token', (request) => this.#debug(request)),
      get('pages', 'me/accounts', (request) =>
        this.#withUser(request, 'pages_show_list', (token) => {
          return this.list(
            request,
            readablePages(token).filter(({ inPortfolio }) => !inPortfolio),
            token,
          );
        }),
      ),
      get('businesses', 'me/businesses|(\\d+)/(?:owned|client)_pages', (request) =>
        this.#withUser(request, 'business_management', (token) => businessEdges(this, request, token)),
      ),
      get('profile', '(me|\\d+)', (request, [id = '']) => this.#node(request, id)),
    ];
  }

  #token(input: URLSearchParams): Reply {
    if (input.get('client_id') !== this.clientId)
      return graphError(101, 'Error validating application. Cannot get application info due to a system error.');
    if (input.get('client_secret') !== this.clientSecret) return graphError(1, 'Error validating client secret.');
    if (input.get('grant_type') === 'client_credentials')
      return json({ access_token: `${this.clientId}|${randomText(27)}`, token_type: 'bearer' });
    if (input.get('grant_type') === 'fb_exchange_token') return this.#lengthen(input);
    const code = this.ledger.redeem(input.get('code') ?? '', input.get('redirect_uri') ?? '');
    switch (code) {
      case 'used':
        return graphError(100, 'This authorization code has been used.', 36_009);
      case 'expired':
        return graphError(100, 'This authorization code has expired.', 36_007);
      case 'other-redirect':
        return graphError(
          100,
          'Error validating verification code. Please make sure your redirect_uri is identical',
          36_008,
        );
      case 'unknown':
        return graphError(100, 'Invalid verification code format.');
    }
    this.counts.exchanges += 1;
    const grant = this.ledger.openGrant(code);
    const token = this.ledger.addToken('short', grant, `EAAF${randomText(120)}`, 2 * hour);
    return json({ access_token: token.value, token_type: 'bearer', expires_in: 2 * hour - 300 });
  }

  #lengthen(input: URLSearchParams): Reply {
    const old = this.graphToken({ accessToken: input.get('fb_exchange_token') ?? undefined }, ['short', 'long']);
    if ('status' in old) return old;
    this.counts.longExchanges += 1;
    const token = this.ledger.addToken('long', old.grant, `EAAF${randomText(120)}`, longLifetime);
    const told = this.longExpiry === 'told' ? { expires_in: longLifetime } : {};
    return json({ access_token: token.value, token_type: 'bearer', ...told });
  }

  #permissions(request: FakeRequest): Reply {
    const token = this.graphToken(request, ['short', 'long']);
    if ('status' in token) return token;
    const declined = [...(this.#declined.get(token.grant.account.key) ?? [])];
    return this.graph({
      data: [
        ...token.grant.scopes.map((permission) => ({ permission, status: 'granted' })),
        ...declined.map((permission) => ({ permission, status: 'declined' })),
      ],
    });
  }

  #revoke(request: FakeRequest, id: string, permission: string | undefined): Reply {
    // "A user access token or an app access token" (Graph API reference, User permissions).
    const isApp = request.accessToken === `${this.clientId}|${this.clientSecret}`;
    const token = isApp ? undefined : this.graphToken(request, ['short', 'long']);
    if (token && 'status' in token) return token;
    const account = this.accounts.find(({ userId }) => userId === id) ?? token?.grant.account;
    if (!account || (token && account !== token.grant.account)) return this.notFound(request);
    this.counts.revokes += 1;
    if (permission === undefined) this.endGrants(account.key, 'removed-by-user');
    for (const grant of this.liveGrants(account.key))
      grant.scopes = grant.scopes.filter((scope) => scope !== permission);
    return this.#done();
  }

  #done(): Reply {
    return this.deleteAnswer === 'true' ? json(true) : json({ success: true });
  }

  #debug(request: FakeRequest): Reply {
    const [app, secret] = (request.accessToken ?? '').split('|');
    if (app !== this.clientId || secret !== this.clientSecret)
      return graphError(190, 'Invalid OAuth access token signature.');
    const token = this.ledger.token(request.query.get('input_token') ?? '');
    if (!token)
      return this.graph({ data: { is_valid: false, scopes: [], error: { code: 190, message: 'Malformed' } } });
    const { account, scopes, assets, ended } = token.grant;
    const seconds = (date: Date) => Math.floor(date.getTime() / 1000);
    return this.graph({
      data: {
        app_id: this.clientId,
        type: token.kind === 'page' ? 'PAGE' : 'USER',
        application: 'Fake',
        is_valid: !ended && !this.ledger.isExpired(token),
        // 0: never.
        expires_at: token.expiresAt ? seconds(token.expiresAt) : 0,
        data_access_expires_at: seconds(token.grant.since) + 90 * day,
        issued_at: seconds(token.issuedAt),
        scopes,
        granular_scopes: scopes.map((scope) => ({
          scope,
          ...(scope === 'public_profile' ? {} : { target_ids: assets }),
        })),
        user_id: account.userId,
      },
    });
  }

  #withUser(request: FakeRequest, scope: string, handle: (token: FakeToken) => Reply): Reply {
    const token = this.graphToken(request, ['short', 'long']);
    if ('status' in token) return token;
    if (!token.grant.scopes.includes(scope)) return graphError(200, `(#200) Requires ${scope} permission`);
    return handle(token);
  }

  /** A list of Pages over several answers; `next` holds the token, as the real one does. */
  list(request: FakeRequest, pages: readonly FakePage[], token: FakeToken): Reply {
    const after = Number(request.query.get('after') ?? 0) || 0;
    const size = Math.min(this.pageSize, Number(request.query.get('limit') ?? 25));
    const shown = pages.slice(after, after + size);
    const next = new URL(this.serverUrl + request.path);
    for (const [name, value] of request.query) next.searchParams.set(name, value);
    next.searchParams.set('access_token', token.value);
    next.searchParams.set('after', String(after + size));
    const cursors = { before: String(after), after: String(after + shown.length) };
    return this.graph({
      data: shown.map((page) => pageFields(this, page, token, request.query.get('fields') ?? 'id,name,access_token')),
      paging: { cursors, ...(after + size < pages.length && { next: next.href }) },
    });
  }

  /** A Page's token of a long user token does not end; of a short one it ends with it. */
  pageToken(page: FakePage, token: FakeToken): string {
    const left = token.kind === 'long' ? undefined : 2 * hour - Math.floor(this.ledger.age(token));
    return this.ledger.addToken('page', token.grant, `EAAFpage${randomText(110)}`, left, page.id).value;
  }

  #node(request: FakeRequest, id: string): Reply {
    const token = this.graphToken(request);
    if ('status' in token) return token;
    const { account } = token.grant;
    const fields = request.query.get('fields') ?? 'id,name';
    const page = readablePages(token).find((candidate) => candidate.id === (id === 'me' ? token.pageId : id));
    if (page) return this.graph(pageFields(this, page, token, fields));
    const linked = readablePages(token).map(({ instagram }) => instagram);
    const instagram = this.instagramAccounts.find(({ key, userId }) => userId === id && linked.includes(key));
    if (instagram && token.grant.scopes.includes('instagram_basic'))
      return this.node(linkedAccountFields(instagram, this.pictureUrl(instagram.colour)), fields, 'IGUser');
    if (id !== 'me' && id !== account.userId) return this.notFound(request);
    const picture = { data: { url: this.pictureUrl(account.colour), is_silhouette: false } };
    return this.node({ id: account.userId, name: account.name, picture }, fields, 'User');
  }
}
