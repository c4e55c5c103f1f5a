import { tiktokAccounts, type FakeAccount } from './accounts.js';
import type { ConsentRules } from './consent.js';
import { errorPage } from './consent-page.js';
import { day, type FakeRequest, hour, json, minute, type Reply } from './exchange.js';
import type { FakeOptions, Route } from './fake-options.js';
import { FakePlatform } from './fake-platform.js';
import { type FakeGrant, type FakeToken, randomText } from './ledger.js';
import { provesVerifier } from './pkce.js';
import { type FakePost, makePosts } from './posts.js';
import { fieldScopes, userFields } from './tiktok-user.js';
import { bodyOf, videoFieldNames, videoFields, videoPage } from './tiktok-videos.js';
import { removalBody, type RemovalReason, tiktokSignature } from './tiktok-webhook.js';

/**
 * Login Kit for Web and Display API v2. Sources: developers.tiktok.com, login-kit-web,
 * oauth-user-access-token-management, get-user-info, video-list, video-query.
 */
export class FakeTikTok extends FakePlatform {
  readonly id = 'tiktok';
  /** Documentation of 2–5 Nov 2026, or the older page of the same site. */
  lifetimes: 'new' | 'old' = 'new';
  /** Errors come with HTTP 200; the body alone tells. */
  errorsAsOk = false;
  /** An older page prints `{data:{…},message}`. */
  tokenShape: 'flat' | 'wrapped' = 'flat';
  /** Whether a challenge is demanded, and how it is written. A challenge that is sent is checked unless `none`. */
  pkce: 'none' | 'S256' | 'S256-hex' = 'none';
  /** Whether a new permission of an account ends its earlier ones. */
  oneGrantEach = false;
  /** A list may hold fewer than were asked for, with more to come. */
  videosPerPage: number | undefined;

  protected readonly authorizePath = '/v2/auth/authorize/';
  protected readonly tokenPath = '/v2/oauth/token/';
  protected readonly consent: ConsentRules = {
    clientParameter: 'client_key',
    separator: /,/,
    scopes: [
      { scope: 'user.info.basic', label: 'Read your profile info (avatar, display name)', required: true },
      { scope: 'user.info.profile', label: 'Read your additional profile info (bio, profile link, verification)' },
      { scope: 'user.info.stats', label: 'Read your engagement statistics (likes, followers)' },
      { scope: 'video.list', label: 'Read your public videos on TikTok' },
      { scope: 'video.publish', label: 'Post content to TikTok' },
    ],
    codeLifetime: 10 * minute,
    // Has to be decoded once, and neither less nor more.
    codeSuffix: '*2!4718.s1',
    unknownScope: 'redirect',
    denial: { error_description: 'The user denied the request' },
    forcesChoice: (query) => query.get('disable_auto_auth') === '1',
    skips: (query, account, scopes) =>
      query.get('disable_auto_auth') !== '1' &&
      this.liveGrants(account.key).some((grant) => scopes.every((scope) => grant.scopes.includes(scope))),
    extras: (scopes) => ({ scopes: scopes.join(',') }),
    refuses: ({ query }) => this.#refusal(query),
  };

  constructor(options: FakeOptions) {
    super(options, {
      clientId: 'awfakeclientkey01',
      clientSecret: 'fake-tiktok-secret-88aa0e51',
      accounts: tiktokAccounts(),
    });
    this.account('maya').posts = makePosts(23, this.now(), (index) => `7571${String(900_000_000_000_777 - index)}`);
  }

  protected routes(): readonly Route[] {
    // Each path ends in a slash; without it there is nothing (arctic #251).
    return [
      { method: 'POST', path: this.tokenPath, endpoint: 'token', handle: (request) => this.#token(request) },
      { method: 'POST', path: '/v2/oauth/revoke/', endpoint: 'revoke', handle: (request) => this.#revoke(request) },
      { method: 'POST', path: '/v2/video/list/', endpoint: 'media', handle: (request) => this.#list(request) },
      { method: 'POST', path: '/v2/video/query/', endpoint: 'insights', handle: (request) => this.#query(request) },
      { method: 'GET', path: '/v2/user/info/', endpoint: 'profile', handle: (request) => this.#userInfo(request) },
    ];
  }

  protected override throttled(): Reply {
    return this.#apiError(429, 'rate_limit_exceeded', 'The API rate limit was exceeded.');
  }

  #refusal(query: URLSearchParams): Reply | undefined {
    const redirectUri = query.get('redirect_uri') ?? '';
    // Static, and no longer than 512 characters. The real one takes https alone; a rehearsal on loopback cannot.
    if (redirectUri.length > 512 || /[?#]/.test(redirectUri)) return errorPage(400, 'redirect_uri is not acceptable');
    if (this.pkce !== 'none' && !query.has('code_challenge')) return errorPage(400, 'code_challenge is missing');
    return undefined;
  }

  #token(request: FakeRequest): Reply {
    const { form } = request;
    if (form.size === 0) return this.#oauthError('invalid_request', 'Content-Type must be a form');
    if (form.get('client_key') !== this.clientId) return this.#oauthError('invalid_client', 'Client key is incorrect');
    if (form.get('client_secret') !== this.clientSecret)
      return this.#oauthError('invalid_client', 'Client secret is incorrect');
    switch (form.get('grant_type')) {
      case 'authorization_code':
        return this.#exchange(form);
      case 'refresh_token':
        return this.#refresh(form);
      default:
        return this.#oauthError('unsupported_grant_type', 'Grant type is not supported');
    }
  }

  #exchange(form: URLSearchParams): Reply {
    const code = this.ledger.redeem(form.get('code') ?? '', form.get('redirect_uri') ?? '');
    if (typeof code === 'string') return this.#oauthError('invalid_grant', 'Authorization code is expired or invalid.');
    if (this.pkce !== 'none' && !provesVerifier(code.request, form.get('code_verifier'), this.pkce)) {
      this.counts.refusedExchanges += 1;
      return this.#oauthError('invalid_request', 'Code verifier or code challenge is invalid.');
    }
    this.counts.exchanges += 1;
    if (this.oneGrantEach) this.endGrants(code.account.key, 'revoked');
    return this.#tokens(this.ledger.openGrant(code));
  }

  /**
   * The refresh token changes each time, and the old one is dead at once (TikTok, oauth-refresh-a-user-access-token).
   */
  #refresh(form: URLSearchParams): Reply {
    const token = this.ledger.token(form.get('refresh_token') ?? '');
    if (token?.kind === 'refresh' && token.replaced) this.counts.reuse += 1;
    if (token?.kind !== 'refresh' || token.replaced || token.grant.ended || this.ledger.isExpired(token)) {
      this.counts.refusedRefreshes += 1;
      return this.#oauthError('invalid_grant', 'Refresh token is invalid or expired.');
    }
    token.replaced = true;
    this.counts.refreshes += 1;
    return this.#tokens(token.grant);
  }

  #tokens(grant: FakeGrant): Reply {
    const isNew = this.lifetimes === 'new';
    const accessLifetime = isNew ? 2 * hour : day;
    const refreshLifetime = (isNew ? 180 : 365) * day;
    const access = this.ledger.addToken('access', grant, `act.${randomText(60)}!4718.s1`, accessLifetime);
    const refresh = this.ledger.addToken('refresh', grant, `rft.${randomText(60)}!4718.s1`, refreshLifetime);
    const answer = {
      access_token: access.value,
      expires_in: accessLifetime,
      open_id: grant.account.userId,
      refresh_token: refresh.value,
      refresh_expires_in: refreshLifetime,
      scope: grant.scopes.join(','),
      token_type: 'Bearer',
    };
    return json(this.tokenShape === 'wrapped' ? { data: answer, message: 'success' } : answer);
  }

  #revoke({ form }: FakeRequest): Reply {
    if (form.get('client_key') !== this.clientId || form.get('client_secret') !== this.clientSecret)
      return this.#oauthError('invalid_client', 'Client key or secret is incorrect');
    const token = this.ledger.token(form.get('token') ?? '');
    if (token?.kind !== 'access' || token.grant.ended)
      return this.#oauthError('invalid_request', 'Token is invalid or expired.');
    this.counts.revokes += 1;
    token.grant.ended = 'revoked';
    return { status: 200, headers: { 'content-type': 'application/json' }, body: '' };
  }

  #userInfo(request: FakeRequest): Reply {
    const token = this.#bearer(request, 'user.info.basic');
    if ('status' in token) return token;
    const fields = (request.query.get('fields') ?? '').split(',').filter(Boolean);
    if (fields.length === 0 || fields.some((field) => !(field in fieldScopes)))
      return this.#apiError(400, 'invalid_params', 'Fields are missing or unknown');
    const missing = fields.find((field) => !token.grant.scopes.includes(fieldScopes[field]!));
    if (missing !== undefined)
      return this.#apiError(401, 'scope_permission_missed', `The scope of the field ${missing} is not granted`);
    const user = userFields(token.grant.account, this.pictureUrl(token.grant.account.colour));
    return this.#data({ user: Object.fromEntries(fields.map((field) => [field, user[field]])) });
  }

  #list(request: FakeRequest): Reply {
    const token = this.#videoToken(request);
    if ('status' in token) return token;
    const { max_count: count = 10, cursor } = bodyOf(request.body);
    if (typeof count !== 'number' || count < 1 || count > 20)
      return this.#apiError(400, 'invalid_params', 'max_count must be from 1 to 20');
    const { account } = token.grant;
    const size = Math.min(count, this.videosPerPage ?? count);
    const page = videoPage(account.posts ?? [], typeof cursor === 'number' ? cursor : undefined, size);
    return this.#data({
      videos: page.items.map((post) => this.#video(request, post, account)),
      cursor: page.cursor,
      has_more: page.hasMore,
    });
  }

  /** What is gone or private is left out. */
  #query(request: FakeRequest): Reply {
    const token = this.#videoToken(request);
    if ('status' in token) return token;
    const { filters } = bodyOf(request.body);
    const ids = (filters as { video_ids?: unknown } | undefined)?.video_ids;
    if (!Array.isArray(ids) || ids.length === 0 || ids.length > 20)
      return this.#apiError(400, 'invalid_params', 'video_ids must be a list of 1 to 20');
    const { account } = token.grant;
    const found = (account.posts ?? []).filter(({ id }) => ids.includes(id));
    return this.#data({ videos: found.map((post) => this.#video(request, post, account)) });
  }

  #videoToken(request: FakeRequest): FakeToken | Reply {
    const token = this.#bearer(request, 'video.list');
    if ('status' in token) return token;
    const fields = (request.query.get('fields') ?? '').split(',').filter(Boolean);
    if (fields.length === 0 || fields.some((field) => !videoFieldNames.includes(field)))
      return this.#apiError(400, 'invalid_params', 'Fields are missing or unknown');
    return token;
  }

  #video(request: FakeRequest, post: FakePost, account: FakeAccount): Record<string, unknown> {
    const fields = new Set((request.query.get('fields') ?? '').split(','));
    const all = Object.entries(videoFields(post, account, this.pictureUrl(account.colour)));
    return Object.fromEntries(all.filter(([name]) => fields.has(name)));
  }

  /**
   * Tells the app that a permission is over, signed (TikTok, webhooks-events and webhooks-verification). The
   * account's grants end before.
   */
  async sendRemoval(
    url: string,
    accountKey: string,
    reason: RemovalReason = 'disconnected-by-user',
  ): Promise<Response> {
    this.endGrants(accountKey, 'removed-by-user');
    const at = Math.floor(this.now().getTime() / 1000);
    return this.sendWebhook(url, removalBody(this.clientId, this.account(accountKey).userId, at, reason), at);
  }

  /** Sends any body with a right signature: to replay it, or to send what the app does not know. */
  sendWebhook(url: string, body: string, at = Math.floor(this.now().getTime() / 1000)): Promise<Response> {
    const signature = tiktokSignature(body, at, this.clientSecret);
    const headers = { 'content-type': 'application/json', 'tiktok-signature': signature };
    return fetch(url, { method: 'POST', body, headers });
  }

  /** The token of an API call with the scope it needs, or the error TikTok answers. */
  #bearer(request: FakeRequest, scope: string): FakeToken | Reply {
    const token = this.ledger.token(request.accessToken);
    if (token?.kind !== 'access' || token.grant.ended || this.ledger.isExpired(token))
      return this.#apiError(401, 'access_token_invalid', 'The access token is invalid or not found in the request.');
    if (!token.grant.scopes.includes(scope))
      return this.#apiError(401, 'scope_not_authorized', `The user did not authorize the scope ${scope}`);
    return token;
  }

  #data(data: unknown): Reply {
    return json({ data, error: { code: 'ok', message: '', log_id: logId } });
  }

  #apiError(status: number, code: string, message: string): Reply {
    return json({ data: {}, error: { code, message, log_id: logId } }, this.errorsAsOk ? 200 : status);
  }

  #oauthError(error: string, description: string): Reply {
    const status = this.errorsAsOk ? 200 : error === 'invalid_client' ? 401 : 400;
    return json({ error, error_description: description, log_id: logId }, status);
  }
}

const logId = '20261122000000FAKE0001';
