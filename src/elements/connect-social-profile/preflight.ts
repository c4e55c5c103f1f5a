import { html, nothing, type TemplateResult } from 'lit';
import type { Platform } from '../../contract/social-profiles.js';
import { actions, button, link, notice, outside } from './controls.js';
import type { ConnectScene, StepView } from './connect-scene.js';
import { icon, type IconName } from './icons.js';
import { permissions } from './profile-facts.js';
import type { Scene } from './scene.js';
import { missingWords, words } from './words.js';

type Beginning = Extract<ConnectScene['state'], { step: 'preflight' }>;

/** Everything to know before the platform's page opens. */
export function preflight(scene: ConnectScene, { aim }: Beginning): StepView {
  const { locale, manager, config, platform, handle, missing, headingLevel, act } = scene;
  const { connection, profiles } = locale.messages;
  const names = { platform: aim.platform, handle, manager, host: platform?.host ?? '' };
  const [title, why] = {
    connect: [connection.connectTitle, platform?.reads.includes('posts') ? connection.whyPosts : connection.why],
    reconnect: [connection.reconnectTitle, connection.whyReconnect],
    'add-permission': [connection.permissionTitle, connection.whyPermission],
    transfer: [connection.transferTitle, connection.whyTransfer],
  }[aim.purpose] as [string, string];
  const first = aim.purpose === 'connect';
  const point = (mark: IconName, content: unknown) => html`<li>${icon(mark)}<span>${content}</span></li>`;
  const place = aim.mode === 'redirect' ? connection.opensHere : connection.opens;
  const foreign = (text: string, url: string | undefined) => outside(words(text, names), url, profiles.newTab);
  return {
    mark: aim.platform,
    title: [title, names],
    text: words(why, { ...names, missing: missingWords(locale, missing) }),
    body: html`${platform ? requirement(scene, platform) : nothing}
      <ul class="marked">
        ${platform?.host ? point('out', words(place, names)) : nothing}
        ${point('person', html`${words(connection.signedInAs, names)} ${button(connection.switchAccount, () => act.proceed(true), 'plain')}`)}
        ${first ? point('people', words(connection.whoSees, names)) : nothing}
      </ul>
      ${permissions(locale, platform?.reads ?? [], platform?.denied ?? [], headingLevel)}
      <div class="legal">
        <p part="hint">${words(connection.withdraw, names)}</p>
        <p part="hint" class="links">
          ${foreign(connection.permissions, platform?.links.permissions)}
          ${foreign(connection.terms, platform?.links.terms)} ${foreign(connection.privacy, platform?.links.privacy)}
          ${link(profiles.dataSafety, config?.links.dataSafety, 'plain')}
        </p>
      </div>
      ${actions(
        button(words(connection.go, names), () => act.proceed(false), 'submit-button'),
        button(connection.notNow, act.leave, 'plain'),
      )}`,
  };
}

/** The kind of account that is needed, and how to get it. */
function requirement(scene: Scene, platform: Platform): TemplateResult | typeof nothing {
  const { connection } = scene.locale.messages;
  const { requires } = platform;
  if (requires === undefined || !Object.hasOwn(connection.requires, requires)) return nothing;
  const steps = html`<details class="details">
    <summary>${connection.switchTypeTitle}</summary>
    <div class="inside">${switchSteps(scene, platform)}</div>
  </details>`;
  const text = words(connection.requires[requires], { platform: platform.id });
  return notice(text, 'attention', requires === 'professional' ? steps : nothing);
}

/** From a personal to a professional account. */
export function switchSteps({ locale }: Scene, platform: Platform): TemplateResult {
  const { connection, profiles } = locale.messages;
  const names = { platform: platform.id };
  return html`<ol class="points">
      <li>${words(connection.switchTypeOpen, names)}</li>
      <li>${connection.switchTypeChoose}</li>
      <li>${connection.switchTypePick}</li>
      <li>${connection.switchTypeBack}</li>
    </ol>
    <p part="hint" class="links">
      ${outside(words(connection.howTo, names), platform.links.switchAccountType, profiles.newTab)}
    </p>`;
}

/** Where the sign-in would fail, said before it does. */
export function inAppNotice({ locale, inApp, copying, pageUrl, act }: ConnectScene, { aim }: Beginning): StepView {
  const { connection, profiles } = locale.messages;
  const names = { platform: aim.platform, app: inApp?.name };
  return {
    mark: ['out', 'attention'],
    title: [connection.inAppTitle, names],
    text: words(inApp?.name ? connection.inAppNamed : connection.inAppText, names),
    body: html`<ol class="points">
        <li>${connection.inAppMenu}</li>
        <li>${connection.inAppOpen}</li>
        <li>${connection.inAppPaste}</li>
      </ol>
      ${
        copying.refused('page')
          ? html`<input
              part="input"
              readonly
              dir="ltr"
              aria-label=${connection.copyPage}
              .value=${pageUrl}
              data-copy="page"
            />`
          : nothing
      }
      ${actions(
        button(
          copying.done('page') ? profiles.copied : connection.copyPage,
          () => copying.copy('page', pageUrl),
          'submit-button',
        ),
        button(connection.tryAnyway, act.tryAnyway, ''),
        button(connection.notNow, act.leave, 'plain'),
      )}`,
  };
}
