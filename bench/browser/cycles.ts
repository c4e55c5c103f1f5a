import type { Browser } from 'puppeteer-core';
import { figure, limit, plain, write } from '../report.js';
import { held } from './chromium.js';
import { serveWidgets, type WidgetPages, widgetTags } from './widget-page.js';

const cycles = 1000;
/** Until code is compiled and caches are full. */
const warmUp = 2000;
const mostBytes = 100;

/** What widgets leave behind that have come and gone. */
export async function comingAndGoing(browser: Browser): Promise<void> {
  write(`\n${cycles} mounts and unmounts, after ${warmUp} to warm up: what is left once everything has been collected`);
  const pages = await serveWidgets();
  try {
    for (const tag of ['vanilla-reset', ...widgetTags]) {
      for (const withAdapter of tag.startsWith('vanilla') ? [false] : [true, false]) {
        await growth(browser, pages, tag, withAdapter);
      }
    }
  } finally {
    await pages.close();
  }
}

async function growth(browser: Browser, pages: WidgetPages, tag: string, withAdapter: boolean): Promise<void> {
  const { page, connection, close } = await pages.open(browser);
  try {
    const cycle = (count: number) =>
      page.evaluate(
        async (name, times, given) => {
          await window.bench.cycle(name, times, given);
          await window.bench.pause(100);
          return window.bench.timersLeft();
        },
        tag,
        count,
        withAdapter,
      );
    await cycle(warmUp);
    const before = await held(connection);
    const timers = await cycle(cycles);
    const after = await held(connection);
    const name = `<${tag}>${tag.startsWith('vanilla') ? '' : withAdapter ? ', adapter' : ', no adapter'}`;
    const bytes = (after.jsBytes - before.jsBytes) / cycles;
    const blink = (after.blinkBytes - before.blinkBytes) / cycles;
    if (tag.startsWith('vanilla')) {
      plain(`${name}: JS heap a cycle (DOM and layout ${figure(blink, 0)} B)`, bytes, undefined, ' B', 0);
      return;
    }
    limit(`${name}: JS heap a cycle (DOM and layout ${figure(blink, 0)} B)`, bytes, mostBytes, ' B', 0);
    const left = [after.nodes - before.nodes, after.listeners - before.listeners, timers];
    limit(`${name}: left: nodes, listeners, timers (${left.join(', ')})`, Math.max(...left), 0, '', 0);
  } finally {
    await close();
  }
}
