import { instagramAccounts, type FakeAccount } from './accounts.js';
import type { ConsentRules } from './consent.js';
import { day, type FakeRequest, hour, type Reply } from './exchange.js';
import type { FakeOptions, Route } from './fake-options.js';
import { listMedia, mediaFields, mediaInsights } from './instagram-media.js';
import type { FakeGrant, FakeToken } from './ledger.js';
import { LongTokenPlatform } from './long-token.js';
import { graphError } from './meta.js';
import { type FakePost, makePosts } from './posts.js';

const basic = 'instagram_business_basic';
const insights = 'instagram_business_manage_insights';

/**
 * Instagram API with Instagram Login. Sources: developers.facebook.com/docs/instagram-platform, business login, /me
 * and media and insights references; postiz instagram.standalone.provider.ts for what is answered flat.
 */
export class FakeInstagram extends LongTokenPlatform {
  readonly id = 'instagram';
  profileShape: 'flat' | 'wrapped' = 'flat';
  permissions: 'comma' | 'array' = 'comma';
  /** What happens to a personal account: `/me` refuses it, or says what it is. */
  personal: 'refused' | 'told' = 'refused';
  insightShape: 'values' | 'total_value' = 'values';
  /** Fields of media that are refused; one note flags `caption` and `media_product_type` so. */
  readonly refusedMediaFields = new Set<string>();

  protected readonly grantPrefix = 'ig';
  protected readonly tokenPrefix = 'IGAA';
  protected readonly basicScope = basic;
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
    const kinds = ['feed', 'reel', 'carousel', 'reel'] as const;
    const newest = new Date(this.now().getTime() - 2 * hour * 1000);
    this.account('maya').posts = [
      ...makePosts(
        1,
        newest,
        () => '18040000000000001',
        () => 'story',
      ),
      ...makePosts(
        57,
        newest,
        (index) => `1804${String(9_000_000_000_999 - index)}`,
        (index) => kinds[index % 4]!,
      ),
    ];
  }

  protected override routes(): Route[] {
    const version = '^/(?:v2[1-9]\\.0/)?';
    return [
      ...super.routes(),
      {
        method: 'GET',
        path: new RegExp(`${version}(me|\\d+)$`),
        endpoint: 'profile',
        handle: (request, [id = '']) => this.#node(request, id),
      },
      {
        method: 'GET',
        path: new RegExp(`${version}(me|\\d+)/media$`),
        endpoint: 'media',
        handle: (request, [id = '']) => this.#list(request, id, (post) => post.kind !== 'story'),
      },
      {
        method: 'GET',
        path: new RegExp(`${version}(me|\\d+)/stories$`),
        endpoint: 'stories',
        handle: (request, [id = '']) =>
          this.#list(
            request,
            id,
            (post) => post.kind === 'story' && post.at.getTime() > this.now().getTime() - day * 1000,
          ),
      },
      {
        method: 'GET',
        path: new RegExp(`${version}(\\d+)/insights$`),
        endpoint: 'insights',
        handle: (request, [id = '']) => this.#insights(request, id),
      },
    ];
  }

  protected tokenDetails(account: FakeAccount, grant: FakeGrant): Record<string, unknown> {
    return {
      // A number of 17 digits: what JSON.parse makes of it is somebody else.
      user_id: BigInt(account.secondId),
      permissions: this.permissions === 'array' ? grant.scopes : grant.scopes.join(','),
    };
  }

  /** The token, once it is known that its account can be read at all. */
  #reader(request: FakeRequest): FakeToken | Reply {
    const token = this.graphToken(request);
    if (!('status' in token) && token.grant.account.type === 'PERSONAL' && this.personal === 'refused')
      return graphError(10, '(#10) The user is not an Instagram Business');
    return token;
  }

  #node(request: FakeRequest, id: string): Reply {
    const token = this.#reader(request);
    if ('status' in token) return token;
    const { account } = token.grant;
    const fields = request.query.get('fields');
    const post = account.posts?.find((candidate) => candidate.id === id);
    if (post) return this.node(mediaFields(post, account, this.serverUrl), fields, 'IGMedia');
    if (!isOwn(account, id)) return this.notFound(request);
    const reply = this.node(this.#fields(account), fields, 'IGUser');
    if (this.profileShape === 'flat' || reply.status !== 200) return reply;
    return { ...reply, body: `{"data":[${String(reply.body)}]}` };
  }

  #list(request: FakeRequest, id: string, chosen: (post: FakePost) => boolean): Reply {
    const token = this.#reader(request);
    if ('status' in token) return token;
    const { account } = token.grant;
    if (!isOwn(account, id)) return this.notFound(request);
    const posts = (account.posts ?? []).filter(chosen);
    const list = listMedia(request, account, posts, this.serverUrl, this.refusedMediaFields);
    return isReply(list) ? list : this.graph(list);
  }

  #insights(request: FakeRequest, id: string): Reply {
    const token = this.#reader(request);
    if ('status' in token) return token;
    if (!token.grant.scopes.includes(insights))
      return graphError(10, '(#10) Application does not have permission for this action');
    const post = token.grant.account.posts?.find((candidate) => candidate.id === id);
    if (!post) return this.notFound(request);
    const answer = mediaInsights(request, post, this.insightShape);
    return isReply(answer) ? answer : this.graph(answer);
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
      media_count: (account.posts ?? []).filter(({ kind }) => kind !== 'story').length,
      biography: account.bio,
    };
  }
}

const isOwn = (account: FakeAccount, id: string) => ['me', account.userId, account.secondId].includes(id);

const isReply = (value: Reply | Record<string, unknown>): value is Reply => typeof value.status === 'number';
