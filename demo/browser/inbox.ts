import { html, nothing, render } from 'lit';

interface Summary {
  readonly id: number;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly receivedAt: string;
}

const main = document.querySelector<HTMLElement>('#inbox') ?? document.body;
const pause = 1500;
const clock = new Intl.DateTimeFormat('en', { timeStyle: 'medium' });

let mails: readonly Summary[] = [];
let open: (Summary & { readonly text: string }) | undefined;
let plain = false;
let address = new URLSearchParams(location.search).get('to') ?? '';

async function look(): Promise<void> {
  if (!document.hidden) {
    const response = await fetch(`mails?after=${mails.at(-1)?.id ?? 0}`).catch(() => undefined);
    const more = response?.ok ? ((await response.json()) as Summary[]) : [];
    mails = [...mails, ...more];
    if (more.length > 0 || !main.dataset['shown']) show();
    main.dataset['shown'] = 'true';
  }
  setTimeout(() => void look(), pause);
}

async function read(id: number): Promise<void> {
  const response = await fetch(`mails/${id}`);
  if (response.ok) open = (await response.json()) as typeof open;
  show();
  // on a narrow screen the mail is below the list
  if (matchMedia('(max-width: 56rem)').matches) main.querySelector('article')?.scrollIntoView();
}

function filterBy(to: string): void {
  address = to;
  history.replaceState(null, '', to ? `?to=${encodeURIComponent(to)}` : location.pathname);
  show();
}

function show(): void {
  const shown = mails.filter(({ to }) => !address || to === address).toReversed();
  render(
    html`
      <section aria-labelledby="list">
        <h1 id="list">${address ? `Mails to ${address}` : 'All mails'}</h1>
        <p class="quiet intro">
          ${shown.length === 0 ? 'Nothing here yet. New mails appear by themselves.' : `${shown.length} received over SMTP, newest first.`}
          ${address ? html`<a href="?" @click=${all}>Show all mails</a>` : nothing}
        </p>
        <ul class="list">
          ${shown.map(
            ({ id, to, subject, receivedAt }) =>
              html`<li>
                <button class="item" aria-current=${open?.id === id ? 'true' : nothing} @click=${() => read(id)}>
                  <strong>${to}<time datetime=${receivedAt}>${clock.format(new Date(receivedAt))}</time></strong>
                  <span>${subject}</span>
                </button>
              </li>`,
          )}
        </ul>
      </section>
      ${open ? mailView(open) : html`<p class="quiet">Choose a mail to read it.</p>`}
    `,
    main,
  );
}

function all(event: Event): void {
  event.preventDefault();
  filterBy('');
}

function mailView({ id, from, to, subject, text }: NonNullable<typeof open>) {
  const look = (asText: boolean) => () => {
    plain = asText;
    show();
  };
  return html`<article class="mail" aria-labelledby="subject">
    <header>
      <h1 id="subject">${subject}</h1>
      <dl>
        <dt>From</dt>
        <dd>${from}</dd>
        <dt>To</dt>
        <dd>${to}</dd>
      </dl>
      <p class="actions">
        <button class="chip" aria-pressed=${!plain} @click=${look(false)}>Designed</button>
        <button class="chip" aria-pressed=${plain} @click=${look(true)}>Plain text</button>
      </p>
    </header>
    ${
      plain
        ? html`<pre>${linked(text)}</pre>`
        : html`<iframe
            title="The mail as designed"
            src=${`mails/${id}.html`}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          ></iframe>`
    }
  </article>`;
}

/** The text with its web addresses as links; each opens in a new tab, like in any mail program. */
function linked(text: string) {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) =>
      index % 2 === 1 ? html`<a href=${part} target="_blank" rel="noopener noreferrer">${part}</a>` : part,
    );
}

main.replaceChildren();
await look();
