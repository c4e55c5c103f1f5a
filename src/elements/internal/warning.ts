const warned = new Set<string>();

/** Says something once to whoever reads the console: the one way this package writes there. */
export function warnOnce(text: string): void {
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}

/** {@link warnOnce}, only where Lit's development build runs: it alone keeps a list of what it has warned of. */
export function warnDeveloper(text: string): void {
  if ('litIssuedWarnings' in globalThis) warnOnce(text);
}
