import { html, nothing, type TemplateResult } from 'lit';

export interface Field {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly email?: boolean;
  readonly optional?: boolean;
  /** Gets focus when what it stands in opens. */
  readonly first?: boolean;
}

/** A field with its label, and below it what is wrong or what to know. */
export function field({
  id,
  name,
  label,
  hint,
  error,
  email = false,
  optional = false,
  first = false,
}: Field): TemplateResult {
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label part="label" for=${id}>${label}</label>
    <input
      part="input"
      id=${id}
      name=${name}
      type=${email ? 'email' : 'text'}
      dir=${email ? 'ltr' : 'auto'}
      autocomplete="off"
      autocapitalize=${email ? 'off' : 'words'}
      spellcheck="false"
      ?required=${!optional}
      ?data-first=${first}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${described || nothing}
    />
    ${error ? html`<p part="error" id="${id}-error">${error}</p>` : nothing}
    ${hint ? html`<p part="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function select(
  {
    id,
    name,
    label,
    choices,
    chosen,
  }: { id: string; name: string; label: string; choices: readonly Choice[]; chosen?: string | undefined },
  change?: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label part="label" for=${id}>${label}</label>
    <select
      part="input"
      id=${id}
      name=${name}
      @change=${(event: Event) => change?.((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(({ value, label: text }) => html`<option value=${value} .selected=${value === (chosen ?? '')}>${text}</option>`)}
    </select>
  </div>`;
}
