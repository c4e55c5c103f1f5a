import type { parse as parseCsv } from 'csv-parse/sync';
import { OnboardingError } from '../contract/errors.js';
import { importColumns, importDelimiters, importRecordMaxLines } from '../contract/import-file.js';
import { importMaxRows } from '../contract/policy.js';
import { optionalPeer } from './optional-peer.js';

/** One row of the file, counted from 1 without the heading: its fields by name, or what is wrong with it. */
export type CsvRow =
  { readonly row: number; readonly fields: Record<string, string> } | { readonly row: number; readonly reason: string };

const reasons: Record<string, string> = {
  INVALID_OPENING_QUOTE: 'a quotation mark stands in a field that does not start with one',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quotation mark',
};

/**
 * Reads a CSV file (RFC 4180) with a heading row in any order, separated by commas, semicolons or tabs. A malformed
 * row is reported and the next ones are read.
 * @throws `malformed-body` where a heading for the address or the name is missing, or `invalid-input` with too many rows
 */
export async function readCsv(text: string): Promise<CsvRow[]> {
  const { parse } = await optionalPeer('csv-parse', () => import('csv-parse/sync'));
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const { delimiter, names } = readHeading(parse, lines[first] ?? '');
  const rows: CsvRow[] = [];
  for (let at = first + 1; at < lines.length;) {
    const { used, values, reason } = readRecord(parse, lines, at, delimiter);
    at += used;
    if (values?.every((value) => value.trim() === '')) continue;
    const row = rows.length + 1;
    if (row > importMaxRows) throw new OnboardingError('invalid-input', `more than ${String(importMaxRows)} rows`);
    if (!values) rows.push({ row, reason });
    else if (values.length !== names.length)
      rows.push({ row, reason: `${String(values.length)} fields, the heading has ${String(names.length)}` });
    else rows.push({ row, fields: toFields(names, values) });
  }
  return rows;
}

function readHeading(parse: typeof parseCsv, line: string): { delimiter: string; names: (string | undefined)[] } {
  for (const delimiter of importDelimiters) {
    const { values } = readRecord(parse, [line], 0, delimiter);
    const names = values?.map((value) => importColumns.get(value.toLowerCase().replace(/[^a-z]/g, '')));
    if (names?.includes('email') && names.includes('name')) return { delimiter, names };
  }
  throw new OnboardingError('malformed-body', 'the first row must name the columns email and name');
}

type CsvRecord = { used: number } & ({ values: string[]; reason?: undefined } | { values?: undefined; reason: string });

/** Reads the record that starts at a line. Of a malformed one only the first line is used up. */
function readRecord(parse: typeof parseCsv, lines: readonly string[], start: number, delimiter: string): CsvRecord {
  let text = lines[start] ?? '';
  let used = 1;
  while (isUnclosed(text) && used < importRecordMaxLines && start + used < lines.length) {
    text += `\n${lines[start + used] ?? ''}`;
    used += 1;
  }
  try {
    const [values = ['']] = parse(text, { delimiter, trim: true });
    return { used, values };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { used: 1, reason: reasons[code] ?? 'not readable as CSV' };
  }
}

function isUnclosed(text: string): boolean {
  return text.split('"').length % 2 === 0;
}

function toFields(names: readonly (string | undefined)[], values: readonly string[]): Record<string, string> {
  const given = names.flatMap((name, index) => {
    const value = values[index] ?? '';
    return name === undefined || value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given);
}
