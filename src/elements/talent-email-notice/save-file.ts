import type { AccountExport } from '../../contract/account-deletion.js';

/** Milliseconds after which every browser has begun to save. */
const longEnough = 60_000;

/** Lets the browser save a file that exists in this page only. */
export function saveFile({ fileName, json }: AccountExport): void {
  const href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  // It is clicked without ever being in the page, where anybody could read what it leads to.
  Object.assign(document.createElement('a'), { href, download: fileName }).click();
  setTimeout(() => URL.revokeObjectURL(href), longEnough);
}
