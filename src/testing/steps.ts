import { textOf } from './seen.js';

// Tests may put clocks of their own in place of these; the patience here is of the real ones.
const { setTimeout: later, performance: clock } = globalThis;

/** How long to wait. */
export interface Patience {
  /** Milliseconds. Default 5000. */
  readonly timeout?: number;
}

/** A widget, as far as it matters here. */
type Widget = Element & { readonly state?: unknown; readonly updateComplete?: Promise<unknown> };

/** @returns where a widget stands, as its `state` says it; `undefined` as long as its tag is not defined. */
export function stepOf(widget: Element): string | undefined {
  const { state } = widget as Widget;
  return typeof state === 'string' ? state : undefined;
}

/**
 * Waits until a widget stands at a step and has drawn it.
 * @param step as its `state` names it, e.g. `sent`, or several that will do.
 * @returns the step it stands at.
 * @throws {Error} naming what was waited for, where the widget stands, and what it says.
 */
export async function whenStep(
  widget: Element,
  step: string | readonly string[],
  patience?: Patience,
): Promise<string> {
  const wanted = typeof step === 'string' ? [step] : step;
  const goal = wanted.map((name) => `"${name}"`).join(' or ');
  return until(widget, `did not come to ${goal}`, patience, () => {
    const now = stepOf(widget);
    return now !== undefined && wanted.includes(now) ? now : undefined;
  });
}

/**
 * Asks again and again until there is an answer.
 * @param complaint what the error says of the widget where there is none in time.
 */
export async function until<Answer>(
  widget: Element,
  complaint: string,
  { timeout = 5000 }: Patience = {},
  ask: () => Answer | undefined,
): Promise<Answer> {
  const end = clock.now() + timeout;
  for (;;) {
    await drawn(widget);
    const answer = ask();
    if (answer !== undefined) return answer;
    if (clock.now() >= end)
      throw new Error(`${nameOf(widget)} ${complaint} within ${timeout} ms: ${standingOf(widget)}.`);
    await new Promise((resolve) => later(resolve, 10));
  }
}

/** Resolves once a widget has drawn what has become of it; at once outside the document, where it draws nothing. */
export async function drawn(widget: Element): Promise<void> {
  if (widget.isConnected) await (widget as Widget).updateComplete;
}

const nameOf = (widget: Element): string => `<${widget.localName}>`;

function standingOf(widget: Element): string {
  const step = stepOf(widget);
  if (step === undefined) return 'it is no widget yet; import creator-onboarding/define, or the tag’s own module';
  const away = widget.isConnected ? '' : ' outside the document';
  return `it stands at "${step}"${away} and says “${textOf(widget)}”`;
}
