import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { platformNames } from '../../contract/platforms.js';
import { safeUrl } from '../../contract/url.js';
import type { ShownCreator, ShownProfile } from '../../flows/desk-state.js';
import { parts } from '../../i18n/template.js';
import { address } from '../internal/address.js';
import { errorText } from '../internal/error-text.js';
import { button, empty, notice, pill } from './controls.js';
import { listFrame, searchField } from './list-frame.js';
import { atHandle, profileName } from './request-actions.js';
import type { Scene } from './scene.js';
import { cell, table } from './table.js';
import { day, moment, number, spoken, words } from './words.js';

/** Creators, and how their profiles do. */
export function creatorsView(scene: Scene): TemplateResult {
  const { locale, state, lists } = scene;
  const { desk } = locale.messages;
  const columns = [
    { label: desk.creator },
    { label: desk.profile },
    { label: desk.connection },
    { label: desk.followers, look: 'number' as const },
    { label: desk.lastUpdate },
    { label: desk.actions, look: 'acts' as const },
  ];
  return html`<div class="toolbar">
      ${searchField(scene, 'creators')}
      <label class="check"
        ><input
          type="checkbox"
          id="attention"
          .checked=${state.creators.filter.health !== undefined}
          @change=${(event: Event) =>
            lists.filter('creators', {
              health: (event.target as HTMLInputElement).checked ? 'needs-attention' : undefined,
            })}
        /><span>${desk.onlyAttention}</span></label
      >
    </div>
    ${listFrame(
      scene,
      'creators',
      state.creators,
      (items) =>
        table(
          desk.creatorsCaption,
          columns,
          repeat(
            items,
            ({ id }) => id,
            (creator) => creatorRows(scene, creator),
          ),
        ),
      empty('person', desk.emptyCreatorsTitle, desk.emptyCreatorsText),
    )}`;
}

/** A creator, and a row for each profile. */
function creatorRows(scene: Scene, creator: ShownCreator): TemplateResult {
  const { locale, state } = scene;
  const { desk } = locale.messages;
  const { id, name, email, managerName, profiles, active } = creator;
  const who = html`<th role="rowheader" scope="rowgroup" class="who" rowspan=${Math.max(profiles.length, 1)}>
    <bdi class="name">${name}</bdi>
    <span class="sub">${address(email)}</span>
    ${managerName && state.user.role === 'support' ? html`<span class="sub">${desk.manager}: <bdi>${managerName}</bdi></span>` : nothing}
  </th>`;
  return html`<tbody class="record" data-row=${id}>
    ${
      profiles.length > 0
        ? profiles.map((profile, index) => profileRow(scene, creator, profile, index === 0 ? who : nothing))
        : html`<tr role="row">
            ${who}
            <td role="cell" colspan="5">
              <span part="hint">${active ? desk.noProfiles : desk.notJoined}</span>
            </td>
          </tr>`
    }
  </tbody>`;
}

function profileRow(scene: Scene, creator: ShownCreator, profile: ShownProfile, who: unknown): TemplateResult {
  const { locale, state } = scene;
  const { desk } = locale.messages;
  const { platform, health, since, followers, lastSyncAt } = profile;
  const date = day(locale, since);
  const ill = health === 'needs-attention';
  const failure = state.work.failures.find((one) => one.subject === 'profile' && one.id === profile.id);
  return html`<tr role="row" data-profile=${profile.id}>
    ${who}
    ${cell(desk.profile, html`${handleOf(desk.newTab, profile)}<span class="sub">${platformNames[platform]}</span>`)}
    ${cell(
      desk.connection,
      html`${ill ? pill('alert', 'attention', desk.needsAttention) : pill('check', 'done', desk.connected)}${
        ill && date ? html`<span class="sub">${parts<unknown>(desk.sinceDate, { date })}</span>` : nothing
      }`,
    )}
    ${cell(desk.followers, followers === undefined ? '–' : number(locale, followers), 'number')}
    ${cell(desk.lastUpdate, day(locale, lastSyncAt) ?? desk.noUpdate)}
    ${cell(
      desk.actions,
      html`${reminder(scene, creator, profile)}${failure ? notice(errorText(locale, failure.error), 'error') : nothing}`,
      'acts',
    )}
  </tr>`;
}

/** The handle, leading to the profile where there is a page to lead to. */
function handleOf(newTab: string, { handle, profileUrl }: ShownProfile): TemplateResult {
  const name = html`<bdi class="handle" translate="no">${atHandle(handle)}</bdi>`;
  const href = safeUrl('link', profileUrl);
  if (href === undefined) return name;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${name}<span class="spoken"> (${newTab})</span></a
  >`;
}

/** The button stays where it is while no reminder may be sent, with the reason below it. */
function reminder(scene: Scene, creator: ShownCreator, profile: ShownProfile): unknown {
  const { locale, state, requests, ahead } = scene;
  const { desk } = locale.messages;
  const { id, nudgeAt, nudgedAt } = profile;
  if (nudgeAt === undefined) return nothing;
  const wait = ahead(nudgeAt);
  return html`${button(desk.nudge, () => void requests.nudge(creator, profile), 'small', {
    name: spoken(desk.nudgeOf, { name: creator.name, profile: profileName(profile) }),
    pending: state.work.busy.some((one) => one.subject === 'profile' && one.id === id),
    off: wait,
    id: `nudge-${id}`,
  })}
  ${nudgedAt ? html`<span class="sub">${parts<unknown>(desk.nudgedAt, { date: day(locale, nudgedAt) })}</span>` : nothing}
  ${wait ? html`<span class="sub">${words(desk.nudgeAgain, { date: moment(locale, nudgeAt) })}</span>` : nothing}`;
}
