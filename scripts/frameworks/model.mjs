// What the frameworks' types and wrappers are made from: the manifest, held against the classes it speaks of.
import { readFileSync } from 'node:fs';

/** Types that a text in markup can stand for; everything else is a property only. */
const attributeType = /^(string( \| boolean)?|number|boolean|'[^']*'( \| '[^']*')*)( \| undefined)?$/;

const pascal = (name) => name.replaceAll(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());

function must(holds, message) {
  if (!holds) throw new Error(`custom-elements.json: ${message}`);
}

/**
 * One entry an element: `{ tag, name, className, module, summary, properties, events }`.
 * Fails where the manifest names something that the package's classes do not have, so that no type is made up.
 * @param exported what the package's root exports
 */
export function readElements(exported) {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ tagName }) => tagName).map((declaration) => elementOf(declaration, path, exported)),
  );
  must(elements.length > 0, 'it names no element');
  return elements.sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function elementOf(
  { tagName: tag, name: className, summary, members, attributes = [], events = [] },
  module,
  exported,
) {
  const elementClass = exported[className];
  must(elementClass, `${className} is not exported from the package's root`);
  const observed = elementClass.observedAttributes;

  const fields = members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);
  const properties = fields.map(({ name, description }) => {
    must(name in elementClass.prototype, `<${tag}> has no property "${name}"`);
    const attribute = attributes.find(({ fieldName }) => fieldName === name);
    if (attribute) {
      must(observed.includes(attribute.name), `<${tag}> does not observe "${attribute.name}"`);
      must(attributeType.test(attribute.type?.text), `the type of ${tag}[${attribute.name}] is none of an attribute`);
    }
    const attributeInfo = attribute && { name: attribute.name, type: writable(attribute.type.text) };
    return { name, description, attribute: attributeInfo, type: `${className}['${name}']` };
  });
  for (const { name, fieldName } of attributes) {
    must(
      fields.some((field) => field.name === fieldName),
      `the attribute "${name}" of <${tag}> belongs to no property`,
    );
  }

  return {
    tag,
    name: pascal(tag),
    className,
    module,
    summary,
    properties,
    events: events.map(({ name, type, description }) => {
      must(exported[type?.text], `${type?.text} of <${tag}> is not exported from the package's root`);
      return { name, type: type.text, description, handler: `on${pascal(name)}` };
    }),
  };
}

/** What may be written where a number is meant. */
const writable = (type) => type.replace(/^number\b/, 'number | `${number}`').replace(/ \| undefined$/, '');

/** The names a declaration file takes from the package's root. */
export function importsOf(elements) {
  const names = elements.flatMap(({ className, events }) => [className, ...events.map(({ type }) => type)]);
  return `import type {\n${[...new Set(names)]
    .sort()
    .map((name) => `  ${name},\n`)
    .join('')}} from '../index.js';`;
}

/** One optional member with its description, indented for an interface. */
export function member(name, type, description) {
  const key = /^[a-z]\w*$/i.test(name) ? name : `'${name}'`;
  return `  /** ${description.replaceAll('*/', '*\\/')} */\n  ${key}?: ${type} | undefined;\n`;
}
