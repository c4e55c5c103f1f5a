// dist/frameworks/vue.js and vue.d.ts: which tags are elements of ours, and what templates may give them.
import { importsOf, member } from './model.mjs';

export function vueModule(elements) {
  return `const tags = new Set(${JSON.stringify(elements.map(({ tag }) => tag))});

export const isOnboardingElement = (tag) => tags.has(tag);
`;
}

export function vueTypes(elements) {
  const interfaces = elements.map(({ name, properties, events }) => {
    const members = [
      ...properties.flatMap(({ name: property, type, attribute, description }) => [
        member(property, attribute ? `${type} | ${attribute.type}` : type, description),
      ]),
      ...events.map(({ handler, type, description }) => member(handler, `((event: ${type}) => void)`, description)),
    ];
    return `/** What a template may give \`<${name}>\`. */
export interface ${name}Props {
${members.join('')}}`;
  });
  const components = elements.map(({ tag, name, className }) => `    '${tag}': Widget<${className}, ${name}Props>;`);
  return `import type { AllowedComponentProps, HTMLAttributes, VNodeProps } from 'vue';
${importsOf(elements)}

/** Whether a tag is one of this package's elements, for \`compilerOptions.isCustomElement\`. */
export declare function isOnboardingElement(tag: string): boolean;

${interfaces.join('\n\n')}

type Widget<E, Props> = new () => E & {
  $props: Props & Omit<HTMLAttributes, keyof Props> & VNodeProps & AllowedComponentProps & DataAttributes;
};
/** vue-tsc takes the dashes out of names. */
interface DataAttributes {
  [name: \`data-\${string}\`]: unknown;
  [name: \`data\${Capitalize<string>}\`]: unknown;
}

declare module 'vue' {
  interface GlobalComponents {
${components.join('\n')}
  }
}
`;
}
