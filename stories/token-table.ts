import { css, html, LitElement, type TemplateResult, unsafeCSS } from 'lit';
import { tokens } from '../src/styles/tokens.styles.js';
import { type PublicToken, publicTokens } from './public-tokens.js';

const isLength = ({ name }: PublicToken) => /-(radius|space|size)$/.test(name);
const isFont = ({ name }: PublicToken) => name.endsWith('-font');
const looks = (token: PublicToken) => (isLength(token) ? 'length' : isFont(token) ? 'letters' : '');
const className = ({ name }: PublicToken) => name.slice(2);

/** Lists the tokens as they come out on the page around the table. */
export class TokenTable extends LitElement {
  static override styles = [
    tokens,
    css`
      ul {
        display: grid;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 4rem 1fr;
        gap: 0.25rem 1.25rem;
        align-items: center;
        padding-block: 0.875rem;
        border-block-end: 1px solid var(--_border);
      }
      p {
        margin: 0;
      }
      .room {
        grid-row: span 2;
        align-self: start;
        overflow: hidden;
      }
      .about,
      .without {
        grid-column: 2;
      }
      .without {
        color: var(--_muted);
      }
      code {
        font:
          0.875em ui-monospace,
          monospace;
      }
      .name {
        font-weight: 600;
      }
      .swatch {
        box-sizing: border-box;
        block-size: 1.75rem;
        border: 1px solid var(--_control);
        border-radius: 0.375rem;
        forced-color-adjust: none;
      }
      .letters {
        border: 0;
        font-size: 1.25rem;
        line-height: 1.4;
      }
      .length {
        max-inline-size: 100%;
        block-size: 0.5rem;
        margin-block: 0.625rem;
        border: 0;
        border-radius: 0;
        background: var(--_accent);
      }
      @container (inline-size < 18rem) {
        li {
          grid-template-columns: 1fr;
        }
        .about,
        .without {
          grid-column: 1;
        }
      }
    `,
    ...publicTokens.map((token) => {
      const [fallback = ''] = token.fallbacks;
      // A colour that is inherited without the token is that of the text, which no background inherits.
      const without = fallback === 'inherit' && !isFont(token) ? 'currentColor' : fallback;
      const value = unsafeCSS(`var(${token.name}, ${without})`);
      const property = unsafeCSS(isLength(token) ? 'inline-size' : isFont(token) ? 'font-family' : 'background');
      return css`
        .${unsafeCSS(className(token))} {
          ${property}: ${value};
        }
      `;
    }),
  ];

  protected override render(): TemplateResult {
    return html`<ul lang="en" dir="ltr" translate="no">
      ${publicTokens.map(
        (token) =>
          html`<li>
            <div class="room" aria-hidden="true">
              <div class="swatch ${looks(token)} ${className(token)}">${isFont(token) ? 'Aa' : ''}</div>
            </div>
            <p class="about"><code class="name">${token.name}</code> ${token.description}</p>
            <p class="without">
              ${token.defaults.map(
                ({ value, tags }, index) =>
                  html`${index ? '; ' : ''}<code>${value}</code>${tags.length ? ` in ${tags.join(', ')}` : ''}`,
              )}
            </p>
          </li>`,
      )}
    </ul>`;
  }
}
