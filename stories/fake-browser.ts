import type { Scenario } from '../src/adapters/scenarios.js';
import type { ConnectPorts } from '../src/flows/connect-ports.js';

/** A browser that opens windows, or does not, as a scenario says, and never goes anywhere. */
export function browserOf({ browser = {} }: Scenario): Partial<ConnectPorts> {
  const nothing = () => {};
  const handle = { navigate: nothing, focus: nothing, close: nothing, closed: browser.popup === 'closed' };
  return {
    popup: { open: () => (browser.popup === 'blocked' ? undefined : handle) },
    page: { go: nothing, returnUrl: 'https://northlight.example/profiles' },
    online: { online: () => !browser.offline },
  };
}
