import { html, nothing, type TemplateResult } from 'lit';
import { breakable } from './address.js';

/**
 * The account a password belongs to: an input, as password managers need it, lying over its own text, which wraps
 * where an input's would be cut off.
 */
export function accountField(id: string, label: string, email: string): TemplateResult {
  return html`<div class="field">
    <label part="label" for=${id}>${label}</label>
    <div class="account">
      <bdi aria-hidden="true">${breakable(email)}</bdi>
      <input id=${id} name="username" autocomplete="username" readonly tabindex="-1" dir="ltr" .value=${email} />
    </div>
  </div>`;
}

export interface SecretField {
  readonly id: string;
  readonly autocomplete: 'new-password' | 'current-password';
  /** The password is shown in plain text. */
  readonly shown: boolean;
  readonly invalid: boolean;
  /** Ids of what describes it. */
  readonly describedBy: string;
  /** Name of the button that shows and hides it. */
  readonly show: string;
  readonly toggle: () => void;
  /** Draws strokes on a square of 24. */
  readonly draw: (icon: readonly [name: string, path: string]) => TemplateResult;
}

const eye = [
  '',
  'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
] as const;
const stroke = ['', 'M5 4.5l14.5 15'] as const;

/** A password's input with the button that shows it. */
export function secretField(field: SecretField): TemplateResult {
  return html`<div class="secret">
    <input
      part="input"
      id=${field.id}
      name="password"
      type=${field.shown ? 'text' : 'password'}
      autocomplete=${field.autocomplete}
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="done"
      dir="ltr"
      aria-required="true"
      aria-invalid=${field.invalid}
      aria-describedby=${field.describedBy}
    />
    <button
      part="button"
      class="eye"
      type="button"
      title=${field.show}
      aria-label=${field.show}
      aria-pressed=${field.shown}
      @click=${field.toggle}
    >
      ${field.draw(eye)}${field.shown ? field.draw(stroke) : nothing}
    </button>
  </div>`;
}
