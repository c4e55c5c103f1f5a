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
