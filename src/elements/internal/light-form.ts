import { type CSSResult, type LitElement, type ReactiveController, render, type TemplateResult } from 'lit';
import { lightForm } from './light-form.styles.js';
import type { LocaleController } from './locale-controller.js';
import { serverMarkup } from './server-markup.js';

/** What a form is made of. */
export interface FormSpec {
  /** Another one gets fresh elements, so that no field ever turns into another one. Without it, `name` is. */
  readonly key?: string;
  /** Of its main field. */
  readonly name: string;
  /** @param id of that field, unique in the page; others begin with it. */
  readonly draw: (id: string) => TemplateResult;
  /** The main field was changed. */
  readonly typed?: (field: HTMLInputElement) => void;
  /** The form is to be sent; the browser does not. */
  readonly submit: (field: HTMLInputElement) => void;
}

/** A form as it is drawn. */
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
export class LightForm implements ReactiveController {
  readonly #host: LitElement;
  readonly #locale: LocaleController<never>;
  readonly #spec: () => FormSpec | undefined;
  readonly #id = `onboarding-${Math.random().toString(36).slice(2)}`;
  #styles = usual;
  #key: string | undefined;
  #place: HTMLElement | undefined;
  /** Language and direction as they were last set. */
  #worded: string | undefined;
  #root: Document | ShadowRoot | undefined;

  /** @param spec gives the form to show now, or nothing. */
  constructor(host: LitElement, locale: LocaleController<never>, spec: () => FormSpec | undefined) {
    this.#host = host;
    this.#locale = locale;
    this.#spec = spec;
    host.addController(this);
    // Before anybody else hears of them, and also where they do not bubble.
    host.addEventListener('submit', this, true);
    host.addEventListener('input', this, true);
  }

  shown(): ShownForm | undefined {
    const spec = this.#spec();
    const { tag: lang, dir } = this.#locale;
    return spec && { key: spec.key ?? spec.name, lang, dir, content: spec.draw(this.#id) };
  }

  /** The main field, while it is in the page. */
  get field(): HTMLInputElement | null | undefined {
    return this.#place?.querySelector<HTMLInputElement>(`input[name="${this.#spec()?.name}"]`);
  }

  handleEvent(event: Event): void {
    const target = event.target as HTMLInputElement;
    if (target.closest('.onboarding-form')?.parentNode !== this.#host) return;
    const spec = this.#spec();
    const { field } = this;
    if (event.type === 'submit') {
      event.preventDefault();
      if (field) spec?.submit(field);
    } else if (target.name === spec?.name) spec.typed?.(target);
    this.#host.requestUpdate();
  }

  /** Adds rules, made by `insideForm`, for forms that come later. */
  addStyles(styles: CSSResult): void {
    this.#styles = [...this.#styles, styles];
    if (this.#root) adopt(this.#root, styles, 1);
  }

  hostUpdated(): void {
    const host = this.#host;
    if (!host.isConnected) return;
    const shown = this.shown();
    if (this.#key !== shown?.key) {
      this.#key = shown?.key;
      const served = shown && serverMarkup.form?.(host, shown);
      // A server's texts may be in a language that is still on its way here.
      this.#worded = served && shown.lang + shown.dir;
      this.#place = shown && (served ?? document.createElement('div'));
    }
    const place = this.#place;
    // The form of another step, of a server that nobody takes over, or of the element this one was cloned from.
    for (const other of host.querySelectorAll(':scope > .onboarding-form')) if (other !== place) other.remove();
    if (!shown || !place) return;
    const { lang, dir, content } = shown;
    // Set again unchanged, they would still count as a change of language to who watches for one.
    if (this.#worded !== lang + dir) Object.assign(place, { lang, dir });
    this.#worded = lang + dir;
    render(content, place, { host });
    if (place.parentNode === host) return;
    Object.assign(place, { className: 'onboarding-form', slot: 'form' });
    host.append(place);
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
