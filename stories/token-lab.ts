import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { kindOf } from '../.storybook/arg-types.js';
import { type Look, looks, tokensOf } from '../.storybook/looks.js';
import { type Contrast, contrastsAt, type Scheme, seenAt } from './contrast.js';
import { type PublicToken, publicTokens } from './public-tokens.js';
import { lab } from './token-lab.styles.js';

const shared = publicTokens.filter(({ name }) => !/-(max-inline|min-block)-size$/.test(name));
const schemes: readonly Scheme[] = ['light', 'dark'];
const properties = { colour: 'color', length: 'inline-size', font: 'font-family' } as const;

/** Tokens are changed in fields, hold for the widgets inside it, and are copied as CSS. */
export class TokenLab extends LitElement {
  static override styles = lab;
  static override properties = { look: {} };

  /** The theme to begin with. */
  declare look: Look;
  #values: Record<string, string> = {};
  #contrasts: Readonly<Record<Scheme, readonly Contrast[]>> = { light: [], dark: [] };
  #told = '';
  readonly #preview = createRef<HTMLElement>();
  readonly #css = createRef<HTMLTextAreaElement>();

  constructor() {
    super();
    this.look = 'default';
    this.#values = tokensOf('default');
  }

  /** A rule with all tokens that are set. */
  get css(): string {
    const set = shared.flatMap(({ name }) => (this.#values[name] ? [`  ${name}: ${this.#values[name]};`] : []));
    return `:root {\n${set.join('\n')}\n}\n`;
  }

  protected override render(): TemplateResult {
    return html`<div class="all">
      <div class="bench" lang="en" dir="ltr" translate="no">
        <div class="begin">
          <div class="field">
            <label for="look">Begin with</label>
            <select id="look" @change=${this.#begin}>
              ${Object.keys(looks).map((look) => html`<option ?selected=${look === this.look}>${look}</option>`)}
            </select>
          </div>
          <button type="button" id="copy" @click=${this.#copy}>Copy as CSS</button>
          <span role="status">${this.#told}</span>
        </div>
        ${this.#warning()}
        <ul class="fields">
          ${shared.map((token) => this.#field(token))}
        </ul>
        ${this.#table()}
        <div class="field">
          <label for="css">As CSS</label>
          <textarea id="css" readonly .value=${this.css} ${ref(this.#css)}></textarea>
        </div>
      </div>
      <div class="preview" ${ref(this.#preview)}><slot></slot></div>
    </div>`;
  }

  protected override updated(): void {
    const preview = this.#preview.value;
    if (!preview) return;
    for (const { name } of shared) {
      const value = this.#values[name] ?? '';
      // At the root, for which the rule is meant, there is nothing to inherit; here there may be another theme.
      preview.style.setProperty(name, value === 'inherit' ? 'initial' : value);
    }
    const found = { light: contrastsAt(preview, 'light'), dark: contrastsAt(preview, 'dark') };
    if (JSON.stringify(found) === JSON.stringify(this.#contrasts)) return;
    this.#contrasts = found;
    // What has been measured is shown by an update of its own.
    queueMicrotask(() => this.requestUpdate());
  }

  #field({ name, description }: PublicToken): TemplateResult {
    const id = name.slice(2);
    const value = this.#values[name] ?? '';
    const kind = kindOf(name);
    const wrong = value !== '' && !CSS.supports(properties[kind], value);
    const pickers = kind === 'colour' ? schemes.map((scheme) => this.#picker(name, scheme)) : nothing;
    return html`<li class="field">
      <label for=${id}><code>${name}</code></label>
      <div class="row">
        <input
          id=${id}
          name=${name}
          spellcheck="false"
          autocomplete="off"
          aria-describedby="${id}-about"
          aria-invalid=${wrong}
          .value=${value}
          @input=${({ target }: InputEvent) => this.#set(name, (target as HTMLInputElement).value.trim())}
        />${pickers}
      </div>
      <p class="about" id="${id}-about">${wrong ? `Not a ${kind}. ` : nothing}${description}</p>
    </li>`;
  }

  #picker(name: string, scheme: Scheme): TemplateResult {
    return html`<input
      type="color"
      aria-label="${name}, ${scheme} pages"
      title="On ${scheme} pages"
      .value=${this.#both(name)[scheme]}
      @input=${({ target }: InputEvent) => {
        const both = { ...this.#both(name), [scheme]: (target as HTMLInputElement).value };
        this.#set(name, `light-dark(${both.light}, ${both.dark})`);
      }}
    />`;
  }

  /** A colour token as it is seen on light and on dark pages. */
  #both(name: string): Record<Scheme, string> {
    const place = this.#preview.value;
    const seen = (scheme: Scheme) => (place ? seenAt(place, scheme, this.#values[name] ?? '') : '#000000');
    return { light: seen('light'), dark: seen('dark') };
  }

  #warning(): TemplateResult | typeof nothing {
    const faint = schemes.flatMap((scheme) => this.#contrasts[scheme].filter(({ enough }) => !enough));
    if (faint.length === 0) return nothing;
    const names = [...new Set(faint.map(({ what }) => what))];
    return html`<p class="warning" role="alert">Below the contrast of WCAG 2.2 AA: ${names.join(', ')}.</p>`;
  }

  #table(): TemplateResult {
    const { light, dark } = this.#contrasts;
    const cell = (found: Contrast | undefined) =>
      html`<td class=${found?.enough ? '' : 'faint'}>
        ${found?.ratio.toFixed(2)}${found?.enough ? nothing : ` (below ${found?.least ?? 0})`}
      </td>`;
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="contrasts">
      <table>
        <caption id="contrasts">
          Contrast
        </caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">At least</th>
            <th scope="col">Light page</th>
            <th scope="col">Dark page</th>
          </tr>
        </thead>
        <tbody>
          ${light.map(
            ({ what, least }, index) =>
              html`<tr>
                <th scope="row">${what}</th>
                <td>${least}</td>
                ${cell(light[index])}${cell(dark[index])}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #begin({ target }: Event): void {
    this.look = (target as HTMLSelectElement).value as Look;
    this.#values = tokensOf(this.look);
    this.#told = '';
  }

  #set(name: string, value: string): void {
    this.#values = { ...this.#values, [name]: value };
    this.#told = '';
    this.requestUpdate();
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.css);
      this.#told = 'Copied.';
    } catch {
      this.#css.value?.select();
      this.#told = 'The browser does not let this page copy: the text below is selected.';
    }
    this.requestUpdate();
  }
}
