import assert from 'node:assert/strict';
import type { Browser, ConsoleMessage, Locator, Page } from 'playwright-core';
import { openDevice } from '../e2e/browser.js';

/** One person before a fixture's page, with nothing kept from the last visit. */
export interface Visit {
  readonly page: Page;
  /** The widget, control or text of that name. */
  the(id: string): Locator;
  /** Presses one of the page's own controls. */
  press(id: string): Promise<void>;
  /** What the page has told so far, a line each. */
  log(): Promise<string[]>;
  /** Waits until the page has told this. */
  told(line: string): Promise<void>;
  /** Waits until every widget shows what its backend has answered. */
  settled(): Promise<void>;
  /** Everything nobody should notice: console lines, uncaught errors, requests to strangers, failed requests. */
  readonly noise: readonly string[];
  readonly requests: readonly string[];
}

export interface VisitOptions {
  /** A script that runs in the page before its own. */
  readonly before?: string;
  /** A server that the page may ask; without it, any that it asks is a stranger. */
  readonly server?: { readonly origin: string; answer(path: string): Promise<object> };
  /** Default: the page is read to its end and its widgets settle. */
  readonly ready?: (visit: Visit) => Promise<void>;
}

/** Some browsers ask for this icon on behalf of a page that names none, as most pages the widgets are put into. */
export const aboutIcon = (message: ConsoleMessage): boolean => message.location().url.endsWith('/favicon.ico');

/** Opens a page, does something on it, and fails if anything was noisy. */
export async function visiting(
  browser: Browser,
  address: string,
  act: (visit: Visit) => Promise<void>,
  { before, server, ready = (visit) => visit.settled() }: VisitOptions = {},
): Promise<void> {
  const own = new URL(address).origin;
  const { context, noise, requests } = await openDevice(
    browser,
    [own, ...(server ? [server.origin] : [])],
    {},
    aboutIcon,
  );
  const headers = { 'Access-Control-Allow-Origin': own, 'Access-Control-Allow-Credentials': 'true' };
  try {
    if (server) {
      await context.route(`${server.origin}/**`, async (route) => {
        await route.fulfill({ json: await server.answer(new URL(route.request().url()).pathname), headers });
      });
    }
    const page = await context.newPage();
    if (before) await page.addInitScript({ path: before });
    const visit = visitOf(page, noise, requests);
    await page.goto(address);
    await ready(visit).catch((error: unknown) => {
      throw new Error(['The page was not ready.', ...noise].join('\n'), { cause: error });
    });
    await act(visit);
    assert.deepEqual(noise, [], 'the page made noise');
  } finally {
    await context.close();
  }
}

function visitOf(page: Page, noise: readonly string[], requests: readonly string[]): Visit {
  const the = (id: string) => page.getByTestId(id);
  return {
    page,
    noise,
    requests,
    the,
    press: (id) => the(id).click(),
    log: () => page.locator('[data-testid=log] > li').allTextContents(),
    told: (line) => page.locator('[data-testid=log] > li').getByText(line, { exact: true }).first().waitFor(),
    settled: async () => {
      await the('first').getByRole('button', { name: 'Send a new mail' }).waitFor();
      await the('second').getByRole('button', { name: 'Send a new mail' }).waitFor();
      await the('form').locator('input[name=password]').waitFor();
    },
  };
}
