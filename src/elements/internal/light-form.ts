import { type ReactiveController, type ReactiveControllerHost, render, type TemplateResult } from 'lit';
import { lightForm } from './light-form.styles.js';

/** One form. Another `key` gets fresh elements, so that no field ever turns into another one. */
export interface ShownForm {
  readonly key: string;
  readonly lang: string;
  readonly dir: string;
  readonly content: TemplateResult;
}

/**
 * Renders a form among the host's own children, shown through `<slot name="form">`. Password managers fill and save
 * only what stands in one tree they can walk: some do not look into shadow roots, and none joins fields across them.
 * The form takes its looks from a sheet adopted by whatever root the host stands in.
 */
export class LightForm implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #shown: () => ShownForm | undefined;
  #key: string | undefined;
  #place: HTMLElement | undefined;
  #root: Document | ShadowRoot | undefined;

  /** @param shown the form to show now; `undefined` takes it out of the page. */
  constructor(host: ReactiveControllerHost & HTMLElement, shown: () => ShownForm | undefined) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  /** The field of that name, while it is shown. */
  field(name: string): HTMLInputElement | null | undefined {
    return this.#place?.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const shown = this.#shown();
    if (this.#key !== shown?.key) this.#place?.remove();
    if (!shown) this.#place = undefined;
    else if (this.#key !== shown.key) this.#place = document.createElement('div');
    this.#key = shown?.key;
    if (!shown || !this.#place) return;
    const { lang, dir, content } = shown;
    Object.assign(this.#place, { lang, dir });
    render(content, this.#place, { host: this.#host });
    if (this.#place.parentNode === this.#host) return;
    Object.assign(this.#place, { className: 'onboarding-form', slot: 'form' });
    this.#host.append(this.#place);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode() as Document | ShadowRoot;
    adopt(this.#root, 1);
  }

  hostDisconnected(): void {
    if (this.#root) adopt(this.#root, -1);
    this.#root = undefined;
  }
}

/** How many forms stand in a root. */
const users = new WeakMap<Document | ShadowRoot, number>();

function adopt(root: Document | ShadowRoot, change: 1 | -1): void {
  const count = (users.get(root) ?? 0) + change;
  users.set(root, count);
  const sheet = lightForm.styleSheet;
  if (!sheet) return;
  const others = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  root.adoptedStyleSheets = count > 0 ? [...others, sheet] : others;
}
