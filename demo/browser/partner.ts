import '../../src/define/connect-social-profile.js';
import '../../src/define/invite-status.js';
import '../../src/define/onboarding-provider.js';
import '../../src/define/talent-email-notice.js';
import { html, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { EmbedTokenAnswer } from '../../src/adapters/http.js';

interface Person {
  readonly id: string;
  readonly name: string;
}

const main = document.querySelector<HTMLElement>('#partner') ?? document.body;
const api = main.dataset['api'] ?? '';
const people = (await (await fetch('creators')).json()) as readonly Person[];
let chosen = new URLSearchParams(location.search).get('creator') ?? 'kim';

/** This site's own server knows who is signed in here and asks for a token in that creator's name. */
async function fetchEmbedToken(id: string): Promise<EmbedTokenAnswer> {
  const response = await fetch(`embed-token?creator=${id}`, { method: 'POST' });
  if (!response.ok) throw new Error(`No embed token: ${response.status}`);
  return (await response.json()) as EmbedTokenAnswer;
}

function choose(id: string): void {
  chosen = id;
  history.replaceState(null, '', `?creator=${id}`);
  show();
}

function show(): void {
  const person = people.find(({ id }) => id === chosen) ?? people[0];
  if (!person) return;
  const token = () => fetchEmbedToken(person.id);
  render(
    html`
      <p class="people">
        <span class="quiet">Signed in here as</span>
        ${people.map(
          ({ id, name }) =>
            html`<button type="button" aria-pressed=${id === person.id} @click=${() => choose(id)}>${name}</button>`,
        )}
      </p>
      ${keyed(
        person.id,
        html`<onboarding-provider base-url=${api} .fetchEmbedToken=${token}>
          <h1>Your invitation to Lumen</h1>
          <div class="widget">
            <invite-status></invite-status>
            <talent-email-notice></talent-email-notice>
          </div>
          <h1>Your profiles for Lumen’s campaigns</h1>
          <div class="widget"><connect-social-profile></connect-social-profile></div>
        </onboarding-provider>`,
      )}
      <p class="quiet">
        <a href=${`embed?creator=${person.id}`}>The same with one script tag</a>
      </p>
    `,
    main,
  );
}

main.replaceChildren();
show();
