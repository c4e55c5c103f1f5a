// dist/frameworks/react.js and react.d.ts: one component an element.
import { importsOf, member } from './model.mjs';

export function reactModule(elements) {
  const imports = elements.map(
    ({ className, module }) => `import { ${className} } from '../${module.replace(/^dist\//, '')}';`,
  );
  const components = elements.map(({ name, className, tag, properties, events }) => {
    const shape = {
      name,
      tag,
      properties: Object.fromEntries(
        properties.map(({ name: property, attribute }) => [property, attribute?.name ?? null]),
      ),
      events: Object.fromEntries(events.map(({ handler, name: type }) => [handler, type])),
    };
    // Marked as pure, so that a bundler leaves out the elements a page does not use.
    return `export const ${name} = /* @__PURE__ */ elementComponent(${className}, ${JSON.stringify(shape, null, 2)});`;
  });
  return `"use client";
import { elementComponent } from './react-element.js';
${imports.join('\n')}

${components.join('\n\n')}
`;
}

/** The same components, and every misuse of their elements is explained. */
export const reactDevelopmentModule = (elements) => `"use client";
import './index.js';

export { ${elements.map(({ name }) => name).join(', ')} } from '../frameworks/react.js';
`;

export function reactTypes(elements) {
  const components = elements.map(({ name, className, summary, properties, events }) => {
    const members = [
      ...properties.map(({ name: property, type, description }) => member(property, type, description)),
      ...events.map(({ handler, type, description }) => member(handler, `((event: ${type}) => void)`, description)),
    ];
    return `/** What \`<${name}>\` takes beside the attributes of every element. */
export interface ${name}Props extends HTMLAttributes<${className}> {
${members.join('')}}

/** ${summary} */
export declare const ${name}: ForwardRefExoticComponent<${name}Props & RefAttributes<${className}>>;`;
  });
  return `import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
${importsOf(elements)}

${components.join('\n\n')}
`;
}
