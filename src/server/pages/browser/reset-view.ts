import '../../../define/reset-password-form.js';
import { html, nothing, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { hostedPage, type Page } from './page.js';

/** Shows the form for a new password. A new `token` starts it anew. */
export function resetView(page: Page, token: string | undefined, variant: 'reset' | 'activate' = 'reset'): void {
  const show = (signedIn: boolean) => {
    // where the deployment names a way on, the widget itself offers it
    const way = html`<p slot="footer">
      <a class="button main" href=${hostedPage('sign-in')}>${page.texts.account.open}</a>
    </p>`;
    const form = html`<reset-password-form
      .adapter=${page.adapter}
      .token=${token}
      variant=${variant}
      heading-level="1"
      @signed-in=${() => show(true)}
      >${signedIn && !page.afterSignIn ? way : nothing}</reset-password-form
    >`;
    render(keyed(token, form), page.main);
  };
  show(false);
}
