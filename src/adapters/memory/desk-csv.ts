import { OnboardingError } from '../../contract/errors.js';
import { importColumns, importDelimiters, importRecordMaxLines } from '../../contract/import-file.js';
import { importMaxRows } from '../../contract/policy.js';

/** One row of the file, counted from 1 without the heading: its fields by name, or what is wrong with it. */
export type DeskCsvRow =
  | { readonly row: number; readonly fields: Readonly<Record<string, string>> }
  | { readonly row: number; readonly reason: string };

/**
 * Reads a CSV file by the rules of the server, with a parser of a few lines in the place of the server's library.
 * @throws `malformed-body` where a heading for the address or the name is missing, or `invalid-input` with too many rows
 */
export function readDeskCsv(text: string): DeskCsvRow[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const { delimiter, names } = readHeading(lines[first] ?? '');
  const rows: DeskCsvRow[] = [];
  for (let at = first + 1; at < lines.length;) {
    const { used, values } = readRecord(lines, at, delimiter);
    at += used;
    if (Array.isArray(values) && values.every((value) => value.trim() === '')) continue;
    const row = rows.length + 1;
    if (row > importMaxRows) throw new OnboardingError('invalid-input', `more than ${String(importMaxRows)} rows`);
    if (!Array.isArray(values)) rows.push({ row, reason: values });
    else if (values.length === names.length) rows.push({ row, fields: fieldsOf(names, values) });
    else rows.push({ row, reason: `${String(values.length)} fields, the heading has ${String(names.length)}` });
  }
  return rows;
}

function readHeading(line: string): { delimiter: string; names: (string | undefined)[] } {
  for (const delimiter of importDelimiters) {
    const { values } = readRecord([line], 0, delimiter);
    if (!Array.isArray(values)) continue;
    const names = values.map((value) => importColumns.get(value.toLowerCase().replace(/[^a-z]/g, '')));
    if (names.includes('email') && names.includes('name')) return { delimiter, names };
  }
  throw new OnboardingError('malformed-body', 'the first row must name the columns email and name');
}

/** Reads the record that starts at a line: its values, or why it has none; then only the first line is used up. */
function readRecord(
  lines: readonly string[],
  start: number,
  delimiter: string,
): { used: number; values: string[] | string } {
  let text = lines[start] ?? '';
  let used = 1;
  while (text.split('"').length % 2 === 0 && used < importRecordMaxLines && start + used < lines.length) {
    text += `\n${lines[start + used] ?? ''}`;
    used += 1;
  }
  const values = readFields(text, delimiter);
  return { used: Array.isArray(values) ? used : 1, values };
}

function readFields(text: string, delimiter: string): string[] | string {
  const values: string[] = [];
  for (let at = 0; ;) {
    const opening = skipSpace(text, at, delimiter);
    let end: number;
    if (text[opening] === '"') {
      const closing = closingQuote(text, opening);
      if (closing < 0) return 'a quotation mark is not closed';
      end = skipSpace(text, closing + 1, delimiter);
      if (end < text.length && text[end] !== delimiter) return 'text follows a closing quotation mark';
      values.push(text.slice(opening + 1, closing).replaceAll('""', '"'));
    } else {
      const found = text.indexOf(delimiter, at);
      end = found < 0 ? text.length : found;
      const value = text.slice(at, end).trim();
      if (value.includes('"')) return 'a quotation mark stands in a field that does not start with one';
      values.push(value);
    }
    if (end >= text.length) return values;
    at = end + 1;
  }
}

function skipSpace(text: string, at: number, delimiter: string): number {
  let next = at;
  while (next < text.length && text[next] !== delimiter && /\s/.test(text[next] ?? '')) next += 1;
  return next;
}

/** Where a quoted field ends; a doubled mark stands for one. */
function closingQuote(text: string, opening: number): number {
  for (let at = opening + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return -1;
}

function fieldsOf(names: readonly (string | undefined)[], values: readonly string[]): Record<string, string> {
  const given = names.flatMap((name, index) => {
    const value = values[index] ?? '';
    return name === undefined || value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given);
}
