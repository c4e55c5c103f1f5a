import fc from 'fast-check';
import { errorCodes } from '../../src/contract/error-codes.js';
import { OnboardingError } from '../../src/contract/errors.js';
import { type ScriptedApi, type SetClock, settled } from './scripted-api.js';

const refused = fc
  .record({
    code: fc.constantFrom(...errorCodes),
    retryAfter: fc.option(fc.nat(100_000), { nil: undefined }),
    attemptsLeft: fc.option(fc.nat(5), { nil: undefined }),
  })
  .map((error) => new OnboardingError(error.code, undefined, error));

export type Event =
  | { readonly kind: 'verb'; readonly verb: number }
  | { readonly kind: 'answer'; readonly which: number; readonly variant: number }
  | { readonly kind: 'hostile'; readonly which: number; readonly result: unknown }
  | { readonly kind: 'refuse'; readonly which: number; readonly error: OnboardingError }
  | { readonly kind: 'pass'; readonly seconds: number };

/** Orders of verbs and of answers good, hostile and refused, with time passing either way. */
export function orders(hostile: fc.Arbitrary<unknown>): fc.Arbitrary<Event[]> {
  return fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('verb' as const), verb: fc.nat(99) }) },
      {
        weight: 4,
        arbitrary: fc.record({ kind: fc.constant('answer' as const), which: fc.nat(99), variant: fc.nat(9) }),
      },
      fc.record({ kind: fc.constant('hostile' as const), which: fc.nat(99), result: hostile }),
      fc.record({ kind: fc.constant('refuse' as const), which: fc.nat(99), error: refused }),
      fc.record({ kind: fc.constant('pass' as const), seconds: fc.integer({ min: -90_000, max: 90_000 }) }),
    ),
    { maxLength: 40 },
  );
}

/** What a backend that is well answers, by method; where there are several, in any turn. */
export type GoodAnswers = Readonly<Record<string, readonly unknown[]>>;

export interface OrderWorld {
  readonly server: ScriptedApi;
  readonly clock: SetClock;
  readonly good: GoodAnswers;
}

/** Plays one order of events: late, doubled and wrong answers, closing, and clocks that are set. */
export async function play(
  order: readonly Event[],
  { server, clock, good }: OrderWorld,
  flow: { close(): void },
  verbs: readonly (() => unknown)[],
  check: (idle: boolean) => void,
): Promise<void> {
  const steps = [...verbs, () => flow.close()];
  // Before the first call and after `close` nothing runs; the step may then say what it was about to do.
  let idleSince = 0;
  const open: (typeof server.calls)[number][] = [];
  let seen = 0;
  for (const event of order) {
    open.push(...server.calls.slice(seen));
    seen = server.calls.length;
    if (event.kind === 'verb') {
      const step = steps[event.verb % steps.length];
      void step?.();
      if (step === steps.at(-1)) idleSince = server.calls.length;
    }
    if (event.kind === 'pass') clock.pass(event.seconds);
    if (event.kind !== 'verb' && event.kind !== 'pass') {
      const call = open.splice(event.which % (open.length || 1), 1)[0];
      if (event.kind === 'refuse') call?.reject(event.error);
      else if (event.kind === 'hostile') call?.resolve(event.result);
      else if (call) call.resolve(good[call.method]?.[event.variant % (good[call.method]?.length ?? 1)]);
    }
    await settled();
    check(server.calls.length === idleSince);
  }
}

/** From now on the backend is well. Answers the newest call with the last good answer, if somebody waits for it. */
export async function answerWell({ server, good }: OrderWorld): Promise<void> {
  const call = server.calls.at(-1);
  if (call && !call.signal?.aborted) call.resolve(good[call.method]?.at(-1));
  await settled();
}
