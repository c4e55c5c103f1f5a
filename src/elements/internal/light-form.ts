import { type CSSResult, type LitElement, type ReactiveController, render, type TemplateResult } from 'lit';
import { lightForm } from './light-form.styles.js';
import { serverMarkup } from './server-markup.js';

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
  readonly #host: LitElement;
  /** The form to show now; `undefined` takes it out of the page. */
  readonly shown: () => ShownForm | undefined;
  readonly #styles = [lightForm];
  #key: string | undefined;
  #place: HTMLElement | undefined;
  /** Language and direction as they were last set. */
  #spoken: string | undefined;
  #root: Document | ShadowRoot | undefined;

  constructor(host: LitElement, shown: () => ShownForm | undefined) {
    this.#host = host;
    this.shown = shown;
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
    const host = this.#host;
    if (!host.isConnected) return;
    const shown = this.shown();
    const spoken = shown && shown.lang + shown.dir;
    if (this.#key !== shown?.key) {
      this.#key = shown?.key;
      this.#place = shown && serverMarkup.form?.(host, shown);
      this.#spoken = this.#place && spoken;
      if (shown) this.#place ??= document.createElement('div');
    }
    // The form of another step, of a server that nobody takes over, or of the element this one was cloned from.
    for (const other of host.querySelectorAll(':scope > .onboarding-form')) if (other !== this.#place) other.remove();
    if (!shown || !this.#place) return;
    const { lang, dir, content } = shown;
    // Set again unchanged, they would still count as a change of language to who watches for one.
    if (this.#spoken !== spoken) Object.assign(this.#place, { lang, dir });
    this.#spoken = spoken;
    render(content, this.#place, { host });
    if (this.#place.parentNode === host) return;
    Object.assign(this.#place, { className: 'onboarding-form', slot: 'form' });
    host.append(this.#place);
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
