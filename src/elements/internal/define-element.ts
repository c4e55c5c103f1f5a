/** This package's version, as package.json has it. */
export const version = '0.1.0';

/**
 * Registers an element's class. Nothing happens where the tag is taken, by this copy or another, or where there is no
 * registry (a server); the development build says so when it is another.
 */
export function defineElement(
  element: CustomElementConstructor,
  tag: string,
  registry = (globalThis as { customElements?: CustomElementRegistry }).customElements,
): void {
  if (!registry || registry.get(tag)) return;
  // A registry takes a class once; under a second tag it takes a subclass.
  const { getName } = registry as Partial<CustomElementRegistry>;
  registry.define(tag, getName?.call(registry, element) ? class extends element {} : element);
}
