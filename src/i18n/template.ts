/**
 * Puts values where a text says `{name}`. A value may be anything a template can hold, an element too; strings stay
 * text nodes and are never read as markup.
 */
export function parts<Value>(text: string, values: Readonly<Record<string, Value>>): (string | Value)[] {
  return text.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? (values[piece] ?? '') : piece));
}

/** {@link parts} for where only plain text will do. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return parts(text, values).join('');
}
