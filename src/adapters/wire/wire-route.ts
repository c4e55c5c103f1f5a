import type { Shape } from './shapes.js';

/** An endpoint as a page knows it. */
export interface WireRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  /** The page's bearer token is welcome. */
  readonly token?: boolean;
  /** The answer may be as long as a whole file. */
  readonly large?: boolean;
  readonly input?: Shape;
  /** Absent: the answer is 204 without a body. */
  readonly output?: Shape;
}
