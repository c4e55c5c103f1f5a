import { invitationScenarios, passwordResetScenarios, type Scenario } from '../src/adapters/scenarios.js';

const catalogues: Readonly<Record<string, Readonly<Record<string, Scenario>>>> = {
  invitationScenarios,
  passwordResetScenarios,
};

interface StorySource {
  readonly component?: unknown;
  readonly parameters: unknown;
}

/** A story's markup with what puts the element into this state; the renderer shows properties nowhere. */
export function sourceOf(markup: string, { component, parameters }: StorySource): string {
  const { scenario } = parameters as { scenario?: Scenario };
  const catalogue = Object.keys(catalogues).find((name) => scenario && catalogues[name]?.[scenario.name] === scenario);
  // Storybook hands on what has been through here before.
  if (markup.includes('<script')) return markup;
  if (typeof component !== 'string' || !scenario || !catalogue) return markup;
  const token = scenario.token ? [`element.token = scenario.token;`] : [];
  return [
    markup,
    '<script type="module">',
    ...[
      `import 'creator-onboarding/define/${component}';`,
      `import { memoryAdapter } from 'creator-onboarding/adapters/memory';`,
      `import { ${catalogue} } from 'creator-onboarding/adapters/scenarios';`,
      '',
      `const scenario = ${catalogue}.${scenario.name};`,
      `const element = document.querySelector('${component}');`,
      `element.adapter = memoryAdapter({ scenario });`,
      ...token,
    ].map((line) => (line ? `  ${line}` : '')),
    '</script>',
  ].join('\n');
}
