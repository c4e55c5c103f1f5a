import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type Device, openDevice } from '../e2e/browser.js';
import type { PageServer } from './page-server.js';

/** A page as a server sends it; the widgets' scripts come when the test lets them. */
export interface PageParts {
  readonly body: string;
  readonly head?: string;
  readonly lang?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Scripts in order; default hydration and then the widgets. */
  readonly scripts?: readonly string[];
}

/** A person who opens a page while its scripts are still on the way. */
export interface Visit extends Device {
  readonly page: Page;
  /** Lets the scripts through and waits until every widget has rendered. */
  readonly letScriptsIn: () => Promise<void>;
  /** What has moved since the page was opened: how far, and which elements from where to where. */
  readonly moved: () => Promise<readonly string[]>;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** Opens a page that holds back its scripts. */
export async function visit(
  browser: Browser,
  server: PageServer,
  parts: PageParts,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const device = await openDevice(browser, [server.origin], options);
  const page = await device.context.newPage();
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  await page.route('**/scripts/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        const nodes = sources.map(({ node, previousRect, currentRect }) => [node?.nodeName, previousRect, currentRect]);
        moved.push(JSON.stringify([value, ...nodes]));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(server.page(documentOf(parts)), { waitUntil: 'commit' });
  await page.locator('#below').waitFor();
  // Whoever measures before the styles are there measures what nobody sees.
  await page.waitForFunction(() => {
    const shadows = [...document.querySelectorAll('.widget')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const links = [document, ...shadows].flatMap((root) => [
      ...root.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'),
    ]);
    return links.every(({ sheet }) => sheet);
  });
  await page.evaluate(giveSilentAdapter);
  const frames = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return {
    ...device,
    page,
    letScriptsIn: async () => {
      open();
      await page.waitForFunction(() => {
        const widgets = [...document.querySelectorAll('.widget')] as (Element & { hasUpdated?: boolean })[];
        return widgets.every((widget) => widget.hasUpdated);
      });
      await frames();
    },
    moved: async () => {
      await frames();
      return page.evaluate(() => (window as unknown as { moved: readonly string[] }).moved);
    },
  };
}

/**
 * Gives widgets on their own a backend that never answers: without any, they say so after a second in place of their
 * first step.
 */
function giveSilentAdapter(): void {
  const adapter: object = new Proxy(() => new Promise(() => undefined), {
    get(_, name) {
      return name === 'then' ? undefined : adapter;
    },
  });
  for (const widget of document.querySelectorAll(':not(onboarding-provider) > .widget')) {
    Object.assign(widget, { adapter });
  }
}

function documentOf({ body, head = '', lang = 'en', headers, scripts = ['hydrate', 'widgets'] }: PageParts) {
  const tags = scripts.map((name) => `<script type="module" src="/scripts/${name}.js"></script>`).join('');
  return {
    ...(headers && { headers }),
    body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>
      <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/first-paint.css">${head}</head>
      <body><h1>A page</h1><main>${body}</main><p id="below">Below</p>${tags}</body></html>`,
  };
}
