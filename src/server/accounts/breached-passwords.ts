import { createHash } from 'node:crypto';
import { access, constants, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../config.js';
import type { Logger } from '../logger.js';

/** Whether a password is in the set of breached ones. */
export type BreachedCheck = (password: string) => Promise<boolean>;

/**
 * Looks passwords up in a folder of k-anonymity range files as haveibeenpwned.com hands them out: a file for each
 * first five hex digits of SHA-1, a line `SUFFIX:COUNT` for each password; lines that count 0 are padding.
 * A file that cannot be read lets the password pass and leaves a line in the log: a broken disk locks nobody out.
 * @throws ConfigError when the folder cannot be read.
 */
export async function createBreachedCheck(folder: string, log: Logger): Promise<BreachedCheck> {
  try {
    if (!(await stat(folder)).isDirectory()) throw new Error('not a folder');
    await access(folder, constants.R_OK | constants.X_OK);
  } catch (error) {
    throw new ConfigError([`password.breachedRanges: ${reasonOf(error)}, expected a readable folder of range files`]);
  }
  return async (password) => {
    const sum = createHash('sha1').update(password).digest('hex').toUpperCase();
    const [range, suffix] = [sum.slice(0, 5), sum.slice(5)];
    try {
      return hasSuffix(await readRange(folder, range), suffix);
    } catch (error) {
      // The range stays out of the log: it is part of the password's hash.
      log.error(
        { reason: reasonOf(error) },
        'The list of breached passwords could not be read; a password passed unchecked',
      );
      return false;
    }
  };
}

async function readRange(folder: string, range: string): Promise<string> {
  try {
    return await readFile(path.join(folder, range), 'utf8');
  } catch (error) {
    if (reasonOf(error) !== 'ENOENT') throw error;
    return readFile(path.join(folder, `${range}.txt`), 'utf8');
  }
}

function hasSuffix(lines: string, suffix: string): boolean {
  const line = new RegExp(`^${suffix}:(\\d+)\\s*$`, 'im').exec(lines);
  return line !== null && Number(line[1]) > 0;
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : 'unreadable';
}
