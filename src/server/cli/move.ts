import { parseArgs } from 'node:util';
import { parseConfig } from '../config.js';
import { moveStore } from '../store/move.js';
import { openStore } from '../store/store.js';
import { type Command, configOption, configUsage, UsageError } from './command.js';
import { loadStoreConfig } from './settings.js';
import { storeName } from './store-name.js';

export const move: Command = {
  summary: 'Copy everything from one database to an empty one',
  usage: `creator-onboarding move --to postgres://… [--config FILE]

  --to            The PostgreSQL database to fill. It must be empty; after an error it is empty again.
${configUsage}

Copies from the configured database, the embedded one say, waiting mails included, and leaves it as it is. No server
may run on either. Afterwards start the server with DATABASE_URL set to the new one.`,
  async run(words, terminal) {
    const { values } = parseArgs({ args: [...words], options: { ...configOption, to: { type: 'string' } } });
    if (values.to === undefined) throw new UsageError('--to is missing');
    const config = await loadStoreConfig(values.config, terminal.environment);
    const target = parseConfig({ ...config, databaseUrl: values.to });
    if (config.databaseUrl === target.databaseUrl) throw new UsageError('--to is the database that is configured');
    const from = await openStore(config);
    try {
      const to = await openStore(target);
      try {
        const { rows, jobs } = await moveStore(from, to);
        const count = Object.values(rows).reduce((sum, number) => sum + number, 0);
        for (const [table, number] of Object.entries(rows)) terminal.out(`${table}\t${number}`);
        terminal.err(`Moved ${count} rows and ${jobs} waiting jobs: ${storeName(config)} → ${storeName(target)}.`);
      } finally {
        await to.close();
      }
    } finally {
      await from.close();
    }
    return 0;
  },
};
