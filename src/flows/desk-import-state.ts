import type { ImportRow } from '../contract/desk.js';
import type { ErrorCode, OnboardingError } from '../contract/errors.js';
import { retryMoment } from './ports.js';

/** A row of the file that was not invited. `row` counts from 1 without the heading. */
export interface ImportRejection {
  readonly row: number;
  readonly code: ErrorCode;
  readonly field?: string | undefined;
  /** For developers and spreadsheets, in English; people read the catalogue's text for `code`. */
  readonly reason: string;
  readonly email?: string | undefined;
}

/** A creator whose address was taken, invited under a variation of it. */
export interface ImportVariation {
  readonly row: number;
  readonly name: string;
  /** As it stands in the file. */
  readonly requested: string;
  readonly email: string;
}

export interface ImportCounts {
  readonly rows: number;
  /** Rows that can be invited, those of the next two kinds included. */
  readonly good: number;
  /** There is an open invitation: it would be sent again. */
  readonly invited: number;
  /** The address is taken: a variation would be invited. */
  readonly inUse: number;
  readonly faulty: number;
}

export interface ImportProgress {
  /** Rows answered so far, and rows to send in all. */
  readonly done: number;
  readonly total: number;
  readonly created: number;
  readonly variations: readonly ImportVariation[];
  /** By row; those that the preview found faulty included. */
  readonly rejected: readonly ImportRejection[];
  /** Rows left out because their creators have an open invitation. */
  readonly leftOut: number;
}

export type DeskImportState =
  /** Waiting for a file or a pasted text; `error`: why the last one could not be read. */
  | { readonly step: 'none'; readonly error?: OnboardingError | undefined; readonly retryAt?: number | undefined }
  | { readonly step: 'reading'; readonly fileName?: string | undefined }
  | {
      readonly step: 'preview';
      readonly fileName?: string | undefined;
      readonly rows: readonly ImportRow[];
      readonly counts: ImportCounts;
      /** Creators with an open invitation are to get it again. */
      readonly again: boolean;
      /** Rows that would be sent. */
      readonly total: number;
    }
  /** `stopping`: the batch under way is the last one for now. */
  | { readonly step: 'running'; readonly stopping: boolean; readonly progress: ImportProgress }
  /** Stopped, or held up by `error`; goes on with the batch it stands before. */
  | {
      readonly step: 'paused';
      readonly progress: ImportProgress;
      readonly error?: OnboardingError | undefined;
      readonly retryAt?: number | undefined;
    }
  /** `progress.done` is less than `progress.total` where it was ended early. */
  | { readonly step: 'done'; readonly progress: ImportProgress };

/** What became of one batch, by the rows of the file. */
export interface ImportBatch {
  readonly rows: number;
  readonly created: number;
  readonly variations: readonly ImportVariation[];
  readonly rejected: readonly ImportRejection[];
}

export type DeskImportAction =
  | { readonly type: 'reading'; readonly fileName: string | undefined }
  | { readonly type: 'unreadable'; readonly error: OnboardingError; readonly now: number }
  | { readonly type: 'previewed'; readonly rows: readonly ImportRow[]; readonly fileName: string | undefined }
  | { readonly type: 'again'; readonly again: boolean }
  | { readonly type: 'confirmed' }
  | { readonly type: 'stopping' }
  | { readonly type: 'batch'; readonly batch: ImportBatch }
  | { readonly type: 'failed'; readonly error: OnboardingError; readonly now: number }
  | { readonly type: 'resumed' }
  | { readonly type: 'ended' }
  | { readonly type: 'cleared' }
  | { readonly type: 'stopped' };

export function reduceImport(state: DeskImportState, action: DeskImportAction): DeskImportState {
  switch (action.type) {
    case 'reading':
      return isUnderWay(state) ? state : { step: 'reading', fileName: action.fileName };
    case 'unreadable': {
      const { error, now } = action;
      return state.step === 'reading' ? { step: 'none', error, retryAt: retryMoment(error, now) } : state;
    }
    case 'previewed':
      return state.step === 'reading' ? previewed(action.rows, action.fileName) : state;
    case 'again':
      return state.step === 'preview' ? { ...state, again: action.again, total: total(state, action.again) } : state;
    case 'confirmed':
      return state.step === 'preview' && state.total > 0
        ? { step: 'running', stopping: false, progress: beginning(state) }
        : state;
    case 'stopping':
      return state.step === 'running' ? { ...state, stopping: true } : state;
    case 'batch':
      return state.step === 'running' ? advanced(state.progress, action.batch, state.stopping) : state;
    case 'failed': {
      const { error, now } = action;
      if (state.step !== 'running') return state;
      return { step: 'paused', progress: state.progress, error, retryAt: retryMoment(error, now) };
    }
    case 'resumed':
      return state.step === 'paused' ? { step: 'running', stopping: false, progress: state.progress } : state;
    case 'ended':
      return state.step === 'paused' ? { step: 'done', progress: state.progress } : state;
    case 'cleared':
      return isUnderWay(state) ? state : { step: 'none' };
    case 'stopped':
      if (state.step === 'reading') return { step: 'none' };
      return state.step === 'running' ? { step: 'paused', progress: state.progress } : state;
  }
}

/** Another file must not take the place of one that is on its way. */
export function isUnderWay({ step }: DeskImportState): boolean {
  return step === 'running' || step === 'paused';
}

/** Whether a previewed row is to be sent. */
export function isSent({ invite, problem, known }: ImportRow, again: boolean): boolean {
  return invite !== undefined && !problem && (again || known !== 'invited');
}

function previewed(rows: readonly ImportRow[], fileName: string | undefined): DeskImportState {
  const good = rows.filter((row) => isSent(row, true));
  const counts = {
    rows: rows.length,
    good: good.length,
    invited: good.filter(({ known }) => known === 'invited').length,
    inUse: good.filter(({ known }) => known === 'in-use').length,
    faulty: rows.length - good.length,
  };
  return { step: 'preview', fileName, rows, counts, again: false, total: total({ counts }, false) };
}

function total({ counts }: { readonly counts: ImportCounts }, again: boolean): number {
  return again ? counts.good : counts.good - counts.invited;
}

function beginning({ rows, counts, again, total }: Extract<DeskImportState, { step: 'preview' }>): ImportProgress {
  const rejected = rows
    .filter((row) => !isSent(row, true))
    .map(({ row, invite, problem = { code: 'invalid-input', reason: 'cannot be read' } }) => ({
      row,
      ...problem,
      email: invite?.email,
    }));
  return { done: 0, total, created: 0, variations: [], rejected, leftOut: again ? 0 : counts.invited };
}

function advanced(progress: ImportProgress, batch: ImportBatch, stopping: boolean): DeskImportState {
  const done = progress.done + batch.rows;
  const next = {
    ...progress,
    done,
    created: progress.created + batch.created,
    variations: [...progress.variations, ...batch.variations],
    rejected: [...progress.rejected, ...batch.rejected].sort((one, other) => one.row - other.row),
  };
  if (done >= progress.total) return { step: 'done', progress: next };
  return stopping ? { step: 'paused', progress: next } : { step: 'running', stopping, progress: next };
}
