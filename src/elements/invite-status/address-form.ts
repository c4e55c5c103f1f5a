import { html, nothing, type TemplateResult } from 'lit';
import type { AddressMessages, InvitationMessages } from '../../i18n/messages.js';

export interface AddressForm {
  readonly address: AddressMessages;
  readonly texts: InvitationMessages;
  /** What the field holds at first; from then on it is the person's. */
  readonly typed: string;
  readonly fieldError: string | undefined;
  readonly pending: boolean;
  /** Another mail has to wait. */
  readonly waiting: boolean;
  readonly hint: string;
  readonly submit: (event: SubmitEvent) => void;
  readonly edit: () => void;
}

/** Label, field, hint and error in one tree, so that assistive technology and password managers see them together. */
export function addressForm(form: AddressForm): TemplateResult {
  const { address, texts, typed, fieldError: error, pending, waiting, hint, submit, edit } = form;
  return html`<form part="form" novalidate aria-busy=${pending} @submit=${submit}>
    <div class="field">
      <label part="label" for="email">${address.label}</label>
      <input
        part="input"
        id="email"
        name="email"
        type="email"
        inputmode="email"
        autocomplete="email"
        dir="ltr"
        autocapitalize="off"
        spellcheck="false"
        required
        .defaultValue=${typed}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby="hint error"
        @input=${edit}
      />
      <p part="error" id="error" ?hidden=${!error}>${error ?? nothing}</p>
      <p part="hint" id="hint">${address.hint}</p>
    </div>
    <div part="actions">
      <button part="button submit-button" aria-busy=${pending} aria-disabled=${pending || waiting}>
        ${texts.askButton}
      </button>
    </div>
    ${hint && html`<p part="hint">${hint}</p>`}
  </form>`;
}
