import { LitElement } from 'lit';
import { expect } from 'storybook/test';
import { declarationOf, declared, names } from './manifest.js';

/** What hangs on an element and can be seen from outside, as `part heading`, `slot footer`, `state done`. */
type Sighting = `${'part' | 'slot' | 'state' | 'token' | 'event'} ${string}`;

const all = [...declared.values()];
const everyState = new Set(all.flatMap(({ cssStates }) => names(cssStates)));
const everyEvent = new Set(all.flatMap(({ events }) => names(events)));

function* seenOn(element: LitElement): Generator<Sighting> {
  const root = element.renderRoot as ShadowRoot;
  for (const { part } of root.querySelectorAll('[part]')) for (const name of part) yield `part ${name}`;
  for (const slot of root.querySelectorAll('slot')) yield `slot ${slot.name}`;
  for (const state of everyState) if (element.matches(`:state(${state})`)) yield `state ${state}`;
  for (const sheet of root.adoptedStyleSheets) {
    const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    for (const [, token] of text.matchAll(/var\((--onboarding-[\w-]+)/g)) yield `token ${token ?? ''}`;
  }
}

/**
 * Watches every element of this tag that the tests of a file make, and says at the end of the file what was seen and
 * is not in the manifest, and what stands there and was never seen. Events need not happen, but no other may.
 */
export function holdSightingsAgainstManifest(tag: string, elementClass: typeof LitElement): void {
  const seen = new Set<Sighting>();
  const note = (element: LitElement) => {
    for (const sighting of seenOn(element)) seen.add(sighting);
  };
  elementClass.addInitializer((element) => {
    if (!(element instanceof LitElement)) return;
    for (const type of everyEvent) {
      element.addEventListener(type, ({ target }) => {
        if (target === element) seen.add(`event ${type}`);
      });
    }
    // States are set after an update, so it has to be over.
    element.addController({ hostUpdated: () => queueMicrotask(() => note(element)) });
  });

  describe(`the manifest's <${tag}>`, () => {
    it('names every part, slot, state, custom property and event that was seen, and no other', async () => {
      const { cssParts, slots, cssStates, cssProperties, events } = declarationOf(tag);
      const shown: Sighting[] = [
        ...names(cssParts).map((name): Sighting => `part ${name}`),
        ...names(slots).map((name): Sighting => `slot ${name}`),
        ...names(cssStates).map((name): Sighting => `state ${name}`),
        ...names(cssProperties).map((name): Sighting => `token ${name}`),
      ];
      const known = new Set<Sighting>([...shown, ...names(events).map((name): Sighting => `event ${name}`)]);
      await expect({
        unseen: shown.filter((sighting) => !seen.has(sighting)),
        undeclared: [...seen].filter((sighting) => !known.has(sighting)),
      }).toEqual({ unseen: [], undeclared: [] });
    });
  });
}
