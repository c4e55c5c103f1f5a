// Runs before a page does, and notes when its form can be seen and what is typed into it.

/** Milliseconds since the navigation began. */
export interface Watched {
  /** The first frame with the field in it. */
  visible: number;
  /** The frame that shows the first letter typed. */
  key: number;
  /** The first frame with anything of the page's own. */
  pagePainted: number;
  /** Sum of the layout shifts. */
  shift: number;
}

declare global {
  interface Window {
    watched: Watched;
    /** Calls the benchmark. */
    report(what: string): void;
  }
}

const watched: Watched = { visible: 0, key: 0, pagePainted: 0, shift: 0 };
window.watched = watched;

/** Calls back right after the frame that is being made has been painted. */
function afterFrame(call: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = call;
  port2.postMessage(undefined);
}

function look(): void {
  const field = document.querySelector('input');
  if (!field || field.getBoundingClientRect().height === 0) {
    requestAnimationFrame(look);
    return;
  }
  afterFrame(() => {
    watched.visible = performance.now();
    field.focus();
    window.report('visible');
  });
}
requestAnimationFrame(look);

addEventListener(
  'input',
  () =>
    requestAnimationFrame(() =>
      afterFrame(() => {
        watched.key = performance.now();
        window.report('key');
      }),
    ),
  { capture: true, once: true },
);

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.entryType === 'paint') watched.pagePainted ||= entry.startTime;
    else watched.shift += (entry as PerformanceEntry & { value: number }).value;
  }
}).observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) => {
  watched.pagePainted = list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? watched.pagePainted;
}).observe({ type: 'paint', buffered: true });
