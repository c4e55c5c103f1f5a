import { html, type TemplateResult } from 'lit';

/** What every form of the widget needs to be drawn. */
export interface FormView {
  /** What the ids inside begin with; unique in the page. */
  readonly id: string;
  readonly button: string;
  readonly pending: boolean;
  readonly hint: string;
  /** Why the field was refused. */
  readonly fault: string | undefined;
  /** What else went wrong, under the button. */
  readonly notice: unknown;
  readonly submit: (event: SubmitEvent) => void;
}

/** A field for one line of text. */
interface TextField {
  readonly name: 'email' | 'code';
  readonly type: 'email' | 'text';
  readonly inputmode: 'email' | 'numeric';
  readonly autocomplete: 'username' | 'one-time-code';
  readonly label: string;
  /** What the person or the page has given before. */
  readonly value: string;
  readonly typed: (event: InputEvent) => void;
}

/** The address of the account, or the code from the mail, in one field however it is spaced. */
export function textForm(view: FormView, field: TextField): TemplateResult {
  const { id, fault } = view;
  return form(
    view,
    html`<div class="field">
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
        aria-invalid=${fault !== undefined}
        aria-describedby="${id}-help"
        .value=${field.value}
        @input=${field.typed}
      />
      ${help(view)}
    </div>`,
  );
}

/**
 * The new password with the account it belongs to. The account is an input, as password managers need it, lying
 * over its own text, which wraps where an input's would be cut off.
 */
export function passwordForm(
  view: FormView,
  account: { readonly label: string; readonly email: string },
  field: (id: string, invalid: boolean, help: TemplateResult) => TemplateResult,
): TemplateResult {
  const { id, fault } = view;
  return form(
    view,
    html`<div class="field">
        <label part="label" for="${id}-account">${account.label}</label>
        <div class="account">
          <bdi aria-hidden="true">${account.email}</bdi>
          <input
            id="${id}-account"
            name="username"
            autocomplete="username"
            readonly
            tabindex="-1"
            dir="ltr"
            .value=${account.email}
          />
        </div>
      </div>
      ${field(id, fault !== undefined, help(view))}`,
  );
}

/** The page sends it, never the browser; `post` keeps a password out of the address if it ever did. */
function form({ button, pending, notice, submit }: FormView, fields: TemplateResult): TemplateResult {
  return html`<form part="form" method="post" novalidate aria-busy=${pending} @submit=${submit}>
    ${fields}
    <button part="button submit-button" aria-disabled=${pending}>${button}</button>
    ${notice}
  </form>`;
}

/** The line under a field: why it was refused, else what belongs in it. */
function help({ id, fault, hint }: FormView): TemplateResult {
  return html`<p part=${fault ? 'error' : 'hint'} id="${id}-help">${fault ?? hint}</p>`;
}
