import type { LitElement } from 'lit';
import type { FormSpec, LightForm } from './light-form.js';
import type { LiveRegion } from './live-region.js';

/** Refuses what is not worth sending and leads to its field, until that is changed. */
export class FieldCheck {
  readonly #host: LitElement;
  readonly #form: LightForm;
  readonly #live: LiveRegion;
  #fault: (() => string) | undefined;
  /** The field was changed after it was refused. */
  #edited = false;

  constructor(host: LitElement, form: LightForm, live: LiveRegion) {
    this.#host = host;
    this.#form = form;
    this.#live = live;
  }

  /** Another step begins, or another refusal has come. */
  renew(): void {
    this.#fault = undefined;
    this.#edited = false;
  }

  /** Follows a form, so that nothing is refused any more once it is changed. */
  followed(spec: FormSpec): FormSpec {
    return {
      ...spec,
      typed: (field) => {
        this.#edited = true;
        spec.typed?.(field);
      },
    };
  }

  /** Why the field is refused now. @param refused by the backend */
  refused(refused: string | undefined): string | undefined {
    return this.#edited ? undefined : (this.#fault?.() ?? refused);
  }

  /** @param fault what is wrong; gives its text. @returns whether it can be sent */
  passes(fault: (() => string) | undefined): boolean {
    this.renew();
    this.#fault = fault;
    this.#host.requestUpdate();
    const { field } = this.#form;
    if (!fault) return true;
    if (field?.matches(':focus')) this.#live.say(fault(), true);
    else field?.focus();
    return false;
  }
}
