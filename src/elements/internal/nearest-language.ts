/** The nearest element with the attribute, the element itself first, looking out through shadow roots. */
function nearest(start: Element, attribute: 'lang' | 'dir'): string | undefined {
  let element: Element | undefined = start;
  while (element) {
    const found: Element | null = element.closest(`[${attribute}]`);
    if (found) return found.getAttribute(attribute) ?? undefined;
    element = (element.getRootNode() as Partial<ShadowRoot>).host;
  }
  return undefined;
}

/** The language of the element's surroundings as a BCP 47 tag that Intl accepts; `en` where there is none. */
export function nearestLanguage(element: Element): string {
  try {
    return Intl.getCanonicalLocales(nearest(element, 'lang') || 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The direction the surroundings ask for, if they do. */
export function nearestDirection(element: Element): 'ltr' | 'rtl' | undefined {
  const direction = nearest(element, 'dir')?.toLowerCase();
  return direction === 'rtl' || direction === 'ltr' ? direction : undefined;
}

/** Is told whenever a `lang` or `dir` changes around it. */
export interface LanguageWatcher {
  look(): void;
}

const watchers = new Set<LanguageWatcher>();
let observer: MutationObserver | undefined;

/** Tells a watcher of every change around the element, until `unwatchLanguage`. All watchers share one observer. */
export function watchLanguage(element: Element, watcher: LanguageWatcher): void {
  observer ??= new MutationObserver(() => watchers.forEach((each) => each.look()));
  let root: Node | undefined = element.getRootNode();
  while (root) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
    root = (root as Partial<ShadowRoot>).host?.getRootNode();
  }
  watchers.add(watcher);
}

export function unwatchLanguage(watcher: LanguageWatcher): void {
  watchers.delete(watcher);
  if (watchers.size === 0) observer?.disconnect();
}
