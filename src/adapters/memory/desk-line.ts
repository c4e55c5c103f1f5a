import type { CallOptions } from '../../contract/call-options.js';
import { OnboardingError } from '../../contract/errors.js';
import type { DeskRows } from '../desk-rows.js';
import { readInput } from '../input.js';
import { type InputIn, type NameIn, type OutputIn, readOutput } from '../route-table.js';
import { wireDeskRoutes } from '../wire/desk-routes.js';
import { read } from '../wire/shapes.js';
import type { DeskCall, DeskFaults } from './desk-model.js';
import { errorOf, FaultPlan, pause } from './faults.js';

/** The part of a scenario that stands between a desk and its backend. */
export interface DeskWeather {
  readonly faults?: DeskFaults;
  /** Milliseconds every call takes. */
  readonly latency?: number;
  /** Answers given in place of the backend's, as they stand and unchecked: what a careless adapter would pass on. */
  readonly unchecked?: { readonly [Call in DeskCall]?: unknown };
  /** Answers given in place of the backend's and then checked, as the http adapter checks a server's. */
  readonly answers?: { readonly [Call in DeskCall]?: unknown };
}

/** Takes calls to the work they are about through what can happen on the way, and remembers those that have a name. */
export class DeskLine {
  readonly #weather: DeskWeather;
  readonly #plan: FaultPlan<DeskCall>;
  readonly #kept = new Map<string, { readonly input: string; readonly answer: unknown }>();

  constructor(weather: DeskWeather) {
    this.#weather = weather;
    this.#plan = new FaultPlan<DeskCall>(weather.faults ?? {});
  }

  async call<Name extends NameIn<DeskRows>>(
    call: DeskCall,
    name: Name,
    input: unknown,
    work: (input: InputIn<DeskRows, Name>) => OutputIn<DeskRows, Name>,
    { signal, idempotencyKey }: CallOptions = {},
  ): Promise<OutputIn<DeskRows, Name>> {
    signal?.throwIfAborted();
    const fault = this.#plan.next(call);
    await pause(fault?.kind === 'silence' ? Infinity : (this.#weather.latency ?? 0), signal);
    if (fault && fault.kind !== 'lost-reply') throw errorOf(fault);
    const { unchecked, answers } = this.#weather;
    if (unchecked && call in unchecked) return unchecked[call] as OutputIn<DeskRows, Name>;
    const checked = readInput(wireDeskRoutes[name], input, read) as InputIn<DeskRows, Name>;
    const answer = answers && call in answers ? answers[call] : this.#once(name, checked, idempotencyKey, work);
    const made = readOutput(wireDeskRoutes[name], name, answer) as OutputIn<DeskRows, Name>;
    if (fault) throw errorOf(fault);
    return made;
  }

  /** A call with a name is done once. @throws `idempotency-conflict` where another one had it */
  #once<Input>(name: string, input: Input, key: string | undefined, work: (input: Input) => unknown): unknown {
    if (key === undefined) return work(input);
    const given = JSON.stringify([name, input]);
    const kept = this.#kept.get(key);
    if (kept && kept.input !== given) throw new OnboardingError('idempotency-conflict');
    if (kept) return kept.answer;
    const answer = work(input);
    this.#kept.set(key, { input: given, answer });
    return answer;
  }
}
