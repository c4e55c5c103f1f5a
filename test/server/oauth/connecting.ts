import assert from 'node:assert/strict';
import type { CreateAttempt, StartLink } from '../../../src/contract/social-profiles.js';
import type { ServerConfigInput } from '../../../src/server/config.js';
import type { SiteFetch } from '../../../src/server/connect-context.js';
import type { RequestCaller } from '../../../src/server/context.js';
import { createAttemptService } from '../../../src/server/oauth/attempts.js';
import { createConnectSite } from '../../../src/server/oauth/site.js';
import { caller, type Deployment, deployment } from '../deployment.js';
import { directoryOf, PlatformDouble } from './platform-double.js';

export const own = 'https://creators.northlight.example';
export const partner = 'https://shop.partner.example';

/** The start of a reply's page, as an assertion's message. */
const titleOf = (html: string) => /<h1>(.*?)<\/h1>/s.exec(html)?.[1] ?? '';

/** A browser with its cookies, reading the pages under `/connect/`. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #site: SiteFetch;
  readonly #origin: string;
  #requests = 0;

  constructor(site: SiteFetch, origin = own) {
    this.#site = site;
    this.#origin = origin;
  }

  async open(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Page> {
    return this.#send(new Request(url, { method, headers: { ...this.#cookieHeader(), ...headers } }));
  }

  /** Posts a form as a page of our own does. */
  async post(url: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Page> {
    const usual = { origin: this.#origin, 'sec-fetch-site': 'same-origin' };
    const body = new URLSearchParams(fields);
    return this.#send(
      new Request(url, { method: 'POST', body, headers: { ...this.#cookieHeader(), ...usual, ...headers } }),
    );
  }

  #cookieHeader(): Record<string, string> {
    const pairs = [...this.cookies].map(([name, value]) => `${name}=${value}`);
    return pairs.length > 0 ? { cookie: pairs.join('; ') } : {};
  }

  async #send(request: Request): Promise<Page> {
    this.#requests += 1;
    const response = await this.#site(request, { ipPrefix: '203.0.113.9/32', requestId: `REQ${this.#requests}` });
    assert.ok(response, `nothing answers ${new URL(request.url).pathname}`);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name !== undefined && value !== undefined) this.cookies.set(name, value);
    }
    const html = await response.text();
    return { status: response.status, headers: response.headers, html, title: titleOf(html) };
  }
}

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly title: string;
}

/** A deployment with one platform in memory, one creator, and browsers. */
export async function connecting(
  test: { after(clean: () => Promise<void>): void },
  parts: { config?: Partial<ServerConfigInput>; platforms?: readonly PlatformDouble[] } = {},
) {
  const [platform = new PlatformDouble(), ...others] = parts.platforms ?? [];
  const server = await deployment(test, parts.config ?? {}, { platforms: directoryOf(platform, ...others) });
  return new Connecting(server, platform, await creator(server, 'kim@mail.example'));
}

/** An account that exists. */
export async function creator(server: Deployment, email: string): Promise<RequestCaller> {
  const { record } = await server.invited(email);
  await server.takeJobs();
  const invitation = (await server.invitations()).find(({ id }) => id === record.id);
  return caller({ kind: 'session', accountId: invitation?.account_id ?? '', origin: own });
}

export class Connecting {
  readonly server: Deployment;
  readonly platform: PlatformDouble;
  readonly kim: RequestCaller;
  readonly site: SiteFetch;
  readonly #service;

  constructor(server: Deployment, platform: PlatformDouble, kim: RequestCaller) {
    this.server = server;
    this.platform = platform;
    this.kim = kim;
    this.site = createConnectSite(server.context);
    this.#service = createAttemptService(server.context);
  }

  get context() {
    return this.server.context;
  }

  browser(): Browser {
    return new Browser(this.site);
  }

  as(who: RequestCaller = this.kim) {
    return this.#service(who);
  }

  create(input: Partial<CreateAttempt> = {}, who: RequestCaller = this.kim): Promise<StartLink> {
    return this.as(who).createAttempt({ platform: this.platform.id, ...input });
  }

  /** Opens an attempt from the widget's page. @returns what the browser is sent to the platform with */
  async start(browser: Browser, link: StartLink, referer = own): Promise<AuthorizationFacts> {
    const page = await browser.open(link.startUrl ?? '', { referer: `${referer}/` });
    assert.equal(page.status, 200, page.title);
    return authorizationIn(page);
  }

  callbackUrl(query: Record<string, string>, platform: string = this.platform.id): string {
    return `${own}/connect/callback/${platform}?${new URLSearchParams(query)}`;
  }

  /** All the way to the answer of the platform. */
  async answered(
    input: Partial<CreateAttempt> = {},
    who: RequestCaller = this.kim,
  ): Promise<{ id: string; page: Page; browser: Browser; state: string }> {
    const browser = this.browser();
    const link = await this.create(input, who);
    const { state } = await this.start(browser, link);
    const page = await browser.open(this.callbackUrl({ code: 'the-code', state }));
    return { id: link.attempt.id, page, browser, state };
  }

  /** All the way to a connected profile. */
  async connected(who: RequestCaller = this.kim): Promise<string> {
    const { id } = await this.answered({}, who);
    const { profileId } = await this.as(who).confirm({ id, visibleToManager: true });
    assert.ok(profileId);
    return profileId;
  }

  async status(id: string, who: RequestCaller = this.kim) {
    return (await this.as(who).getAttempt({ id })).status;
  }

  profiles() {
    return this.server.db.selectFrom('social_profile').selectAll().orderBy('id').execute();
  }

  credentials() {
    return this.server.db.selectFrom('credential').selectAll().execute();
  }

  row(id: string) {
    return this.server.db.selectFrom('connection_attempt').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  }

  async jobs(name: string) {
    return (await this.server.takeJobs()).filter((job) => job.name === name);
  }
}

export interface AuthorizationFacts {
  readonly url: URL;
  readonly state: string;
}

/** Where a start page leads. */
export function authorizationIn(page: Page): AuthorizationFacts {
  const href = /id="go" href="([^"]+)"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&');
  assert.ok(href, `no way on: ${page.title}`);
  const url = new URL(href);
  return { url, state: url.searchParams.get('state') ?? '' };
}
