import { startChromium } from './browser/chromium.js';
import { comingAndGoing } from './browser/cycles.js';
import { manyInstances } from './browser/instances.js';
import { loading } from './browser/loading.js';
import { over, write } from './report.js';

/**
 * `npm run bench` measures everything, `npm run bench -- instances loading` some of it. Times belong to the machine;
 * ratios to a baseline of the same run are the point. Fails where a figure is over its limit, and only there.
 */
const inBrowser = { instances: manyInstances, cycles: comingAndGoing, loading } as const;
const names = ['server', ...Object.keys(inBrowser)];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: choose of ${names.join(', ')}.`);
const chosen = (name: string) => wanted.length === 0 || wanted.includes(name);

if (chosen('server')) await import('./server.js');
for (const [name, measure] of Object.entries(inBrowser)) {
  if (!chosen(name)) continue;
  const browser = await startChromium();
  try {
    await measure(browser);
  } finally {
    await browser.close();
  }
}
write(over().length === 0 ? '\nNo figure is over its limit.' : `\nOVER: ${over().join('; ')}`);
if (over().length > 0) process.exitCode = 1;
