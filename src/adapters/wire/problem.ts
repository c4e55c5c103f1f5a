// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import { errorCodes } from '../../contract/error-codes.js';
import type { Shape } from './shapes.js';

export const wireProblem: Shape = {
  'type?': 200,
  'title?': 200,
  'status?': Number,
  'detail?': 500,
  code: RegExp(`^(${errorCodes.join('|')})$`),
  'field?': 100,
  'retryAfter?': Number,
  'attemptsLeft?': Number,
  'supportCode?': 40,
};
