import type { JobHandlers, JobName } from './jobs/queue.js';
import type { Mailer } from './mail/mail.js';
import { optionalPeer } from './optional-peer.js';

/** What a running server counts. Labels come from closed lists, so nothing personal can become one. */
export interface Metrics {
  request(route: string, method: string, status: number, seconds: number): void;
  /** The same mailer, counted by what the mail server answered. */
  countedMailer(mailer: Mailer): Mailer;
  /** The same handlers, counted by how they ended. */
  countedHandlers(handlers: JobHandlers): JobHandlers;
  /** Prometheus text format 0.0.4. */
  text(): Promise<{ contentType: string; body: string }>;
}

type JobHandler<Payload> = (payload: Payload, attempt: { last: boolean }) => Promise<void>;

export async function createMetrics(): Promise<Metrics> {
  const { Counter, Histogram, Registry, collectDefaultMetrics } = await optionalPeer(
    'prom-client',
    () => import('prom-client'),
  );
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'onboarding_http_requests_total',
    help: 'Answered requests',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'onboarding_http_request_seconds',
    help: 'Seconds from request to answer',
    labelNames: ['route'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers,
  });
  const limited = new Counter({
    name: 'onboarding_rate_limited_total',
    help: 'Requests refused because there were too many',
    labelNames: ['route'],
    registers,
  });
  const mails = new Counter({
    name: 'onboarding_mails_total',
    help: 'Mails handed to the mail server; failed ones are tried again',
    labelNames: ['result'],
    registers,
  });
  const jobs = new Counter({
    name: 'onboarding_jobs_total',
    help: 'Background jobs run; failed ones are tried again',
    labelNames: ['job', 'result'],
    registers,
  });

  return {
    request(route, method, status, seconds) {
      requests.inc({ route, method, status });
      durations.observe({ route }, seconds);
      if (status === 429) limited.inc({ route });
    },
    countedMailer: (mailer) => ({
      async send(mail) {
        const reply = await counted(mailer.send(mail), () => mails.inc({ result: 'failed' }));
        mails.inc({ result: reply.result });
        return reply;
      },
      close: () => mailer.close(),
    }),
    countedHandlers(handlers) {
      const wrap =
        <Payload>(job: JobName, handle: JobHandler<Payload>): JobHandler<Payload> =>
        async (payload, attempt) => {
          await counted(handle(payload, attempt), () => jobs.inc({ job, result: 'failed' }));
          jobs.inc({ job, result: 'done' });
        };
      const wrapped = Object.keys(handlers).map((name) => {
        const job = name as JobName;
        return [job, wrap(job, handlers[job] as JobHandler<unknown>)];
      });
      return Object.fromEntries(wrapped) as JobHandlers;
    },
    text: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}

async function counted<Value>(work: Promise<Value>, onFailure: () => void): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    onFailure();
    throw error;
  }
}
