import type { Ability } from './fixtures.js';
import type { World } from './world.js';

export type ConformanceColumn =
  | 'config'
  | 'invitation'
  | 'password-reset'
  | 'session'
  | 'social-profiles'
  | 'talent-email'
  | 'account-deletion'
  | 'wire';

/** One promise of the contract, tried out. */
export interface Check {
  /** Reads as a sentence about the backend. */
  readonly name: string;
  readonly column: ConformanceColumn;
  readonly needs: readonly Ability[];
  /** Rejects where the backend does not keep the promise. */
  run(world: World): Promise<void>;
}
