import type { Browser } from 'puppeteer-core';
import { figure, limit, plain, write } from '../report.js';
import { median } from '../statistics.js';
import { type Held, held, mainThread } from './chromium.js';
import { serveWidgets, type WidgetPages } from './widget-page.js';

const instances = 1000;
const rounds = 5;
/** Milliseconds after the paint in which widgets get what their later steps need. */
const quiet = 1500;
/** Limits hold for the form; the other widget draws twice, since it has to ask before it knows what to show. */
const pairs = [
  { widget: 'reset-password-form', vanilla: 'vanilla-reset', limited: true },
  { widget: 'invite-status', vanilla: 'vanilla-invite', limited: false },
] as const;
const mostTimes = 2.2;
const mostKilobytes = 3;

/** Milliseconds of the main thread. */
interface Times {
  /** Until all have been painted. */
  readonly painted: number;
  /** With everything they do afterwards. */
  readonly all: number;
}

/** Many widgets in one page, against a custom element written by hand that shows the same. */
export async function manyInstances(browser: Browser): Promise<void> {
  const pages = await serveWidgets();
  try {
    write(`\n${instances} instances in a fresh page: CPU time of the main thread, medians of ${rounds} pages in turn`);
    for (const { widget, vanilla, limited } of pairs) {
      const times: Record<'widget' | 'vanilla', Times[]> = { widget: [], vanilla: [] };
      for (let round = 0; round < rounds; round += 1) {
        times.vanilla.push(await timesOf(browser, pages, vanilla));
        times.widget.push(await timesOf(browser, pages, widget));
      }
      const baseline = print('vanilla', times.vanilla, await sizeOf(browser, pages, vanilla));
      const own = print(`<${widget}>`, times.widget, await sizeOf(browser, pages, widget));
      const check = limited ? limit : plain;
      check(`<${widget}>: painted, x vanilla`, own.painted / baseline.painted, mostTimes);
      check(`<${widget}>: with all that follows, x vanilla`, own.all / baseline.all, mostTimes);
      check(`<${widget}>: JS heap an instance`, own.kilobytes, mostKilobytes, ' kB');
    }
  } finally {
    await pages.close();
  }
}

async function timesOf(browser: Browser, pages: WidgetPages, tag: string): Promise<Times> {
  const { page, connection, close } = await pages.open(browser);
  try {
    const start = await mainThread(connection);
    await page.evaluate((name, count) => window.bench.fill(name, count, true), tag, instances);
    const painted = await mainThread(connection);
    await page.evaluate((time) => window.bench.pause(time), quiet);
    return { painted: painted - start, all: (await mainThread(connection)) - start };
  } finally {
    await close();
  }
}

/** What an instance holds. The first thousand bring along compiled code, which is none of it; a second one counts. */
async function sizeOf(browser: Browser, pages: WidgetPages, tag: string): Promise<Held> {
  const { page, connection, close } = await pages.open(browser);
  try {
    const filled = async () => {
      await page.evaluate((name, count) => window.bench.fill(name, count, true), tag, instances);
      await page.evaluate((time) => window.bench.pause(time), quiet);
      return held(connection);
    };
    const before = await filled();
    const after = await filled();
    const each = (what: keyof Held) => (after[what] - before[what]) / instances;
    return {
      jsBytes: each('jsBytes'),
      blinkBytes: each('blinkBytes'),
      nodes: each('nodes'),
      listeners: each('listeners'),
    };
  } finally {
    await close();
  }
}

/** @returns the medians */
function print(name: string, times: readonly Times[], size: Held): Times & { readonly kilobytes: number } {
  const painted = median(times.map((time) => time.painted));
  const all = median(times.map((time) => time.all));
  const kilobytes = size.jsBytes / 1000;
  write(
    `  ${name.padEnd(22)} ${figure(painted, 0).padStart(5)} ms painted  ${figure(all, 0).padStart(5)} ms in all   each ` +
      `${figure(kilobytes)} kB JS heap, ${figure(size.blinkBytes / 1000, 1)} kB DOM and layout, ` +
      `${figure(size.nodes, 0)} nodes, ${figure(size.listeners, 0)} listeners`,
  );
  return { painted, all, kilobytes };
}
