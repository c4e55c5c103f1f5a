// Made from src/contract by scripts/wire.ts; a test compares the two. Not to be edited.
import { errorCodes } from '../../contract/errors.js';
import * as s from './shapes.js';

export const wireProblem = s.object({
  type: s.optional(s.text(200)),
  title: s.optional(s.text(200)),
  status: s.optional(s.count),
  detail: s.optional(s.text(500)),
  code: s.oneOf(errorCodes),
  field: s.optional(s.text(100)),
  retryAfter: s.optional(s.count),
  attemptsLeft: s.optional(s.count),
  supportCode: s.optional(s.text(40)),
});
