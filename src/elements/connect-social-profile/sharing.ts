import { html, nothing, type TemplateResult } from 'lit';
import { type ManagerField, managerFields, platformNames } from '../../contract/platforms.js';
import type { Profile } from '../../contract/social-profiles.js';
import { nameFor } from '../internal/controls.js';
import { time } from '../internal/formats.js';
import { actions, button, outside } from './controls.js';
import { avatar, followers } from './profile-facts.js';
import type { Scene } from './scene.js';
import { atHandle, day, spoken, wordFor, words } from './words.js';

/** Goes up whenever `profiles.consent` comes to mean something else, in any language. */
export const consentTextVersion = '2026-11';

/** Whether the manager sees a profile, with the sentence that says what agreeing means. */
export function sharing(
  { locale, manager }: Scene,
  profile: Profile,
  {
    pending,
    toggle,
    preview,
    previewOpen,
  }: {
    readonly pending: boolean;
    readonly toggle: () => void;
    readonly preview: () => void;
    readonly previewOpen: boolean;
  },
): TemplateResult {
  const { profiles } = locale.messages;
  const { id, handle, visibleToManager: visible } = profile;
  return html`<div class="sharing">
    <div class="between">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked=${visible}
        aria-label=${nameFor(spoken(profiles.visible, { manager }), spoken(profiles.visibleProfile, { manager, handle })) ?? nothing}
        aria-describedby=${visible ? nothing : `consent-${id}`}
        aria-disabled=${pending || nothing}
        @click=${() => {
          if (!pending) toggle();
        }}
      >
        <span class="track" aria-hidden="true"></span><span>${words(profiles.visible, { manager })}</span>
      </button>
      ${button(words(profiles.preview, { manager }), preview, 'plain', { expanded: previewOpen, id: `preview-${id}` })}
    </div>
    ${visible ? nothing : html`<p part="hint" id="consent-${id}">${words(profiles.consent, { manager })}</p>`}
  </div>`;
}

/** Exactly what the server gives to a manager: the fields of the contract, and no other. */
export function managerPreview(scene: Scene, profile: Profile, close: () => void): TemplateResult {
  const { locale, manager } = scene;
  const { profiles } = locale.messages;
  const shown: Readonly<Record<ManagerField, unknown>> = {
    platform: platformNames[profile.platform],
    handle: html`<bdi>${atHandle(profile.handle)}</bdi>`,
    displayName: profile.displayName && html`<bdi>${profile.displayName}</bdi>`,
    avatarUrl: nothing,
    profileUrl:
      profile.profileUrl &&
      html`<p part="hint" class="links">
        ${outside(words(profiles.openProfile, { platform: profile.platform }), profile.profileUrl, profiles.newTab)}
      </p>`,
    accountType: profile.accountType && wordFor(profiles.accountType, profile.accountType, 'personal'),
    followers: followers(locale, profile),
    followersAt: undefined,
    health: words(/^(connected|paused)$/.test(profile.status) ? profiles.works : profiles.needsAttention, {
      date: day(locale, profile.since),
    }),
    since: undefined,
    lastSyncAt: time(locale, profile.lastSyncAt),
  };
  const labelled = managerFields.filter((field) => field in profiles.field && shown[field]);
  return html`<div
    class="panel"
    role="group"
    aria-label=${spoken(profiles.preview, { manager })}
    tabindex="-1"
    data-panel
  >
    <p part="hint">${words(profile.visibleToManager ? profiles.previewAll : profiles.previewNothing, { manager })}</p>
    <div class="card">
      <div class="row who">
        ${avatar(profile)}
        <div class="what">
          <span class="name">${shown.displayName ?? shown.handle}</span>
          <span part="hint">${shown.handle}&nbsp;· ${shown.platform}</span>
        </div>
      </div>
      <dl class="facts">
        ${labelled.map(
          (field) =>
            html`<dt>${profiles.field[field as keyof typeof profiles.field]}</dt>
              <dd>${shown[field]}</dd>`,
        )}
      </dl>
      ${shown.profileUrl}
    </div>
    ${actions(button(profiles.close, close, 'small'))}
  </div>`;
}
