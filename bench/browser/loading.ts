import type { Browser } from 'puppeteer-core';
import { figure, limit, plain, write } from '../report.js';
import { median } from '../statistics.js';
import { type Connection, loadCold, slowdown, type Traffic } from './cold-load.js';
import type { Watched } from './in-page/watch.js';
import { loadingFiles, type LoadingPage } from './pages.js';
import { bundle } from './scripts.js';
import { startSite } from './site.js';

const fast: Connection = {
  name: 'Fast 4G',
  latency: 165,
  downloadThroughput: 1_012_500,
  uploadThroughput: 168_750,
};
const slow: Connection = {
  name: 'Slow 4G',
  latency: 562,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};
const courses: readonly { network: Connection; pages: readonly LoadingPage[] }[] = [
  { network: fast, pages: ['plain', 'vanilla', 'widget', 'inline'] },
  { network: slow, pages: ['plain', 'vanilla', 'widget', 'inline', 'server'] },
];
/**
 * Times as long as the plain form that each page may take. On Fast 4G the round trip for a first script file alone takes
 * more (the row of the vanilla element), so there the limit holds for the script inside the page.
 */
const limits = new Map([
  ['Fast 4G inline', 1.55],
  ['Slow 4G widget', 2.05],
  ['Slow 4G inline', 2.05],
  ['Slow 4G server', 1.08],
]);
const titles: Readonly<Record<LoadingPage, string>> = {
  plain: 'plain HTML',
  vanilla: 'vanilla element',
  widget: 'widget from cdn/',
  inline: 'widget, script in the page',
  server: 'widget with server markup',
};
const rounds = 11;

/** Time to a form that can be seen, and to the first letter in it, against the same form in plain HTML. */
export async function loading(browser: Browser): Promise<void> {
  const site = await startSite(await loadingFiles());
  const watch = [...(await bundle('bench/browser/in-page/watch.ts')).values()].join('');
  try {
    for (const { network, pages } of courses) await course(browser, site.origin, watch, network, pages);
  } finally {
    await site.close();
  }
}

async function course(
  browser: Browser,
  origin: string,
  watch: string,
  network: Connection,
  pages: readonly LoadingPage[],
): Promise<void> {
  write(
    `\nOne <reset-password-form>, cold, ${network.name}, CPU ${slowdown} x slower: medians of ${rounds} loads in turn`,
  );
  const loads = new Map<LoadingPage, (Watched & Traffic)[]>(pages.map((page) => [page, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Every other round backwards, so that nobody always comes after the same.
    for (const page of round % 2 === 0 ? pages : [...pages].reverse()) {
      loads.get(page)?.push(await loadCold(browser, `${origin}/${page}.html`, network, watch));
    }
  }
  const of = (page: LoadingPage, what: keyof (Watched & Traffic)) =>
    median((loads.get(page) ?? []).map((load) => load[what]));
  for (const page of pages) {
    const [visible, key] = [of(page, 'visible'), of(page, 'key')];
    const traffic = `${of(page, 'requests')} requests, ${of(page, 'depth')} deep, ${figure(of(page, 'bytes') / 1000, 1)} kB`;
    write(
      `  ${titles[page].padEnd(26)} visible ${figure(visible, 0).padStart(5)} ms   first key ${figure(key, 0).padStart(5)} ms   ` +
        `the page's own text ${figure(of(page, 'pagePainted'), 0).padStart(5)} ms   ${traffic}`,
    );
  }
  for (const page of pages.filter((name) => name !== 'plain')) {
    const most = limits.get(`${network.name} ${page}`);
    for (const [what, words] of [
      ['visible', 'visible'],
      ['key', 'first key'],
    ] as const) {
      const ratio = of(page, what) / of('plain', what);
      const name = `${titles[page]}: ${words} x plain, ${network.name}`;
      if (most === undefined) plain(name, ratio);
      else limit(name, ratio, most);
    }
    if (page === 'widget') {
      plain(`${titles.widget}: visible x vanilla, ${network.name}`, of('widget', 'visible') / of('vanilla', 'visible'));
    }
    if (most !== undefined) {
      const shifts = (loads.get(page) ?? []).map(({ shift }) => shift);
      limit(`${titles[page]}: layout shift, ${network.name}`, Math.max(...shifts), 0, '', 3);
    }
  }
}
