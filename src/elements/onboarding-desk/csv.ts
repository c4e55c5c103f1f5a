/** What makes a spreadsheet take a cell for a formula (OWASP: CSV injection). */
const formula = /^[\s]*[=+\-@\t\r]/;

/** One file of CSV (RFC 4180) with its byte order mark, so that spreadsheets read it as UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A cell that begins like a formula begins with an apostrophe instead, as spreadsheets mark text. */
function cell(text: string): string {
  const plain = formula.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}

/** Saves a text as a file, without any server. */
export function offer(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  // The browser has taken hold of it by the next task.
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}
