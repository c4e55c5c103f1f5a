import { parseArgs } from 'node:util';
import { type ConformanceResult, runConformance } from '../../conformance/index.js';
import { safeUrl } from '../../contract/url.js';
import { type Command, type Terminal, UsageError } from './command.js';

/** Not on the command line, where every user of the machine could read it. */
const keyVariable = 'CONFORMANCE_ADMIN_KEY';

export const conformance: Command = {
  summary: 'Try whether a running server keeps every promise of the contract',
  usage: `creator-onboarding conformance --url https://onboarding.example [--patience SECONDS]

  --url           Where the server's API is. It should be a test deployment: creators are invited there.
  --patience      Seconds that may be waited for a cooldown; checks that need longer are skipped. Default 5.

With an admin key in ${keyVariable} the suite invites creators of its own. Checks that need to read their mails are
skipped and listed; give the function runConformance of creator-onboarding/conformance a mailbox to make them too.
Exits with 1 when a check fails or none could be made.`,
  async run(words, terminal) {
    const { values } = parseArgs({
      args: [...words],
      options: { url: { type: 'string' }, patience: { type: 'string', default: '5' } },
    });
    const url = safeUrl('api', values.url);
    if (url === undefined) throw new UsageError('--url must be an https URL (http only on loopback)');
    if (!/^\d{1,4}$/.test(values.patience)) throw new UsageError('--patience must be a whole number of seconds');
    const { passed, failed, skipped } = await runConformance({
      url: url.replace(/\/$/, ''),
      patience: Number(values.patience),
      ...adminKey(terminal),
      report: (result) => terminal.out(lineOf(result)),
    });
    terminal.out(`${passed} passed, ${failed} failed, ${skipped} skipped`);
    return failed > 0 || passed === 0 ? 1 : 0;
  },
};

function adminKey({ environment }: Terminal): { adminKey?: string } {
  const key = environment[keyVariable];
  return key ? { adminKey: key } : {};
}

function lineOf({ outcome, column, name, reason }: ConformanceResult): string {
  const mark = { passed: 'ok     ', failed: 'FAILED ', skipped: 'skipped' }[outcome];
  return `${mark} ${column}: ${name}${reason === undefined ? '' : ` (${reason})`}`;
}
