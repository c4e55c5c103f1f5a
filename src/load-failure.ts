/** Why a widget's code is not there: the page's policy, the network or a filter, or the code itself. */
export type LoadFailure = 'policy' | 'network' | 'script';

/** Imports a module. @returns nothing where that went well, else why it did not */
export async function importFailure(url: string): Promise<LoadFailure | undefined> {
  const violations: Event[] = [];
  const watch = (event: Event) => violations.push(event);
  document.addEventListener('securitypolicyviolation', watch);
  try {
    await import(url);
    return undefined;
  } catch (error) {
    // The report of a violation may follow the failure it caused.
    await new Promise((resolve) => setTimeout(resolve));
    // What browsers throw where a module could not be fetched: a TypeError that says so.
    const unfetched = error instanceof TypeError && /fetch|load|import/i.test(error.message);
    return violations.length > 0 ? 'policy' : unfetched ? 'network' : 'script';
  } finally {
    document.removeEventListener('securitypolicyviolation', watch);
  }
}

/** Tells the page that a widget cannot be loaded; what the page has put in its place stays. */
export function reportFailure(place: Element, widget: string, cause: LoadFailure): void {
  const detail = { widget, cause };
  place.dispatchEvent(new CustomEvent('onboarding-load-failed', { bubbles: true, composed: true, detail }));
}
