import type { ImportPreview, ImportRow } from '../../contract/desk.js';
import { toAddress } from '../accounts/addresses.js';
import type { RequestCaller, ServerContext } from '../context.js';
import { noVariation } from '../invitation-create.js';
import { readCsv } from '../invitation-csv.js';
import { givenRows, judgeRows, type ValidRow } from '../invitation-rows.js';
import { knownAddresses } from './known-addresses.js';
import { withoutVariation } from './free-variations.js';

/** Addresses asked for together: so many that the embedded database plans the query anew, not as when it was empty. */
const batchSize = 1000;

/**
 * Says of every row of a CSV file what an import would make of it; nothing is written or sent.
 * @throws `malformed-body` where a heading for the address or the name is missing, `invalid-input` with too many rows
 */
export async function previewImport(
  context: ServerContext,
  caller: RequestCaller,
  csv: string,
): Promise<ImportPreview> {
  const { valid, rejected } = judgeRows(caller, givenRows(await readCsv(csv)));
  const rows: ImportRow[] = rejected.map(({ row, ...problem }) => ({ row, problem }));
  for (let start = 0; start < valid.length; start += batchSize) {
    rows.push(...(await previewBatch(context, caller, valid.slice(start, start + batchSize))));
  }
  return { rows: rows.sort((one, other) => one.row - other.row) };
}

async function previewBatch(
  context: ServerContext,
  caller: RequestCaller,
  batch: readonly ValidRow[],
): Promise<ImportRow[]> {
  const rows = batch.map(({ row, invite }) => ({ row, invite, address: toAddress(invite.email) }));
  const known = await knownAddresses(
    context,
    caller,
    rows.map(({ address }) => address.canonical),
  );
  const inUse = rows.flatMap(({ address }) => (known.get(address.canonical) === 'in-use' ? [address] : []));
  const hopeless = await withoutVariation(context, inUse);
  const { code, field, message: reason } = noVariation();
  return rows.map(({ row, invite, address }) =>
    hopeless.has(address.canonical)
      ? { row, problem: { code, field, reason } }
      : { row, invite, known: known.get(address.canonical) },
  );
}
