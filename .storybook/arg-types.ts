import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema.d.ts';
import type { ArgTypes, InputType } from 'storybook/internal/types';

type Category = 'attributes' | 'properties' | 'events' | 'slots' | 'parts' | 'states' | 'tokens';

interface Described {
  readonly name: string;
  readonly description?: string | undefined;
  readonly type?: { readonly text: string } | undefined;
  readonly default?: string | undefined;
}

/** The elements of a manifest by tag. */
export function elementsOf(manifest: Package): Map<string, CustomElementDeclaration> {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const elements = declarations.filter((found): found is CustomElementDeclaration => 'customElement' in found);
  return new Map(elements.flatMap((element) => (element.tagName ? [[element.tagName, element]] : [])));
}

/**
 * The tables of the docs page and the controls, from the manifest. Storybook's own reading keeps one entry a name, so
 * a part hides the slot, and a slot the attribute, that are called the same; and it offers unions as plain text.
 */
export function argTypesOf(element: CustomElementDeclaration): ArgTypes {
  const { attributes = [], members = [], events = [], slots = [] } = element;
  const { cssParts = [], cssStates = [], cssProperties = [] } = element;
  const properties = members.filter((member) => member.kind === 'field' && !member.static && !('attribute' in member));
  return Object.fromEntries([
    ...attributes.map((attribute) => [attribute.name, { ...row('attributes', attribute), ...control(attribute) }]),
    ...properties.map((property) => [property.name, row('properties', property as Described)]),
    ...rows('events', events),
    ...slots.map(({ name, ...slot }) => [
      `slot ${name}`,
      // The slot called form is filled by the element itself, the one without a name by the story.
      { ...row('slots', { ...slot, name: name || '(default)' }), ...(name && name !== 'form' && text) },
    ]),
    ...rows('parts', cssParts),
    ...rows('states', cssStates),
    ...cssProperties.map((token) => [token.name, { ...row('tokens', token), ...tokenControl(token.name) }]),
  ]) as ArgTypes;
}

function rows(category: Category, items: readonly Described[]): [string, InputType][] {
  return items.map((item) => [`${category} ${item.name}`, row(category, item)]);
}

/** What is written in a page to reach it, or what it takes, for what has no type of its own. */
const written: Partial<Record<Category, (name: string) => string>> = {
  slots: (name) => (name === '(default)' ? 'any content' : `slot="${name}"`),
  parts: (name) => `::part(${name})`,
  states: (name) => `:state(${name})`,
  tokens: (name) => kindOf(name),
};

function row(category: Category, { name, description, type, default: value }: Described): InputType {
  const summary = type?.text ?? written[category]?.(name);
  return {
    name,
    description: description ?? '',
    control: false,
    table: {
      category,
      ...(summary && { type: { summary } }),
      ...(value && { defaultValue: { summary: value } }),
    },
  };
}

const text: InputType = { control: { type: 'text' } };

/** What a token's value is, by its name. */
export function kindOf(token: string): 'colour' | 'length' | 'font' {
  if (/-font$/.test(token)) return 'font';
  return /-(radius|space|size)$/.test(token) ? 'length' : 'colour';
}

/** The frame sets a custom property that has been given a value here. */
export function tokenControl(name: string): InputType {
  return kindOf(name) === 'colour' ? { control: { type: 'color' } } : text;
}

/** A select for a union of literals, a switch for a boolean, a field for the rest. */
function control({ type }: Described): InputType {
  const words = (type?.text ?? 'string').split('|').map((word) => word.trim());
  const values = words.filter((word) => word !== '' && word !== 'undefined' && word !== 'null');
  const options = values.map((word) => /^'(.*)'$/.exec(word)?.[1] ?? Number(word));
  if (values.length > 1 && options.every((option) => typeof option === 'string' || !Number.isNaN(option))) {
    return { control: { type: 'select' }, options };
  }
  if (values[0] === 'boolean') return { control: { type: 'boolean' } };
  return values[0] === 'number' ? { control: { type: 'number' } } : text;
}
