/** Timers of the page that have neither run out nor been cleared. Imported before whatever sets some. */
const waiting = new Set<number>();

const { setTimeout, clearTimeout, setInterval, clearInterval } = window;

window.setTimeout = ((handler: TimerHandler, delay?: number, ...given: unknown[]): number => {
  const id = setTimeout(
    (...values: unknown[]) => {
      waiting.delete(id);
      if (typeof handler === 'function') (handler as (...all: unknown[]) => void)(...values);
    },
    delay,
    ...given,
  );
  waiting.add(id);
  return id;
}) as typeof window.setTimeout;

window.setInterval = ((handler: TimerHandler, delay?: number, ...given: unknown[]): number => {
  const id = setInterval(handler, delay, ...given);
  waiting.add(id);
  return id;
}) as typeof window.setInterval;

window.clearTimeout = (id) => {
  waiting.delete(Number(id));
  clearTimeout(id);
};

window.clearInterval = (id) => {
  waiting.delete(Number(id));
  clearInterval(id);
};

export const timersLeft = (): number => waiting.size;

/** Not counted among the page's own. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));
