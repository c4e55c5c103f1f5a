import { rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createLogger, createOnboardingServer, type Logger } from '../src/server/index.js';
import { type FetchServer, listen } from '../src/server/node.js';
import { type FakePlatforms, startPlatforms } from '../test/platforms/platforms.js';
import { bundleBrowserFiles } from './browser-files.js';
import { creatorSite } from './creator-site.js';
import { deskSite } from './desk-site.js';
import { unknownMailbox } from './creators.js';
import { Inbox } from './inbox.js';
import { inboxSite } from './inbox-site.js';
import { partnerBackend } from './partner-backend.mjs';
import { partnerSite } from './partner-site.js';
import { freePort } from './ports.js';
import { seed } from './seed.js';
import type { Site } from './site.js';

export interface DemoOptions {
  /** Ports of the server, the inbox and the partner; a taken one is replaced by a free one, 0 is any. */
  readonly ports: readonly [number, number, number];
  readonly dataDir: string;
  /** Goes on with the data of the last start. */
  readonly keep?: boolean;
}

export interface Demo {
  readonly api: string;
  readonly creatorUrl: string;
  readonly deskUrl: string;
  readonly inboxUrl: string;
  readonly partnerUrl: string;
  readonly adminKey: string;
  readonly inbox: Inbox;
  /** The stand-ins for Instagram, TikTok and the others. */
  readonly platforms: FakePlatforms;
  /** Sets the server's clock: days to add to the real time. */
  moveClock(days: number): void;
  close(): Promise<void>;
}

const host = '127.0.0.1';
const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Starts the server on its embedded database, a mail server with an inbox, stand-ins for the platforms and a partner's
 * site with its backend; then seeds them.
 */
export async function startDemo({ ports, dataDir, keep = false }: DemoOptions): Promise<Demo> {
  if (!keep) await rm(dataDir, { recursive: true, force: true });
  const [apiPort, inboxPort, partnerPort] = await Promise.all(ports.map(freePort));
  const api = `http://localhost:${apiPort ?? 0}`;
  const inboxUrl = `http://localhost:${inboxPort ?? 0}/`;
  const partnerOrigin = `http://${host}:${partnerPort ?? 0}`;
  const files = bundleBrowserFiles(root);
  const inbox = await Inbox.start({
    refuse: (to) => (to === unknownMailbox ? { code: 550, message: '5.1.1 No such mailbox' } : undefined),
  });

  let days = 0;
  const now = () => new Date(Date.now() + days * 86_400_000);
  const platforms = await startPlatforms({ publicUrl: api, now });

  const server = await createOnboardingServer(
    {
      brand: { name: 'Lumen' },
      publicUrl: api,
      sender: { name: 'Lumen Talent', email: 'talent@lumen.example' },
      subjects: {
        invitation: 'Your invitation to Lumen',
        passwordReset: 'Set your Lumen password',
        passwordChanged: 'Your Lumen password was changed',
      },
      smtpUrl: inbox.smtpUrl,
      dataDir,
      platforms: platforms.config,
    },
    { log: await errorsOnly(), now },
  );
  await server.migrate();
  await server.work();
  const admin = await server.createApiKey({ name: 'demo support', role: 'admin' });
  const partner = await server.createApiKey({ name: 'demo partner', role: 'partner', origins: [partnerOrigin] });

  let addresses: ReadonlyMap<string, string> = new Map();
  const addressOf = (id: string) => addresses.get(id) ?? '';
  // Who is signed in on the partner's site would come from its own session; here the page says.
  const creatorOf = ({ url = '' }: { url?: string | undefined }) =>
    addressOf(new URL(url, partnerOrigin).searchParams.get('creator') ?? '');
  const backend = partnerBackend({ api, apiKey: partner.secret, site: partnerOrigin, creatorOf }).listen(0, host);
  await once(backend, 'listening');
  const { port: backendPort } = backend.address() as AddressInfo;
  const links = { inbox: inboxUrl, partner: `${partnerOrigin}/`, creator: `${api}/demo/`, desk: `${api}/demo/desk` };
  const creator = creatorSite(inbox, addressOf, await files, links);
  const desk = deskSite({ api, adminKey: admin.secret }, await files, links);
  const listening = [
    await listen(
      {
        fetch: async (request, info) =>
          (await desk(request)) ?? (await creator(request)) ?? server.fetch(request, info),
      },
      at(apiPort),
    ),
    await listen(alone(inboxSite(inbox, await files, links)), at(inboxPort)),
    await listen(alone(partnerSite(api, `http://${host}:${backendPort}`, await files)), at(partnerPort)),
  ];
  const moveClock = (by: number) => {
    days = by;
  };
  addresses = await seed({ api, adminKey: admin.secret, inbox, moveClock });
  return {
    api,
    creatorUrl: links.creator,
    deskUrl: links.desk,
    inboxUrl,
    partnerUrl: links.partner,
    adminKey: admin.secret,
    inbox,
    platforms,
    moveClock,
    async close() {
      await Promise.all(listening.map(({ stop }) => stop(1000)));
      backend.close();
      await server.close();
      await Promise.all([inbox.close(), platforms.close()]);
    },
  };
}

const at = (port = 0) => ({ host, port });

function alone(site: Site): FetchServer {
  return { fetch: async (request) => (await site(request)) ?? new Response('Not found\n', { status: 404 }) };
}

/** A demo's terminal shows what to open, and trouble. */
async function errorsOnly(): Promise<Logger> {
  const log = await createLogger(process.stderr);
  return { ...log, info: () => undefined, warn: () => undefined };
}
