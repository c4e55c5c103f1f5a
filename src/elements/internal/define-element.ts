import { warnOnce } from './warning.js';

/** This package's version, as package.json has it. */
export const version = '0.1.0';

/**
 * Registers an element's class. Nothing happens where the tag is already ours or there is no registry (a server);
 * where another copy holds the tag it stays in use, with one warning.
 */
export function defineElement(
  element: CustomElementConstructor,
  tag: string,
  registry = (globalThis as { customElements?: CustomElementRegistry }).customElements,
): void {
  const holder: (CustomElementConstructor & { version?: string }) | undefined = registry?.get(tag);
  if (!registry || holder === element || holder?.prototype instanceof element) return;
  if (holder) {
    const theirs = holder.version ?? 'unknown';
    warnOnce(
      `<${tag}> is already defined by another copy (version ${theirs}); creator-onboarding ${version} leaves it alone.`,
    );
    return;
  }
  // A registry takes a class once; under a second tag it takes a subclass.
  const { getName } = registry as Partial<CustomElementRegistry>;
  registry.define(tag, getName?.call(registry, element) ? class extends element {} : element);
}
