import { parseArgs } from 'node:util';
import { ConfigError, type ServerConfig } from '../config.js';
import { createPlatforms } from '../platforms/directory.js';
import { type Finding, findingsAbout } from './checks/finding.js';
import { checkMail } from './checks/mail.js';
import { checkPlatform, checkPlatformList } from './checks/platform.js';
import { checkPublicUrl } from './checks/public-url.js';
import { checkStore } from './checks/store.js';
import { type Command, configOption, configUsage, UsageError } from './command.js';
import { type Environment, loadConfig } from './settings.js';

export const check: Command = {
  summary: 'Test a configuration and say what is wrong',
  usage: `creator-onboarding check [--json] [--timeout SECONDS] [--config FILE]

  --json          One JSON object instead of lines: {"ok": …, "findings": [{"level", "about", "text"}]}.
  --timeout       Seconds to wait for each server that is asked (1 to 120, default 10).
${configUsage}

Looks at the configuration, the public address, every platform that is set up (addresses to register there, permissions
and what they read, whether its servers answer, whether id and secret are right), the database, the keys of the vault
and the mail server. Changes nothing and sends no mail. Prints no secret.

A line begins with ok, info (to be known, or done by you), warning or wrong. Ends with 1 where anything is wrong.`,
  async run(words, terminal) {
    const { values } = parseArgs({
      args: [...words],
      options: { ...configOption, json: { type: 'boolean' }, timeout: { type: 'string', default: '10' } },
    });
    const seconds = Number(values.timeout);
    if (!(seconds >= 1 && seconds <= 120)) throw new UsageError('--timeout must be from 1 to 120');
    const findings: Finding[] = [];
    for await (const finding of look(values.config, terminal.environment, seconds * 1000)) {
      findings.push(finding);
      if (!values.json) terminal.out(`${finding.level.padEnd(8)}${finding.about}: ${finding.text}`);
    }
    const wrong = findings.filter(({ level }) => level === 'wrong').length;
    if (values.json) terminal.out(JSON.stringify({ ok: wrong === 0, findings }, undefined, 2));
    else terminal.err(summary(wrong, findings.filter(({ level }) => level === 'warning').length));
    return wrong === 0 ? 0 : 1;
  },
};

/** Told as they are found; servers are asked at once, and their findings come in order. */
async function* look(file: string | undefined, environment: Environment, limit: number): AsyncGenerator<Finding> {
  const { ok, wrong } = findingsAbout('configuration');
  let config: ServerConfig;
  try {
    config = await loadConfig(file, environment);
  } catch (thrown) {
    if (!(thrown instanceof ConfigError)) throw thrown;
    yield* thrown.problems.map(wrong);
    return;
  }
  yield ok('complete, and every key is known');
  yield* checkPublicUrl(config);
  const directory = createPlatforms(config);
  yield* checkPlatformList(config, directory);
  const now = new Date();
  const asked = [
    ...directory.connectable.map((platform) => checkPlatform(config, platform, { limit, now })),
    checkStore(config),
    checkMail(config.smtpUrl, limit).then((finding) => [finding]),
  ];
  // None of them goes unheard while an earlier one is waited for.
  for (const findings of await Promise.all(asked)) yield* findings;
}

function summary(wrong: number, warnings: number): string {
  const looked = warnings === 0 ? '' : ` ${count(warnings, 'warning')}.`;
  return `${wrong === 0 ? 'Nothing is wrong.' : `${count(wrong, 'thing')} wrong.`}${looked}`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
