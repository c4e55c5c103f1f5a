import '../../src/define/onboarding-desk.js';
import { html, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { EmbedTokenAnswer } from '../../src/adapters/http.js';
import { deskAdapter } from '../../src/adapters/desk.js';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: 'manager' | 'support';
}

const main = document.querySelector<HTMLElement>('#desk') ?? document.body;
const people = (await (await fetch('people')).json()) as Person[];
let chosen = new URLSearchParams(location.search).get('as') ?? 'jonas';

/** The page's own server knows who is signed in, and asks the onboarding server for a token. */
async function fetchDeskToken(id: string): Promise<EmbedTokenAnswer> {
  const answer = await fetch(`desk-token?as=${encodeURIComponent(id)}`, { method: 'POST' });
  if (!answer.ok) throw new Error(`desk-token answered ${answer.status}`);
  return (await answer.json()) as EmbedTokenAnswer;
}

function choose(id: string): void {
  chosen = id;
  history.replaceState(null, '', `?as=${encodeURIComponent(id)}`);
  show();
}

function show(): void {
  const person = people.find(({ id }) => id === chosen) ?? people[0];
  if (!person) return;
  const baseUrl = new URL('/', location.href).href;
  const adapter = deskAdapter({ baseUrl, fetchDeskToken: () => fetchDeskToken(person.id) });
  render(
    html`
      <p class="quiet intro">Managers see the creators they have invited, the support team sees all.</p>
      <ul class="actions" role="list">
        ${people.map(
          ({ id, name, role }) =>
            html`<li>
              <button class="chip" aria-pressed=${id === person.id} @click=${() => choose(id)}>
                ${name}, ${role === 'manager' ? 'manager' : 'support team'}
              </button>
            </li>`,
        )}
      </ul>
      <div class="card wide">
        ${keyed(person.id, html`<onboarding-desk .adapter=${adapter} heading-level="1"></onboarding-desk>`)}
      </div>
    `,
    main,
  );
}

main.replaceChildren();
show();
