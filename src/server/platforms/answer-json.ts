export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/**
 * Reads JSON; whole numbers too long for a double stay as their digits in a string, so that no id is changed:
 * `JSON.parse('17841405822304915')` ends in 6. Instagram and Threads send such ids as numbers.
 * @returns `undefined` for an empty text, as some endpoints answer
 * @throws SyntaxError
 */
export function parseAnswer(text: string): JsonValue | undefined {
  if (text.trim() === '') return undefined;
  // First as it stands: only in valid JSON can strings and numbers be told apart in linear time.
  const value = JSON.parse(text) as JsonValue;
  return /\d{16}/.test(text) ? (JSON.parse(quoteLongNumbers(text)) as JsonValue) : value;
}

function quoteLongNumbers(json: string): string {
  return json.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g, (token) =>
    /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
  );
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
