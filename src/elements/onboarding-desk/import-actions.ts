import type { ImportRejection } from '../../flows/desk-import-state.js';
import { plural } from '../internal/formats.js';
import { csvOf, offer } from './csv.js';
import { DeskImportedEvent, DeskImportEvent } from './events.js';
import { faultText } from './import-words.js';
import type { Shared } from './shared.js';
import { number, spoken } from './words.js';

/** Inviting many: what the buttons do, and what is said meanwhile. */
export class ImportActions {
  readonly #shared: Shared;
  #step = 'none';
  #tenth = 0;
  /** Nothing was chosen or pasted. */
  nothingGiven = false;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  get #flow() {
    return this.#shared.flow()?.importing;
  }

  open(): void {
    const { opened, lead, host } = this.#shared;
    opened.form = 'import';
    if (this.#flow?.state.step === 'done') this.again();
    host.requestUpdate();
    lead('[data-title]');
  }

  close(): void {
    const { opened, lead, host } = this.#shared;
    opened.form = undefined;
    this.again();
    host.requestUpdate();
    lead('#open-import');
  }

  /** Another file. */
  again(): void {
    this.nothingGiven = false;
    this.#shared.opened.windows.clear();
    this.#flow?.clear();
  }

  take(files: FileList | null | undefined): void {
    const [file] = files ?? [];
    if (!file) return;
    this.nothingGiven = false;
    this.#shared.opened.windows.clear();
    void this.#flow?.readFile(file);
  }

  read(text: string): void {
    this.nothingGiven = text.trim() === '';
    this.#shared.host.requestUpdate();
    if (this.nothingGiven) this.#shared.lead('#csv');
    else void this.#flow?.readText(text);
  }

  includeOpen(again: boolean): void {
    this.#flow?.setAgain(again);
  }

  confirm(): void {
    const { host } = this.#shared;
    const state = this.#flow?.state;
    if (state?.step !== 'preview' || state.total === 0) return;
    if (host.dispatchEvent(new DeskImportEvent(state.total))) void this.#flow?.confirm();
  }

  stop(): void {
    this.#flow?.stop();
  }

  goOn(): void {
    void this.#flow?.resume();
  }

  end(): void {
    this.#flow?.end();
  }

  /** The rejected rows with their numbers, to correct them in the file they came from. */
  download(rejected: readonly ImportRejection[]): void {
    const { locale } = this.#shared;
    const rows = rejected.map((one) => [
      String(one.row),
      one.email ?? '',
      [faultText(locale, one), one.reason].join(' '),
    ]);
    offer('rejected-rows.csv', csvOf([['row', 'email', 'reason'], ...rows]));
  }

  example(): void {
    offer(
      'invitations.csv',
      csvOf([
        ['email', 'name', 'language'],
        ['kim@example.com', 'Kim Lee', 'en'],
      ]),
    );
  }

  /** Leads on whenever the import has come a step further, and says from time to time how far it is. */
  follow(): void {
    const state = this.#flow?.state;
    if (!state || this.#shared.opened.form !== 'import') return;
    const { locale, say, lead, host } = this.#shared;
    const { desk } = locale.messages;
    if (state.step === 'running') {
      const { done, total } = state.progress;
      const tenth = Math.floor((done / total) * 10);
      const far = { done: number(locale, done), total: number(locale, total) };
      if (tenth !== this.#tenth && this.#step === 'running') say(spoken(desk.progress, far));
      this.#tenth = tenth;
    }
    if (state.step === this.#step) return;
    this.#step = state.step;
    if (state.step === 'done') {
      const { created, rejected, done, total } = state.progress;
      host.dispatchEvent(new DeskImportedEvent(created, rejected.length, total - done));
      lead('[data-title]', () => `${desk.reportTitle}. ${plural(locale, desk.reportInvited, created)}`);
    } else if (state.step !== 'reading') {
      lead('[data-title]', () => '');
    }
  }
}
