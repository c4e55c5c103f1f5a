import type { Browser } from 'puppeteer-core';
import { figure, limit, write } from '../report.js';
import { median } from '../statistics.js';
import { type Held, held, mainThread } from './chromium.js';
import { serveWidgets, type WidgetPages } from './widget-page.js';

const instances = 1000;
const rounds = 5;
/** Milliseconds after the paint in which widgets get what their later steps need. */
const quiet = 1500;
const pairs = [
  { widget: 'reset-password-form', vanilla: 'vanilla-reset' },
  { widget: 'invite-status', vanilla: 'vanilla-invite' },
] as const;
const mostTimes = 2.2;
const mostKilobytes = 3;

interface Cost {
  /** Milliseconds of the main thread until all have been painted. */
  readonly painted: number;
  /** The same, with everything they do afterwards. */
  readonly all: number;
  readonly held: Held;
}

/** Many widgets in one page, against a custom element written by hand that shows the same. */
export async function manyInstances(browser: Browser): Promise<void> {
  const pages = await serveWidgets();
  try {
    write(`\n${instances} instances in a fresh page: CPU time of the main thread, medians of ${rounds} pages in turn`);
    for (const { widget, vanilla } of pairs) {
      const costs: Record<'widget' | 'vanilla', Cost[]> = { widget: [], vanilla: [] };
      for (let round = 0; round < rounds; round += 1) {
        costs.vanilla.push(await costOf(browser, pages, vanilla));
        costs.widget.push(await costOf(browser, pages, widget));
      }
      print(widget, costs.widget, costs.vanilla);
    }
  } finally {
    await pages.close();
  }
}

async function costOf(browser: Browser, pages: WidgetPages, tag: string): Promise<Cost> {
  const { page, connection, close } = await pages.open(browser);
  try {
    // What the first one of a kind brings along is no cost of an instance.
    await page.evaluate((name) => window.bench.fill(name, 1, true), tag);
    await page.evaluate((time) => window.bench.pause(time), quiet);
    const before = await held(connection);
    const start = await mainThread(connection);
    await page.evaluate((name, count) => window.bench.fill(name, count, true), tag, instances);
    const painted = await mainThread(connection);
    await page.evaluate((time) => window.bench.pause(time), quiet);
    const all = await mainThread(connection);
    const after = await held(connection);
    const kept = (what: keyof Held) => (after[what] - before[what]) / instances;
    return {
      painted: painted - start,
      all: all - start,
      held: {
        jsBytes: kept('jsBytes'),
        blinkBytes: kept('blinkBytes'),
        nodes: kept('nodes'),
        listeners: kept('listeners'),
      },
    };
  } finally {
    await close();
  }
}

function print(tag: string, widget: readonly Cost[], vanilla: readonly Cost[]): void {
  const time = (costs: readonly Cost[], what: 'painted' | 'all') => median(costs.map((cost) => cost[what]));
  const kept = (costs: readonly Cost[], what: keyof Held) => median(costs.map((cost) => cost.held[what]));
  for (const [name, costs] of [
    ['vanilla', vanilla],
    [`<${tag}>`, widget],
  ] as const) {
    write(
      `  ${name.padEnd(24)} ${figure(time(costs, 'painted'), 0).padStart(5)} ms painted  ${figure(time(costs, 'all'), 0).padStart(5)} ms with all that follows   ` +
        `each: ${figure(kept(costs, 'jsBytes') / 1000)} kB JS, ${figure(kept(costs, 'blinkBytes') / 1000, 1)} kB DOM and layout, ` +
        `${figure(kept(costs, 'nodes'), 0)} nodes, ${figure(kept(costs, 'listeners'), 0)} listeners`,
    );
  }
  limit(`<${tag}>: painted, x vanilla`, time(widget, 'painted') / time(vanilla, 'painted'), mostTimes);
  limit(`<${tag}>: with all that follows, x vanilla`, time(widget, 'all') / time(vanilla, 'all'), mostTimes);
  limit(`<${tag}>: JS heap an instance`, kept(widget, 'jsBytes') / 1000, mostKilobytes, ' kB');
}
