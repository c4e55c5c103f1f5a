import { setTimeout as pause } from 'node:timers/promises';
import type { ServerContext } from '../context.js';
import { takeToken } from '../store/rate-limit.js';
import { type BossQueue, jobNames } from './boss-queue.js';
import { Lane, laneDefaults, type LaneOptions } from './lane.js';
import type { JobHandlers } from './queue.js';
import { pauseAfter } from './retry-plan.js';

export interface Worker {
  /**
   * Takes no more jobs and waits for those that run. What has not ended in time is left to the next process, once its
   * lease has run out. @param grace milliseconds to wait
   */
  stop(grace?: number): Promise<void>;
}

/** What a worker needs of the server's context. */
export interface WorkerContext extends Pick<ServerContext, 'log' | 'now'> {
  readonly jobs: BossQueue;
}

export interface WorkerOptions extends Partial<LaneOptions> {
  /** Seconds between two sweeps, by whichever process comes first. */
  readonly sweepEvery?: number;
}

/** Seconds between two looks for profiles, and for deletions, whose time has come. */
const watchEvery = 60;
/** Milliseconds between two looks for jobs of killed processes, and for the next sweep. */
const roundEvery = 15_000;

/** Runs jobs in this process until it is stopped. Any number of processes may do so on one PostgreSQL. */
export function startWorker(context: WorkerContext, handlers: JobHandlers, options: WorkerOptions = {}): Worker {
  const { jobs, log } = context;
  const laneOptions: LaneOptions = { ...laneDefaults, pauseAfter, ...options };
  const lanes = jobNames.map((name) => new Lane(name, jobs, handlers[name], log, laneOptions));
  for (const lane of lanes) lane.start();
  const stopping = new AbortController();
  const rounds = makeRounds(context, options.sweepEvery ?? 300, stopping.signal);
  return {
    async stop(grace = 20_000) {
      stopping.abort();
      const late = new AbortController();
      const ended = Promise.all([rounds, ...lanes.map((lane) => lane.stop())]).then(() => true);
      const inTime = await Promise.race([ended, rest(grace, late.signal).then(() => false)]);
      late.abort();
      if (!inTime) log.warn({}, 'Stopped while jobs were running; they will run again');
    },
  };
}

async function makeRounds({ jobs, log, now }: WorkerContext, sweepEvery: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await jobs.recover();
      for (const [name, every] of [
        ['sweep', sweepEvery],
        ['watch-profiles', watchEvery],
        ['watch-deletions', watchEvery],
      ] as const) {
        const turn = { tenant: jobs.tenant, name, subject: '', capacity: 1, refillPerSecond: 1 / every };
        const { allowed } = await takeToken(jobs.store.db, { ...turn, now: now() });
        if (allowed) await jobs.enqueue(name, {});
      }
    } catch (error) {
      log.warn({ error }, 'Could not look after the jobs');
    }
    await rest(roundEvery, signal);
  }
}

async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  await pause(milliseconds, undefined, { signal }).catch(() => undefined);
}
