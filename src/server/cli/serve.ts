import { parseArgs } from 'node:util';
import { ConfigError } from '../config.js';
import { createOnboardingServer, type OnboardingServer } from '../index.js';
import { listen } from '../node.js';
import { type Command, configOption, configUsage, type Terminal, UsageError } from './command.js';
import { environmentKeys } from './environment.js';
import { openCurrentStore } from './open-store.js';
import { loadConfig } from './settings.js';
import { storeName } from './store-name.js';

const roles = ['all', 'api', 'worker'] as const;
type Role = (typeof roles)[number];

const roleText: Record<Role, string> = {
  all: 'answers requests and runs background jobs',
  api: 'answers requests; background jobs need another process with --role=worker',
  worker: 'runs background jobs only; it listens nowhere',
};

const variables = Object.entries(environmentKeys)
  .map(([name, { key }]) => `  ${name.padEnd(36)} ${key}`)
  .join('\n');

export const serve: Command = {
  summary: 'Start the server',
  usage: `creator-onboarding serve [--role=all|api|worker] [--migrate] [--config FILE]

  --role          all (default): ${roleText.all}.
                  api: ${roleText.api}.
                  worker: ${roleText.worker}.
  --migrate       Bring a PostgreSQL database up to date first; the embedded one always is.
${configUsage}

Stops on SIGTERM and SIGINT: running requests get 10 seconds, then jobs are put down and the database is closed.
Log lines are JSON on the standard output.

Environment variables and the keys they set; lists are separated by commas:
${variables}`,
  async run(words, terminal) {
    const { values } = parseArgs({
      args: [...words],
      options: { ...configOption, role: { type: 'string', default: 'all' }, migrate: { type: 'boolean' } },
    });
    const role = roles.find((candidate) => candidate === values.role);
    if (!role) throw new UsageError(`--role must be one of ${roles.join(', ')}`);
    const config = await loadConfig(values.config, terminal.environment);
    if (role !== 'all' && config.databaseUrl === undefined) {
      throw new ConfigError([
        `databaseUrl: missing; --role=${role} needs PostgreSQL, the embedded database serves one process`,
      ]);
    }
    // The embedded database takes some seconds when it is made; silence would look like a hang.
    terminal.err(`Opening the ${storeName(config)} …`);
    const store = await openCurrentStore(config, values.migrate);
    const server = await createOnboardingServer(config, { store });
    try {
      await serveUntilStopped(server, role, terminal);
    } finally {
      await server.close();
    }
    return 0;
  },
};

async function serveUntilStopped(server: OnboardingServer, role: Role, terminal: Terminal): Promise<void> {
  const stopped = terminal.stopped();
  const work = role === 'api' ? undefined : await server.work();
  const listening = role === 'worker' ? undefined : await listen(server, server.config);
  for (const line of greeting(server, role, listening?.url)) terminal.err(line);
  await stopped;
  terminal.err('Stopping: no new requests, running ones may finish.');
  await listening?.stop();
  await work?.stop();
}

function greeting({ config, store }: OnboardingServer, role: Role, url: string | undefined): string[] {
  const disk = store.durable
    ? 'a commit has reached the disk when it is acknowledged'
    : 'commits do NOT wait for the disk: the last ones may be lost when the machine stops';
  return [
    ...(url === undefined ? [] : [`Listening on ${url}, reached from outside as ${config.publicUrl}`]),
    `Store: ${storeName(config)}; ${disk}`,
    `Role ${role}: ${roleText[role]}`,
  ];
}
