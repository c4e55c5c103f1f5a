import { ConfigError } from '../config.js';
import { scrubText } from '../logger.js';
import { check } from './check.js';
import { type Command, type Terminal, UsageError } from './command.js';
import { conformance } from './conformance.js';
import { keys } from './keys.js';
import { migrate } from './migrate.js';
import { move } from './move.js';
import { rotate } from './rotate-keys.js';
import { serve } from './serve.js';

const commands: Readonly<Record<string, Command>> = {
  serve,
  check,
  migrate,
  move,
  keys,
  'rotate-keys': rotate,
  conformance,
};

const overview = `creator-onboarding COMMAND

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(12)} ${summary}`)
  .join('\n')}

creator-onboarding COMMAND --help tells more.`;

/** Runs one command line. @returns 0, 1 where it failed, or 2 where the command line is wrong */
export async function runCommandLine([name, ...words]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(overview);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    terminal.err(`Unknown command: ${name}\n\n${overview}`);
    return 2;
  }
  if (words.includes('--help') || words.includes('-h')) {
    terminal.out(command.usage);
    return 0;
  }
  try {
    return await command.run(words, terminal);
  } catch (error) {
    return explain(error, command, terminal);
  }
}

function explain(error: unknown, command: Command, terminal: Terminal): number {
  const message = error instanceof Error ? error.message : String(error);
  const isUsage =
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_'));
  terminal.err(
    isUsage ? `${message}\n\n${command.usage}` : error instanceof ConfigError ? message : scrubText(message),
  );
  return isUsage ? 2 : 1;
}
