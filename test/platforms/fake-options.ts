import type { FakeRequest, Reply } from './exchange.js';

/** What a request was, for tests to count. Values are left out: no test needs them, and they hold secrets. */
export interface RequestRecord {
  readonly endpoint: string;
  readonly method: string;
  readonly path: string;
  /** Names of parameters in address and form. */
  readonly parameters: readonly string[];
  readonly at: Date;
  /** 0: none was sent. Absent while it is being worked on. */
  status?: number;
}

export interface FakeOptions {
  readonly now: () => Date;
  readonly host: string;
  /** Host name that browsers are sent to; it must lead to `host`. */
  readonly publicHost: string;
  readonly port: number;
  readonly redirectUris: readonly string[];
  /** Cross-Origin-Opener-Policy of the pages that people see. */
  readonly coop: string | undefined;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** A text is the whole path. */
  readonly path: string | RegExp;
  /** Name for faults and records. */
  readonly endpoint: string;
  readonly handle: (request: FakeRequest, match: readonly string[]) => Reply | Promise<Reply>;
}

export interface PlatformConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly endpoints: { readonly authorize: string; readonly token: string; readonly api: string };
}

/** How {@link FakePlatform.authorize} answers the consent page. */
export interface Decision {
  /** Key of the account; the first one unless told. */
  readonly account?: string;
  /** Scopes left ticked; all unless told. */
  readonly scopes?: readonly string[];
  /** Ids of what else is left ticked, such as Facebook Pages; all unless told. */
  readonly assets?: readonly string[];
  readonly deny?: boolean;
  readonly userAgent?: string;
}
