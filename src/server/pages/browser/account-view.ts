import { html, nothing, render } from 'lit';
import type { Session, SessionSummary } from '../../../contract/session.js';
import { deviceOf } from './device.js';
import { hostedPage, type Page } from './page.js';
import { filled } from './filled.js';
import { withValue } from './with-value.js';

/** Who is signed in, on which devices, and how to end that. */
export function accountView(page: Page, session: Session, signedOut: () => void): void {
  const { main, language } = page;
  const { account: texts } = page.texts;
  const { session: api } = page.adapter;
  let sessions: readonly SessionSummary[] = [];
  let said = '';
  /** The address is a variation, so there is something to say about it. */
  let notice = false;

  /** Does something and shows what came of it. */
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch {
      said = texts.failed;
    }
    render(template(), main);
  };

  const end = (id: string) =>
    attempt(async () => {
      await api?.revoke({ id });
      sessions = sessions.filter((other) => other.id !== id);
      said = texts.ended;
    });

  const signOut = async () => {
    try {
      await api?.signOut();
    } catch {
      said = texts.failed;
      render(template(), main);
      return;
    }
    signedOut();
  };

  const template = () => html`
    <h1 tabindex="-1">${texts.heading}</h1>
    ${session.name ? html`<p>${withValue(texts.hello, 'name', session.name)}</p>` : nothing}
    <dl class="fact">
      <dt>${texts.address}</dt>
      <dd><bdi>${session.email}</bdi></dd>
    </dl>
    <p class="actions">
      ${page.afterSignIn ? html`<a class="button main" href=${page.afterSignIn}>${texts.continue}</a>` : nothing}
      <a class=${page.afterSignIn ? 'button' : 'button main'} href=${hostedPage('profiles')}>${texts.profiles}</a>
      <button type="button" @click=${signOut}>${texts.signOut}</button>
    </p>
    <p class="quiet links">
      ${notice ? html`<a href=${hostedPage('talent-email')}>${texts.talentEmail}</a>` : nothing}
      <a href=${hostedPage('account-deletion')}>${texts.deleteAccount}</a>
    </p>
    <section aria-labelledby="sessions">
      <h2 id="sessions">${texts.sessions}</h2>
      <ul class="sessions">
        ${sessions.map(sessionItem)}
      </ul>
      <p role="status" class="quiet">${said}</p>
    </section>
  `;

  const sessionItem = ({ id, userAgent, lastSeenAt, current }: SessionSummary) => {
    const names = deviceOf(userAgent);
    const device = names ? filled(texts.device, names) : texts.unknownDevice;
    return html`<li>
      <div>
        <p>${device}</p>
        <p class="quiet">
          ${current ? texts.thisDevice : withValue(texts.lastSeen, 'time', moment(language, lastSeenAt))}
        </p>
      </div>
      ${
        current
          ? nothing
          : html`<button
              type="button"
              class="small"
              aria-label=${filled(texts.endOf, { device })}
              @click=${() => end(id)}
            >
              ${texts.end}
            </button>`
      }
    </li>`;
  };

  render(template(), main);
  main.querySelector('h1')?.focus();
  const explain = async () => {
    notice = (await page.adapter.talentEmail?.get({})) !== undefined;
    render(template(), main);
  };
  // What cannot be read is not offered; nothing else depends on it.
  void explain().catch(() => undefined);
  void attempt(async () => {
    sessions = (await api?.list()) ?? [];
  });
}

function moment(language: string, at: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
