import { css, html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Args } from 'storybook/internal/types';
import { directionOf } from '../src/contract/language-tag.js';
import { type Look, looks, sheetFor } from './looks.js';

/** What the toolbars set: the page that a story stands in. */
export interface FrameSettings {
  /** A theme of the package. */
  readonly look: Look;
  readonly theme: 'light' | 'dark';
  /** BCP 47. */
  readonly language: string;
  /** `auto`: as the language runs. */
  readonly direction: 'auto' | 'ltr' | 'rtl';
  /** CSS pixels the page is wide; `full`: all there is. */
  readonly width: 'full' | '768' | '390' | '320' | '200';
  /** Per cent. */
  readonly textSize: '100' | '150' | '200';
}

export const defaultSettings: FrameSettings = {
  look: 'default',
  theme: 'light',
  language: 'en',
  direction: 'auto',
  width: 'full',
  textSize: '100',
};

/** A plain page as a host might have it. The widgets take font, colour and colour scheme from here. */
const styles = css`
  html:has(.frame[data-text-size='150']) {
    font-size: 150%;
  }
  html:has(.frame[data-text-size='200']) {
    font-size: 200%;
  }
  .frame {
    box-sizing: border-box;
    min-block-size: 160px;
    max-inline-size: 100%;
    padding: 24px;
    --page-background: light-dark(#fff, #16181d);
    --page-text: light-dark(#1d2026, #e8eaee);
    background: var(--page-background);
    color: var(--page-text);
    color-scheme: light;
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }
  /* Alone in the canvas, it is the whole page. */
  #storybook-root .frame {
    min-block-size: 100vh;
    max-inline-size: none;
  }
  /* On a narrow page of the docs the table scrolls, and not the page. */
  :has(> .docblock-argstable) {
    overflow-x: auto;
  }
  .frame[data-theme='dark'] {
    color-scheme: dark;
  }
  /* Pages of the kind the themes are made for. */
  .frame[data-look='warm'] {
    --page-background: light-dark(#fdf9f3, #1e1713);
    --page-text: light-dark(#2c2019, #f3e9e1);
  }
  .frame[data-look='dense'] {
    --page-background: light-dark(#fff, #14171b);
    --page-text: light-dark(#1c2128, #e3e7ec);
    font-size: 0.875rem;
  }
  .frame[data-width='768'] {
    inline-size: 768px;
  }
  .frame[data-width='390'],
  .frame[data-width='320'] {
    inline-size: 390px;
    padding: 16px;
  }
  .frame[data-width='320'] {
    inline-size: 320px;
  }
  .frame[data-width='200'] {
    inline-size: 200px;
    padding: 8px;
  }
`;

/**
 * Puts a story into the page that the toolbars describe.
 * @param args those called `--onboarding-…` are set on the page as custom properties.
 */
export function framed(content: unknown, settings: FrameSettings, args: Args) {
  adopt();
  const arrange = (frame?: Element) => {
    if (!(frame instanceof HTMLElement)) return;
    reframe(frame, settings);
    for (const [name, value] of Object.entries(args)) {
      if (name.startsWith('--onboarding-')) frame.style.setProperty(name, String(value ?? ''));
    }
  };
  return html`<div class="frame" ${ref(arrange)}>${content}</div>`;
}

/** Changes the page under a story that is shown already, as a host that switches its theme does. */
export function reframe(frame: HTMLElement, settings: FrameSettings): void {
  const { language, direction, look, theme, width, textSize } = settings;
  frame.lang = language;
  frame.dir = direction === 'auto' ? directionOf(language) : direction;
  Object.assign(frame.dataset, { look, theme, width, textSize });
}

let sheets: readonly CSSStyleSheet[] | undefined;

/** Once for the document: the page's own rules, and a theme's where the page is in its look. */
function adopt(): void {
  sheets ??= [
    ...(styles.styleSheet ? [styles.styleSheet] : []),
    ...(Object.keys(looks) as Look[]).map((look) => sheetFor(look, `.frame[data-look='${look}']`)),
  ];
  const { adoptedStyleSheets } = document;
  const missing = sheets.filter((sheet) => !adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) document.adoptedStyleSheets = [...adoptedStyleSheets, ...missing];
}
