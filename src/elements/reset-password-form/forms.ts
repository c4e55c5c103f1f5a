import { type CSSResult, html, type LitElement, type TemplateResult } from 'lit';
import type { LocaleController } from '../internal/locale-controller.js';
import { LightForm } from '../internal/light-form.js';
import type { LiveRegion } from '../internal/live-region.js';

/** What is drawn inside a form. */
export interface FieldView {
  /** What the ids inside begin with; unique in the page. */
  readonly id: string;
  readonly invalid: boolean;
  /** The line under the field: why it was refused, else what belongs in it. */
  readonly help: TemplateResult;
  readonly typed: (event: Event) => void;
}

/** What became of a form when it was submitted. */
export interface Answer {
  readonly pending: boolean;
  /** Why the backend refused what was typed. */
  readonly refused?: string | undefined;
  /** What else went wrong, under the button. */
  readonly notice?: unknown;
}

/** The form of a step. */
export interface FormSpec extends Answer {
  /** Name of its main field, different for each step. */
  readonly name: 'email' | 'code' | 'password';
  readonly hint: string;
  readonly button: string;
  readonly fields: (view: FieldView) => TemplateResult;
  readonly typed?: (input: HTMLInputElement) => void;
  /** What is wrong before anything is sent. */
  readonly fault: (input: HTMLInputElement) => (() => string) | undefined;
  readonly submit: (value: string) => void;
}

/** Draws the form of the step at hand, checks it when it is submitted, and leads to the field that was refused. */
export class Forms {
  readonly #host: LitElement;
  readonly #live: LiveRegion;
  readonly #spec: () => FormSpec | undefined;
  readonly #light: LightForm;
  readonly #id = `onboarding-${Math.random().toString(36).slice(2)}`;
  #fault: (() => string) | undefined;
  /** The field was changed after it was refused. */
  #edited = false;

  constructor(host: LitElement, locale: LocaleController<never>, live: LiveRegion, spec: () => FormSpec | undefined) {
    this.#host = host;
    this.#live = live;
    this.#spec = spec;
    this.#light = new LightForm(host, () => {
      const shown = spec();
      return shown && { key: shown.name, lang: locale.tag, dir: locale.dir, content: this.#render(shown) };
    });
  }

  /** Adds rules, made by `insideForm`, for later forms. */
  addStyles(styles: CSSResult): void {
    this.#light.addStyles(styles);
  }

  /** Another step begins. */
  renew(): void {
    this.#fault = undefined;
    this.#edited = false;
  }

  /** The field of the form at hand. */
  get field(): HTMLInputElement | null | undefined {
    const spec = this.#spec();
    return spec && this.#light.field(spec.name);
  }

  #render({ name: _, hint, button, pending, refused, notice, fields }: FormSpec): TemplateResult {
    const fault = this.#edited ? undefined : (this.#fault?.() ?? refused);
    const help = html`<p part=${fault ? 'error' : 'hint'} id="${this.#id}-help">${fault ?? hint}</p>`;
    // The page sends it, never the browser; `post` keeps a password out of the address if it ever did.
    return html`<form part="form" method="post" novalidate aria-busy=${pending} @submit=${this.#submit}>
      ${fields({ id: this.#id, invalid: fault !== undefined, help, typed: this.#typed })}
      <button part="button submit-button" aria-disabled=${pending}>${button}</button>
      ${notice}
    </form>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const spec = this.#spec();
    const input = this.field;
    if (!spec || !input) return;
    const fault = spec.fault(input);
    this.renew();
    this.#fault = fault;
    this.#host.requestUpdate();
    if (!fault) spec.submit(input.value);
    else if (input.matches(':focus')) this.#live.say(fault(), true);
    else input.focus();
  };

  readonly #typed = (event: Event): void => {
    this.#edited = true;
    this.#spec()?.typed?.(event.target as HTMLInputElement);
    this.#host.requestUpdate();
  };
}

/** A field for one line of text, the only one of its form. */
export function textField(
  { id, invalid, help, typed }: FieldView,
  field: {
    readonly name: FormSpec['name'];
    readonly type: 'email' | 'text';
    readonly inputmode: 'email' | 'numeric';
    readonly autocomplete: 'username' | 'one-time-code';
    readonly label: string;
    /** What it begins with. */
    readonly value: string;
  },
): TemplateResult {
  return html`<div class="field">
    <label part="label" for=${id}>${field.label}</label>
    <input
      part="input"
      id=${id}
      name=${field.name}
      type=${field.type}
      inputmode=${field.inputmode}
      autocomplete=${field.autocomplete}
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="go"
      dir="ltr"
      aria-required="true"
      aria-invalid=${invalid}
      aria-describedby="${id}-help"
      .value=${field.value}
      @input=${typed}
    />
    ${help}
  </div>`;
}
