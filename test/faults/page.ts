// What a partner's page does: hands the provider a way to fetch tokens, and notes down what happens to it.
import '../../src/define/connect-social-profile.js';
import '../../src/define/onboarding-provider.js';

interface Noted {
  /** States the widget went through, in order. */
  readonly states: string[];
  /** Errors nobody caught. */
  readonly errors: string[];
  readonly events: string[];
}

const noted: Noted = { states: [], errors: [], events: [] };
Object.assign(window, { noted });
addEventListener('error', ({ message }) => noted.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => noted.errors.push(String(reason)));
for (const type of ['profile-connect', 'profile-connected']) {
  addEventListener(type, () => noted.events.push(type));
}
addEventListener('connect-state-change', (event) => {
  noted.states.push((event as CustomEvent<{ state: string }>).detail.state);
});

const creator = new URLSearchParams(location.search).get('creator') ?? '';
const provider = document.querySelector('onboarding-provider');
if (provider) {
  provider.fetchEmbedToken = async () => {
    const answer = await fetch(`/embed-token?creator=${encodeURIComponent(creator)}`, { method: 'POST' });
    if (!answer.ok) throw new Error(`no token: ${answer.status}`);
    return (await answer.json()) as { token: string; expiresIn: number };
  };
}
