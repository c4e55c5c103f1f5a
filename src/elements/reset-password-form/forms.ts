import type { LitElement, TemplateResult } from 'lit';
import { LightForm, type ShownForm } from '../internal/light-form.js';
import type { LiveRegion } from '../internal/live-region.js';
import type { LocaleController } from '../internal/locale-controller.js';

/** How the field of a form is drawn. */
export interface FieldView {
  /** Of the input; `<id>-help` belongs to the line under it. */
  readonly id: string;
  /** Why it was refused, to stand in that line instead of what belongs in it. */
  readonly fault: string | undefined;
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
export interface FormSpec {
  /** Name of its main field, different for each step. */
  readonly name: 'email' | 'code' | 'password';
  readonly refused?: string | undefined;
  readonly draw: (field: FieldView) => TemplateResult;
  readonly typed?: (input: HTMLInputElement) => void;
  /** What is wrong before anything is sent. */
  readonly fault: (input: HTMLInputElement) => (() => string) | undefined;
  readonly submit: (value: string) => void;
}

/** Draws the form of the step at hand, checks it when it is submitted, and leads to the field that was refused. */
export class Forms extends LightForm {
  readonly #locale: LocaleController<never>;
  readonly #live: LiveRegion;
  readonly #spec: () => FormSpec | undefined;
  #fault: (() => string) | undefined;
  /** The field was changed after it was refused. */
  #edited = false;

  constructor(host: LitElement, locale: LocaleController<never>, live: LiveRegion, spec: () => FormSpec | undefined) {
    super(host);
    this.#locale = locale;
    this.#live = live;
    this.#spec = spec;
  }

  override shown(): ShownForm | undefined {
    const spec = this.#spec();
    if (!spec) return undefined;
    const fault = this.#edited ? undefined : (this.#fault?.() ?? spec.refused);
    const { tag: lang, dir } = this.#locale;
    return { key: spec.name, lang, dir, content: spec.draw({ id: this.id, fault }) };
  }

  /** Another step begins. */
  renew(): void {
    this.#fault = undefined;
    this.#edited = false;
  }

  /** The field of the form at hand. */
  get field(): HTMLInputElement | null | undefined {
    const spec = this.#spec();
    return spec && this.fieldNamed(spec.name);
  }

  protected override submitted(): void {
    const spec = this.#spec();
    const input = this.field;
    if (!spec || !input) return;
    const fault = spec.fault(input);
    this.renew();
    this.#fault = fault;
    this.host.requestUpdate();
    if (!fault) spec.submit(input.value);
    else if (input.matches(':focus')) this.#live.say(fault(), true);
    else input.focus();
  }

  protected override typed(input: HTMLInputElement): void {
    const spec = this.#spec();
    // Not where a manager fills in the account beside it.
    if (input.name === spec?.name) {
      this.#edited = true;
      spec.typed?.(input);
    }
    this.host.requestUpdate();
  }
}
