import type { ServerConfigInput } from '../../src/server/config.js';
import { FakeFacebook } from './facebook.js';
import type { FakeOptions, PlatformConfig } from './fake-options.js';
import type { FakePlatform } from './fake-platform.js';
import { FakeInstagram } from './instagram.js';
import { FakePinterest } from './pinterest.js';
import { FakeThreads } from './threads.js';
import { FakeTikTok } from './tiktok.js';
import { FakeYouTube } from './youtube.js';

// Fake platforms over real HTTP; README.md has the layout of their addresses and the names of their endpoints.

const fakeIds = ['instagram', 'tiktok', 'youtube', 'facebook', 'threads', 'pinterest'] as const;
export type FakePlatformId = (typeof fakeIds)[number];

export interface PlatformsOptions {
  /** All unless told; the others are there but do not listen. */
  readonly platforms?: readonly FakePlatformId[];
  /** Address to listen on, and for servers to call. */
  readonly host?: string;
  /**
   * Name behind which browsers find them, each below a label of its own (`instagram.localhost`), which makes them
   * sites of their own. An IP address is used as it is.
   */
  readonly publicHost?: string;
  /** Ports instead of free ones. */
  readonly ports?: Partial<Readonly<Record<FakePlatformId, number>>>;
  /** The server under test: its `/connect/callback/<platform>` is registered with every app. */
  readonly publicUrl?: string;
  /** Registered as well, for every platform. */
  readonly redirectUris?: readonly string[];
  readonly now?: () => Date;
  /** Cross-Origin-Opener-Policy of the pages that people see; `true` is `same-origin`. */
  readonly coop?: boolean | string;
}

type PlatformsConfig = Pick<NonNullable<ServerConfigInput['platforms']>, FakePlatformId>;

/** The fake platforms of one test or demo. */
export interface FakePlatforms {
  readonly instagram: FakeInstagram;
  readonly tiktok: FakeTikTok;
  readonly youtube: FakeYouTube;
  readonly facebook: FakeFacebook;
  readonly threads: FakeThreads;
  readonly pinterest: FakePinterest;
  readonly started: readonly FakePlatform[];
  /** For `platforms` of a server's configuration. */
  readonly config: PlatformsConfig;
  /** For `platforms.instagram`, to connect Instagram over Facebook's sign-in. */
  readonly instagramViaFacebook: PlatformConfig & { readonly login: 'facebook' };
  /** Registers `<publicUrl>/connect/callback/<platform>` with every app. */
  register(publicUrl: string): void;
  /** Moves the clock of all of them. @param seconds from now on */
  advance(seconds: number): void;
  /** Every code, token and client secret handed out so far. */
  secrets(): string[];
  close(): Promise<void>;
}

/** Starts fake platforms, each on an origin of its own. */
export async function startPlatforms(options: PlatformsOptions = {}): Promise<FakePlatforms> {
  let ahead = 0;
  const now = () => new Date((options.now?.() ?? new Date()).getTime() + ahead);
  const { host = '127.0.0.1', publicHost = 'localhost' } = options;
  const optionsOf = (id: FakePlatformId): FakeOptions => ({
    now,
    host,
    publicHost: /^[\d.]+$/.test(publicHost) ? publicHost : `${id}.${publicHost}`,
    port: options.ports?.[id] ?? 0,
    redirectUris: [...(options.redirectUris ?? []), ...callbacks('https://onboarding.example', id)],
    coop: options.coop === true ? 'same-origin' : options.coop || undefined,
  });
  const all = {
    instagram: new FakeInstagram(optionsOf('instagram')),
    tiktok: new FakeTikTok(optionsOf('tiktok')),
    youtube: new FakeYouTube(optionsOf('youtube')),
    facebook: new FakeFacebook(optionsOf('facebook')),
    threads: new FakeThreads(optionsOf('threads')),
    pinterest: new FakePinterest(optionsOf('pinterest')),
  };
  const started: FakePlatform[] = (options.platforms ?? fakeIds).map((id) => all[id]);
  await Promise.all(started.map((fake) => fake.listen()));
  const register = (publicUrl: string) => {
    for (const id of fakeIds) for (const uri of callbacks(publicUrl, id)) all[id].redirectUris.add(uri);
  };
  if (options.publicUrl !== undefined) register(options.publicUrl);
  return {
    ...all,
    started,
    config: Object.fromEntries(started.map((fake) => [fake.id, fake.config])),
    get instagramViaFacebook() {
      return { login: 'facebook' as const, ...all.facebook.config };
    },
    register,
    advance: (seconds) => void (ahead += seconds * 1000),
    secrets: () => started.flatMap((fake) => fake.secrets()),
    async close() {
      await Promise.all(started.map((fake) => fake.close()));
    },
  };
}

/** Instagram over Facebook's sign-in comes back to its own address. */
function callbacks(publicUrl: string, id: FakePlatformId): string[] {
  const ids = id === 'facebook' ? [id, 'instagram'] : [id];
  return ids.map((each) => `${publicUrl.replace(/\/$/, '')}/connect/callback/${each}`);
}
