import '../../src/define/invite-status.js';
import '../../src/define/reset-password-form.js';
import '../../src/define/talent-email-notice.js';
import { html, nothing, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { httpAdapter } from '../../src/adapters/http.js';

interface Creator {
  readonly id: string;
  readonly name: string;
  readonly situation: 'fresh' | 'expired' | 'bounced' | 'variation';
  readonly email: string;
  /** What the newest invitation mail links to; absent where no mail got through. */
  readonly link?: string;
}

const main = document.querySelector<HTMLElement>('#demo') ?? document.body;
const { inbox = '', partner = '', password = '' } = main.dataset;
const adapter = httpAdapter({ baseUrl: new URL('/', location.href).href });

const shortly: Record<Creator['situation'], string> = {
  fresh: 'Invited just now',
  expired: 'Invited 15 days ago, link expired',
  bounced: 'The mail bounced',
  variation: 'Usual address already in use',
};

let creators: readonly Creator[] = [];
let chosen = new URLSearchParams(location.search).get('creator') ?? 'kim';
/** Which widget is on the stage. */
let shown: 'status' | 'form' | 'notice' = 'status';
/** Counts choices, so that each shows fresh widgets. */
let round = 0;

async function choose(id: string): Promise<void> {
  const response = await fetch('creators');
  creators = (await response.json()) as Creator[];
  chosen = id;
  shown = 'status';
  round += 1;
  history.replaceState(null, '', `?creator=${id}`);
  show();
}

async function pick(id: string): Promise<void> {
  await choose(id);
  // on a narrow screen the stage is below the list
  if (matchMedia('(max-width: 56rem)').matches) main.querySelector('.stage')?.scrollIntoView();
}

function show(): void {
  const creator = creators.find(({ id }) => id === chosen) ?? creators[0];
  render(
    html`
      <section aria-labelledby="people">
        <h1 id="people">Four invited creators</h1>
        <p class="quiet intro">
          Pick one to see the page as they see it. Every click goes over HTTP, the database and SMTP.
        </p>
        <ul class="list">
          ${creators.map(
            ({ id, name, situation, email }) =>
              html`<li>
                <button class="item" aria-current=${id === creator?.id ? 'true' : nothing} @click=${() => pick(id)}>
                  <strong>${name}</strong><span>${shortly[situation]}</span><span class="quiet">${email}</span>
                </button>
              </li>`,
          )}
        </ul>
      </section>
      ${creator ? stage(creator) : nothing}
    `,
    main,
  );
}

function stage(creator: Creator) {
  const token = creator.link && new URL(creator.link).hash.slice('#t='.length);
  const mails = `${inbox}?to=${encodeURIComponent(creator.email)}`;
  return html`<section class="stage" aria-labelledby="stage">
    <h1 id="stage">What ${creator.name} sees</h1>
    <p class="quiet">${story(creator)}</p>
    <p class="actions">
      <a class="chip" href=${mails} target="lumen-inbox">Mails of ${creator.name}</a>
      ${creator.link ? html`<a class="chip" href=${creator.link} target="_blank" rel="noopener">Open the link in the mail</a>` : nothing}
      <a class="chip" href=${`${partner}?creator=${creator.id}`} target="lumen-partner">The same on the partner site</a>
      <a class="chip" href="/sign-in">Sign in</a>
    </p>
    <div class=${shown === 'notice' ? 'card wide' : 'card'}>${keyed(`${round} ${shown}`, widgets[shown](token))}</div>
  </section>`;
}

/** The page puts another widget in place of the one that would lead elsewhere. */
const to = (widget: typeof shown) => (event: Event) => {
  event.preventDefault();
  shown = widget;
  show();
};

const widgets = {
  status: (token: string | undefined) =>
    html`<invite-status
      .adapter=${adapter}
      .token=${token}
      @invite-continue=${to('form')}
      @invite-reset-request=${to('form')}
      @talent-email-open=${to('notice')}
    ></invite-status>`,
  form: (token: string | undefined) =>
    html`<reset-password-form
      variant="activate"
      .adapter=${adapter}
      .token=${token}
      @talent-email-open=${to('notice')}
    ></reset-password-form>`,
  notice: (token: string | undefined) =>
    html`<talent-email-notice
      .adapter=${adapter}
      .token=${token}
      @talent-email-keep=${to('status')}
      @talent-email-continue=${to('form')}
    ></talent-email-notice>`,
};

function story({ name, situation, email, link }: Creator) {
  if (!link && situation !== 'bounced') {
    return `The inbox forgets its mails when the demo stops. Ask for a new one below, with the address ${email}.`;
  }
  switch (situation) {
    case 'fresh':
      return `${name} has opened the link in the invitation mail.`;
    case 'expired':
      return `${name} opened the link too late. It no longer works; the way through the password reset still does.`;
    case 'bounced':
      return `No mail reached ${email}, so there is no link and this page cannot know who is here. The partner site knows, and says that the mail bounced.`;
    case 'variation':
      return html`${name} already had an account as <strong>maya@mail.example</strong> (password
        <strong>${password}</strong>), so the invitation went to ${email}: one address, one account.`;
  }
}

main.replaceChildren();
await choose(chosen);
