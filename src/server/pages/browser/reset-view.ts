import '../../../define/reset-password-form.js';
import { html, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { hostedPage, type Page } from './page.js';

/** Shows the form for a new password. A new `token` starts it anew. */
export function resetView(page: Page, token: string | undefined, variant: 'reset' | 'activate' = 'reset'): void {
  const form = html`<reset-password-form
    .adapter=${page.adapter}
    .token=${token}
    variant=${variant}
    @signed-in=${() => location.assign(page.afterSignIn ?? hostedPage('sign-in'))}
  ></reset-password-form>`;
  render(keyed(token, form), page.main);
}
