/** Writes rows with jobs as fast as it can and says which were acknowledged, while a worker runs the jobs. */
import { sql } from 'kysely';
import { silentLogger } from '../../../src/server/logger.js';
import { openJobs } from '../../../src/server/jobs/boss-queue.js';
import { startWorker } from '../../../src/server/jobs/worker.js';
import { newId } from '../../../src/server/store/ids.js';
import { openStore } from '../../../src/server/store/store.js';
import { idleHandlers } from '../jobs/idle-handlers.js';

const [dataDir = '', role] = process.argv.slice(2);
const tenant = 'acme';
const store = await openStore({ databaseUrl: process.env['KILL_DATABASE_URL'], dataDir });
await store.migrate();
const jobs = await openJobs(store, tenant);

/** An append-only row that names what was written or run. */
const record = (action: string, target: string) => ({
  tenant,
  id: newId(),
  at: new Date(),
  actor: 'kill-writer',
  action,
  target,
  result: 'done',
});

const ran = async ({ invitationId }: { invitationId: string }): Promise<void> => {
  await store.db.insertInto('audit_event').values(record('ran', invitationId)).execute();
};
const worker = startWorker(
  { jobs, log: silentLogger, now: () => new Date() },
  { ...idleHandlers, 'send-invitation': ran },
);
process.stdout.write(`open ${store.durable ? 'durable' : 'volatile'}\n`);

if (role === 'finish') {
  let left = 1;
  while (left > 0) {
    const { rows } = await sql<{ left: number }>`
      select count(*) as left from onboarding_jobs.job where name like 'send-invitation%'`.execute(store.db);
    left = rows[0]?.left ?? 0;
  }
  await worker.stop();
  const rows = await store.db.selectFrom('audit_event').select(['action', 'target']).execute();
  for (const { action, target } of rows) process.stdout.write(`${action} ${target ?? ''}\n`);
  await store.close();
  process.stdout.write('end\n');
} else {
  for (;;) {
    const id = newId();
    await store.db.transaction().execute(async (transaction) => {
      await transaction.insertInto('audit_event').values(record('wrote', id)).execute();
      await jobs.enqueue('send-invitation', { invitationId: id, generation: 1 }, { transaction });
    });
    process.stdout.write(`ack ${id}\n`);
  }
}
