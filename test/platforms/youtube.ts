import { googleAccounts } from './accounts.js';
import type { ConsentRules } from './consent.js';
import { errorPage } from './consent-page.js';
import { day, type FakeRequest, hour, json, minute, type Reply } from './exchange.js';
import type { FakeOptions, Route } from './fake-options.js';
import { FakePlatform } from './fake-platform.js';
import { type FakeToken, randomText } from './ledger.js';
import { provesVerifier } from './pkce.js';
import { makePosts } from './posts.js';
import { channelItem } from './youtube-channel.js';
import { report, uploads, videos } from './youtube-videos.js';

const readonlyScope = 'https://www.googleapis.com/auth/youtube.readonly';
const analyticsScope = 'https://www.googleapis.com/auth/yt-analytics.readonly';
/** Web views of apps, which Google refuses (disallowed_useragent; next-auth #7044). */
const webView = /; wv\)|\bInstagram\b|\bFBA[NV]\b|BytedanceWebview|musical_ly/;

/**
 * Google's OAuth and the YouTube Data API v3. Sources: developers.google.com, OAuth 2.0 for Web Server Applications;
 * YouTube Data API and Analytics references; better-auth, google-auth-library.
 */
export class FakeYouTube extends FakePlatform {
  readonly id = 'youtube';
  /** Apps whose consent screen is in "Testing" get refresh tokens of 7 days. */
  testing = false;
  /** Google adds `iss` to the redirect (RFC 9207); a client that compares it can be tested without. */
  issuer: string | undefined = 'https://accounts.google.com';

  /** Of the quota of a day (YouTube Data API, determine_quota_cost). */
  unitsLeft = 10_000;

  protected readonly authorizePath = '/o/oauth2/v2/auth';
  protected readonly tokenPath = '/token';
  protected readonly consent: ConsentRules = {
    clientParameter: 'client_id',
    separator: / +/,
    scopes: [
      { scope: readonlyScope, label: 'View your YouTube account' },
      { scope: analyticsScope, label: 'View YouTube Analytics reports for your YouTube content' },
      { scope: 'https://www.googleapis.com/auth/youtube', label: 'Manage your YouTube account' },
    ],
    codeLifetime: 10 * minute,
    codePrefix: '4/0A',
    unknownScope: 'page',
    denial: {},
    forcesChoice: (query) => (query.get('prompt') ?? '').split(' ').includes('select_account'),
    skips: (query, account, scopes) =>
      !query.has('prompt') && scopes.every((scope) => this.#granted(account.key).includes(scope)),
    extras: (scopes) => ({
      scope: scopes.join(' '),
      authuser: '0',
      prompt: 'consent',
      ...(this.issuer === undefined ? {} : { iss: this.issuer }),
    }),
    refuses: ({ headers }) =>
      webView.test(headers['user-agent'] ?? '') ? errorPage(403, 'Error 403: disallowed_useragent') : undefined,
  };

  constructor(options: FakeOptions) {
    super(options, {
      clientId: '1234567890-fakefakefake.apps.googleusercontent.com',
      clientSecret: 'GOCSPX-fake-secret-61f2ad90',
      accounts: googleAccounts(),
    });
    this.account('maya').posts = makePosts(53, this.now(), (index) => `fakeVid${String(9_999 - index)}`);
  }

  protected routes(): readonly Route[] {
    return [
      { method: 'POST', path: this.tokenPath, endpoint: 'token', handle: (request) => this.#token(request) },
      { method: 'POST', path: '/revoke', endpoint: 'revoke', handle: (request) => this.#revoke(request) },
      { method: 'GET', path: '/tokeninfo', endpoint: 'tokeninfo', handle: (request) => this.#tokenInfo(request) },
      {
        method: 'GET',
        path: '/youtube/v3/channels',
        endpoint: 'profile',
        handle: (request) => this.#channels(request),
      },
      {
        method: 'GET',
        path: '/youtube/v3/playlistItems',
        endpoint: 'media',
        handle: (request) => this.#uploads(request),
      },
      { method: 'GET', path: '/youtube/v3/videos', endpoint: 'insights', handle: (request) => this.#videos(request) },
      { method: 'GET', path: '/v2/reports', endpoint: 'reports', handle: (request) => this.#report(request) },
    ];
  }

  protected override throttled(): Reply {
    return apiError(403, 'quotaExceeded', 'RESOURCE_EXHAUSTED', 'The request cannot be completed: quota exceeded.');
  }

  #granted(accountKey: string): string[] {
    return [...new Set(this.liveGrants(accountKey).flatMap((grant) => grant.scopes))];
  }

  #token({ form }: FakeRequest): Reply {
    if (form.get('client_id') !== this.clientId)
      return oauthError('invalid_client', 'The OAuth client was not found.', 401);
    if (form.get('client_secret') !== this.clientSecret) return oauthError('invalid_client', 'Unauthorized', 401);
    switch (form.get('grant_type')) {
      case 'authorization_code':
        return this.#exchange(form);
      case 'refresh_token':
        return this.#refresh(form);
      default:
        return oauthError('unsupported_grant_type', 'Invalid grant_type');
    }
  }

  #exchange(form: URLSearchParams): Reply {
    const code = this.ledger.redeem(form.get('code') ?? '', form.get('redirect_uri') ?? '');
    if (code === 'other-redirect') return oauthError('redirect_uri_mismatch', 'Bad Request');
    if (typeof code === 'string') return oauthError('invalid_grant', 'Malformed auth code.');
    if (!provesVerifier(code.request, form.get('code_verifier'), 'S256')) {
      this.counts.refusedExchanges += 1;
      return oauthError('invalid_grant', 'Invalid code verifier.');
    }
    this.counts.exchanges += 1;
    const before = this.#granted(code.account.key);
    const asks = (name: string, value: string) => (code.request.get(name) ?? '').split(' ').includes(value);
    const withRefresh = asks('access_type', 'offline') && (asks('prompt', 'consent') || before.length === 0);
    const scopes = asks('include_granted_scopes', 'true') ? [...new Set([...before, ...code.scopes])] : code.scopes;
    const grant = this.ledger.openGrant(code, scopes);
    const refreshLifetime = this.testing ? 7 * day : undefined;
    const refresh = withRefresh
      ? this.ledger.addToken('refresh', grant, `1//0${randomText(90)}`, refreshLifetime)
      : undefined;
    return json({
      ...this.#access(this.ledger.addToken('access', grant, accessText(), hour)),
      ...(refresh && { refresh_token: refresh.value }),
      ...(refresh && refreshLifetime && { refresh_token_expires_in: refreshLifetime - 1 }),
    });
  }

  /** Answers without a refresh token: the old one stays. */
  #refresh(form: URLSearchParams): Reply {
    const token = this.ledger.token(form.get('refresh_token') ?? '');
    if (token?.kind !== 'refresh' || token.grant.ended || this.ledger.isExpired(token)) {
      this.counts.refusedRefreshes += 1;
      return oauthError('invalid_grant', 'Token has been expired or revoked.');
    }
    this.counts.refreshes += 1;
    return json(this.#access(this.ledger.addToken('access', token.grant, accessText(), hour)));
  }

  #access(token: FakeToken): Record<string, unknown> {
    return {
      access_token: token.value,
      expires_in: hour - 1,
      scope: token.grant.scopes.join(' '),
      token_type: 'Bearer',
    };
  }

  /** Takes an access or a refresh token and ends all that the account has granted. */
  #revoke({ query, form }: FakeRequest): Reply {
    const token = this.ledger.token(query.get('token') ?? form.get('token') ?? '');
    if (!token || token.grant.ended || this.ledger.isExpired(token))
      return oauthError('invalid_token', 'Token expired or revoked');
    this.counts.revokes += 1;
    this.endGrants(token.grant.account.key, 'revoked');
    return json({});
  }

  #tokenInfo(request: FakeRequest): Reply {
    const token = this.ledger.token(request.accessToken);
    if (token?.kind !== 'access' || token.grant.ended || this.ledger.isExpired(token))
      return oauthError('invalid_token', 'Invalid Value');
    const left = hour - Math.floor(this.ledger.age(token));
    return json({
      azp: this.clientId,
      aud: this.clientId,
      scope: token.grant.scopes.join(' '),
      expires_in: String(left),
      access_type: 'offline',
    });
  }

  #channels(request: FakeRequest): Reply {
    const token = this.#bearer(request, readonlyScope);
    if ('status' in token) return token;
    const parts = (request.query.get('part') ?? '').split(',');
    const ids = request.query.get('id')?.split(',');
    const channels = (token.grant.account.channels ?? []).filter(({ id }) => ids === undefined || ids.includes(id));
    return json({
      kind: 'youtube#channelListResponse',
      etag: 'fake',
      pageInfo: { totalResults: channels.length, resultsPerPage: 5 },
      // A Google account without a channel: the key is left out or empty, both are seen.
      ...(channels.length > 0 && {
        items: channels.map((channel) =>
          channelItem(channel, token.grant.account.posts?.length ?? 0, parts, this.pictureUrl(channel.colour)),
        ),
      }),
    });
  }

  #uploads(request: FakeRequest): Reply {
    const token = this.#bearer(request, readonlyScope);
    if ('status' in token) return token;
    const list = request.query.get('playlistId') ?? '';
    const isOwn = token.grant.account.channels?.some(({ id }) => list === `UU${id.slice(2)}`) ?? false;
    const posts = token.grant.account.posts ?? [];
    // A channel without videos has the name of a list that is not there.
    if (!isOwn || posts.length === 0)
      return apiError(404, 'playlistNotFound', 'NOT_FOUND', 'The playlist cannot be found.');
    return json(uploads(posts, request.query));
  }

  #videos(request: FakeRequest): Reply {
    const token = this.#bearer(request, readonlyScope);
    if ('status' in token) return token;
    const { posts = [], channels = [] } = token.grant.account;
    if ((request.query.get('id') ?? '').split(',').length > 50 || !channels[0])
      return apiError(400, 'invalidFilters', 'INVALID_ARGUMENT', 'At most 50 ids');
    return json(videos(posts, channels[0], request.query));
  }

  #report(request: FakeRequest): Reply {
    const token = this.#bearer(request, analyticsScope);
    if ('status' in token) return token;
    const table = report(token.grant.account.posts ?? [], request.query);
    return table ? json(table) : apiError(400, 'badRequest', 'INVALID_ARGUMENT', 'The query is not supported.');
  }

  /**
   * The token of an API call with the scope it needs, or the error Google answers. Every call costs a unit, failed
   * ones too.
   */
  #bearer(request: FakeRequest, scope: string): FakeToken | Reply {
    this.unitsLeft -= 1;
    if (this.unitsLeft < 0) return this.throttled();
    const token = this.ledger.token(request.accessToken);
    if (token?.kind !== 'access' || token.grant.ended || this.ledger.isExpired(token))
      return apiError(401, 'authError', 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
    if (!token.grant.scopes.includes(scope))
      return apiError(403, 'insufficientPermissions', 'PERMISSION_DENIED', 'Insufficient Permission');
    return token;
  }
}

const accessText = () => `ya29.a0${randomText(100)}`;

const oauthError = (error: string, description: string, status = 400) =>
  json({ error, error_description: description }, status);

function apiError(code: number, reason: string, status: string, message: string): Reply {
  return json({ error: { code, message, errors: [{ message, domain: 'global', reason }], status } }, code);
}
