import type { OnboardingError } from '../contract/errors.js';
import type { CallKeys } from './call-keys.js';
import { Flow } from './flow.js';
import type { Clock } from './ports.js';

/** What the parts of a desk have in common. */
export interface DeskPorts {
  readonly clock: Clock;
  readonly keys: CallKeys;
  /** Told when the backend no longer knows who asks. */
  readonly refused: (error: OnboardingError) => void;
}

/** One part of what goes on at the desk, with a state of its own. */
export abstract class DeskPart<State extends object, Action> extends Flow<State, Action> {
  protected readonly ports: DeskPorts;

  constructor(initial: State, reduce: (state: State, action: Action) => State, stopped: Action, ports: DeskPorts) {
    super(initial, reduce, stopped);
    this.ports = ports;
  }

  protected override attempt<Result>(
    call: (signal: AbortSignal) => Promise<Result>,
    done: (result: Result) => Action,
    failed: (error: OnboardingError) => Action,
    lane?: string,
  ): Promise<boolean> {
    const told = (error: OnboardingError) => {
      if (error.code === 'unauthenticated') this.ports.refused(error);
      return failed(error);
    };
    return super.attempt(call, done, told, lane);
  }
}
