import * as z from 'zod/mini';
import { idText, nameText, secretText } from './answer-fields.js';
import type { FacebookLogin, GraphCall } from './facebook-login.js';
import { type CallLimits, type Grant, PlatformError } from './platform.js';

/** What every listed Page has; callers add fields of their own. */
export const pageFields = {
  id: idText(),
  name: nameText(200),
  /** Absent where the person has no role there that lets an app in. */
  access_token: z.optional(secretText()),
};

const paging = z.optional(
  z.object({ cursors: z.optional(z.object({ after: z.optional(z.string()) })), next: z.optional(z.string()) }),
);
const businessesShape = z.object({ data: z.array(z.object({ id: idText() })) });

/** Lists of 100 that are followed at most: more Pages than anybody could choose from. */
const mostLists = 5;
const mostBusinesses = 20;

/**
 * Every Page a person can give access to: those they manage themselves, and those of their business portfolios, which
 * `/me/accounts` leaves out (openpost #216). Portfolios need a permission that this package never asks for, but a
 * Login for Business configuration can grant it; what fails there is left out.
 */
export async function listPages<Page extends z.ZodMiniType<{ readonly id: string }>>(
  login: FacebookLogin,
  shape: { readonly fields: string; readonly page: Page },
  grant: Grant,
  limits?: CallLimits,
): Promise<z.output<Page>[]> {
  const token = grant.accessToken;
  const list = (path: string, endpoint: string) => pagesAt(login, { ...shape, path, endpoint }, token, limits);
  const own = await list('/me/accounts', 'pages');
  const inPortfolios = mayReadPortfolios(grant) ? await portfolios(login, list, token, limits) : [];
  const byId = new Map<string, z.output<Page>>();
  for (const page of [...own, ...inPortfolios]) if (!byId.has(page.id)) byId.set(page.id, page);
  return [...byId.values()];
}

function mayReadPortfolios({ scopes }: Grant): boolean {
  return scopes?.includes('business_management') ?? true;
}

async function portfolios<Page>(
  login: FacebookLogin,
  list: (path: string, endpoint: string) => Promise<Page[]>,
  token: string,
  limits?: CallLimits,
): Promise<Page[]> {
  const request: GraphCall = { endpoint: 'businesses', path: '/me/businesses', query: { fields: 'id', limit: '100' } };
  const { data } = await orNothing(login.read(request, businessesShape, token, limits), { data: [] });
  const lists = data
    .slice(0, mostBusinesses)
    .flatMap(({ id }) => [
      orNothing(list(`/${id}/owned_pages`, 'owned pages'), []),
      orNothing(list(`/${id}/client_pages`, 'client pages'), []),
    ]);
  return (await Promise.all(lists)).flat();
}

/** A portfolio that cannot be read is no reason to hide the other Pages; an ended permission is told. */
async function orNothing<Result>(work: Promise<Result>, nothing: Result): Promise<Result> {
  try {
    return await work;
  } catch (thrown) {
    if (thrown instanceof PlatformError && thrown.failure.kind !== 'revoked') return nothing;
    throw thrown;
  }
}

async function pagesAt<Page extends z.ZodMiniType>(
  login: FacebookLogin,
  what: { path: string; endpoint: string; fields: string; page: Page },
  token: string,
  limits?: CallLimits,
): Promise<z.output<Page>[]> {
  const shape = z.object({ data: z.array(what.page), paging });
  const found: z.output<Page>[] = [];
  let after: string | undefined;
  for (let lists = 0; lists < mostLists; lists += 1) {
    const query = { fields: what.fields, limit: '100', ...(after !== undefined && { after }) };
    const answer = await login.read({ endpoint: what.endpoint, path: what.path, query }, shape, token, limits);
    found.push(...answer.data);
    // `next` is an address with the token in it: only its presence counts, the cursor is what goes on.
    after = answer.paging?.next === undefined ? undefined : answer.paging.cursors?.after;
    if (after === undefined) break;
  }
  return found;
}
