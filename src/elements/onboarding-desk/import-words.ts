import type { ErrorCode } from '../../contract/errors.js';
import { type Locale, spoken } from './words.js';

interface Fault {
  readonly code: ErrorCode;
  readonly field?: string | undefined;
  readonly reason: string;
}

/**
 * Why a row cannot be invited, in the catalogue's words. Numbers of rows and fields stand in the developer's words only;
 * where those are other ones, the text says less.
 */
export function faultText({ messages }: Locale, { code, field, reason }: Fault): string {
  const { desk, errors } = messages;
  if (code === 'malformed-body') {
    const [, found, expected] = /^(\d+) fields, the heading has (\d+)$/.exec(reason) ?? [];
    if (found !== undefined && expected !== undefined) return spoken(desk.rowFields, { found, expected });
    return reason.includes('quotation mark') ? desk.rowQuotes : desk.rowUnreadable;
  }
  if (code === 'variation-unavailable') return desk.noVariation;
  const twice = /\brow (\d+)$/.exec(reason)?.[1];
  if (twice !== undefined) return spoken(desk.rowTwice, { row: twice });
  const fields: Partial<Record<string, string>> = {
    email: desk.rowEmail,
    name: desk.rowName,
    locale: desk.rowLanguage,
  };
  return (
    (field === undefined ? undefined : fields[field]) ?? (errors as Partial<typeof errors>)[code] ?? errors.internal
  );
}
