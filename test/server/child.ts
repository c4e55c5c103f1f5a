import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { until } from './until.js';

/** A program of the tests, in TypeScript or plain JavaScript, in a process of its own, which can be killed as a power cut would. */
export class Child {
  /** What it has written, line by line. */
  readonly lines: string[] = [];
  readonly #process: ChildProcess;
  readonly #exit: Promise<unknown>;
  #errors = '';

  constructor(program: URL, words: readonly string[] = [], environment: Record<string, string> = {}) {
    const loader = program.pathname.endsWith('.ts') ? ['--import', 'tsx'] : [];
    this.#process = spawn(process.execPath, [...loader, fileURLToPath(program), ...words], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...environment, NODE_TEST_CONTEXT: undefined },
    });
    this.#exit = once(this.#process, 'exit');
    if (this.#process.stdout) createInterface(this.#process.stdout).on('line', (line) => this.lines.push(line));
    this.#process.stderr?.on('data', (part: Buffer) => (this.#errors += part.toString()));
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** Waits for a line with one of these beginnings. @throws Error with what it said, where it ended without. */
  async says(...beginnings: readonly string[]): Promise<string> {
    const found = (): string | undefined =>
      this.lines.find((line) => beginnings.some((beginning) => line.startsWith(beginning)));
    const ended = (): boolean => this.#process.exitCode !== null || this.#process.signalCode !== null;
    await until(() => found() !== undefined || ended(), 'a line or the end');
    await until(() => found() !== undefined || this.#process.stdout?.readableEnded === true, 'the last line');
    const line = found();
    if (line === undefined) throw new Error(`It ended without saying ${beginnings.join(' or ')}: ${this.#errors}`);
    return line;
  }

  /** Writes a line to its standard input. */
  tell(line: string): void {
    this.#process.stdin?.write(`${line}\n`);
  }

  /** Lets it end by itself. */
  async end(): Promise<void> {
    this.#process.stdin?.end();
    await this.#exit;
  }

  /** `kill -9`: no handler runs and nothing is flushed. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#exit;
    await until(() => this.#process.stdout?.readableEnded === true, 'the end of its output');
  }
}
