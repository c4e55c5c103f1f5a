import { html, nothing, type TemplateResult } from 'lit';
import { importMaxBytes, importMaxRows } from '../../contract/policy.js';
import type { DeskImportState } from '../../flows/desk-import-state.js';
import { errorText } from '../internal/error-text.js';
import { actions, button } from './controls.js';
import { icon } from './icons.js';
import { previewView } from './import-preview.js';
import { progressView, reportView } from './import-report.js';
import type { Scene } from './scene.js';
import { number, spoken } from './words.js';

type Step<Name extends DeskImportState['step']> = Extract<DeskImportState, { readonly step: Name }>;

/** Inviting many, step after step. */
export function importView(scene: Scene): TemplateResult {
  const { locale, state, headingLevel, importing } = scene;
  const { desk } = locale.messages;
  const now = state.importing;
  const titles: Readonly<Record<DeskImportState['step'], string>> = {
    none: desk.importTitle,
    reading: desk.importTitle,
    preview: desk.previewTitle,
    running: desk.importRunning,
    paused: 'error' in now && now.error ? desk.importHeld : desk.importStopped,
    done: desk.reportTitle,
  };
  const underWay = now.step === 'running' || now.step === 'paused';
  return html`<section class="panel form import" aria-labelledby="import-title" aria-busy=${now.step === 'reading'}>
    <div class="head">
      <div
        part="heading"
        class="minor"
        role="heading"
        aria-level=${Math.min(headingLevel + 1, 6)}
        id="import-title"
        tabindex="-1"
        data-title
      >
        ${titles[now.step]}
      </div>
      ${underWay ? nothing : button(desk.close, () => importing.close(), 'quiet')}
    </div>
    ${body(scene, now)}
  </section>`;
}

function body(scene: Scene, now: DeskImportState): TemplateResult {
  switch (now.step) {
    case 'none':
    case 'reading':
      return pickView(scene, now);
    case 'preview':
      return previewView(scene, now);
    case 'running':
    case 'paused':
      return progressView(scene, now);
    case 'done':
      return reportView(scene, now);
  }
}

/** Choosing, dropping or pasting. */
function pickView(scene: Scene, now: Step<'none'> | Step<'reading'>): TemplateResult {
  const { locale, state, importing } = scene;
  const { desk } = locale.messages;
  const pending = now.step === 'reading';
  const error = pickError(scene, now);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = (event.target as HTMLFormElement).elements.namedItem('csv') as HTMLTextAreaElement;
    if (!pending) importing.read(text.value);
  };
  return html`<p part="hint">
      ${state.user.role === 'support' ? desk.importTextSupport : desk.importText}
      ${button(desk.importExample, () => importing.example(), 'quiet')}
    </p>
    <div
      class="drop"
      @dragenter=${hover}
      @dragover=${hover}
      @dragleave=${leave}
      @drop=${(event: DragEvent) => {
        leave(event);
        importing.take(event.dataTransfer?.files);
      }}
    >
      <span class="badge">${icon('file')}</span>
      <span>${desk.importDrop}</span>
      ${button(desk.importChoose, choose, '', { pending, id: 'choose' })}
      <input
        type="file"
        hidden
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          importing.take(input.files);
          // So that the same file, corrected, can be chosen again.
          input.value = '';
        }}
      />
    </div>
    <form part="form" novalidate aria-labelledby="import-title" @submit=${submit}>
      <div class="field">
        <label part="label" for="csv">${desk.importPaste}</label>
        <textarea
          part="input"
          id="csv"
          name="csv"
          rows="4"
          dir="ltr"
          spellcheck="false"
          autocomplete="off"
          autocapitalize="off"
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${error ? 'csv-error' : nothing}
          @paste=${(event: ClipboardEvent) => {
            if (!event.clipboardData?.files.length) return;
            event.preventDefault();
            importing.take(event.clipboardData.files);
          }}
        ></textarea>
        ${error ? html`<p part="error" id="csv-error">${error}</p>` : nothing}
      </div>
      ${actions(button(desk.importCheck, () => {}, 'submit-button', { pending, submit: true }))}
    </form>`;
}

function pickError({ locale, importing }: Scene, now: Step<'none'> | Step<'reading'>): string | undefined {
  const { desk } = locale.messages;
  if (importing.nothingGiven) return desk.importEmpty;
  if (now.step !== 'none' || !now.error) return undefined;
  const { error } = now;
  if (error.code === 'malformed-body') return desk.importHeading;
  if (error.code !== 'body-too-large' && error.code !== 'invalid-input') return errorText(locale, error);
  const size = number(locale, Math.floor(importMaxBytes / 1024 ** 2));
  return spoken(desk.importTooLarge, { size, count: number(locale, importMaxRows) });
}

function choose(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  button.parentElement?.querySelector<HTMLInputElement>('input[type=file]')?.click();
}

function hover(event: DragEvent): void {
  // Without this a browser leaves the page for the file.
  event.preventDefault();
  (event.currentTarget as HTMLElement).classList.add('over');
}

function leave(event: DragEvent): void {
  event.preventDefault();
  (event.currentTarget as HTMLElement).classList.remove('over');
}
