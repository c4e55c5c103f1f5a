import { parseArgs } from 'node:util';
import { type ApiKey, createApiKey, listApiKeys, revokeApiKey } from '../accounts/api-keys.js';
import { isOrigin } from '../../contract/url.js';
import type { ServerContext } from '../context.js';
import { silentLogger } from '../logger.js';
import { type Command, configOption, configUsage, type Terminal, UsageError } from './command.js';
import { openCurrentStore } from './open-store.js';
import { loadStoreConfig } from './settings.js';

const usage = `creator-onboarding keys create --role admin|partner --name NAME [--origin https://… …] [--config FILE]
creator-onboarding keys list [--config FILE]
creator-onboarding keys revoke ID [--config FILE]

  create          Makes a key and prints its secret, this once, alone on the standard output.
  --role          admin: the support team's API; mints tokens for the desk. partner: mints embed tokens.
  --origin        An exact origin of the partner's pages, or of pages with the desk that are not this server's own;
                  may be given several times.
  list            Prints id, role, state, name and origins, one key a line.
  revoke          Ends a key and the tokens minted with it.
${configUsage}

Reads databaseUrl, dataDir and tenant only. The embedded database serves one process: stop the server first.`;

export const keys: Command = {
  summary: 'Make, list and revoke API keys',
  usage,
  async run(words, terminal) {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        ...configOption,
        role: { type: 'string' },
        name: { type: 'string' },
        origin: { type: 'string', multiple: true },
      },
    });
    const [action, ...rest] = positionals;
    const act = actionOf(action, rest, values);
    const config = await loadStoreConfig(values.config, terminal.environment);
    const store = await openCurrentStore(config);
    const context = { config, db: store.db, jobs: noJobs, log: silentLogger, now: () => new Date() };
    try {
      await act(context, terminal);
    } finally {
      await store.close();
    }
    return 0;
  },
};

/** Keys ask for no work. */
const noJob = () => Promise.reject(new Error('no jobs here'));
const noJobs = { enqueue: noJob, forget: noJob };

interface Values {
  readonly role?: string | undefined;
  readonly name?: string | undefined;
  readonly origin?: string[] | undefined;
}
type Act = (context: ServerContext, terminal: Terminal) => Promise<void>;

/** Checks the words before anything is opened. */
function actionOf(action: string | undefined, rest: readonly string[], values: Values): Act {
  if (action === 'create' && rest.length === 0) return creating(values);
  if (action === 'list' && rest.length === 0) return listing;
  const [id] = rest;
  if (action === 'revoke' && id !== undefined && rest.length === 1) return revoking(id);
  throw new UsageError('Say keys create, keys list or keys revoke ID.');
}

function creating({ role, name, origin = [] }: Values): Act {
  if (role !== 'admin' && role !== 'partner') throw new UsageError('--role must be admin or partner');
  if (!name || name.length > 120) throw new UsageError('--name must have 1 to 120 characters');
  const wrong = origin.find((candidate) => !isOrigin(candidate));
  if (wrong !== undefined)
    throw new UsageError(`--origin ${wrong}: must be an exact origin such as https://shop.example`);
  if (role === 'partner' && origin.length === 0) throw new UsageError('A partner key needs at least one --origin');
  return async (context, terminal) => {
    const { apiKey, secret } = await createApiKey(context, { role, name, origins: origin });
    terminal.err(`Made the ${role} key ${apiKey.id}. Keep its secret; it is not shown again:`);
    terminal.out(secret);
  };
}

const listing: Act = async (context, terminal) => {
  for (const key of await listApiKeys(context)) terminal.out(lineOf(key));
};

function revoking(id: string): Act {
  if (!/^[0-9a-f-]{36}$/i.test(id)) throw new UsageError(`${id} is no id; keys list prints them`);
  return async (context, terminal) => {
    if (!(await revokeApiKey(context, id))) throw new Error(`There is no key ${id} to revoke.`);
    terminal.err(`Revoked the key ${id}.`);
  };
}

function lineOf({ id, role, name, origins, revokedAt }: ApiKey): string {
  return [id, role, revokedAt ? 'revoked' : 'active', name, ...origins].join('\t');
}
