/** Where a widget shows something: its shadow root, and the form among its own children. */
function placesOf(widget: Element): ParentNode[] {
  const form = widget.querySelector(':scope > .onboarding-form');
  return [...(form ? [form] : []), ...(widget.shadowRoot ? [widget.shadowRoot] : [])];
}

/**
 * Looks in everything a widget shows, its shadow root and its form.
 * @param selector e.g. `[part~=error]`; what is of the page itself, in the widget's slots, is not found.
 * @returns the first that matches.
 */
export function findIn(widget: Element, selector: string): HTMLElement | undefined {
  for (const place of placesOf(widget)) {
    const found = place.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}

/** @returns the text a person reads in a widget, its form included, in one line. */
export function textOf(widget: Element): string {
  const root = widget.shadowRoot;
  if (!root) return '';
  return readable(root).replace(/\s+/g, ' ').trim();
}

/** In the order of the page: slots give the content assigned to them, else their own. */
function readable(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && isUnread(node)) return '';
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const text = (assigned.length > 0 ? assigned : [...node.childNodes]).map(readable).join('');
  return node instanceof Element && !getComputedStyle(node).display.startsWith('inline') ? ` ${text} ` : text;
}

/** Styles, pictures, and the lines that are only spoken. */
function isUnread(element: Element): boolean {
  return element.matches('style, link, svg, template, noscript, .spoken');
}
