/**
 * What a page can get wrong, by the code that stands in the console and in docs/guides/diagnostics.md. None of this is
 * in the production build.
 */
export const diagnosticCodes = [
  'adapter-missing',
  'adapter-column-missing',
  'adapter-threw',
  'base-url-refused',
  'base-url-ignored',
  'embed-token-ignored',
  'demo-ignored',
  'demo-unknown',
  'attribute-misspelt',
  'attribute-value-unknown',
  'property-as-attribute',
  'object-as-attribute',
  'secret-as-attribute',
  'slot-unknown',
  'messages-key-unknown',
  'language-missing',
  'element-not-defined',
  'element-defined-twice',
] as const;

export type DiagnosticCode = (typeof diagnosticCodes)[number];

const guide = 'creator-onboarding/docs/guides/diagnostics.md';
const said = new Set<string>();

/**
 * Explains a misuse in the console, once.
 * @param about what was thrown, or the element it is about, to look at in the console
 */
export function explain(code: DiagnosticCode, text: string, about?: unknown): void {
  const line = `${code}: ${text} See ${guide}#${code}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line, ...(about === undefined ? [] : [about]));
}
