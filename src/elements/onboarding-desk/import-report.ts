import { html, nothing, type TemplateResult } from 'lit';
import type { DeskImportState } from '../../flows/desk-import-state.js';
import { address } from '../internal/address.js';
import { errorText } from '../internal/error-text.js';
import { plural } from '../internal/formats.js';
import { actions, button, notice } from './controls.js';
import { countLine, faults, windowed } from './import-preview.js';
import type { Scene } from './scene.js';
import { number, spoken, words } from './words.js';

type Step<Name extends DeskImportState['step']> = Extract<DeskImportState, { readonly step: Name }>;

/** How far it is, with a way to stop and to go on. */
export function progressView({ locale, importing }: Scene, now: Step<'running'> | Step<'paused'>): TemplateResult {
  const { common, desk } = locale.messages;
  const { done, total, rejected } = now.progress;
  const far = { done: number(locale, done), total: number(locale, total) };
  const error = now.step === 'paused' ? now.error : undefined;
  return html`<div class="progress">
      <progress
        max=${total}
        .value=${done}
        aria-label=${desk.importRunning}
        aria-valuetext=${spoken(desk.progress, far)}
      ></progress>
      <p>
        ${words(desk.progress, far)}${
          rejected.length > 0
            ? html` <span part="hint">· ${plural(locale, desk.progressFaults, rejected.length)}</span>`
            : nothing
        }
      </p>
    </div>
    ${error ? notice(errorText(locale, error), 'error') : nothing}
    ${
      now.step === 'running'
        ? actions(
            button(now.stopping ? desk.importStopping : desk.importStop, () => importing.stop(), 'small', {
              off: now.stopping,
              id: 'import-stop',
            }),
          )
        : actions(
            button(error ? common.retry : desk.importGoOn, () => importing.goOn(), 'submit-button', {
              id: 'import-go-on',
            }),
            button(desk.importEnd, () => importing.end(), 'small'),
          )
    }`;
}

/** What came of it. */
export function reportView(scene: Scene, { progress }: Step<'done'>): TemplateResult {
  const { locale, importing } = scene;
  const { desk } = locale.messages;
  const { created, rejected, variations, leftOut, done, total } = progress;
  return html`<ul class="counts">
      ${countLine(scene, 'check', 'done', desk.reportInvited, created)}
      ${countLine(scene, 'arrow', '', desk.reportVariations, variations.length)}
      ${countLine(scene, 'mail', '', desk.reportLeftOut, leftOut)}
      ${countLine(scene, 'stop', 'attention', desk.reportLeft, total - done)}
      ${countLine(scene, 'alert', 'error', desk.reportFaults, rejected.length)}
    </ul>
    ${actions(
      rejected.length > 0
        ? button(desk.reportDownload, () => importing.download(rejected), 'submit-button', { id: 'report-download' })
        : nothing,
      button(desk.importAnother, () => importing.again(), 'small'),
    )}
    ${rejected.length > 0 ? faults(scene, desk.reportCaption, 'rejected', rejected) : nothing}
    ${
      variations.length > 0
        ? windowed(
            scene,
            'variations',
            desk.reportVariationsCaption,
            variations,
            [desk.row, desk.creator, desk.invitedAt],
            ({ name, requested, email }) => [
              html`<bdi class="name">${name}</bdi><span class="sub">${address(requested)}</span>`,
              address(email),
            ],
          )
        : nothing
    }`;
}
