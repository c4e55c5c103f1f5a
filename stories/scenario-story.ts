import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { memoryAdapter } from '../src/adapters/memory.js';
import type { Scenario } from '../src/adapters/scenarios.js';
import type { OnboardingAdapter } from '../src/contract/adapter.js';

/** Does what a person would do to get there, or only waits until the widget has got there. */
export type Play = (canvas: HTMLElement) => Promise<unknown>;

interface StoryOptions extends Pick<StoryParameters, 'without'> {
  /** What a person does to get there. */
  readonly drive?: Play | undefined;
  /** What is to be seen, where the scenario's own description says something else. */
  readonly about?: string | undefined;
}

interface StoryParameters {
  readonly scenario?: unknown;
  readonly without?: readonly (keyof OnboardingAdapter)[];
}

/** The story of one scenario. It fails where the widget does not end up in the state that `arrives` waits for. */
export function tell(
  scenario: Pick<Scenario, 'description'>,
  arrives: Play,
  { drive, about, without }: StoryOptions = {},
): StoryObj {
  return {
    parameters: { scenario, without, docs: { description: { story: about ?? scenario.description } } },
    // The docs page plays nothing, so there all of these would look alike.
    ...(drive && { tags: ['!autodocs'] }),
    play: async ({ canvasElement }) => {
      await drive?.(canvasElement);
      await arrives(canvasElement);
    },
  };
}

/** The scenario that {@link tell} gave a story. */
export function scenarioOf({ scenario }: { readonly scenario?: unknown }): Scenario {
  return scenario as Scenario;
}

/**
 * One backend for each showing of a story, kept while its controls change.
 * @param without columns this page does not get; a partner's page has no session of the deployment's own.
 */
export function backendOf({ scenario, without = [] }: StoryParameters) {
  const absent = Object.fromEntries(without.map((column) => [column, undefined]));
  return guard([scenario], () => ({ ...memoryAdapter({ scenario: scenarioOf({ scenario }) }), ...absent }));
}

/** What the controls put into the slots of an element. */
export function slotted(args: Readonly<Record<string, unknown>>): TemplateResult[] {
  const filled = Object.entries(args).filter(([name, text]) => name.startsWith('slot ') && text);
  return filled.map(([name, text]) => html`<span slot=${name.slice(5)}>${text}</span>`);
}
