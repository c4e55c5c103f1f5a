import * as z from 'zod/mini';
import { type ErrorCode, isOnboardingError, type OnboardingError } from '../contract/errors.js';

/** A promise of the contract that was not kept. */
export class ConformanceFailure extends Error {
  override readonly name = 'ConformanceFailure';
}

/** A check that cannot be made here and now; the message says why. */
export class ConformanceSkip extends Error {
  override readonly name = 'ConformanceSkip';
}

export function expect(holds: unknown, otherwise: string): asserts holds {
  if (!holds) throw new ConformanceFailure(otherwise);
}

/** Compares by content; the order of members does not matter. */
export function expectEqual(actual: unknown, wanted: unknown, what: string): void {
  const [one, other] = [canonical(actual), canonical(wanted)];
  expect(one === other, `${what}: ${one} is not ${other}`);
}

export function expectShape(schema: z.ZodMiniType, value: unknown, what: string): void {
  const result = z.safeParse(schema, value);
  if (result.success) return;
  const [issue] = result.error.issues;
  throw new ConformanceFailure(`${what} is not as agreed at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}`);
}

/** @returns the error a call was refused with, which must have one of the codes and, where given, the field */
export async function expectRefusal(
  call: Promise<unknown>,
  codes: ErrorCode | readonly ErrorCode[],
  field?: string,
): Promise<OnboardingError> {
  const wanted = [codes].flat();
  const error: unknown = await call.then(
    (answer) => {
      throw new ConformanceFailure(`Answered ${canonical(answer)} instead of refusing with ${wanted.join(' or ')}`);
    },
    (thrown: unknown) => thrown,
  );
  if (error instanceof ConformanceFailure) throw error;
  expect(isOnboardingError(error), `Refused with ${String(error)}, which is no OnboardingError`);
  if (error.code === 'rate-limited' && !wanted.includes('rate-limited')) throw error;
  expect(wanted.includes(error.code), `Refused with ${error.code} instead of ${wanted.join(' or ')}`);
  if (field !== undefined) expectEqual(error.field, field, `Field of ${error.code}`);
  return error;
}

function canonical(value: unknown): string {
  const sorted = (_: string, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member;
  return JSON.stringify(value, sorted);
}
