import {
  invitationScenarios,
  passwordResetScenarios,
  type Scenario,
  socialProfileScenarios,
  talentEmailScenarios,
} from '../src/adapters/scenarios.js';
import { deskScenarios } from '../src/adapters/scenarios/desk.js';

type Column = Scenario['column'];

interface NamedScenario {
  readonly name: string;
  /** The desk's scenarios have none. */
  readonly column?: Column;
  readonly token?: string;
  readonly deletionToken?: string;
}

type Catalogue = readonly [name: string, scenarios: Readonly<Record<string, NamedScenario>>];

const deskCatalogue: Catalogue = ['deskScenarios', deskScenarios];
const catalogues: Readonly<Record<Column, Catalogue>> = {
  invitation: ['invitationScenarios', invitationScenarios],
  'password-reset': ['passwordResetScenarios', passwordResetScenarios],
  'social-profiles': ['socialProfileScenarios', socialProfileScenarios],
  'talent-email': ['talentEmailScenarios', talentEmailScenarios],
};

interface StorySource {
  readonly component?: unknown;
  readonly parameters: {
    readonly scenario?: NamedScenario;
    /** Columns the page's backend does without. */
    readonly without?: readonly string[];
    /** Rich properties of the component, by name. */
    readonly properties?: Readonly<Record<string, unknown>>;
  };
}

/** A story's markup with what puts the element into this state; the renderer shows properties nowhere. */
export function sourceOf(markup: string, { component, parameters }: StorySource): string {
  // Storybook hands on what has been through here before.
  if (markup.includes('<script') || typeof component !== 'string') return markup;
  const { scenario, properties = {} } = parameters;
  const tags = new Set([component, ...[...markup.matchAll(/<(\w+-[\w-]+)/g)].flatMap(([, tag]) => tag ?? [])]);
  const backend = scenario && backendOf(scenario, parameters.without);
  const links = (['token', 'deletionToken'] as const).filter((link) => scenario?.[link] !== undefined);
  const lines = [
    ...[...tags].map((tag) => `import 'creator-onboarding/define/${tag}';`),
    ...(backend?.imports ?? []),
    '',
    ...(backend ? [backend.scenario] : []),
    ...(backend || Object.keys(properties).length > 0
      ? [`const element = document.querySelector('${component}');`]
      : []),
    ...(backend ? [`element.adapter = ${backend.adapter};`] : []),
    ...links.map((link) => `element.${link} = scenario.${link};`),
    ...Object.entries(properties).map(([name, value]) => `element.${name} = ${literal(value)};`),
  ];
  const script = lines
    .join('\n')
    .trimEnd()
    .replaceAll(/^(?=.)/gm, '  ');
  return `${markup}\n<script type="module">\n${script}\n</script>`;
}

function backendOf(scenario: NamedScenario, without: readonly string[] = []) {
  const [catalogue, scenarios] = scenario.column ? catalogues[scenario.column] : deskCatalogue;
  const [make, folder] = scenario.column ? ['memoryAdapter', ''] : ['memoryDesk', '/desk'];
  const made = `${make}({ scenario })`;
  return {
    imports: [
      `import { ${make} } from 'creator-onboarding/adapters/memory${folder}';`,
      `import { ${catalogue} } from 'creator-onboarding/adapters/scenarios${folder}';`,
    ],
    scenario: `const scenario = ${variant(`${catalogue}.${scenario.name}`, scenarios[scenario.name], scenario)};`,
    adapter:
      without.length > 0 ? `{ ...${made}, ${without.map((column) => `${column}: undefined`).join(', ')} }` : made,
  };
}

/** A scenario of a catalogue, with what a story has changed in it. */
function variant(named: string, original: NamedScenario | undefined, scenario: NamedScenario): string {
  const base: Readonly<Record<string, unknown>> = { ...original };
  const told: Readonly<Record<string, unknown>> = { ...scenario };
  const changed = Object.keys({ ...base, ...told }).filter((key) => base[key] !== told[key]);
  if (changed.length === 0) return named;
  return `{\n  ...${named},\n${changed.map((key) => `  ${key}: ${literal(told[key], '  ')},`).join('\n')}\n}`;
}

function literal(value: unknown, indent = ''): string {
  return (JSON.stringify(value, undefined, 2) as string | undefined)?.replaceAll('\n', `\n${indent}`) ?? 'undefined';
}
