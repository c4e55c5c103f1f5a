// Loads the widgets whose tags stand in the page, and those that come later. An ES module: it knows its own address.
import { importFailure, reportFailure } from './load-failure.js';
import { preload, widgetFiles } from './widget-files.js';

const selector = Object.keys(widgetFiles).join();
/** One for all copies of this script on a page, so that a tag is loaded once. */
const loading = ((globalThis as { [key: symbol]: unknown })[Symbol.for('creator-onboarding/loading')] ??=
  new Set<string>()) as Set<string>;

/**
 * Loads what stands in a root, now and later. The document is observed by itself; shadow roots have to be named.
 * @returns a function that ends it
 */
export function observe(root: Document | ShadowRoot | Element): () => void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) look(node);
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  look(root);
  return () => observer.disconnect();
}

function look(root: Document | ShadowRoot | Element): void {
  const found = [...root.querySelectorAll(selector)];
  if (root instanceof Element && root.matches(selector)) found.push(root);
  for (const { localName } of found) void load(localName, root);
}

async function load(widget: string, root: Document | ShadowRoot | Element): Promise<void> {
  if (loading.has(widget) || customElements.get(widget)) return;
  loading.add(widget);
  preload(widget, import.meta.url);
  const cause = await importFailure(new URL(`${widget}.js`, import.meta.url).href);
  if (!cause) return;
  // The next tag of this name is another try.
  loading.delete(widget);
  const places = new Set([...root.querySelectorAll(widget), ...document.querySelectorAll(widget)]);
  if (root instanceof Element && root.localName === widget) places.add(root);
  for (const place of places) reportFailure(place, widget, cause);
}

observe(document);
