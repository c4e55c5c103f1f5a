import { html, nothing, type TemplateResult } from 'lit';
import { platformNames } from '../../contract/platforms.js';
import { errorText } from '../internal/error-text.js';
import { actions, button, link, notice } from './controls.js';
import { platformIcon } from './icons.js';
import type { ListScene } from './list-scene.js';
import { receipt } from './panels.js';
import type { Shelf } from './platform-list.js';
import { profileCard } from './profile-card.js';
import { transfers } from './transfers.js';
import { spoken, words } from './words.js';

/** Everything below the heading of the list. */
export function listView(scene: ListScene): TemplateResult {
  const { locale, config, state, shelves, act } = scene;
  const { profiles, common } = locale.messages;
  const { main, more } = shelves;
  return html`${
      state.stale
        ? notice(errorText(locale, state.stale), 'error', actions(button(common.retry, act.reload, 'small')))
        : nothing
    }
    ${state.attempts.map((attempt) =>
      notice(
        words(profiles.running, { platform: attempt.platform }),
        '',
        actions(button(profiles.goOn, () => act.goOn(attempt), 'small', { id: `go-on-${attempt.id}` })),
      ),
    )}
    ${transfers(scene, 'open')}
    ${main.length > 0 ? shelfList(scene, main) : html`<p part="text">${profiles.nothing}</p>`}
    ${
      more.length > 0
        ? html`<details class="more">
            <summary>${profiles.more}</summary>
            <div class="inside">${shelfList(scene, more)}</div>
          </details>`
        : nothing
    }
    ${transfers(scene, 'over')}
    <p part="hint" class="links">
      ${link(profiles.help, config?.links.help, 'plain')}
      ${link(profiles.dataSafety, config?.links.dataSafety, 'plain')}
    </p>`;
}

const shelfList = (scene: ListScene, shelves: readonly Shelf[]) =>
  html`<ul part="list" class="list">
    ${shelves.map((shelf) => html`<li part="item" class="platform" data-platform=${shelf.platform.id}>${platformItem(scene, shelf)}</li>`)}
  </ul>`;

function platformItem(scene: ListScene, { platform, recommended, profiles: connected }: Shelf): TemplateResult {
  const { locale, headingLevel, act, state } = scene;
  const { profiles } = locale.messages;
  const ready = platform.connect === 'ready';
  const any = connected.length > 0;
  const gone = state.receipts.filter(
    ({ profile }) => profile.platform === platform.id && !connected.some(({ id }) => id === profile.id),
  );
  const why = platform.connect === 'link-only' ? profiles.linkOnly : ready || any ? nothing : profiles.unavailable;
  return html`<div class="row">
      ${platformIcon(platform.id)}
      <div class="what">
        <span class="name" role="heading" aria-level=${Math.min(headingLevel + 1, 6)}
          >${platformNames[platform.id]}</span
        >
        ${recommended && !any && ready ? html`<span class="mark">${profiles.recommended}</span>` : nothing}
        ${why === nothing ? nothing : html`<span part="hint">${why}</span>`}
      </div>
      ${
        ready
          ? button(
              any ? profiles.another : profiles.connect,
              () => act.connect(platform),
              any ? 'plain' : recommended ? 'submit-button' : '',
              {
                name: spoken(any ? profiles.connectAnother : profiles.connectPlatform, { platform: platform.id }),
                id: `connect-${platform.id}`,
              },
            )
          : nothing
      }
    </div>
    ${connected.map((profile) => profileCard(scene, profile, platform))}
    ${gone.map((one) => receipt(scene, one, platform))}`;
}
