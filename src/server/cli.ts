#!/usr/bin/env node
import { once } from 'node:events';
import { runCommandLine } from './cli/run.js';

/** The one place that reads the process: its words, environment, output and signals. */
process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: process.env,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  stopped: async () => {
    const asked = new AbortController();
    const { signal } = asked;
    await Promise.race([once(process, 'SIGTERM', { signal }), once(process, 'SIGINT', { signal })]);
    // The other listener goes too, so that asking again ends the process at once.
    asked.abort();
  },
});
