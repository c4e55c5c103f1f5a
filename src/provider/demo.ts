import { memoryDesk } from '../adapters/memory/desk.js';
import { type MemoryAdapter, memoryAdapter } from '../adapters/memory.js';
import { type DeskScenario, deskScenarios } from '../adapters/scenarios/desk.js';
import { type Scenario, scenarios } from '../adapters/scenarios.js';
import { adapterContext } from '../context/adapter-context.js';
import type { OnboardingAdapter } from '../contract/adapter.js';
import type { DeskApi } from '../contract/desk.js';

/** What each widget shows where no scenario is named. */
const openings: Readonly<Record<string, Pick<Scenario, 'column' | 'name'>>> = {
  'invite-status': { column: 'invitation', name: 'signedInWaiting' },
  'reset-password-form': { column: 'password-reset', name: 'request' },
  'connect-social-profile': { column: 'social-profiles', name: 'connected' },
  'talent-email-notice': { column: 'talent-email', name: 'variation' },
};
const usualTag = 'talent-email-notice';
/** Milliseconds a call takes, so that waiting can be seen. */
const usualLatency = 300;

/** The provider, as far as a demo looks at it. */
interface DemoProvider extends HTMLElement {
  readonly adapter: OnboardingAdapter | undefined;
  readonly baseUrl: string | undefined;
  /** Name of a scenario; empty, or `true`, for what shows the first widget best. */
  readonly demo: string | boolean | undefined;
}

/**
 * A backend in memory for the widgets inside a provider, whenever and however deep they come. Names of scenarios return
 * from widget to widget; the first widget inside says which one is meant, and is waited for. The link a scenario begins
 * with is given to its widgets as a property.
 */
export function demoAdapter(provider: DemoProvider): Promise<MemoryAdapter & { desk: DeskApi }> {
  const { demo } = provider;
  const name = typeof demo === 'string' ? demo : '';
  return new Promise((resolve) => {
    let scenario: Scenario | undefined;
    const served = new WeakSet<Element>();
    const serve = (event: HTMLElementEventMap['context-request']): void => {
      if (provider.demo !== demo || provider.baseUrl !== undefined || provider.adapter) {
        provider.removeEventListener('context-request', serve);
        return;
      }
      const [widget] = event.composedPath();
      if (event.context !== adapterContext || !(widget instanceof Element) || served.has(widget)) return;
      served.add(widget);
      if (!scenario) {
        const first = provider.querySelector(Object.keys(openings).join()) ?? widget;
        scenario = scenarioFor(first.localName, name);
        const desk = deskScenarioFor(name);
        resolve({
          ...memoryAdapter({ scenario, latency: scenario.latency ?? usualLatency }),
          desk: memoryDesk({ scenario: desk, latency: desk.latency ?? usualLatency }).desk,
        });
      }
      if (openings[widget.localName]?.column === scenario.column) Object.assign(widget, linkOf(scenario));
    };
    provider.addEventListener('context-request', serve);
    // Those who have asked before ask again.
    const again = new Event('context-provider', { bubbles: true, composed: true });
    provider.dispatchEvent(Object.assign(again, { context: adapterContext, contextTarget: provider }));
  });
}

function scenarioFor(tag: string, name: string): Scenario {
  const opening = openings[tag] ?? openings[usualTag];
  const like = (wanted: string | undefined) => {
    const found = scenarios.filter((scenario) => scenario.name === wanted);
    return found.find(({ column }) => column === opening?.column) ?? found[0];
  };
  const scenario = name ? like(name) : undefined;
  return scenario ?? like(opening?.name) ?? { name, title: '', description: '', column: 'invitation' };
}

function deskScenarioFor(name: string): DeskScenario {
  const named: Readonly<Record<string, DeskScenario>> = deskScenarios;
  return named[name] ?? deskScenarios.manager;
}

/** Properties of the widgets a scenario is about. */
function linkOf({ token, deletionToken, variant }: Scenario): object {
  return Object.fromEntries(
    Object.entries({ token, deletionToken, variant }).filter(([, value]) => value !== undefined),
  );
}
