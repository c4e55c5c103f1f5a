import { type DeniedKind, type PlatformId, platformNames } from '../../contract/platforms.js';
import { type PermissionSheet, permissionSheets, type SignIn } from './permissions.js';

interface PlatformScopes {
  readonly scopes?: readonly string[] | undefined;
  /** Instagram only: over whose sign-in. */
  readonly login?: 'instagram' | 'facebook' | undefined;
}

const allowed: Readonly<Record<Exclude<DeniedKind, 'password'>, string>> = {
  messages: 'read or write messages',
  publish: 'publish in the creator’s name',
  edit: 'change or delete what is there',
  ads: 'look into or change advertising and money',
};

/**
 * Why configured permissions cannot be asked for: each does more than read, or is not known well enough to say what
 * it does.
 * @returns lines that begin with the key, as a `ConfigError` holds them; none where all is well
 */
export function scopeProblems(platforms: Readonly<Partial<Record<PlatformId, PlatformScopes | undefined>>>): string[] {
  return (Object.keys(platforms) as PlatformId[]).flatMap((id) => {
    const { scopes = [], login } = platforms[id] ?? {};
    const signIn = signInOf(id, login);
    if (!signIn) return [];
    return scopes.flatMap((scope, index) => {
      const problem = problemOf(scope, id, signIn);
      return problem === undefined ? [] : [`platforms.${id}.scopes.${index}: ${problem}`];
    });
  });
}

function signInOf(id: PlatformId, login: PlatformScopes['login']): SignIn | undefined {
  if (id === 'instagram' && login === 'facebook') return 'instagram-via-facebook';
  return id in permissionSheets ? (id as SignIn) : undefined;
}

function problemOf(scope: string, id: PlatformId, signIn: SignIn): string | undefined {
  const sheet = permissionSheets[signIn];
  if (readOnly(sheet).includes(scope)) return undefined;
  const refused = sheet.refused.find((permission) => permission.scope === scope);
  if (refused) {
    const can = refused.allows.flatMap((kind) => (kind === 'password' ? [] : [allowed[kind]]));
    return `${scope} would also let us ${can.join(' and ')}; only permissions that read can be asked for`;
  }
  // The two sign-ins of Instagram have names of their own; asking for both makes Meta refuse all ("Invalid Scopes").
  const other = signIn === 'instagram' ? 'instagram-via-facebook' : 'instagram';
  if (id === 'instagram' && readOnly(permissionSheets[other]).includes(scope)) {
    const login = other === 'instagram' ? 'instagram' : 'facebook';
    return `${scope} belongs to platforms.instagram.login "${login}"`;
  }
  return `no permission of ${platformNames[id]} that is known here; known are ${readOnly(sheet).join(', ')}`;
}

function readOnly({ usual, more }: PermissionSheet): string[] {
  return [...usual, ...more].map(({ scope }) => scope);
}
