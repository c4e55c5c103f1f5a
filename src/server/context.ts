import type { Kysely } from 'kysely';
import type { DeskRole } from '../contract/desk.js';
import type { ServerConfig } from './config.js';
import type { JobQueue } from './jobs/queue.js';
import type { Logger } from './logger.js';
import type { Schema } from './store/schema.js';

/** What every service of one running server shares. */
export interface ServerContext {
  readonly config: ServerConfig;
  readonly db: Kysely<Schema>;
  readonly jobs: JobQueue;
  readonly log: Logger;
  /** The server's idea of now; tests move it. */
  now(): Date;
}

/** Who made a request, after the handler has checked it. Services trust nothing else about the caller. */
export interface RequestCaller {
  readonly kind: 'anyone' | 'session' | 'embed' | 'partner' | 'admin' | 'desk' | 'hook';
  /** Whose account a session or an embed token speaks for. */
  readonly accountId?: string;
  readonly sessionId?: string;
  readonly apiKeyId?: string;
  /** Who sits at the desk, of a desk token. */
  readonly desk?: DeskCaller;
  /** The page's origin, where a page called; checked already. */
  readonly origin?: string;
  /** IPv4 as /32, IPv6 as /64; what rate limits count and audits keep. */
  readonly ipPrefix: string;
  readonly userAgent: string;
  readonly idempotencyKey?: string;
}

/** One of the company's people, as its own server vouches for them. */
export interface DeskCaller {
  readonly role: DeskRole;
  /** How the company's systems name them; a manager's creators carry it. */
  readonly userId: string;
  readonly name: string;
}
