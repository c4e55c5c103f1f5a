import { version } from '../elements/internal/define-element.js';
import { explain } from './diagnostics.js';
import { elementFacts } from './element-facts.js';

/** Says when another copy of the package holds a tag, so that this one stays out of use. */
export function checkDefinition(element: CustomElementConstructor, tag: string, registry = customElements): void {
  const holder: (CustomElementConstructor & { version?: string }) | undefined = registry.get(tag);
  if (!holder || holder === element || holder.prototype instanceof element) return;
  const theirs = holder.version ?? 'unknown';
  explain('element-defined-twice', `<${tag}> is held by another copy (version ${theirs}); ${version} leaves it alone.`);
}

/** Finds our tags in the page that nothing has defined. Run when everything has had time to load. */
export function checkUndefined(root: ParentNode = document): void {
  for (const tag of Object.keys(elementFacts)) {
    if (customElements.get(tag) || !root.querySelector(tag)) continue;
    explain('element-not-defined', `<${tag}> is in the page, but nothing imports creator-onboarding/define/${tag}.`);
  }
}
