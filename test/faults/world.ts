import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Kysely } from 'kysely';
import { createOnboardingServer, type OnboardingServer, silentLogger } from '../../src/server/index.js';
import { listen, type Listening } from '../../src/server/node.js';
import type { Schema } from '../../src/server/store/schema.js';
import { type FakePlatforms, startPlatforms } from '../platforms/platforms.js';
import { inMemory } from '../server/postgres.js';
import { FaultyHttp } from './faulty-http.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How the page with the widget is put together. */
export interface Setting {
  readonly hostCoop: boolean;
  readonly platformCoop: boolean;
  /** The page with the widget is itself in an iframe of another site. */
  readonly framed: boolean;
}

/** A server with its platforms and a partner's site, each on a site of its own, with a network that can misbehave. */
export class World {
  readonly api: string;
  readonly network: FaultyHttp;
  readonly platforms: FakePlatforms;
  readonly db: Kysely<Schema>;
  readonly #server: OnboardingServer;
  readonly #partner: Listening;
  readonly #adminKey: string;
  readonly #partnerKey: string;
  /** Answers of the partner's own server with which it refuses a token, one request each. */
  refusals = 0;

  static async start(): Promise<World> {
    const store = await inMemory();
    const platforms = await startPlatforms();
    // Addresses are part of the configuration, so both sites listen before what answers there is made.
    const later: { server?: OnboardingServer; world?: World } = {};
    const network = new FaultyHttp(async (request, { remoteAddress }) => {
      if (!later.server) throw new Error('The server is not there yet');
      return later.server.fetch(request, { remoteAddress });
    });
    const api = `http://api.localhost:${await network.listen()}`;
    platforms.register(api);
    const bundle = await widgetBundle();
    const partner = await listen(
      {
        fetch: async (request) =>
          (await later.world?.partnerAnswer(request, bundle)) ?? new Response('Not found', { status: 404 }),
      },
      { host: '127.0.0.1', port: 0 },
    );
    const server = (later.server = await createOnboardingServer(
      {
        brand: { name: 'Lumen' },
        publicUrl: api,
        sender: { name: 'Lumen', email: 'talent@lumen.example' },
        subjects: { invitation: 'Invited', passwordReset: 'Password', passwordChanged: 'Changed' },
        smtpUrl: 'smtp://127.0.0.1',
        rateLimits: 'off',
        vaultKeys: [{ id: 'faults', key: Buffer.alloc(32, 3).toString('base64') }],
        platforms: platforms.config,
      },
      { store, log: silentLogger },
    ));
    await server.migrate();
    const origin = `http://partner.localhost:${partner.port}`;
    const admin = await server.createApiKey({ name: 'faults', role: 'admin' });
    const key = await server.createApiKey({ name: 'partner', role: 'partner', origins: [origin] });
    const world = (later.world = new World(
      { api, network, platforms, db: store.db, server, partner },
      admin.secret,
      key.secret,
    ));
    return world;
  }

  private constructor(
    parts: Pick<World, 'api' | 'network' | 'platforms' | 'db'> & { server: OnboardingServer; partner: Listening },
    adminKey: string,
    partnerKey: string,
  ) {
    this.api = parts.api;
    this.network = parts.network;
    this.platforms = parts.platforms;
    this.db = parts.db;
    this.#server = parts.server;
    this.#partner = parts.partner;
    this.#adminKey = adminKey;
    this.#partnerKey = partnerKey;
  }

  get partnerOrigin(): string {
    return `http://partner.localhost:${this.#partner.port}`;
  }

  /** The address a creator's browser opens. */
  page(creator: string, { framed, hostCoop }: Setting): string {
    const query = new URLSearchParams({ creator, ...(hostCoop && { coop: '1' }) }).toString();
    return framed ? `http://host.localhost:${this.#partner.port}/host?${query}` : `${this.partnerOrigin}/?${query}`;
  }

  /** Invites somebody. @returns the account's id */
  async invite(email: string): Promise<string> {
    await this.#call('/v1/admin/invitations', this.#adminKey, { email, name: 'Kim' });
    const account = await this.db
      .selectFrom('account')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    return account.id;
  }

  /** Ends every embed token, as if its time were up. */
  async endTokens(): Promise<void> {
    await this.db.deleteFrom('embed_token').execute();
  }

  async partnerAnswer(request: Request, bundle: ReadonlyMap<string, string>): Promise<Response | undefined> {
    const { pathname, searchParams } = new URL(request.url);
    const creator = searchParams.get('creator') ?? '';
    const coop = searchParams.has('coop') ? { 'cross-origin-opener-policy': 'same-origin' } : {};
    const html = (body: string, more: Record<string, string> = {}) =>
      new Response(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Partner</title>${body}`, {
        headers: { 'content-type': 'text/html; charset=utf-8', ...more },
      });
    if (pathname === '/host') {
      const framed = `${this.partnerOrigin}/?creator=${encodeURIComponent(creator)}`;
      return html(`<iframe src="${framed}" width="600" height="900" title="Partner"></iframe>`, coop);
    }
    if (pathname === '/') {
      const place = `<onboarding-provider base-url="${this.api}"><connect-social-profile mode="popup"></connect-social-profile></onboarding-provider>`;
      return html(`<script type="module" src="/page.js"></script>${place}`, coop);
    }
    if (pathname === '/embed-token') {
      if (this.refusals > 0) {
        this.refusals -= 1;
        return new Response('{}', { status: 503 });
      }
      const actions = ['profiles:read', 'profiles:connect', 'profiles:visibility', 'profiles:disconnect'];
      return this.#call('/v1/embed-tokens', this.#partnerKey, {
        email: creator,
        origins: [this.partnerOrigin],
        actions,
      });
    }
    const file = bundle.get(pathname);
    return file === undefined ? undefined : new Response(file, { headers: { 'content-type': 'text/javascript' } });
  }

  #call(path: string, key: string, body: object): Promise<Response> {
    return this.#server.fetch(
      new Request(`${this.api}${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
      { remoteAddress: '127.0.0.1' },
    );
  }

  async close(): Promise<void> {
    await Promise.all([this.network.close(), this.#partner.stop(0), this.platforms.close()]);
    await this.#server.close();
  }
}

/** The widgets and a page's few lines, as modules by path. */
async function widgetBundle(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: { page: 'test/faults/page.ts' },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/').replace(/^[A-Z]:/, ''), text]));
}
