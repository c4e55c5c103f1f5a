import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, type StringReference, sql } from 'kysely';

/** A LIKE pattern that finds a text anywhere; its `%`, `_` and `\` stand for themselves. */
function anywhere(text: string): string {
  return `%${text
    .trim()
    .normalize('NFC')
    .replace(/[\\%_]/g, '\\$&')}%`;
}

/** True where one of the columns holds the text, whatever its case. */
export function holdsText<Tables, Name extends keyof Tables>(
  where: ExpressionBuilder<Tables, Name>,
  columns: readonly StringReference<Tables, Name>[],
  text: string,
): ExpressionWrapper<Tables, Name, SqlBool> {
  const pattern = anywhere(text);
  return where.or(columns.map((column) => sql<SqlBool>`${sql.ref(column)} ilike ${pattern} escape '\\'`));
}
