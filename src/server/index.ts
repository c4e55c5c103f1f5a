import { type ApiKey, type ApiKeyRole, createApiKey, rolesOfOrigin } from './accounts/api-keys.js';
import { createPasswords } from './accounts/passwords.js';
import { parseConfig, type ServerConfig, type ServerConfigInput } from './config.js';
import type { ConnectContext } from './connect-context.js';
import { createApi, type Fetch } from './http/api.js';
import { storedCredentials } from './http/credentials.js';
import { createEndpoints } from './http/endpoints.js';
import { createReplay } from './http/replay.js';
import { createInvitationDelivery } from './invitation-delivery.js';
import { type BossQueue, openJobs } from './jobs/boss-queue.js';
import { jobHandlers } from './jobs/handlers.js';
import { startWorker } from './jobs/worker.js';
import { createLogger, type Logger } from './logger.js';
import type { Mailer } from './mail/mail.js';
import { smtpMailer } from './mail/smtp.js';
import { createMetrics, type Metrics } from './metrics.js';
import { createConnectSite } from './oauth/site.js';
import { openVault } from './oauth/open-vault.js';
import { hostedPages } from './pages/pages.js';
import { createPlatforms } from './platforms/directory.js';
import type { PlatformDirectory } from './platforms/platform.js';
import { createProfileSite } from './profiles/site.js';
import { requireMigrated } from './readiness.js';
import { openStore, type Store } from './store/store.js';

export type { ApiKey, ApiKeyRole } from './accounts/api-keys.js';
export { ConfigError, type ServerConfig, type ServerConfigInput } from './config.js';
export type { RequestInfo } from './http/api.js';
export type { Logger, LogSink } from './logger.js';
export { createLogger, silentLogger } from './logger.js';
export { listen, type Listening } from './node.js';
export type { Mail, Mailer, MailReply } from './mail/mail.js';

/** What a program that mounts the server may bring along. */
export interface ServerParts {
  readonly log?: Logger | undefined;
  /** The server's clock. */
  readonly now?: (() => Date) | undefined;
  /** In place of SMTP. */
  readonly mailer?: Mailer | undefined;
  /** An opened store in place of the configured one; it is closed with the server. */
  readonly store?: Store | undefined;
  /** In place of the configured ones. */
  readonly platforms?: PlatformDirectory | undefined;
}

export interface OnboardingServer {
  readonly config: ServerConfig;
  /** Where data lives, and whether an acknowledged commit has reached the disk. */
  readonly store: { readonly kind: Store['kind']; readonly durable: boolean };
  /** Answers a request; never rejects. `info.remoteAddress` is what rate limits count. */
  readonly fetch: Fetch;
  /** Brings the database up to date. @returns the names of the migrations that ran. */
  migrate(): Promise<string[]>;
  /** Runs background jobs in this process until stopped. The database must be up to date. */
  work(): Promise<{ stop(): Promise<void> }>;
  /** Makes an API key. Its secret is shown this once. */
  createApiKey(input: {
    name: string;
    role: ApiKeyRole;
    origins?: readonly string[];
  }): Promise<{ apiKey: ApiKey; secret: string }>;
  /** Stops the work and frees the database. */
  close(): Promise<void>;
}

/**
 * Opens the database and puts the server together. It listens nowhere: hand `fetch` to any HTTP server, or use
 * {@link listen}.
 * @throws ConfigError naming each wrong key; Error where the database cannot be reached or a package is missing.
 */
export async function createOnboardingServer(
  input: ServerConfigInput,
  parts: ServerParts = {},
): Promise<OnboardingServer> {
  const config = parseConfig(input);
  const log = parts.log ?? (await createLogger());
  const store = parts.store ?? (await openStore(config, log));
  try {
    return await assemble(config, log, store, parts);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function assemble(
  config: ServerConfig,
  log: Logger,
  store: Store,
  parts: ServerParts,
): Promise<OnboardingServer> {
  const now = parts.now ?? (() => new Date());
  // Before anything can ask for a job: within a transaction, making the queue's tables would wait for that transaction.
  const jobs = await openJobs(store, config.tenant);
  const vault = await openVault(config, store);
  const context: ConnectContext = {
    config,
    db: store.db,
    jobs,
    log,
    now,
    platforms: parts.platforms ?? createPlatforms(config),
    vault,
  };
  const metrics = await createMetrics();
  const passwords = await createPasswords({
    minLength: config.password.minLength,
    contextWords: [config.brand.name, ...config.password.contextWords],
    breachedRanges: config.password.breachedRanges,
    log,
  });
  const delivery = createInvitationDelivery(context);
  const fetch = await createApi({
    config,
    endpoints: createEndpoints(context, { passwords, delivery }),
    authenticator: storedCredentials(context),
    replay: createReplay(store.db, config.tenant, now),
    pages: await hostedPages(config),
    sites: [createConnectSite(context), createProfileSite(context)],
    metrics,
    log,
    rolesOfOrigin: (origin) => rolesOfOrigin(context, origin),
    ready: () => requireMigrated(store.db),
    now,
  });
  const workers = new Set<() => Promise<void>>();
  return {
    config,
    store: { kind: store.kind, durable: store.durable },
    fetch,
    migrate: () => store.migrate(),
    async work() {
      // Once more: another server may have brought the database up to date, and sealed, since this one was opened.
      await vault.check();
      const mailer = parts.mailer ?? (await smtpMailer(config));
      const stop = startWork(context, jobs, { mailer, delivery, metrics });
      workers.add(stop);
      return { stop };
    },
    createApiKey: (request) => createApiKey(context, request),
    async close() {
      await Promise.all([...workers].map((stop) => stop()));
      await store.close();
    },
  };
}

function startWork(
  context: ConnectContext,
  jobs: BossQueue,
  parts: { mailer: Mailer; delivery: ReturnType<typeof createInvitationDelivery>; metrics: Metrics },
): () => Promise<void> {
  const { delivery, metrics } = parts;
  const mailer = metrics.countedMailer(parts.mailer);
  const handlers = metrics.countedHandlers(jobHandlers(context, { delivery, mailer }));
  const worker = startWorker({ ...context, jobs }, handlers);
  return lazily(async () => {
    await worker.stop();
    mailer.close();
  });
}

/** Makes a value when it is first asked for, once; a failure is not kept. */
function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
