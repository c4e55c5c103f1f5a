import { readFile } from 'node:fs/promises';
import { ConfigError, parseConfig, type ServerConfig } from '../config.js';
import { configFileVariable, environmentKeys, withEnvironment } from './environment.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The configuration a command runs with: the file, overlaid by the environment.
 * @param file path given on the command line; without one `ONBOARDING_CONFIG` is asked, and then there is no file
 * @throws ConfigError naming the key and, where it came from there, the variable
 */
export async function loadConfig(file: string | undefined, environment: Environment): Promise<ServerConfig> {
  const path = file ?? environment[configFileVariable];
  const input = withEnvironment(path ? await readConfigFile(path) : {}, environment);
  try {
    return parseConfig(input);
  } catch (error) {
    throw error instanceof ConfigError
      ? new ConfigError(error.problems.map((line) => withVariable(line, environment)))
      : error;
  }
}

/** Where the data lies, for commands that need nothing else: the rest of the configuration may still be missing. */
export async function loadStoreConfig(file: string | undefined, environment: Environment): Promise<ServerConfig> {
  const path = file ?? environment[configFileVariable];
  const { databaseUrl, dataDir, tenant } = withEnvironment(path ? await readConfigFile(path) : {}, environment);
  return parseConfig({ ...anyDeployment, ...defined({ databaseUrl, dataDir, tenant }) });
}

/** Fills the keys that a command about stored data does not look at. */
const anyDeployment = {
  brand: { name: '-' },
  publicUrl: 'https://onboarding.invalid',
  sender: { name: '-', email: 'nobody@onboarding.invalid' },
  subjects: { invitation: '-', passwordReset: '-', passwordChanged: '-' },
  smtpUrl: 'smtp://onboarding.invalid',
};

function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

async function readConfigFile(path: string): Promise<Record<string, unknown>> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new ConfigError([`${path}: cannot be read (${reason})`]);
  });
  const value = parseJson(path, text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ConfigError([`${path}: must be a JSON object`]);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the text around, which may be a password.
    throw new ConfigError([`${path}: is not JSON`]);
  }
}

function withVariable(problem: string, environment: Environment): string {
  const key = problem.slice(0, problem.indexOf(':'));
  const variable = Object.entries(environmentKeys).find(
    ([name, { key: own }]) => `${key}.`.startsWith(`${own}.`) && environment[name],
  );
  return variable ? `${problem} (from ${variable[0]})` : problem;
}
