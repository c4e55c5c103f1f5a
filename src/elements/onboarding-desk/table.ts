import { html, nothing, type TemplateResult } from 'lit';

export interface Column {
  readonly label: string;
  readonly look?: 'acts' | 'number' | '';
}

/**
 * A table that becomes cards where it is narrow. The roles are said again, since a table that is laid out as
 * something else is none to every browser.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  bodies: unknown,
  { look = '', name }: { readonly look?: string; readonly name?: string } = {},
): TemplateResult {
  return html`<table part="table" role="table" class=${look} data-window=${name ?? nothing}>
    <caption class="spoken">
      ${caption}
    </caption>
    <thead>
      <tr role="row">
        ${columns.map(
          ({ label, look: column = '' }) =>
            html`<th role="columnheader" scope="col" class=${column}>
              <span class=${column === 'acts' ? 'spoken' : ''}>${label}</span>
            </th>`,
        )}
      </tr>
    </thead>
    ${bodies}
  </table>`;
}

/** A cell; in a card its label stands beside it. */
export const cell = (label: string, content: unknown, look = ''): TemplateResult =>
  html`<td role="cell" class=${look}>
    ${look === 'acts' ? nothing : html`<span class="label" aria-hidden="true">${label}</span>`}
    <div class="value">${content}</div>
  </td>`;

/** A row below another one, as wide as the table. */
export const below = (columns: number, content: unknown): TemplateResult =>
  html`<tr role="row" class="below">
    <td role="cell" colspan=${columns}>${content}</td>
  </tr>`;
