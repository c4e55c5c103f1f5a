import { styles as laterStyles } from '../../../src/elements/invite-status/invitation-view.js';
import { shell } from '../../../src/elements/invite-status/shell.styles.js';
import { tokens } from '../../../src/styles/tokens.styles.js';
import { hint, listen, sheets, step, template } from './vanilla-step.js';

const content = template(
  step(
    'search',
    'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M15 15l5 5',
    'Find your invitation',
    'Tell us where it was sent, and we’ll send it again.',
    `<form part="form" novalidate aria-busy="false">
      <div class="field">
        <label part="label" for="email">Email address</label>
        <input part="input" id="email" name="email" type="email" inputmode="email" autocomplete="email" dir="ltr"
          autocapitalize="off" spellcheck="false" required aria-describedby="hint error" aria-invalid="false">
        <p part="error" id="error" hidden></p>
        <p part="hint" id="hint">${hint}</p>
      </div>
      <div part="actions"><button part="button submit-button" aria-disabled="false">Send it again</button></div>
    </form>
    <div class="door">
      <p part="text" class="muted">You can get in without the invitation, too.</p>
      <a part="button plain" class="plain" href="https://northlight.example/reset">Set a password with your address</a>
    </div>`,
  ),
);
const shadowSheets = sheets([tokens, shell, ...laterStyles]);

/** As `<invite-status>` once nobody turned out to be signed in: everything stands in the shadow tree. */
class VanillaInvite extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = shadowSheets;
    root.append(content.cloneNode(true));
    const form = root.querySelector('form');
    if (form) listen(form);
  }
}

customElements.define('vanilla-invite', VanillaInvite);
