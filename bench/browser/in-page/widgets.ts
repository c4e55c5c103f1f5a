import { pause, timersLeft } from './timers.js';
import '../../../src/define/all.js';
import './vanilla-invite.js';
import './vanilla-reset.js';
import { type MemoryAdapter, memoryAdapter } from '../../../src/adapters/memory.js';

/** What the benchmarks call in the page; everything else stays out of what they measure. */
export interface Bench {
  /** Puts so many of a tag into the page. @returns when all have rendered and been painted */
  fill(tag: string, count: number, withAdapter: boolean): Promise<void>;
  /** So many times puts a tag into the page and takes it out again, some at once. */
  cycle(tag: string, count: number, withAdapter: boolean): Promise<void>;
  /** Milliseconds until nothing more is to come from the network or a frame. */
  pause(milliseconds: number): Promise<void>;
  timersLeft(): number;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

type Widget = HTMLElement & { adapter?: MemoryAdapter; readonly updateComplete?: Promise<unknown> };

/** Mounted together; more than one, so that what widgets share is shared. */
const atOnce = 50;
const adapter = memoryAdapter();

const painted = (): Promise<void> =>
  new Promise((resolve) => void requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

function widgets(tag: string, count: number, withAdapter: boolean): Widget[] {
  return Array.from({ length: count }, () => {
    const widget: Widget = document.createElement(tag);
    if (withAdapter && !tag.startsWith('vanilla-')) widget.adapter = adapter;
    return widget;
  });
}

const rendered = (all: readonly Widget[]): Promise<unknown> =>
  Promise.all(all.map((one) => Promise.resolve(one.updateComplete)));

window.bench = {
  async fill(tag, count, withAdapter) {
    const all = widgets(tag, count, withAdapter);
    document.body.append(...all);
    await rendered(all);
    await painted();
  },
  async cycle(tag, count, withAdapter) {
    for (let left = count, round = 0; left > 0; left -= atOnce, round += 1) {
      const all = widgets(tag, Math.min(left, atOnce), withAdapter);
      document.body.append(...all);
      await rendered(all);
      // Every other time they have answers and later steps, else they go before their first paint.
      if (round % 2 === 0) {
        await painted();
        await pause(20);
      }
      for (const one of all) one.remove();
    }
    await painted();
  },
  pause,
  timersLeft,
};
