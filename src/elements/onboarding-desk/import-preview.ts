import { html, nothing, type TemplateResult } from 'lit';
import type { ImportRow } from '../../contract/desk.js';
import type { DeskImportState } from '../../flows/desk-import-state.js';
import { address } from '../internal/address.js';
import { plural } from '../internal/formats.js';
import { actions, button, notice, type Tone } from './controls.js';
import { icon, type IconName } from './icons.js';
import { faultText } from './import-words.js';
import type { Scene } from './scene.js';
import { cell, table } from './table.js';
import { number } from './words.js';

/** Rows of a long list shown at first, and added each time. */
export const windowRows = 50;

/** What would become of the rows: counts first, then those that are not simply invited. */
export function previewView(scene: Scene, now: Extract<DeskImportState, { step: 'preview' }>): TemplateResult {
  const { locale, importing } = scene;
  const { desk } = locale.messages;
  const { rows, counts, again, total, fileName } = now;
  const faulty = rows.filter(({ problem, invite }) => problem ?? !invite);
  const known = rows.filter((row) => row.known && !faulty.includes(row));
  return html`${fileName ? html`<p part="hint"><bdi>${fileName}</bdi></p>` : nothing}
    <ul class="counts">
      ${countLine(scene, 'check', 'done', desk.previewNew, counts.good - counts.invited)}
      ${countLine(scene, 'arrow', '', desk.previewInUse, counts.inUse)}
      ${countLine(scene, 'mail', '', desk.previewInvited, counts.invited)}
      ${countLine(scene, 'alert', 'error', desk.previewFaults, counts.faulty)}
    </ul>
    ${
      counts.invited > 0
        ? html`<label class="check"
            ><input
              type="checkbox"
              .checked=${again}
              @change=${(event: Event) => importing.includeOpen((event.target as HTMLInputElement).checked)}
            /><span>${desk.previewAgain}</span></label
          >`
        : nothing
    }
    ${total > 0 ? nothing : notice(desk.previewNone, 'attention')}
    ${actions(
      total > 0
        ? button(plural(locale, desk.importStart, total), () => importing.confirm(), 'submit-button', {
            id: 'import-start',
          })
        : nothing,
      button(desk.importAnother, () => importing.again(), 'small'),
    )}
    ${faulty.length > 0 ? faults(scene, desk.previewFaultsCaption, 'faults', faulty.map(faultOf)) : nothing}
    ${
      known.length > 0
        ? windowed(
            scene,
            'known',
            desk.previewKnownCaption,
            known,
            [desk.row, desk.creator, desk.whatHappens],
            (row) => [
              html`<bdi class="name">${row.invite?.name}</bdi
                ><span class="sub">${address(row.invite?.email ?? '')}</span>`,
              row.known === 'invited' ? desk.knownInvited : desk.knownInUse,
            ],
          )
        : nothing
    } `;
}

/** A number in words, beside its icon; nothing for none. */
export function countLine(
  { locale }: Scene,
  mark: IconName,
  tone: Tone,
  texts: Parameters<typeof plural>[1],
  count: number,
): unknown {
  if (count <= 0) return nothing;
  return html`<li class=${tone}>${icon(mark)}<span>${plural(locale, texts, count)}</span></li>`;
}

type Fault = Parameters<typeof faultText>[1] & { readonly row: number; readonly email?: string | undefined };

const faultOf = ({ row, invite, problem }: ImportRow): Fault => ({
  row,
  email: invite?.email,
  ...(problem ?? { code: 'invalid-input', reason: '' }),
});

/** Rows that were or will not be invited, each with its number and why. */
export function faults(scene: Scene, caption: string, name: string, rows: readonly Fault[]): TemplateResult {
  const { desk } = scene.locale.messages;
  return windowed(scene, name, caption, rows, [desk.row, desk.address, desk.why], (fault) => [
    fault.email ? address(fault.email) : '–',
    html`${faultText(scene.locale, fault)}`,
  ]);
}

/** A table of which only a part is there, however long it is. */
export function windowed<Row extends { readonly row: number }>(
  { locale, opened, lists }: Scene,
  name: string,
  caption: string,
  rows: readonly Row[],
  labels: readonly string[],
  cells: (row: Row) => readonly unknown[],
): TemplateResult {
  const shown = opened.windows.get(name) ?? windowRows;
  const left = rows.length - shown;
  const wide = Math.min(windowRows * 4, left);
  return html`<div class="window">
    <p class="title" aria-hidden="true">${caption}</p>
    ${table(
      caption,
      labels.map((label) => ({ label })),
      html`<tbody>
        ${rows.slice(0, shown).map(
          (row) =>
            html`<tr role="row">
              <th role="rowheader" scope="row" tabindex="-1">
                <span class="label" aria-hidden="true">${labels[0]}</span> ${number(locale, row.row)}
              </th>
              ${cells(row).map((content, index) => cell(labels[index + 1] ?? '', content))}
            </tr>`,
        )}
      </tbody>`,
      { look: 'plain', name },
    )}
    ${left > 0 ? button(plural(locale, locale.messages.desk.moreRows, wide), () => lists.widen(name, shown + wide, shown), 'small') : nothing}
  </div>`;
}
