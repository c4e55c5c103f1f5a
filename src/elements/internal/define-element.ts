/** This package's version, as package.json has it. */
export const version = '0.1.0';

const warned = new Set<string>();

/**
 * Registers an element's class. Nothing happens where the tag is already ours or there is no registry (a server);
 * where another copy holds the tag it stays in use, with one warning.
 */
export function defineElement(
  element: CustomElementConstructor,
  tag: string,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  const holder = registry?.get(tag) as (CustomElementConstructor & { version?: unknown }) | undefined;
  if (!registry || holder === element || holder?.prototype instanceof element) return;
  if (!holder) {
    // A registry takes a class once; under a second tag it takes a subclass.
    registry.define(tag, registry.getName?.(element) ? class extends element {} : element);
  } else if (!warned.has(tag)) {
    warned.add(tag);
    console.warn(
      `<${tag}> is already defined by another copy (version ${String(holder.version ?? 'unknown')}); ` +
        `creator-onboarding ${version} leaves it as it is.`,
    );
  }
}
