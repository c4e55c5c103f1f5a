import { html, nothing, render } from 'lit';
import type { OnboardingError } from '../../../contract/errors.js';
import { toOnboardingError } from '../../../contract/thrown.js';
import type { Session } from '../../../contract/session.js';
import { hostedPage, type Page } from './page.js';
import { filled } from './filled.js';

type State = { readonly pending: boolean; readonly error?: OnboardingError | 'missing' };

/** Asks for address and password. The form is in the page itself, where every password manager looks. */
export function signInView(page: Page, signedIn: (session: Session) => void): void {
  const { main, adapter } = page;
  const texts = page.texts.signIn;
  let state: State = { pending: false };

  const show = (next: State) => {
    state = next;
    render(template(), main);
  };

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (state.pending || !(event.currentTarget instanceof HTMLFormElement)) return;
    const form = event.currentTarget;
    const data = new FormData(form);
    const [email, password] = [data.get('email'), data.get('password')];
    if (typeof email !== 'string' || typeof password !== 'string' || !email.trim() || !password) {
      show({ pending: false, error: 'missing' });
      form.querySelector<HTMLInputElement>(email ? '#password' : '#email')?.focus();
      return;
    }
    show({ pending: true });
    try {
      const session = await adapter.session?.signIn({ email: email.trim(), password });
      // taking the form away is what makes browsers offer to keep the password
      render(nothing, main);
      if (session) signedIn(session);
    } catch (thrown) {
      show({ pending: false, error: toOnboardingError(thrown) });
      form.querySelector<HTMLInputElement>('#password')?.focus();
    }
  };

  const template = () => html`
    <h1>${texts.heading}</h1>
    <form novalidate aria-busy=${state.pending} @submit=${submit}>
      <div class="field">
        <label for="email">${texts.email}</label>
        <input
          id="email"
          name="email"
          type="email"
          dir="ltr"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          required
          aria-describedby="problem"
        />
      </div>
      <div class="field">
        <label for="password">${texts.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          dir="ltr"
          autocomplete="current-password"
          required
          aria-describedby="problem"
        />
      </div>
      <div id="problem" role="alert" class="notice error">${state.error ? errorText(page, state.error) : nothing}</div>
      <button class="main" type="submit" aria-disabled=${state.pending}>${texts.button}</button>
      <p class="quiet"><a href=${hostedPage('reset')}>${texts.forgot}</a></p>
    </form>
  `;

  show(state);
}

function errorText({ texts, language }: Page, error: OnboardingError | 'missing') {
  const words = texts.signIn;
  if (error === 'missing' || error.code === 'invalid-input') return words.missing;
  if (error.code === 'sign-in-failed') return words.wrong;
  if (error.code === 'offline' || error.code === 'timeout') return words.offline;
  if (error.code === 'rate-limited') return filled(words.wait, { time: duration(language, error.retryAfter ?? 60) });
  const reference = error.supportCode ? filled(words.supportCode, { code: error.supportCode }) : nothing;
  return html`${words.failed} ${reference}`;
}

/** Seconds up to a minute and a half, minutes from there on. */
function duration(language: string, seconds: number): string {
  const [value, unit] = seconds <= 90 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
