import { type Address, variationsOf } from '../accounts/addresses.js';
import type { ServerContext } from '../context.js';

/** Candidates of one address that are looked up at once. */
const chunk = 10;

/**
 * Those of some taken addresses, in canonical form, for which no variation is left either. Asks for all of them together;
 * only where the first candidates are taken, for further ones.
 */
export async function withoutVariation(context: ServerContext, taken: readonly Address[]): Promise<Set<string>> {
  const hopeless = new Set<string>();
  let waiting = taken.map((address) => ({
    canonical: address.canonical,
    candidates: variationsOf(address, context.config.variation),
  }));
  while (waiting.length > 0) {
    const looked = waiting.map((address) => ({ ...address, next: take(address.candidates, chunk) }));
    const used = await usedAmong(
      context,
      looked.flatMap(({ next }) => next),
    );
    waiting = looked.filter(({ canonical, next }) => {
      if (next.some((candidate) => !used.has(candidate))) return false;
      if (next.length === chunk) return true;
      hopeless.add(canonical);
      return false;
    });
  }
  return hopeless;
}

function take(candidates: Generator<Address>, most: number): string[] {
  const taken: string[] = [];
  while (taken.length < most) {
    const next = candidates.next();
    if (next.done === true) break;
    taken.push(next.value.canonical);
  }
  return taken;
}

async function usedAmong({ config, db }: ServerContext, canonical: readonly string[]): Promise<Set<string>> {
  if (canonical.length === 0) return new Set();
  const rows = await db
    .selectFrom('account')
    .select('email_canonical')
    .where('tenant', '=', config.tenant)
    .where('email_canonical', 'in', canonical)
    .where('status', '<>', 'removed')
    .execute();
  return new Set(rows.map((row) => row.email_canonical));
}
