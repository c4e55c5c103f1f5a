/** Keys without a character of their own (W3C WebDriver, keyboard actions). */
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** A key by its name in UI Events, as a WebDriver takes it. */
export function keyOf(name: string): string {
  const code = codes[name] ?? name;
  if (code.length !== 1) throw new Error(`No WebDriver code is known for the key ${name}`);
  return code;
}
