import type { Shape } from './shapes.js';

/** An endpoint as a page knows it. */
export interface WireRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  /** The page's bearer token is welcome. */
  readonly token?: boolean;
  /** Bytes the answer may have, where it may be as long as a whole file. */
  readonly most?: number;
  readonly input?: Shape;
  /** Absent: the answer is 204 without a body. */
  readonly output?: Shape;
}
