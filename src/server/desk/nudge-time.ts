import { nudgeEveryHours } from '../../contract/policy.js';

const pause = nudgeEveryHours * 3_600_000;

/** Whoever was asked at this moment or before may be asked again. */
export function nudgedBefore(now: Date): Date {
  return new Date(now.getTime() - pause);
}

/** Seconds until a reminder may be sent; 0: now. */
export function nudgeIn(nudgedAt: Date | null, now: Date): number {
  return nudgedAt === null ? 0 : Math.max(0, Math.ceil((nudgedAt.getTime() + pause - now.getTime()) / 1000));
}
