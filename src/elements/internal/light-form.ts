import { type CSSResult, type ReactiveController, type ReactiveControllerHost, render, type TemplateResult } from 'lit';
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
 * The form takes its looks from sheets adopted by whatever root the host stands in.
 */
export class LightForm implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #shown: () => ShownForm | undefined;
  readonly #styles = [lightForm];
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

  /** Adds rules, made by `insideForm`, for forms that come later. */
  addStyles(styles: CSSResult): void {
    this.#styles.push(styles);
    if (this.#root) adopt(this.#root, styles, 1);
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
    // Set again unchanged, they would still count as a change of language to who watches for one.
    if (this.#place.lang !== lang || this.#place.dir !== dir) Object.assign(this.#place, { lang, dir });
    render(content, this.#place, { host: this.#host });
    if (this.#place.parentNode === this.#host) return;
    Object.assign(this.#place, { className: 'onboarding-form', slot: 'form' });
    this.#host.append(this.#place);
  }

  hostConnected(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    this.#root = root;
    for (const styles of this.#styles) adopt(root, styles, 1);
  }

  hostDisconnected(): void {
    const root = this.#root;
    this.#root = undefined;
    if (root) for (const styles of this.#styles) adopt(root, styles, -1);
  }
}

/** How many forms in a root use each sheet. */
const users = new WeakMap<Document | ShadowRoot, Map<CSSStyleSheet, number>>();

function adopt(root: Document | ShadowRoot, { styleSheet: sheet }: CSSResult, change: 1 | -1): void {
  // Browsers without such sheets show the form as the page would.
  if (!sheet) return;
  const counts = users.get(root) ?? new Map<CSSStyleSheet, number>();
  const count = (counts.get(sheet) ?? 0) + change;
  users.set(root, counts.set(sheet, count));
  const others = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  root.adoptedStyleSheets = count > 0 ? [...others, sheet] : others;
}
