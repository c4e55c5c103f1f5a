import type { Setting } from './world.js';

const both = [false, true] as const;

/** Every way a page with the widget is put together. */
export const settings: readonly Setting[] = both.flatMap((framed) =>
  both.flatMap((hostCoop) => both.map((platformCoop) => ({ framed, hostCoop, platformCoop }))),
);

export function nameOf({ framed, hostCoop, platformCoop }: Setting): string {
  const coop = [hostCoop && 'host', platformCoop && 'platform'].filter(Boolean).join(' and ') || 'nobody';
  return `${framed ? 'in a frame' : 'in the page'}, COOP from ${coop}`;
}
