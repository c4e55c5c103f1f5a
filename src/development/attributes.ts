import type { ReactiveElement } from 'lit';
import { explain } from './diagnostics.js';
import type { ElementFacts } from './element-facts.js';

/** Properties that hold a secret: written into the page, everybody who reads its source has them. */
const secrets = new Set(['token', 'deletiontoken']);

/** Looks at everything that is written in an element's tag. */
export function checkAttributes(element: ReactiveElement, { values }: ElementFacts): void {
  const { elementProperties, observedAttributes } = element.constructor as typeof ReactiveElement;
  const properties = new Map([...elementProperties.keys()].map((name) => [plain(String(name)), String(name)]));
  for (const { name, value } of element.attributes) {
    const tag = element.localName;
    if (secrets.has(plain(name))) {
      const property = properties.get(plain(name)) ?? name;
      explain(
        'secret-as-attribute',
        `<${tag} ${name}>: a secret must not stand in the page. Set ${property} by script.`,
      );
    } else if (value === '[object Object]') {
      explain(
        'object-as-attribute',
        `<${tag} ${name}>: an object was written as text. Set the property instead.`,
        element,
      );
    } else if (observedAttributes.includes(name)) {
      checkValue(tag, name, value, values[name]);
    } else if (properties.has(plain(name)) && !observedAttributes.some((known) => plain(known) === plain(name))) {
      const property = properties.get(plain(name)) ?? name;
      explain('property-as-attribute', `<${tag} ${name}>: ${property} is a property only. Set it by script.`, element);
    } else {
      const meant = observedAttributes.find((known) => isNear(name, known));
      if (meant) explain('attribute-misspelt', `<${tag} ${name}>: is ${meant} meant?`, element);
    }
  }
}

function checkValue(tag: string, name: string, value: string, rule: ElementFacts['values'][string] | undefined): void {
  if (!rule || value === '') return;
  const given = rule.separators ? value.split(rule.separators).filter(Boolean) : [value];
  for (const word of given.filter((part) => !rule.known.includes(part))) {
    explain('attribute-value-unknown', `<${tag} ${name}="${word}">: known are ${rule.known.join(', ')}.`);
  }
}

/** Name without what spellings differ in: `heading_level`, `headingLevel` and `heading-level` are one. */
function plain(name: string): string {
  return name.replace(/[^a-z]/gi, '').toLowerCase();
}

/** Whether one letter too many, too few or wrong makes the one out of the other. */
function isNear(given: string, known: string): boolean {
  const [a, b] = [plain(given), plain(known)];
  if (a === b) return given !== known;
  if (b.length < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
