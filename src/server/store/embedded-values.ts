/** Text forms of values between JavaScript and the embedded database, the same that `pg` uses. */

type Decoder = (text: string) => unknown;

const decoders: Record<number, Decoder> = {
  16: (text) => text === 't', // bool
  17: (text) => Buffer.from(text.slice(2), 'hex'), // bytea
  20: Number, // int8
  21: Number, // int2
  23: Number, // int4
  26: Number, // oid
  114: (text) => JSON.parse(text) as unknown, // json
  700: Number, // float4
  701: Number, // float8
  1009: textArray, // text[]
  1015: textArray, // varchar[]
  1184: moment, // timestamptz
  2951: textArray, // uuid[]
  3802: (text) => JSON.parse(text) as unknown, // jsonb
};

const asText: Decoder = (text) => text;

export interface ColumnKind {
  readonly name: string;
  readonly dataTypeID: number;
}

/** One row as an object. Types that are not listed above stay text. */
export function decodeRow(columns: readonly ColumnKind[], fields: readonly (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  columns.forEach(({ name, dataTypeID }, index) => {
    const text = fields[index] ?? null;
    row[name] = text === null ? null : (decoders[dataTypeID] ?? asText)(text);
  });
  return row;
}

/** A parameter as text; the database infers its type from where it stands. */
export function encodeValue(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  if (Array.isArray(value)) return encodeArray(value);
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  return JSON.stringify(value);
}

function encodeArray(values: readonly unknown[]): string {
  const items = values.map((value) => {
    const text = encodeValue(value);
    return text === null ? 'NULL' : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  });
  return `{${items.join(',')}}`;
}

function moment(text: string): unknown {
  if (text === 'infinity') return Infinity;
  if (text === '-infinity') return -Infinity;
  return new Date(text);
}

/** One-dimensional array literal (PostgreSQL manual, 8.15.2). */
function textArray(literal: string): (string | null)[] {
  const items: (string | null)[] = [];
  const item = /"((?:[^"\\]|\\.)*)"|([^",{}]+)/gsy;
  let at = 1;
  while (at < literal.length - 1) {
    item.lastIndex = at;
    const match = item.exec(literal);
    if (!match) break;
    const [whole, quoted, bare] = match;
    items.push(quoted === undefined ? (bare === 'NULL' ? null : (bare ?? '')) : quoted.replace(/\\(.)/gs, '$1'));
    at += whole.length + 1;
  }
  return items;
}
