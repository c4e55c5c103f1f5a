import { threadsAccounts, type FakeAccount } from './accounts.js';
import type { ConsentRules } from './consent.js';
import { type FakeRequest, hour, type Reply } from './exchange.js';
import type { FakeOptions, Route } from './fake-options.js';
import { graphTime } from './instagram-media.js';
import { LongTokenPlatform } from './long-token.js';
import { graphError } from './meta.js';
import { makePosts, pageOf } from './posts.js';

const basic = 'threads_basic';
const insights = 'threads_manage_insights';

/** Threads API. Sources: developers.facebook.com/docs/threads (get-started, long-lived tokens, insights); postiz. */
export class FakeThreads extends LongTokenPlatform {
  readonly id = 'threads';

  protected readonly grantPrefix = 'th';
  protected readonly tokenPrefix = 'THAA';
  protected readonly basicScope = basic;
  protected readonly consent: ConsentRules = {
    clientParameter: 'client_id',
    separator: /[ ,]+/,
    scopes: [
      { scope: basic, label: 'Access your profile info and posts', required: true },
      { scope: insights, label: 'Access your insights' },
      { scope: 'threads_content_publish', label: 'Create and share posts' },
    ],
    codeLifetime: hour,
    codePrefix: 'AQ',
    fragment: '#_',
    unknownScope: 'page',
    denial: { error_reason: 'user_denied', error_description: 'The user denied your request.' },
    // No way to force another account is known.
    forcesChoice: () => false,
  };

  constructor(options: FakeOptions) {
    super(options, {
      clientId: '771100998877665',
      clientSecret: 'fake-threads-secret-5d20aa1c',
      accounts: threadsAccounts(),
    });
    this.account('maya').posts = makePosts(28, this.now(), (index) => `1797${String(7_000_000_000_333 - index)}`);
  }

  protected override routes(): Route[] {
    return [
      ...super.routes(),
      {
        method: 'GET',
        path: /^\/(?:v1\.0\/)?(me|\d+)$/,
        endpoint: 'profile',
        handle: (request, [id = '']) => this.#profile(request, id),
      },
      {
        method: 'GET',
        path: /^\/(?:v1\.0\/)?me\/threads$/,
        endpoint: 'media',
        handle: (request) => this.#list(request),
      },
      {
        method: 'GET',
        path: /^\/(?:v1\.0\/)?me\/threads_insights$/,
        endpoint: 'followers',
        handle: (request) => this.#userInsights(request),
      },
      {
        method: 'GET',
        path: /^\/(?:v1\.0\/)?(\d+)\/insights$/,
        endpoint: 'insights',
        handle: (request, [id = '']) => this.#insights(request, id),
      },
    ];
  }

  /** `user_id` is a bare number here too. */
  protected tokenDetails(account: FakeAccount): Record<string, unknown> {
    return { user_id: BigInt(account.userId) };
  }

  #profile(request: FakeRequest, id: string): Reply {
    const token = this.graphToken(request);
    if ('status' in token) return token;
    const { account } = token.grant;
    if (id !== 'me' && id !== account.userId) return this.notFound(request);
    const fields = {
      id: account.userId,
      username: account.handle,
      name: account.name,
      threads_profile_picture_url: this.pictureUrl(account.colour),
      threads_biography: account.bio,
    };
    return this.node(fields, request.query.get('fields'), 'ThreadsUser');
  }

  #list(request: FakeRequest): Reply {
    const token = this.graphToken(request);
    if ('status' in token) return token;
    const { account } = token.grant;
    const { items, next } = pageOf(
      account.posts ?? [],
      request.query.get('after'),
      Number(request.query.get('limit') ?? 25),
    );
    return this.graph({
      data: items.map((post) => ({
        id: post.id,
        text: post.text,
        media_type: 'TEXT_POST',
        permalink: `https://www.threads.net/@${account.handle}/post/${post.id.slice(-6)}`,
        timestamp: graphTime(post.at),
        username: account.handle,
      })),
      paging: { cursors: { before: 'MA', ...(next && { after: next }) } },
    });
  }

  /** `followers_count` is a metric of its own here, not a field of the profile. */
  #userInsights(request: FakeRequest): Reply {
    const token = this.graphToken(request);
    if ('status' in token) return token;
    if (!token.grant.scopes.includes(insights))
      return graphError(10, '(#10) Application does not have permission for this action');
    if (request.query.get('metric') !== 'followers_count') return graphError(100, '(#100) metric must be known');
    const total = { name: 'followers_count', period: 'day', total_value: { value: token.grant.account.followers } };
    return this.graph({ data: [total] });
  }

  #insights(request: FakeRequest, id: string): Reply {
    const token = this.graphToken(request);
    if ('status' in token) return token;
    if (!token.grant.scopes.includes(insights))
      return graphError(10, '(#10) Application does not have permission for this action');
    const post = token.grant.account.posts?.find((candidate) => candidate.id === id);
    if (!post) return this.notFound(request);
    const numbers: Readonly<Record<string, number>> = {
      views: post.views,
      likes: post.likes ?? 0,
      replies: post.comments,
      reposts: post.saves,
      quotes: 1,
      shares: post.shares,
    };
    const asked = (request.query.get('metric') ?? '').split(',');
    if (asked.some((name) => !(name in numbers))) return graphError(100, '(#100) metric must be one of the known ones');
    return this.graph({
      data: asked.map((name) => ({ name, period: 'lifetime', values: [{ value: numbers[name] }] })),
    });
  }
}
