import { OnboardingError } from '../../contract/errors.js';
import type { MemoryBackend } from './backend.js';

/** Counts one call about a subject. @throws `rate-limited` with `retryAfter` where there were too many lately */
export function takeCall(backend: MemoryBackend, subject: string, most: number, seconds: number): void {
  const now = backend.now().getTime();
  const recent = (backend.asked.get(subject) ?? []).filter((moment) => now - moment.getTime() < seconds * 1000);
  const [first] = recent;
  if (first && recent.length >= most) {
    const retryAfter = Math.ceil(seconds - (now - first.getTime()) / 1000);
    throw new OnboardingError('rate-limited', undefined, { retryAfter });
  }
  backend.asked.set(subject, [...recent, new Date(now)]);
}
