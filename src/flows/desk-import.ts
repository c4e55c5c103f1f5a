import type { ImportReport, Invite } from '../contract/admin.js';
import type { DeskApi } from '../contract/desk.js';
import { OnboardingError } from '../contract/errors.js';
import { importMaxBytes } from '../contract/policy.js';
import { readTextFile } from './desk-file.js';
import {
  type DeskImportAction,
  type DeskImportState,
  type ImportBatch,
  isSent,
  isUnderWay,
  reduceImport,
} from './desk-import-state.js';
import { DeskPart, type DeskPorts } from './desk-part.js';
import { secondsUntil } from './ports.js';

/** Rows sent at once: few enough to be answered in time and to show progress. */
export const importBatchRows = 200;

interface Row {
  readonly row: number;
  readonly invite: Invite;
}

/**
 * Many invitations from one CSV file: preview first, then batch after batch. It can be stopped between two of them
 * and gone on with; a batch whose answer was lost is asked for again under the same name, so that nobody is invited
 * twice.
 */
export class DeskImportFlow extends DeskPart<DeskImportState, DeskImportAction> {
  readonly #api: DeskApi;
  readonly #invited: () => void;
  #rows: readonly Row[] = [];

  /** @param invited called whenever an import has come to a halt or its end. */
  constructor(api: DeskApi, ports: DeskPorts, invited: () => void) {
    super({ step: 'none' }, reduceImport, { type: 'stopped' }, ports);
    this.#api = api;
    this.#invited = invited;
  }

  /** Seconds until what was held up may be tried again. */
  get retryIn(): number {
    const { state } = this;
    return 'retryAt' in state ? secondsUntil(state.retryAt, this.ports.clock.now()) : 0;
  }

  /** Reads pasted text. Nothing is sent to anybody. */
  readText(csv: string): Promise<boolean> {
    return this.#preview(() => Promise.resolve(csv), undefined);
  }

  /** Reads a file that was chosen or dropped. Nothing is sent to anybody. */
  readFile(file: Blob & { readonly name?: string }): Promise<boolean> {
    return this.#preview(() => readTextFile(file), file.name);
  }

  /** Whether creators with an open invitation get it again. */
  setAgain(again: boolean): void {
    this.dispatch({ type: 'again', again });
  }

  /** Sends what the preview showed. */
  confirm(): Promise<boolean> {
    const { state } = this;
    if (state.step !== 'preview' || state.total === 0) return Promise.resolve(false);
    const { rows, again } = state;
    this.#rows = rows.flatMap((row) =>
      row.invite && isSent(row, again) ? [{ row: row.row, invite: row.invite }] : [],
    );
    this.dispatch({ type: 'confirmed' });
    return this.#send();
  }

  /** Sends no further batch; the one under way is waited for. */
  stop(): void {
    this.dispatch({ type: 'stopping' });
  }

  /** Goes on after {@link stop}, or after a failure with the batch that failed. */
  resume(): Promise<boolean> {
    if (this.state.step !== 'paused') return Promise.resolve(false);
    this.dispatch({ type: 'resumed' });
    return this.#send();
  }

  /** Leaves out what was not sent. Only while stopped. */
  end(): void {
    this.dispatch({ type: 'ended' });
  }

  /** Back to the beginning, for another file. Not while one is on its way. */
  clear(): void {
    if (isUnderWay(this.state)) return;
    this.abandon('preview');
    this.#rows = [];
    this.dispatch({ type: 'cleared' });
  }

  async #preview(read: () => Promise<string>, fileName: string | undefined): Promise<boolean> {
    if (isUnderWay(this.state)) return false;
    this.dispatch({ type: 'reading', fileName });
    return this.attempt(
      async (signal) => {
        const csv = await read();
        signal.throwIfAborted();
        if (csv.trim() === '') throw new OnboardingError('malformed-body', 'there is no text');
        if (csv.length > importMaxBytes) throw new OnboardingError('body-too-large');
        return this.#api.preview({ csv }, { signal });
      },
      ({ rows }): DeskImportAction => ({ type: 'previewed', rows: [...rows], fileName }),
      (error) => ({ type: 'unreadable', error, now: this.ports.clock.now() }),
      'preview',
    );
  }

  async #send(): Promise<boolean> {
    for (;;) {
      const { state } = this;
      if (state.step !== 'running') break;
      const { done } = state.progress;
      const batch = this.#rows.slice(done, done + importBatchRows);
      const input = { invitations: batch.map(({ invite }) => invite) };
      const sent = await this.attempt(
        (signal) =>
          this.ports.keys.use('importRows', input, signal, async (o) =>
            batchOf(await this.#api.importRows(input, o), batch),
          ),
        (answer): DeskImportAction => ({ type: 'batch', batch: answer }),
        (error) => ({ type: 'failed', error, now: this.ports.clock.now() }),
        'send',
      );
      if (!sent) break;
    }
    this.#invited();
    return this.state.step === 'done';
  }
}

/** The answer by the rows of the file. @throws `unexpected-answer` where not every row is answered once */
function batchOf(report: ImportReport, sent: readonly Row[]): ImportBatch {
  const left = new Set(sent.keys());
  const rowOf = (answered: number): Row => {
    const row = sent[answered - 1];
    if (!row || !left.delete(answered - 1)) throw new OnboardingError('unexpected-answer');
    return row;
  };
  const created = report.created.map(({ row, invitation }) => ({ ...rowOf(row), invitation }));
  const rejected = report.rejected.map(({ row: answered, ...why }) => {
    const { row, invite } = rowOf(answered);
    return { ...why, row, email: invite.email };
  });
  if (left.size > 0) throw new OnboardingError('unexpected-answer', 'some rows were not answered');
  const variations = created.flatMap(({ row, invite, invitation }) => {
    const { variation, name, email } = invitation;
    return variation ? [{ row, name, requested: invite.email, email }] : [];
  });
  return { rows: sent.length, created: created.length, variations, rejected };
}
