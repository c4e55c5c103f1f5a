/** Tells a developer something once. Only where Lit's development build runs, which keeps what it has warned of here. */
export function developmentWarning(text: string): void {
  const { litIssuedWarnings: issued } = globalThis as { litIssuedWarnings?: Set<string> };
  if (!issued || issued.has(text)) return;
  issued.add(text);
  console.warn(text);
}
