import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { openTab, type Tab } from './chromium.js';
import { bundle } from './scripts.js';
import { startSite } from './site.js';

/** The creators' widgets. */
export const widgetTags = ['invite-status', 'reset-password-form', 'connect-social-profile', 'talent-email-notice'];

/** Opens pages that have every widget's code, and nothing on them. */
export interface WidgetPages {
  open(browser: Browser): Promise<Tab>;
  close(): Promise<void>;
}

export async function serveWidgets(): Promise<WidgetPages> {
  const page =
    '<!doctype html><html lang="en"><head><title>Widgets</title><link rel="icon" href="data:,">' +
    '<script type="module" src="/scripts/widgets.js"></script></head><body></body></html>';
  const scripts = await bundle('bench/browser/in-page/widgets.ts');
  const site = await startSite(new Map([...scripts, ['/page.html', page]]));
  return {
    async open(browser) {
      const tab = await openTab(browser);
      await tab.connection.send('Performance.enable', { timeDomain: 'threadTicks' });
      await tab.page.goto(`${site.origin}/page.html`);
      await tab.page.waitForFunction(() => 'bench' in window);
      await setTimeout(200);
      return tab;
    },
    close: () => site.close(),
  };
}
