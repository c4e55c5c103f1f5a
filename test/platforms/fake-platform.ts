import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PlatformId } from '../../src/contract/platforms.js';
import type { FakeAccount } from './accounts.js';
import type { Decision, FakeOptions, PlatformConfig, RequestRecord, Route } from './fake-options.js';
import { answerConsent, type ConsentRules, type Denial, remember, showConsent } from './consent.js';
import { type FakeRequest, readRequest, redirect, type Reply } from './exchange.js';
import { answer, type Fault, FaultPlan } from './faults.js';
import { type Counts, type EndReason, type FakeGrant, type FakeToken, Ledger } from './ledger.js';
import { picture } from './picture.js';

/** One platform on a port of its own. Subclasses add its endpoints. */
export abstract class FakePlatform {
  abstract readonly id: PlatformId;
  /** What it calls the client id. */
  readonly clientId: string;
  readonly clientSecret: string;
  readonly accounts: FakeAccount[];
  readonly ledger: Ledger;
  readonly requests: RequestRecord[] = [];
  readonly now: () => Date;
  /** Registered with the app; compared exactly. */
  readonly redirectUris: Set<string>;
  /** Cross-Origin-Opener-Policy of the pages that people see; `undefined` sends none. */
  coop: string | undefined;
  denial: Denial = 'usual';
  /** Sent back in place of a sign-in, e.g. `{ error: 'temporarily_unavailable' }`. */
  returns: Readonly<Record<string, string>> | undefined;
  /** Shown in place of a sign-in, with no way back: apps without a review get "Insufficient Developer Role". */
  blocked: string | undefined;
  /** Whom a browser without a memory of its own is signed in as; `undefined` asks. */
  signedIn: string | undefined;

  protected abstract readonly consent: ConsentRules;
  protected abstract readonly authorizePath: string;
  protected abstract readonly tokenPath: string;
  protected abstract routes(): readonly Route[];

  protected abstract throttled(): Reply;

  /** What any other path answers. */
  protected notFound(_request: FakeRequest): Reply {
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
  }

  readonly #options: FakeOptions;
  readonly #faults = new FaultPlan();
  readonly #server: Server;
  #routes: readonly Route[] | undefined;
  #port = 0;

  constructor(
    options: FakeOptions,
    app: { readonly clientId: string; readonly clientSecret: string; readonly accounts: FakeAccount[] },
  ) {
    this.#options = options;
    this.now = options.now;
    this.coop = options.coop;
    this.redirectUris = new Set(options.redirectUris);
    this.clientId = app.clientId;
    this.clientSecret = app.clientSecret;
    this.accounts = app.accounts;
    this.ledger = new Ledger(options.now);
    this.#server = createServer((message, response) => {
      this.#serve(message, response).catch((error: unknown) => response.destroy(error as Error));
    });
  }

  /** Origin that browsers see. */
  get browserUrl(): string {
    return `http://${this.#options.publicHost}:${this.#port}`;
  }

  /** Origin that servers call: Node does not resolve `*.localhost` everywhere. */
  get serverUrl(): string {
    return `http://${this.#options.host}:${this.#port}`;
  }

  /** For `platforms.<id>` of a server's configuration. */
  get config(): PlatformConfig {
    return {
      clientId: this.clientId,
      clientSecret: this.clientSecret,
      endpoints: {
        authorize: this.browserUrl + this.authorizePath,
        token: this.serverUrl + this.tokenPath,
        api: this.serverUrl,
      },
    };
  }

  get counts(): Counts {
    return this.ledger.counts;
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#options.port, this.#options.host, resolve);
    });
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  /** Plans a fault for the next requests to an endpoint, `*` for any. Endpoints: README.md. */
  fault(endpoint: string, fault: Fault, times = 1): void {
    this.#faults.add(endpoint, fault, times);
  }

  /** Plans the platform's own words for "too many requests". */
  throttle(endpoint: string, times = 1): void {
    this.#faults.add(endpoint, { kind: 'reply', reply: this.throttled() }, times);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /** How often an endpoint was asked, refused and broken answers included. */
  requestsTo(endpoint: string): number {
    return this.requests.filter((request) => request.endpoint === endpoint).length;
  }

  /** @throws Error for a key that no account has. */
  account(key: string): FakeAccount {
    const account = this.accounts.find((candidate) => candidate.key === key);
    if (!account) throw new Error(`No account ${key} at ${this.id}`);
    return account;
  }

  /** Tokens that the platform would take now. */
  live(accountKey?: string): FakeToken[] {
    return this.ledger.live(accountKey);
  }

  liveGrants(accountKey?: string): FakeGrant[] {
    return this.ledger.liveGrants(accountKey);
  }

  /** Ends what an account has granted, as its person, the platform or an operator does there. */
  endGrants(accountKey: string, reason: EndReason): void {
    this.ledger.end(accountKey, reason);
  }

  /** Every code, token and client secret: none may be found where the product writes or shows anything. */
  secrets(): string[] {
    return [...this.ledger.secrets(), this.clientSecret];
  }

  /**
   * Answers the sign-in page without a browser, over HTTP and by the same code.
   * @returns where the platform sends the browser.
   * @throws Error where it shows a page of its own instead, such as for an unregistered redirect address.
   */
  async authorize(url: string | URL, decision: Decision = {}): Promise<URL> {
    const { pathname, search, searchParams } = new URL(url);
    const form = new URLSearchParams({
      account: decision.account ?? this.accounts[0]!.key,
      decision: decision.deny ? 'deny' : 'allow',
    });
    const account = this.account(form.get('account')!);
    const assets = decision.assets ?? this.consent.assets?.(account).map(({ id }) => id) ?? [];
    for (const asset of assets) form.append('asset', asset);
    const asked = (searchParams.get('scope') ?? '').split(this.consent.separator);
    for (const scope of decision.scopes ?? [...asked, ...(this.consent.bundled?.(searchParams) ?? [])])
      form.append('scope', scope);
    const response = await fetch(this.serverUrl + pathname + search, {
      method: 'POST',
      body: form,
      redirect: 'manual',
      ...(decision.userAgent === undefined ? {} : { headers: { 'user-agent': decision.userAgent } }),
    });
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${this.id} shows ${response.status}: ${await response.text()}`);
    return new URL(location);
  }

  /** Address of a picture, fetched by servers. Signed and short-lived ones carry a query, as here. */
  pictureUrl(colour: string): string {
    return `${this.serverUrl}/picture/${colour.slice(1)}.png?sig=${this.id}`;
  }

  async #serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(message);
    this.#routes ??= [...this.#ownRoutes(), ...this.routes()];
    let match: readonly string[] = [];
    const route = this.#routes.find(({ method, path }) => {
      if (method !== request.method) return false;
      if (typeof path === 'string') return path === request.path;
      const found = path.exec(request.path);
      if (found) match = found.slice(1);
      return found !== null;
    });
    const endpoint = route?.endpoint ?? 'unknown';
    const record: RequestRecord = {
      endpoint,
      method: request.method,
      path: request.path,
      parameters: [...new Set([...request.query.keys(), ...request.form.keys()])],
      at: this.now(),
    };
    this.requests.push(record);
    const work = async (): Promise<Reply> => (route ? await route.handle(request, match) : this.notFound(request));
    record.status = await answer(response, work, this.#faults.take(endpoint));
  }

  #ownRoutes(): Route[] {
    const page = (reply: Reply): Reply => ({
      ...reply,
      headers: {
        ...reply.headers,
        ...(this.coop === undefined ? {} : { 'cross-origin-opener-policy': this.coop }),
      },
    });
    return [
      {
        method: 'GET',
        path: this.authorizePath,
        endpoint: 'authorize',
        handle: (request) => page(showConsent(this, this.consent, request)),
      },
      {
        method: 'POST',
        path: this.authorizePath,
        endpoint: 'authorize',
        handle: (request) => page(answerConsent(this, this.consent, request)),
      },
      // Signs a browser in as somebody, as if it had been used before: the cause of wrong accounts.
      {
        method: 'GET',
        path: '/fake/sign-in',
        endpoint: 'sign-in',
        handle: ({ query }) => {
          const { key, handle } = this.account(query.get('account') ?? '');
          return { status: 200, headers: { 'content-type': 'text/plain', ...remember(this, key) }, body: handle };
        },
      },
      {
        method: 'GET',
        path: '/fake/sign-out',
        endpoint: 'sign-out',
        handle: ({ query }) => {
          const to = query.get('to') ?? '';
          const isOurs = to.startsWith(`${this.authorizePath}?`);
          return redirect(isOurs ? to : this.authorizePath, remember(this, ''));
        },
      },
      {
        method: 'GET',
        path: /^\/picture\/([0-9a-f]{6})\.png$/,
        endpoint: 'picture',
        handle: (_, [colour = '']) => ({
          status: 200,
          headers: { 'content-type': 'image/png', 'cache-control': 'max-age=3600' },
          body: picture(colour),
        }),
      },
    ];
  }
}
