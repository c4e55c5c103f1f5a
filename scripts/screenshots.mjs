// Opens every story of the built Storybook in a browser and takes its picture in several pages.
//   npm run build:storybook && node scripts/screenshots.mjs [--out folder] [--only words] [--pages light,dark,…]
//   --built names the folder of a Storybook that was built elsewhere.
// Serves storybook-static below a path, as a host of static files might, and fails where a story's play function or its
// accessibility check fails, where the console has a word to say, or where anything is asked of another origin.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromeArgs, chromePath } from './browsers.mjs';
import { serveFolder } from './static-site.mjs';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'shots') },
    only: { type: 'string', default: '' },
    pages: { type: 'string', default: '' },
    built: { type: 'string', default: 'storybook-static' },
  },
});
const { built } = options;
const below = '/docs/storybook/';

const pages = {
  light: { globals: 'theme:light' },
  dark: { globals: 'theme:dark' },
  ar: { globals: 'language:ar' },
  320: { globals: 'width:320' },
  'ar-320': { globals: 'language:ar;width:320' },
  warm: { globals: 'look:warm' },
  'warm-dark': { globals: 'look:warm;theme:dark' },
  dense: { globals: 'look:dense' },
  'dense-dark': { globals: 'look:dense;theme:dark' },
  'forced-colors': { globals: 'theme:light', forcedColors: 'active' },
  pseudo: { globals: 'language:en-XA;width:320' },
  'text-200': { globals: 'textSize:200;width:390' },
};
const wanted = options.pages ? options.pages.split(',') : ['light', 'dark', 'ar', '320', 'forced-colors'];

if (!existsSync(join(built, 'index.json'))) {
  console.error(`There is no Storybook in ${built}: run "npm run build:storybook" first.`);
  process.exit(1);
}
const entries = Object.values(JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')).entries);
const stories = entries.filter(({ type, id }) => type === 'story' && id.includes(options.only));

const { origin, missing, close } = await serveFolder(built, below);
const browser = await chromium.launch({ executablePath: await chromePath(), args: chromeArgs });
const faults = [];
try {
  await manager();
  await Promise.all(wanted.map((page) => shoot(page, pages[page])));
} finally {
  await browser.close();
  await close();
}
faults.push(...missing.map((path) => `not there: ${path}`));
for (const fault of faults) console.error(fault);
console.log(`${stories.length} stories on ${wanted.length} pages in ${options.out}: ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);

/** The Storybook itself with its first story and the first docs page in it. */
async function manager() {
  const page = await open('manager', {});
  for (const path of [
    '',
    `?path=/story/${stories[0].id}`,
    `?path=/docs/${entries.find(({ type }) => type === 'docs').id}`,
  ]) {
    await page.goto(`${origin}${below}${path}`, { waitUntil: 'networkidle' });
    await page.frameLocator('#storybook-preview-iframe').locator('.frame').first().waitFor({ timeout: 20_000 });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  mkdirSync(options.out, { recursive: true });
  await page.screenshot({ path: join(options.out, 'manager.png') });
  await page.context().close();
}

async function shoot(name, { globals, forcedColors }) {
  const folder = join(options.out, name);
  mkdirSync(folder, { recursive: true });
  const page = await open(name, { viewport: { width: 720, height: 560 }, ...(forcedColors && { forcedColors }) });
  for (const { id } of stories) {
    await page.goto(`${origin}${below}iframe.html?viewMode=story&id=${id}&globals=${globals}`);
    const phase = await page.waitForFunction(
      () => {
        const phase = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;
        return ['finished', 'errored', 'aborted'].includes(phase) && phase;
      },
      undefined,
      { timeout: 30_000 },
    );
    if ((await phase.jsonValue()) !== 'finished') faults.push(`${name} ${id}: the story failed`);
    await page.screenshot({ path: join(folder, `${id}.png`), fullPage: true, animations: 'disabled' });
  }
  await page.context().close();
}

async function open(name, settings) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...settings });
  const page = await context.newPage();
  page.on('console', (message) => {
    // Storybook's own manager warns of what it will change in its next version.
    const types = name === 'manager' ? ['error'] : ['error', 'warning'];
    if (types.includes(message.type())) faults.push(`${name} ${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${name} ${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}${below}`) && !/^(data|blob):/.test(url)) faults.push(`${name}: asked for ${url}`);
  });
  return page;
}
