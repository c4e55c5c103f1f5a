import { type MemoryAdapter, memoryAdapter } from '../adapters/memory.js';
import { type Scenario, scenarios } from '../adapters/scenarios.js';

/** What each widget shows where no scenario is named. */
const openings: Readonly<Record<string, Pick<Scenario, 'column' | 'name'>>> = {
  'invite-status': { column: 'invitation', name: 'signedInWaiting' },
  'reset-password-form': { column: 'password-reset', name: 'request' },
  'connect-social-profile': { column: 'social-profiles', name: 'connected' },
  'talent-email-notice': { column: 'talent-email', name: 'variation' },
};
const tags = Object.keys(openings);
const usualTag = 'talent-email-notice';
/** Milliseconds a call takes, so that waiting can be seen. */
const usualLatency = 300;

/**
 * A backend in memory for the widgets inside a provider. Names of scenarios return from widget to widget; the first
 * widget inside says which one is meant. The link a scenario begins with is given to its widgets as a property.
 * @param name of a scenario; empty for what shows the first widget best
 */
export function demoAdapter(provider: Element, name: string): MemoryAdapter {
  const first = provider.querySelector(tags.join())?.localName ?? usualTag;
  const scenario = scenarioFor(first, name);
  const { column, token, deletionToken, variant, latency = usualLatency } = scenario;
  const own = { token, deletionToken, variant };
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  const tag = tags.find((candidate) => openings[candidate]?.column === column) ?? first;
  for (const widget of provider.querySelectorAll(tag)) Object.assign(widget, given);
  return memoryAdapter({ scenario, latency });
}

function scenarioFor(tag: string, name: string): Scenario {
  const opening = openings[tag];
  const like = (wanted: string | undefined) => {
    const found = scenarios.filter((scenario) => scenario.name === wanted);
    return found.find(({ column }) => column === opening?.column) ?? found[0];
  };
  const scenario = name ? like(name) : undefined;
  return scenario ?? like(opening?.name) ?? { name, title: '', description: '', column: 'invitation' };
}
