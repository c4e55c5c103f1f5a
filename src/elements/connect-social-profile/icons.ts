import { html, type TemplateResult } from 'lit';
import type { PlatformId } from '../../contract/platforms.js';

/** Strokes on a square of 24. */
const paths = {
  check: 'M5.5 12.5l4.5 4.5 8.5-9.5',
  cross: 'M7 7l10 10M17 7L7 17',
  alert: 'M12 6v7.5M12 17.5v.01',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4.5l3 1.5',
  pause: 'M9 6.5v11M15 6.5v11',
  out: 'M8 16L17.5 6.5M10 6h8v8',
  person: 'M12 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M5 19.5c.5-3.5 3.5-5 7-5s6.5 1.5 7 5',
  people:
    'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M3.5 18.5c.5-3 2.5-4.5 5.5-4.5s5 1.5 5.5 4.5M15.5 5.5a3 3 0 0 1 0 5.5M17 14c2 .5 3 2 3.5 4.5',
  move: 'M5 8.5h13M14.5 5l3.5 3.5-3.5 3.5M19 15.5H6M9.5 12L6 15.5 9.5 19',
} as const;
export type IconName = keyof typeof paths;

/** Neutral drawings of our own: marks of the platforms are the host's to put in. */
const platformPaths: Readonly<Record<PlatformId, string>> = {
  instagram: 'M4 5h16v14H4zM4 16l4.5-4.5 4 4 2.5-2.5 5 4.5M15.5 8.75v.01',
  tiktok: 'M7.5 3.5h9v17h-9zM10.75 9.25v5.5l4-2.75z',
  youtube: 'M3.5 5h17v11.5h-17zM8.5 20h7M10.5 8.25v5l4-2.5z',
  facebook: 'M6 20.5v-16M6 5h11.5L15 9l2.5 4H6',
  threads: 'M4 5h16v11h-8l-4 3.5V16H4zM8 9h8M8 12h5',
  pinterest: 'M12 14v6.5M8.5 4h7l-1 5.5 2.5 4.5H7l2.5-4.5z',
  linkedin: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  x: 'M4 5h16v11h-9l-4 3.5V16H4z',
  snapchat: 'M12 7a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M12 10.5V14M10 3.5h4',
};

const drawn = (path: string): TemplateResult =>
  html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

/** Decoration only: what it says is said in words beside it. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg part="icon" class="mark-${name}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${paths[name]}></path>
  </svg>`;

/** A platform's icon, for which the host may put in another. Shown once a platform: a slot takes its content once. */
export const platformIcon = (platform: PlatformId): TemplateResult =>
  html`<span class="tile" aria-hidden="true"
    ><slot name="icon-${platform}">${drawn(platformPaths[platform])}</slot></span
  >`;
