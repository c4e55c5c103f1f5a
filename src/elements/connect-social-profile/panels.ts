import { html, nothing, type TemplateResult } from 'lit';
import type { Platform, Profile } from '../../contract/social-profiles.js';
import type { ProfilesReceipt } from '../../flows/profiles-state.js';
import { duration } from '../internal/formats.js';
import { actions, button, link, notice, outside } from './controls.js';
import { isBusy, type ListScene } from './list-scene.js';
import { naming, spoken, words } from './words.js';

/** Says what disconnecting means before it is done. */
export function disconnectPanel(scene: ListScene, profile: Profile): TemplateResult {
  const { locale, manager, headingLevel, act } = scene;
  const { profiles } = locale.messages;
  const pending = isBusy(scene, profile.id, 'disconnect');
  return html`<div class="panel" role="group" aria-labelledby="disconnect-title">
    <div
      class="title"
      id="disconnect-title"
      role="heading"
      aria-level=${Math.min(headingLevel + 2, 6)}
      tabindex="-1"
      data-panel
    >
      ${words(profiles.disconnectTitle, naming(profile))}
    </div>
    <ul class="points">
      <li>${profiles.disconnectPermission}</li>
      ${profile.visibleToManager ? html`<li>${words(profiles.disconnectSeen, { manager })}</li>` : nothing}
      <li>${profiles.disconnectReports}</li>
      <li>${profiles.disconnectAgain}</li>
    </ul>
    ${actions(
      button(profiles.disconnect, () => act.disconnect(profile), 'danger', {
        pending,
        name: spoken(profiles.disconnectProfile, naming(profile)),
      }),
      button(profiles.keep, act.close, 'plain', { off: pending }),
    )}
  </div>`;
}

/** What became of it, and where a person can take the permission back at the platform. */
export function receipt(
  scene: ListScene,
  { profile, outcome, url }: ProfilesReceipt,
  platform: Platform,
): TemplateResult {
  const { profiles } = scene.locale.messages;
  const text = {
    revoked: profiles.revoked,
    revoking: profiles.revoking,
    'remove-yourself': profiles.removeYourself,
    confirm: profiles.confirmElsewhere,
  }[outcome];
  const place = url ?? platform.links.permissions;
  return html`<div class="receipt" tabindex="-1" data-receipt=${profile.id}>
    ${notice(
      words(text, naming(profile)),
      outcome === 'confirm' || outcome === 'remove-yourself' ? 'attention' : 'done',
      actions(
        outcome === 'confirm'
          ? outside(profiles.confirmLink, url, profiles.newTab, 'small')
          : outcome === 'remove-yourself'
            ? outside(words(profiles.removeLink, naming(profile)), place, profiles.newTab, 'small')
            : nothing,
        button(profiles.close, () => scene.act.dismiss(profile.id), 'plain'),
      ),
    )}
  </div>`;
}

/** Lets another account have the profile, by a code. */
export function handOverPanel(scene: ListScene, profile: Profile): TemplateResult {
  const { locale, headingLevel, act, copying, state, handOverIn } = scene;
  const { profiles } = locale.messages;
  const code = state.handOver?.profileId === profile.id && handOverIn > 0 ? scene.handOverCode : undefined;
  return html`<div class="panel" role="group" aria-labelledby="hand-over-title">
    <div
      class="title"
      id="hand-over-title"
      role="heading"
      aria-level=${Math.min(headingLevel + 2, 6)}
      tabindex="-1"
      data-panel
    >
      ${words(profiles.handOverProfile, naming(profile))}
    </div>
    ${
      code === undefined
        ? html`<p>${words(profiles.handOverText, naming(profile))}</p>
            ${actions(
              button(profiles.handOverButton, () => act.handOver(profile), 'small', {
                pending: isBusy(scene, profile.id, 'hand-over'),
              }),
              button(profiles.keep, act.close, 'plain'),
            )}`
        : html`<p>
              <span part="hint">${profiles.handOverCode}</span>
              <bdi class="code" dir="ltr" translate="no" data-copy="hand-over">${code}</bdi>
            </p>
            <p part="hint">
              ${words(profiles.handOverUse, { ...naming(profile), time: duration(locale, handOverIn) })}
            </p>
            ${actions(
              button(
                copying.done('hand-over') ? profiles.copied : profiles.copy,
                () => copying.copy('hand-over', code),
                'small',
              ),
              button(profiles.close, act.close, 'plain'),
            )}`
    }
  </div>`;
}

/** Where moving between accounts is done, for pages that are not the deployment's own. */
export function elsewhere({ locale, config }: Pick<ListScene, 'locale' | 'config'>): unknown {
  const { profiles } = locale.messages;
  const way = link(profiles.elsewhereLink, config?.links.profiles, 'small');
  return html`<p part="hint">${profiles.elsewhere}</p>
    ${actions(way)}`;
}
