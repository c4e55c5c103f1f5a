import { html, nothing, type TemplateResult } from 'lit';
import type { Platform, Profile } from '../../contract/social-profiles.js';
import { errorText } from '../internal/error-text.js';
import { time } from '../internal/formats.js';
import { actions, button, notice } from './controls.js';
import { explanation, needsCreator, pill, statusOf } from './health.js';
import { isBusy, type ListScene, receiptFor } from './list-scene.js';
import { disconnectPanel, elsewhere, handOverPanel, receipt } from './panels.js';
import { avatar, facts, firstData, followers } from './profile-facts.js';
import { managerPreview, sharing } from './sharing.js';
import { naming, atHandle, spoken } from './words.js';

/** A connected profile: who it is, how its connection does, who sees it, and what can be done with it. */
export function profileCard(scene: ListScene, profile: Profile, platform: Platform): TemplateResult {
  const { locale, act, panel, state, compact } = scene;
  const { profiles } = locale.messages;
  const { id, handle } = profile;
  const open = panel?.id === id ? panel.name : undefined;
  const asked = receiptFor(scene, profile);
  const failure = state.failures.find((one) => one.id === id);
  const share = sharing(scene, profile, {
    pending: isBusy(scene, id, 'visibility'),
    toggle: () => act.share(profile),
    preview: () => (open === 'preview' ? act.close() : act.open('preview', profile)),
    previewOpen: open === 'preview',
  });
  const preview = open === 'preview' ? managerPreview(scene, profile, act.close) : nothing;
  return html`<div class="profile" role="group" aria-label=${atHandle(handle)} data-profile=${id}>
    <div class="row who">
      ${avatar(profile)}
      <div class="what">
        <bdi class="name">${atHandle(handle)}</bdi>
        ${about(scene, profile, platform)}
      </div>
      ${pill(locale, profile)}
    </div>
    ${condition(scene, profile)} ${failure ? notice(errorText(locale, failure.error), 'error') : nothing}
    ${asked ? receipt(scene, asked, platform) : nothing} ${compact ? nothing : [share, preview]}
    <details class="details">
      <summary>
        <span aria-hidden="true">${profiles.details}</span
        ><span class="spoken">${spoken(profiles.detailsOf, naming(profile))}</span>
      </summary>
      <div class="inside">
        ${compact ? [share, preview] : nothing} ${facts(scene, profile, platform)}
        ${actions(
          needsCreator(profile)
            ? nothing
            : button(profiles.reconnect, () => act.reconnect(profile), 'small', {
                name: spoken(profiles.reconnectProfile, naming(profile)),
              }),
          button(profiles.disconnect, () => act.open('disconnect', profile), 'small', {
            name: spoken(profiles.disconnectProfile, naming(profile)),
            expanded: open === 'disconnect',
            id: `disconnect-${id}`,
          }),
          button(profiles.handOver, () => act.open('hand-over', profile), 'small', {
            name: spoken(profiles.handOverProfile, naming(profile)),
            expanded: open === 'hand-over',
            id: `hand-over-${id}`,
          }),
        )}
        ${open === 'disconnect' ? disconnectPanel(scene, profile) : nothing}
        ${
          open === 'hand-over'
            ? scene.firstParty
              ? handOverPanel(scene, profile)
              : html`<div class="panel" tabindex="-1" data-panel>${elsewhere(scene)}</div>`
            : nothing
        }
      </div>
    </details>
  </div>`;
}

/** Name, followers, and how fresh that is; in a narrow place only how many follow. */
function about({ locale, compact }: ListScene, profile: Profile, platform: Platform) {
  const { profiles } = locale.messages;
  const synced = time(locale, profile.lastSyncAt);
  const many = followers(locale, profile);
  const freshness = synced ? html`${profiles.lastSync} ${synced}` : firstData(locale, platform);
  if (compact) return html`<span part="hint">${synced ? many : freshness}</span>`;
  const { displayName } = profile;
  const name = displayName && html`<bdi>${displayName}</bdi>`;
  return html`<span part="hint">${name}${name && many ? '\u00a0· ' : nothing}<span class="whole">${many}</span></span>
    <span part="hint">${freshness}</span>`;
}

/** What to know and to do where a connection is not simply well. */
function condition({ locale, act }: ListScene, profile: Profile) {
  const { profiles } = locale.messages;
  const status = statusOf(profile);
  const text = explanation(locale, profile);
  if (text === nothing) return nothing;
  const name = (label: string) => ({ name: spoken(label, naming(profile)) });
  const way = !needsCreator(profile)
    ? nothing
    : status === 'limited'
      ? button(
          profiles.addPermission,
          () => act.addPermission(profile),
          'submit-button',
          name(profiles.addPermissionTo),
        )
      : button(profiles.reconnect, () => act.reconnect(profile), 'submit-button', name(profiles.reconnectProfile));
  const kind = status === 'needs-reconnect' ? 'error' : status === 'paused' ? '' : 'attention';
  return notice(text, kind, actions(way));
}
