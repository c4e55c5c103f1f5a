import { css, html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Args } from 'storybook/internal/types';

/** Languages to choose from, with the direction a page in that language has. */
export const languages = { en: 'ltr', ar: 'rtl', 'en-XA': 'ltr' } as const;

/** What the toolbars set: the page that a story stands in. */
export interface FrameSettings {
  readonly theme: 'light' | 'dark';
  readonly language: keyof typeof languages;
  /** CSS pixels the page is wide; `full`: all there is. */
  readonly width: 'full' | '390' | '320' | '200';
  /** Per cent. */
  readonly textSize: '100' | '200';
}

export const defaultSettings: FrameSettings = { theme: 'light', language: 'en', width: 'full', textSize: '100' };

/** A plain page as a host might have it. The widgets take font, colour and colour scheme from here. */
const styles = css`
  html:has(.frame[data-text-size='200']) {
    font-size: 200%;
  }
  .frame {
    box-sizing: border-box;
    min-block-size: 160px;
    padding: 24px;
    background: #fff;
    color: #1d2026;
    color-scheme: light;
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }
  /* Alone in the canvas, it is the whole page. */
  #storybook-root .frame {
    min-block-size: 100vh;
  }
  .frame[data-theme='dark'] {
    background: #16181d;
    color: #e8eaee;
    color-scheme: dark;
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
export function framed(content: unknown, { theme, language, width, textSize }: FrameSettings, args: Args) {
  adopt();
  const setTokens = (frame?: Element) => {
    if (!(frame instanceof HTMLElement)) return;
    for (const [name, value] of Object.entries(args)) {
      if (name.startsWith('--onboarding-')) frame.style.setProperty(name, String(value ?? ''));
    }
  };
  return html`<div
    class="frame"
    ${ref(setTokens)}
    lang=${language}
    dir=${languages[language]}
    data-theme=${theme}
    data-width=${width}
    data-text-size=${textSize}
  >
    ${content}
  </div>`;
}

/** Changes the page under a story that is shown already, as a host that switches its theme does. */
export function reframe(frame: HTMLElement, { theme, language, width, textSize }: FrameSettings): void {
  frame.lang = language;
  frame.dir = languages[language];
  Object.assign(frame.dataset, { theme, width, textSize });
}

function adopt(): void {
  const { styleSheet } = styles;
  if (!styleSheet || document.adoptedStyleSheets.includes(styleSheet)) return;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
}
