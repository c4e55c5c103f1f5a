import type { Problem } from '../contract/problem.js';
import { wireProblem } from './wire/problem.js';

/** The problem a server reports, or `undefined` where the body is no such report. */
export function checkedProblem(body: unknown): Problem | undefined {
  try {
    return wireProblem(body) as Problem;
  } catch {
    return undefined;
  }
}
