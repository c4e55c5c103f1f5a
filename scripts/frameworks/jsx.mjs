// dist/frameworks/jsx*.d.ts: what markup may give the elements, in the words of each framework.
import { importsOf, member } from './model.mjs';

/** An attribute where its name is not the property's, or where markup has no properties. */
const attributes = ({ properties }, { always = false } = {}) =>
  properties
    .filter(({ name, attribute }) => attribute && (always || attribute.name !== name))
    .map(({ attribute, description }) => member(attribute.name, attribute.type, description));
const properties = (element, prefix = '') =>
  element.properties.map(({ name, type, description }) => member(`${prefix}${name}`, type, description));
const handlers = ({ events }, ...prefixes) =>
  events.flatMap(({ name, type, description }) =>
    prefixes.map((prefix) => member(`${prefix}${name}`, `((event: ${type}) => void)`, description)),
  );

/** How each framework names things, and where it looks for the types of tags. */
const frameworks = {
  jsx: {
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    base: (className) => `DetailedHTMLProps<HTMLAttributes<${className}>, ${className}>`,
    members: (element) => [...attributes(element), ...properties(element), ...handlers(element, 'on')],
    augment: (tags) =>
      `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags}\n    }\n  }\n}`,
  },
  'jsx-preact': {
    imports: "import type { ClassAttributes, HTMLAttributes } from 'preact';",
    base: (className) => `ClassAttributes<${className}> & HTMLAttributes<${className}>`,
    members: (element) => [...attributes(element), ...properties(element), ...handlers(element, 'on')],
    augment: (tags) =>
      `declare module 'preact' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags}\n    }\n  }\n}`,
  },
  'jsx-solid': {
    imports: "import type { JSX } from 'solid-js';",
    base: (className) => `JSX.HTMLAttributes<${className}>`,
    members: (element) => [
      ...attributes(element, { always: true }),
      ...properties(element, 'prop:'),
      ...handlers(element, 'on:'),
    ],
    augment: (tags) =>
      `declare module 'solid-js' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags}\n    }\n  }\n}`,
  },
  'jsx-svelte': {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    base: (className) => `HTMLAttributes<${className}>`,
    members: (element) => [...attributes(element), ...properties(element), ...handlers(element, 'on', 'on:')],
    augment: (tags) => `declare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n${tags}\n  }\n}`,
  },
};

/** The declaration files by name. */
export function jsxTypes(elements) {
  return Object.fromEntries(
    Object.entries(frameworks).map(([file, { imports, base, members, augment }]) => {
      const interfaces = elements.map(
        (element) => `export interface ${element.name}Markup {\n${members(element).join('')}}`,
      );
      const tags = elements.map(({ tag, name, className }) => `    '${tag}': ${base(className)} & ${name}Markup;`);
      return [
        file,
        [imports, importsOf(elements), '', interfaces.join('\n\n'), '', augment(tags.join('\n')), ''].join('\n'),
      ];
    }),
  );
}
