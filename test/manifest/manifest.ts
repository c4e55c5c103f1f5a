import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema.d.ts';

const answer = await fetch('/custom-elements.json');
const { modules } = (await answer.json()) as Package;

/** The classes of events, as the manifest names them. */
export const declaredEventClasses = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ name }) => name.endsWith('Event'))
  .map(({ name }) => name);

/** What the manifest says of every element, by tag. */
export const declared: ReadonlyMap<string, CustomElementDeclaration> = new Map(
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) =>
      declaration.kind === 'class' && 'customElement' in declaration && declaration.tagName
        ? [[declaration.tagName, declaration]]
        : [],
    ),
);

/** What the manifest says of one element. */
export function declarationOf(tag: string): CustomElementDeclaration {
  const declaration = declared.get(tag);
  if (!declaration) throw new Error(`The manifest has no <${tag}>.`);
  return declaration;
}

export const names = (items: readonly { readonly name: string }[] | undefined): string[] =>
  (items ?? []).map(({ name }) => name).sort();
