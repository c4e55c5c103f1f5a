import { parseArgs } from 'node:util';
import { openStore } from '../store/store.js';
import { type Command, configOption, configUsage } from './command.js';
import { loadStoreConfig } from './settings.js';
import { storeName } from './store-name.js';

export const migrate: Command = {
  summary: 'Bring the database up to date',
  usage: `creator-onboarding migrate [--config FILE]

${configUsage}

Reads databaseUrl and dataDir only. May be run again, and by several processes at once.`,
  async run(words, terminal) {
    const { values } = parseArgs({ args: [...words], options: configOption });
    const config = await loadStoreConfig(values.config, terminal.environment);
    const store = await openStore(config);
    try {
      const names = await store.migrate();
      const done = names.length === 0 ? 'was up to date' : `now has ${names.join(', ')}`;
      terminal.err(`The ${storeName(config)} ${done}.`);
    } finally {
      await store.close();
    }
    return 0;
  },
};
