import { platformIds, platformNames, type PlatformId, type ReadKind } from '../../../contract/platforms.js';
import type { ServerConfig } from '../../config.js';
import { callbackAddresses, redirectUri } from '../../platforms/addresses.js';
import {
  type CredentialCheck,
  type Platform,
  type PlatformDirectory,
  PlatformError,
} from '../../platforms/platform.js';
import { type Finding, findingsAbout } from './finding.js';
import { graphVersionEnd } from './graph-version.js';
import { reach } from './reach.js';

type Config = Pick<ServerConfig, 'publicUrl' | 'platforms' | 'recommendedPlatforms'>;

const readWords: Readonly<Record<ReadKind, string>> = {
  profile: 'name, handle, picture and kind of account',
  followers: 'number of followers',
  posts: 'posts with text, link and date',
  metrics: 'numbers of each post',
  audience: 'numbers of the whole account',
};

/** Which platforms are set up, and which of those recommended are not. */
export function checkPlatformList({ recommendedPlatforms }: Config, { connectable }: PlatformDirectory): Finding[] {
  const { info, warning } = findingsAbout('platforms');
  const ready = connectable.map(({ id }) => id);
  const rest = platformIds.filter((id) => !ready.includes(id));
  const missing = recommendedPlatforms.filter((id) => !ready.includes(id));
  return [
    info(`set up: ${ready.join(', ') || 'none'}; not set up or link-only: ${rest.join(', ') || 'none'}`),
    ...(missing.length > 0 && ready.length > 0
      ? [warning(`recommendedPlatforms names ${missing.join(', ')}, which creators cannot connect yet`)]
      : []),
  ];
}

/** Everything about one platform that can be told without a creator. */
export async function checkPlatform(
  config: Config,
  platform: Platform,
  options: { readonly limit: number; readonly now: Date },
): Promise<Finding[]> {
  const { id } = platform;
  const redirect = redirectUri(config, id);
  const hosts = await checkHosts(platform, options.limit);
  const unheard = hosts.some(({ level }) => level === 'wrong');
  return [
    ...toRegister(config, id, redirect),
    ...scopes(platform),
    ...bundle(config, id),
    ...rehearsal(config, id),
    ...version(config, id, options.now),
    ...hosts,
    unheard
      ? findingsAbout(id).info('id and secret were not checked, since it cannot be reached')
      : await checkCredentials(platform, redirect, options.limit),
  ];
}

function toRegister(config: Config, id: PlatformId, redirect: string): Finding[] {
  const { info } = findingsAbout(id);
  const calls = Object.entries(callbackAddresses(config, id));
  return [
    info(`redirect address to register at ${platformNames[id]}, exactly: ${redirect}`),
    ...calls.map(([name, address]) => info(`${name} callback to register there: ${address}`)),
  ];
}

function scopes({ id, permissions }: Platform): Finding[] {
  const { info } = findingsAbout(id);
  const reading = permissions.filter(({ allows }) => allows.length === 0);
  return reading.map(({ scope, reads, required }) => {
    const words = reads.map((kind) => readWords[kind]).join('; ') || 'nothing by itself; other permissions need it';
    return info(`asks for ${scope} (${required ? 'required' : 'may be declined'}): ${words}`);
  });
}

function rehearsal({ platforms }: Config, id: PlatformId): Finding[] {
  const endpoints = Object.entries(platforms).find(([name]) => name === id)?.[1]?.endpoints;
  const hosts = new Set(Object.values(endpoints ?? {}).flatMap((address) => (address ? [new URL(address).host] : [])));
  if (hosts.size === 0) return [];
  return [
    findingsAbout(id).warning(
      `other addresses than the platform's own are set (${[...hosts].join(', ')}): a rehearsal, not ${platformNames[id]}`,
    ),
  ];
}

function version({ platforms }: Config, id: PlatformId, now: Date): Finding[] {
  const { warning, wrong } = findingsAbout(id);
  const set = id === 'instagram' || id === 'facebook' ? platforms[id]?.apiVersion : undefined;
  const end = set === undefined ? undefined : graphVersionEnd(set, now);
  if (set === undefined || !end) return [];
  if (end.state === 'ending') return [warning(`apiVersion ${set} is switched off: ${end.on}`)];
  return [wrong(`apiVersion ${set} was switched off: ${end.on}. Leave it out to use the usual one`)];
}

/** What a Login for Business configuration asks for is decided at Meta, where the lint of scopes cannot look. */
function bundle({ platforms }: Config, id: PlatformId): Finding[] {
  if (id !== 'facebook' || platforms.facebook?.configId === undefined) return [];
  const text =
    'configId is set: the Login for Business configuration at Meta decides about the permissions, not the scopes ' +
    'above; give it reading ones only';
  return [findingsAbout(id).warning(text)];
}

async function checkHosts({ id, origins = [], authorizeHosts }: Platform, limit: number): Promise<Finding[]> {
  const { ok, warning, wrong } = findingsAbout(id);
  const called = await Promise.all(origins.map(async (origin) => ({ origin, found: await reach(origin, limit) })));
  return [
    ok(`sends creators to ${authorizeHosts.join(', ')}`),
    ...called.map(({ origin, found }) => {
      if ('reason' in found) return wrong(`${origin} cannot be reached: ${found.reason}`);
      if (found.status >= 500) return warning(`${origin} answers with HTTP ${found.status}; it may be down`);
      return ok(`${origin} can be reached`);
    }),
  ];
}

async function checkCredentials(platform: Platform, redirect: string, limit: number): Promise<Finding> {
  const { info, wrong } = findingsAbout(platform.id);
  const untold = info(
    'whether id and secret are right shows when a creator connects; the platform does not tell before',
  );
  if (!platform.checkCredentials) return untold;
  try {
    const answer = await platform.checkCredentials(redirect, { signal: AbortSignal.timeout(limit) });
    return answer.result === 'unknown' ? untold : verdict(platform.id, answer);
  } catch (thrown) {
    if (!(thrown instanceof PlatformError)) throw thrown;
    const { failure } = thrown;
    if (failure.kind === 'rate-limited') return info('id and secret were not checked: it asks us to wait');
    return wrong('id and secret could not be checked: its answer was lost or made no sense; try again');
  }
}

function verdict(id: PlatformId, answer: CredentialCheck): Finding {
  const { ok, wrong } = findingsAbout(id);
  if (answer.result !== 'wrong') return ok('the platform accepts id and secret');
  const name = id.toUpperCase();
  const words = {
    'client-id': `the platform does not know the app: check ${name}_CLIENT_ID (platforms.${id}.clientId)`,
    'client-secret': `the secret is not that of the app: check ${name}_CLIENT_SECRET (platforms.${id}.clientSecret)`,
    'redirect-uri': 'the platform does not accept the redirect address above: register it, letter by letter',
    app: `the platform refuses the app: check ${name}_CLIENT_ID and ${name}_CLIENT_SECRET, and its page about the app`,
  };
  return wrong(words[answer.what]);
}
