import { lightForm } from '../../../src/elements/internal/light-form.styles.js';
import { shell } from '../../../src/elements/reset-password-form/shell.styles.js';
import { form as formRules } from '../../../src/styles/form.styles.js';
import { tokens } from '../../../src/styles/tokens.styles.js';
import { hint, listen, sheets, step, template } from './vanilla-step.js';

const content = template(
  step(
    'lock',
    'M6.5 11h11v8h-11zM8.5 11V8.5a3.5 3.5 0 0 1 7 0V11',
    'Reset your password',
    'Enter your address, and we’ll send you a link and a code.',
    '<slot name="form"></slot>',
  ),
);
const lightContent = template(`
  <div class="onboarding-form" slot="form" lang="en" dir="ltr">
    <form part="form" method="post" novalidate aria-busy="false">
      <div class="field">
        <label part="label">Email address</label>
        <input part="input" name="email" type="email" inputmode="email" autocomplete="username" autocapitalize="off"
          spellcheck="false" enterkeyhint="go" dir="ltr" aria-required="true" aria-invalid="false">
        <p part="hint">${hint}</p>
      </div>
      <button part="button submit-button" aria-disabled="false">Send the mail</button>
    </form>
  </div>`);
const shadowSheets = sheets([tokens, formRules, shell]);
let count = 0;

/** As `<reset-password-form>`: the form stands in the page's tree, where password managers find it. */
class VanillaReset extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = shadowSheets;
    root.append(content.cloneNode(true));
    const light = lightContent.cloneNode(true) as DocumentFragment;
    const id = `vanilla-${(count += 1)}`;
    light.querySelector('label')?.setAttribute('for', id);
    const input = light.querySelector('input');
    input?.setAttribute('id', id);
    input?.setAttribute('aria-describedby', `${id}-help`);
    light.querySelector('[part=hint]')?.setAttribute('id', `${id}-help`);
    const form = light.querySelector('form');
    if (form) listen(form);
    this.append(light);
  }
}

document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets([lightForm])];
customElements.define('vanilla-reset', VanillaReset);
