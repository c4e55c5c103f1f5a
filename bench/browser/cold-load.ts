import type { Browser, CDPSession } from 'puppeteer-core';
import { openTab } from './chromium.js';
import type { Watched } from './in-page/watch.js';

/** A connection, as Chromium's DevTools name and emulate it. */
export interface Connection {
  readonly name: string;
  /** Milliseconds a request waits for its answer. */
  readonly latency: number;
  /** Bytes a second. */
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
}

/** How many times slower the processor seems. */
export const slowdown = 4;

/** What had come over the network when the form could be seen. */
export interface Traffic {
  /** The page's own included. */
  readonly requests: number;
  /** The longest row of requests that had to wait for each other. */
  readonly depth: number;
  /** As on the wire, headers included. */
  readonly bytes: number;
}

/** Opens a page in a fresh profile, and types a letter as soon as its field can be seen. */
export async function loadCold(
  browser: Browser,
  url: string,
  network: Connection,
  watch: string,
): Promise<Watched & Traffic> {
  const { page, connection, close } = await openTab(browser);
  try {
    const { latency, downloadThroughput, uploadThroughput } = network;
    const limits = { offline: false, latency, downloadThroughput, uploadThroughput };
    await connection.send('Network.enable');
    await connection.send('Network.emulateNetworkConditions', limits);
    await connection.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await connection.send('Runtime.enable');
    await connection.send('Runtime.addBinding', { name: 'report' });
    await page.evaluateOnNewDocument(watch);
    const traffic = follow(connection);
    const visible = told(connection, 'visible');
    const typed = told(connection, 'key');
    await connection.send('Page.navigate', { url });
    await visible;
    const before = traffic();
    await type(connection);
    await typed;
    // What comes after the first paint must not move anything either.
    await page.waitForNetworkIdle({ idleTime: 300 });
    return { ...(await page.evaluate(() => window.watched)), ...before };
  } finally {
    await close();
  }
}

async function told(connection: CDPSession, what: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the page never said "${what}"`)), 60_000);
    connection.on('Runtime.bindingCalled', ({ payload }) => {
      if (payload !== what) return;
      clearTimeout(late);
      resolve();
    });
  });
}

async function type(connection: CDPSession): Promise<void> {
  const key = { key: 's', code: 'KeyS', windowsVirtualKeyCode: 83 };
  await connection.send('Input.dispatchKeyEvent', { type: 'keyDown', text: 's', ...key });
  await connection.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** @returns a function that says what has been asked for so far */
function follow(connection: CDPSession): () => Traffic {
  const sent = new Map<string, { depth: number; answered: boolean; bytes: number }>();
  connection.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http')) return;
    const before = [...sent.values()].filter(({ answered }) => answered).map(({ depth }) => depth);
    sent.set(requestId, { depth: 1 + Math.max(0, ...before), answered: false, bytes: 0 });
  });
  connection.on('Network.responseReceived', ({ requestId }) => {
    const request = sent.get(requestId);
    if (request) request.answered = true;
  });
  connection.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = sent.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  return () => {
    const all = [...sent.values()];
    return {
      requests: all.length,
      depth: Math.max(0, ...all.map(({ depth }) => depth)),
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  };
}
