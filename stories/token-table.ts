import { css, html, LitElement, type TemplateResult, unsafeCSS } from 'lit';
import { tokens } from '../src/styles/tokens.styles.js';

/** One public custom property, as the stylesheet reads it. */
export interface Token {
  readonly name: string;
  readonly fallback: string;
  /** The private property that holds its value. */
  readonly resolved: string;
}

/** Every `--onboarding-*` with its fallback, read from the stylesheet itself. The first fallback named is the general one. */
export function tokensIn(styles: string): Token[] {
  const found = new Map<string, Token>();
  for (const [, resolved, name, fallback] of styles.matchAll(/(--_[\w-]+):\s*var\((--onboarding-[\w-]+),\s*(.+)\);/g)) {
    if (resolved && name && fallback && !found.has(name)) found.set(name, { name, fallback, resolved });
  }
  return [...found.values()];
}

export const publicTokens = tokensIn(tokens.cssText);

const isLength = ({ fallback }: Token) => /^-?[\d.]+(rem|em|px)$/.test(fallback);

/** Lists the tokens as they come out on the page around the table. */
export class TokenTable extends LitElement {
  static override styles = [
    tokens,
    css`
      table {
        border-collapse: collapse;
        inline-size: 100%;
      }
      caption {
        padding-block-end: 1rem;
        text-align: start;
      }
      th,
      td {
        padding: 0.75rem 1rem 0.75rem 0;
        border-block-end: 1px solid var(--_border);
        text-align: start;
        vertical-align: top;
      }
      code {
        font:
          0.875em ui-monospace,
          monospace;
      }
      .swatch {
        box-sizing: border-box;
        inline-size: 3.5rem;
        block-size: 1.75rem;
        border: 1px solid var(--_control);
        border-radius: 0.375rem;
      }
      .length {
        inline-size: var(--length);
        border: 0;
        border-radius: 0;
        background: var(--_accent);
      }
      @container (inline-size < 36rem) {
        thead {
          display: none;
        }
        tr,
        td,
        th {
          display: block;
          padding-block: 0.25rem;
          border: 0;
        }
        tr {
          padding-block: 0.75rem;
          border-block-end: 1px solid var(--_border);
        }
      }
    `,
    ...publicTokens.map((token) => swatchOf(token)),
  ];

  protected override render(): TemplateResult {
    return html`
      <table lang="en" dir="ltr" translate="no">
        <caption>
          Set any of these on a widget or on anything around it. Without them the widgets follow the page.
        </caption>
        <thead>
          <tr>
            <th scope="col">Here</th>
            <th scope="col">Token</th>
            <th scope="col">Without it</th>
          </tr>
        </thead>
        <tbody>
          ${publicTokens.map(
            (token) =>
              html`<tr>
                <td><div class="swatch ${isLength(token) ? 'length' : 'colour'} ${token.resolved.slice(3)}"></div></td>
                <th scope="row"><code>${token.name}</code></th>
                <td><code>${token.fallback}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
    `;
  }
}

function swatchOf(token: Token) {
  const rule = isLength(token) ? `--length: var(${token.resolved})` : `background: var(${token.resolved})`;
  return unsafeCSS(`.swatch.${token.resolved.slice(3)} { ${rule} }`);
}
