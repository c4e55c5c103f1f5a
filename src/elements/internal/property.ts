import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Declares a reactive property, as Lit's decorator of the same name does. Lit's also serves the standard decorators,
 * which this package does not use, and weighs 0.4 kB more.
 */
export function property(options: PropertyDeclaration) {
  return (prototype: LitElement, name: string): void =>
    (prototype.constructor as typeof LitElement).createProperty(name, options);
}
