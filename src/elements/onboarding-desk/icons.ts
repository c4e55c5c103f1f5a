import { html, type TemplateResult } from 'lit';

/** Strokes on a square of 24. */
const paths = {
  check: 'M5.5 12.5l4.5 4.5 8.5-9.5',
  cross: 'M7 7l10 10M17 7L7 17',
  alert: 'M12 6v7.5M12 17.5v.01',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4.5l3 1.5',
  mail: 'M4 6h16v12H4zM4.5 7l7.5 6 7.5-6',
  eye: 'M2.5 12c2-4 5.5-6 9.5-6s7.5 2 9.5 6c-2 4-5.5 6-9.5 6s-7.5-2-9.5-6M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  back: 'M9 8l-4.5 4.5L9 17M5 12.5h9.5a5 5 0 0 0 0-10',
  stop: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M6.5 6.5l11 11',
  search: 'M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.75 15.75L20 20',
  plus: 'M12 5.5v13M5.5 12h13',
  file: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M12 17.5v-6M9.5 14l2.5-2.5 2.5 2.5',
  down: 'M7 10l5 5 5-5',
  arrow: 'M5 12h14M14 7l5 5-5 5',
  person: 'M12 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M5 19.5c.5-3.5 3.5-5 7-5s6.5 1.5 7 5',
} as const;
export type IconName = keyof typeof paths;

/** Decoration only: what it says is said in words beside it. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg part="icon" class="mark-${name}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${paths[name]}></path>
  </svg>`;
