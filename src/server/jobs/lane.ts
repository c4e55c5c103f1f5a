import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '../logger.js';
import { type BossQueue, type Job, lease } from './boss-queue.js';
import type { JobHandlers, JobName } from './queue.js';
import { triesMost } from './retry-plan.js';

export interface LaneOptions {
  /** Jobs of one kind that run at once. */
  readonly concurrency: number;
  /** Milliseconds between two looks when nothing rings. */
  readonly poll: number;
  readonly pauseAfter: (attempt: number) => number;
  /** Milliseconds a handler may take; it then counts as failed, before another process may take the job. */
  readonly handlerLimit: number;
}

export const laneDefaults = { concurrency: 10, poll: 1000, handlerLimit: (lease - 20) * 1000 };

/** Milliseconds between a look that found nothing and the next, however often it rings. */
const breath = 20;

/** Takes jobs of one kind and runs them. */
export class Lane<Name extends JobName> {
  readonly #name: Name;
  readonly #queue: BossQueue;
  readonly #handler: JobHandlers[Name];
  readonly #log: Logger;
  readonly #options: LaneOptions;
  readonly #running = new Set<Promise<void>>();
  readonly #done: string[] = [];
  #flushing: Promise<void> | undefined;
  #stopping = false;
  /** Whether the last look found as many as it asked for, so that there may be more. */
  #more = false;
  #rung = false;
  #wake: (() => void) | undefined;
  #loop: Promise<void> | undefined;
  #unlisten: (() => void) | undefined;

  constructor(name: Name, queue: BossQueue, handler: JobHandlers[Name], log: Logger, options: LaneOptions) {
    this.#name = name;
    this.#queue = queue;
    this.#handler = handler;
    this.#log = log;
    this.#options = options;
  }

  start(): void {
    this.#unlisten = this.#queue.doorbell.listen(this.#name, () => this.#ring());
    this.#loop = this.#run();
  }

  /** Takes no more jobs and resolves when those that run have ended. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#unlisten?.();
    this.#ring();
    await this.#loop;
    await Promise.all(this.#running);
    await this.#flushing;
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      const free = this.#options.concurrency - this.#running.size;
      this.#rung = false;
      if (this.#hasRoom()) {
        const jobs = await this.#take(free);
        for (const job of jobs) this.#start(job);
        this.#more = jobs.length === free;
        if (this.#more) continue;
        await pause(breath);
      } else {
        this.#more = true;
      }
      await this.#ringOrPoll();
    }
  }

  /** Looking for one job costs as much as looking for ten. */
  #hasRoom(): boolean {
    return this.#running.size * 2 <= this.#options.concurrency;
  }

  async #take(most: number): Promise<Job<Name>[]> {
    try {
      return await this.#queue.take(this.#name, most);
    } catch (error) {
      this.#log.warn({ job: this.#name, error }, 'Could not look for jobs');
      return [];
    }
  }

  #start(job: Job<Name>): void {
    const run = this.#work(job).finally(() => {
      this.#running.delete(run);
      if (this.#more && this.#hasRoom()) this.#ring();
    });
    this.#running.add(run);
  }

  async #work(job: Job<Name>): Promise<void> {
    const { payload, attempt } = job.data;
    const last = attempt >= triesMost;
    try {
      await within(this.#options.handlerLimit, this.#handler(payload, { last }));
    } catch (error) {
      if (!last) return this.#again(job, error);
      this.#log.error({ job: this.#name, id: job.id, attempt, error }, 'A job failed for good');
    }
    await this.#finish(job.id);
  }

  async #again(job: Job<Name>, error: unknown): Promise<void> {
    const retryIn = this.#options.pauseAfter(job.data.attempt);
    const fields = { job: this.#name, id: job.id, attempt: job.data.attempt };
    this.#log.warn({ ...fields, retryIn, error }, 'A job failed and will be tried again');
    try {
      await this.#queue.again(this.#name, job, retryIn);
    } catch (failure) {
      this.#log.warn({ ...fields, error: failure }, 'Could not put a job back; it is tried when its lease has run out');
    }
  }

  /** Jobs that end while others are being removed are removed together. */
  async #finish(id: string): Promise<void> {
    this.#done.push(id);
    this.#flushing ??= this.#flush();
    await this.#flushing;
  }

  async #flush(): Promise<void> {
    for (let tries = 0; this.#done.length > 0;) {
      const ids = this.#done.splice(0);
      try {
        await this.#queue.done(this.#name, ids);
      } catch (error) {
        tries += 1;
        if (this.#stopping || tries > lease) {
          this.#log.warn({ job: this.#name, ids, error }, 'Could not remove jobs that are done; they will run again');
          break;
        }
        this.#done.push(...ids);
        await pause(1000);
      }
    }
    this.#flushing = undefined;
  }

  #ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  async #ringOrPoll(): Promise<void> {
    if (this.#rung || this.#stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#options.poll);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = undefined;
  }
}

function within(limit: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`The job took longer than ${limit} ms`));
    }, limit);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
