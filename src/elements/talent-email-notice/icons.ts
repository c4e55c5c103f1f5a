import { html, type TemplateResult } from 'lit';

/** Strokes on a square of 24. */
const paths = {
  alert: 'M12 6v7.5M12 17.5v.01',
  at: 'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M15.5 8.5v4.75c0 1.5 1 2.25 2 2.25 1.75 0 2.75-1.5 2.75-3.5a8.25 8.25 0 1 0-3.5 6.75',
  bin: 'M5 7h14M9.5 7V4.5h5V7M7 7l.75 12.5h8.5L17 7M10.25 10.5v5.5M13.75 10.5v5.5',
  campaign: 'M5 10v4h3l7 4V6l-7 4zM18 9.5c1 1.5 1 3.5 0 5',
  check: 'M5.5 12.5l4.5 4.5 8.5-9.5',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4.5l3 1.5',
  copy: 'M9 9h10v10.5H9zM5.5 14.5V5h9.5',
  file: 'M6.5 3.5h7l4 4v13h-11zM13.5 3.5v4h4M9.5 12.5h5M9.5 16h5',
  key: 'M8 10a3.75 3.75 0 1 0 0 7.5A3.75 3.75 0 0 0 8 10M10.75 11l7.25-7M15.5 6.5l3 3',
  mail: 'M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5',
  move: 'M5 8.5h13M14.5 5l3.5 3.5-3.5 3.5M19 15.5H6M9.5 12L6 15.5 9.5 19',
  out: 'M8 16L17.5 6.5M10 6h8v8',
  person: 'M12 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M5 19.5c.5-3.5 3.5-5 7-5s6.5 1.5 7 5',
  pin: 'M12 3.5a6 6 0 0 0-6 6c0 4.5 6 11 6 11s6-6.5 6-11a6 6 0 0 0-6-6M12 7.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  plug: 'M8 3.5v5M16 3.5v5M5.5 8.5h13v3a6.5 6.5 0 0 1-13 0zM12 18v3',
} as const;
export type IconName = keyof typeof paths;

/** Decoration only: what it says is said in words beside it. */
export const drawn = (path: string): TemplateResult =>
  html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

export const icon = (name: IconName): TemplateResult => drawn(paths[name]);
