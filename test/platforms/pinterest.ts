import { pinterestAccounts } from './accounts.js';
import type { ConsentRules } from './consent.js';
import { day, type FakeRequest, json, minute, type Reply } from './exchange.js';
import type { FakeOptions, Route } from './fake-options.js';
import { FakePlatform } from './fake-platform.js';
import { type FakeGrant, type FakeToken, randomText } from './ledger.js';
import { makePosts, pageOf } from './posts.js';

/** Pinterest API v5. Sources: developers.pinterest.com, Authentication and the v5 reference; postiz, nango. */
export class FakePinterest extends FakePlatform {
  readonly id = 'pinterest';
  /** Classic: the refresh token lives 365 days and stays. Continuous: 60 days, and a new one with each refresh. */
  refreshing: 'classic' | 'continuous' = 'classic';

  protected readonly authorizePath = '/oauth/';
  protected readonly tokenPath = '/v5/oauth/token';
  protected readonly consent: ConsentRules = {
    clientParameter: 'client_id',
    separator: /,/,
    scopes: [
      { scope: 'user_accounts:read', label: 'See your user accounts and followers', required: true },
      { scope: 'pins:read', label: 'See your public Pins', required: true },
      { scope: 'boards:read', label: 'See your public boards', required: true },
      { scope: 'pins:write', label: 'Create, update or delete your public Pins', required: true },
    ],
    codeLifetime: 10 * minute,
    unknownScope: 'page',
    denial: { error_description: 'The user cancelled' },
    forcesChoice: () => false,
  };

  constructor(options: FakeOptions) {
    super(options, { clientId: '1480001', clientSecret: 'fake-pinterest-secret-c4e7', accounts: pinterestAccounts() });
    this.account('maya').posts = makePosts(30, this.now(), (index) => `81346${String(9_000_000_333 - index)}`);
  }

  protected routes(): readonly Route[] {
    return [
      { method: 'POST', path: this.tokenPath, endpoint: 'token', handle: (request) => this.#token(request) },
      { method: 'GET', path: '/v5/user_account', endpoint: 'profile', handle: (request) => this.#account(request) },
      { method: 'GET', path: '/v5/pins', endpoint: 'media', handle: (request) => this.#pins(request) },
      {
        method: 'GET',
        path: /^\/v5\/pins\/(\d+)\/analytics$/,
        endpoint: 'insights',
        handle: (request, [id = '']) => this.#analytics(request, id),
      },
    ];
  }

  protected override throttled(): Reply {
    const reply = pinterestError(429, 8, 'You have exceeded your rate limit. Try again later.');
    return { ...reply, headers: { ...reply.headers, 'retry-after': '30' } };
  }

  /** Id and secret come as HTTP Basic only. */
  #token({ form, headers }: FakeRequest): Reply {
    const expected = Buffer.from(`${this.clientId}:${this.clientSecret}`).toString('base64');
    if (headers.authorization !== `Basic ${expected}`) return pinterestError(401, 2, 'Authentication failed.');
    if (form.get('grant_type') === 'refresh_token') return this.#refresh(form);
    if (form.get('grant_type') !== 'authorization_code') return pinterestError(400, 1, 'Invalid grant_type');
    const code = this.ledger.redeem(form.get('code') ?? '', form.get('redirect_uri') ?? '');
    if (typeof code === 'string') return pinterestError(400, 283, 'Authorization code is invalid or expired');
    this.counts.exchanges += 1;
    return this.#tokens(this.ledger.openGrant(code), 'authorization_code');
  }

  #refresh(form: URLSearchParams): Reply {
    const token = this.ledger.token(form.get('refresh_token') ?? '');
    if (token?.kind === 'refresh' && token.replaced) this.counts.reuse += 1;
    if (token?.kind !== 'refresh' || token.replaced || token.grant.ended || this.ledger.isExpired(token)) {
      this.counts.refusedRefreshes += 1;
      return pinterestError(400, 285, 'Refresh token is invalid or expired');
    }
    this.counts.refreshes += 1;
    if (this.refreshing === 'continuous') token.replaced = true;
    return this.#tokens(token.grant, 'refresh_token');
  }

  #tokens(grant: FakeGrant, type: 'authorization_code' | 'refresh_token'): Reply {
    const access = this.ledger.addToken('access', grant, `pina_${randomText(60)}`, 30 * day);
    const lifetime = (this.refreshing === 'classic' ? 365 : 60) * day;
    const refresh =
      type === 'authorization_code' || this.refreshing === 'continuous'
        ? this.ledger.addToken('refresh', grant, `pinr_${randomText(60)}`, lifetime)
        : undefined;
    return json({
      response_type: type,
      access_token: access.value,
      token_type: 'bearer',
      expires_in: 30 * day,
      scope: grant.scopes.join(' '),
      ...(refresh && { refresh_token: refresh.value, refresh_token_expires_in: lifetime }),
    });
  }

  #bearer(request: FakeRequest, scope: string): FakeToken | Reply {
    const token = this.ledger.token(request.accessToken);
    if (token?.kind !== 'access' || token.grant.ended || this.ledger.isExpired(token))
      return pinterestError(401, 2, 'Authentication failed.');
    if (!token.grant.scopes.includes(scope))
      return pinterestError(403, 3, `Your application consumer type lacks the scope ${scope}`);
    return token;
  }

  #account(request: FakeRequest): Reply {
    const token = this.#bearer(request, 'user_accounts:read');
    if ('status' in token) return token;
    const { account } = token.grant;
    return json({
      id: account.userId,
      account_type: account.type,
      username: account.handle,
      business_name: account.type === 'BUSINESS' ? account.name : null,
      profile_image: this.pictureUrl(account.colour),
      website_url: '',
      about: account.bio,
      follower_count: account.followers,
      following_count: account.following,
      board_count: 4,
      pin_count: account.posts?.length ?? 0,
      monthly_views: account.followers * 3,
    });
  }

  #pins(request: FakeRequest): Reply {
    const token = this.#bearer(request, 'pins:read');
    if ('status' in token) return token;
    const size = Number(request.query.get('page_size') ?? 25);
    const { items, next } = pageOf(token.grant.account.posts ?? [], request.query.get('bookmark'), size);
    return json({
      items: items.map((post) => ({
        id: post.id,
        created_at: post.at.toISOString().slice(0, 19),
        link: null,
        title: post.text.slice(0, 100),
        description: post.text,
        creative_type: 'REGULAR',
      })),
      bookmark: next ?? null,
    });
  }

  /** The last 90 days only, and business accounts only. */
  #analytics(request: FakeRequest, id: string): Reply {
    const token = this.#bearer(request, 'pins:read');
    if ('status' in token) return token;
    const { account } = token.grant;
    if (account.type !== 'BUSINESS') return pinterestError(403, 29, 'You are not permitted to access that resource.');
    const post = account.posts?.find((candidate) => candidate.id === id);
    if (!post) return pinterestError(404, 50, 'Pin not found.');
    const start = Date.parse(request.query.get('start_date') ?? '');
    if (!(start >= this.now().getTime() - 91 * day * 1000))
      return pinterestError(400, 1, 'start_date must be within the last 90 days');
    const numbers: Readonly<Record<string, number>> = {
      IMPRESSION: post.views,
      PIN_CLICK: post.comments,
      OUTBOUND_CLICK: post.shares,
      SAVE: post.saves,
    };
    const asked = (request.query.get('metric_types') ?? '').split(',');
    if (asked.some((name) => !(name in numbers))) return pinterestError(400, 1, 'Unknown metric type');
    const summary = Object.fromEntries(asked.map((name) => [name, numbers[name]]));
    return json({ all: { lifetime_metrics: {}, summary_metrics: summary, daily_metrics: [] } });
  }
}

const pinterestError = (status: number, code: number, message: string) => json({ code, message }, status);
