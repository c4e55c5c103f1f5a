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

const usual: readonly CSSResult[] = [lightForm];

/**
 * Renders a form among the host's own children, shown through `<slot name="form">`. Password managers fill and save
 * only what stands in one tree they can walk: some do not look into shadow roots, and none joins fields across them.
 * The form takes its looks from sheets adopted by whatever root the host stands in.
 */
export abstract class LightForm implements ReactiveController {
  protected readonly host: LitElement;
  /** What the ids inside begin with; unique in the page. */
  protected readonly id = `onboarding-${Math.random().toString(36).slice(2)}`;
  #styles = usual;
  #key: string | undefined;
  #place: HTMLElement | undefined;
  /** As they were last set. */
  #lang: string | undefined;
  #dir: string | undefined;
  #root: Document | ShadowRoot | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
    // Before anybody else hears of them, and also where they do not bubble.
    host.addEventListener('submit', this, true);
    host.addEventListener('input', this, true);
  }

  /** The form to show now; `undefined` takes it out of the page. */
  abstract shown(): ShownForm | undefined;
  /** The form is to be sent; the browser does not. */
  protected abstract submitted(): void;
  protected abstract typed(input: HTMLInputElement): void;

  handleEvent(event: Event): void {
    const target = event.target as Element;
    if (target.closest('.onboarding-form')?.parentNode !== this.host) return;
    if (event.type === 'input') this.typed(target as HTMLInputElement);
    else {
      event.preventDefault();
      this.submitted();
    }
  }

  /** The field of that name, while it is shown. */
  protected fieldNamed(name: string): HTMLInputElement | null | undefined {
    return this.#place?.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  }

  /** Adds rules, made by `insideForm`, for forms that come later. */
  addStyles(styles: CSSResult): void {
    this.#styles = [...this.#styles, styles];
    if (this.#root) adopt(this.#root, styles, 1);
  }

  hostUpdated(): void {
    const { host } = this;
    if (!host.isConnected) return;
    const shown = this.shown();
    if (this.#key !== shown?.key) {
      this.#key = shown?.key;
      const served = shown && serverMarkup.form?.(host, shown);
      // A server's texts may be in a language that is still on its way here.
      this.#lang = served && shown.lang;
      this.#dir = served && shown.dir;
      this.#place = shown && (served ?? document.createElement('div'));
    }
    const place = this.#place;
    // The form of another step, of a server that nobody takes over, or of the element this one was cloned from.
    for (const other of host.querySelectorAll(':scope > .onboarding-form')) if (other !== place) other.remove();
    if (!shown || !place) return;
    const { lang, dir, content } = shown;
    // Set again unchanged, they would still count as a change of language to who watches for one.
    if (this.#lang !== lang || this.#dir !== dir) Object.assign(place, { lang, dir });
    this.#lang = lang;
    this.#dir = dir;
    render(content, place, { host });
    if (place.parentNode === host) return;
    Object.assign(place, { className: 'onboarding-form', slot: 'form' });
    host.append(place);
  }

  hostConnected(): void {
    const root = this.host.getRootNode() as Document | ShadowRoot;
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
