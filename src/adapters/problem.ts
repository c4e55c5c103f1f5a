import type { Problem } from '../contract/problem.js';
import { wireProblem } from './wire/problem.js';
import type { Read } from './wire/shapes.js';

/** The problem a server reports, or `undefined` where the body is no such report. */
export function checkedProblem(body: unknown, read: Read): Problem | undefined {
  try {
    return read(wireProblem, body, () => {
      throw new Error();
    }) as Problem;
  } catch {
    return undefined;
  }
}
