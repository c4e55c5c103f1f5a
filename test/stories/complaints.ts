/** Storybook empties and fills the canvas by innerHTML. */
const storybookItself = /\/deps\/(@?storybook|preview-api)[^/]*$/;

/** Collects console errors and warnings, uncaught errors, and what a strict Content-Security-Policy would report. */
export function listenForComplaints(): { readonly list: readonly string[]; stop(): void } {
  const list: string[] = [];
  const end = new AbortController();
  const { signal } = end;
  const page = globalThis.console;
  const { error, warn } = page;
  page.error = (...words) => void list.push(`console.error: ${words.join(' ')}`);
  page.warn = (...words) => void list.push(`console.warn: ${words.join(' ')}`);
  addEventListener('error', (event) => list.push(`error: ${event.message}`), { signal });
  addEventListener('unhandledrejection', (event) => list.push(`unhandled: ${String(event.reason)}`), { signal });
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      if (storybookItself.test(sourceFile)) return;
      list.push(`policy: ${effectiveDirective} ${blockedURI} in ${sourceFile} ${sample}`);
    },
    { signal },
  );
  return {
    list,
    stop: () => {
      end.abort();
      Object.assign(page, { error, warn });
    },
  };
}
