import { html, nothing } from 'lit';
import { fill } from '../../i18n/template.js';
import { errorText } from '../internal/error-text.js';
import type { ConnectScene, StepView } from './connect-scene.js';
import { actions, button, link, notice, wayToSignIn } from './controls.js';
import { elsewhere } from './panels.js';
import { switchSteps } from './preflight.js';
import { firstData } from './profile-facts.js';
import { missingWords, words } from './words.js';

type End = Extract<ConnectScene['state'], { sure: boolean }>;

/** What an attempt came to. */
export function end(scene: ConnectScene, state: End): StepView {
  const { locale, config, act } = scene;
  const { connection, common, profiles } = locale.messages;
  const { aim, error } = state;
  const { platform } = aim;
  const names = { platform };
  const back = button(connection.back, act.leave, 'plain');
  const again = (label: string) => button(label, () => act.again(), 'submit-button');
  const failure = error ? notice(errorText(locale, error), 'error') : nothing;
  switch (state.step) {
    case 'connected':
      return connected(scene, state);
    case 'conflict':
      return conflict(scene, state);
    case 'account-type':
      return accountType(scene, state);
    case 'denied':
      return {
        mark: platform,
        title: [connection.deniedTitle, names],
        text: connection.deniedText,
        body: actions(again(common.retry), back),
      };
    case 'cancelled':
      return {
        mark: platform,
        title: [connection.cancelledTitle, names],
        text: connection.cancelledText,
        body: actions(again(connection.startAgain), back),
      };
    case 'expired':
      return {
        mark: ['clock', 'attention'],
        title: [connection.expiredTitle, names],
        text: connection.expiredText,
        body: actions(again(connection.startAgain), back),
      };
    case 'platform-unavailable':
      return {
        mark: ['alert', 'attention'],
        title: [connection.unavailableTitle, names],
        text: connection.unavailableText,
        body: actions(button(connection.back, act.leave, ''), link(common.support, config?.links.support, 'plain')),
      };
    case 'signed-out':
      return {
        mark: ['person', ''],
        title: [profiles.signedOutTitle, names],
        text: profiles.signedOutText,
        body: actions(wayToSignIn(scene), back),
      };
    case 'failed':
      return {
        mark: ['alert', 'error'],
        title: [connection.failedTitle, names],
        text: words(connection.failedText, names),
        body: html`${failure} ${support(scene, state)}
        ${actions(again(common.retry), link(common.support, config?.links.support), back)}`,
      };
  }
}

function connected({ locale, platform, act }: ConnectScene, { aim, attempt }: End): StepView {
  const { connection, profiles } = locale.messages;
  const missing = attempt?.missing ?? [];
  const handle = attempt?.found?.handle ?? attempt?.expected?.handle;
  const limited = missing.length > 0;
  const title =
    handle === undefined ? profiles.status.connected : limited ? connection.limitedTitle : connection.connectedTitle;
  const list = missingWords(locale, missing);
  const reads = platform?.reads.includes('posts') && !missing.includes('posts');
  return {
    mark: limited ? ['alert', 'attention'] : ['check', 'done'],
    title: [title, { platform: aim.platform, handle }],
    text: [reads ? connection.connectedText : connection.connectedOnly, ' ', platform && firstData(locale, platform)],
    body: limited
      ? html`${notice(words(profiles.limitedText, { missing: list }), 'attention')}
        ${actions(
          button(profiles.addPermission, act.addPermission, 'submit-button'),
          button(connection.keepAsIs, act.leave, ''),
        )}`
      : actions(button(connection.done, act.leave, 'submit-button')),
  };
}

function accountType(scene: ConnectScene, { aim, attempt }: End): StepView {
  const { locale, platform, act } = scene;
  const { connection, common } = locale.messages;
  const obstacle =
    attempt?.obstacle && Object.hasOwn(connection.obstacleTitle, attempt.obstacle) ? attempt.obstacle : 'personal';
  const names = { platform: aim.platform };
  return {
    mark: ['person', 'attention'],
    title: [connection.obstacleTitle[obstacle], names],
    text: words(connection.obstacleText[obstacle], names),
    body: html`${obstacle === 'personal' && platform ? switchSteps(scene, platform) : nothing}
    ${actions(
      button(common.retry, () => act.again(), 'submit-button'),
      button(connection.switchAccount, () => act.again(true)),
      button(connection.back, act.leave, 'plain'),
    )}`,
  };
}

/** In another account: which, is nobody's business here. */
function conflict(scene: ConnectScene, { aim, attempt }: End): StepView {
  const { locale, config, firstParty, transferPending: pending, transferFailure, codeMissing, act } = scene;
  const { common, connection } = locale.messages;
  const handle = attempt?.found?.handle ?? '';
  const wrong = transferFailure?.error.code === 'code-wrong';
  const refused = codeMissing ? connection.handOverMissing : wrong ? connection.handOverWrong : undefined;
  const other = transferFailure && !wrong ? notice(errorText(locale, transferFailure.error), 'error') : nothing;
  const back = [button(connection.back, act.leave, 'plain'), link(common.support, config?.links.support, 'plain')];
  return {
    mark: ['alert', 'attention'],
    title: [connection.conflictTitle, { platform: aim.platform, handle }],
    text: connection.conflictText,
    body: !firstParty
      ? html`${elsewhere(scene)} ${actions(back)}`
      : html`<p part="hint">${connection.requestText}</p>
          ${other}
          ${actions(
            button(connection.requestTransfer, act.requestTransfer, 'submit-button', { pending: pending && !refused }),
            back,
          )}
          <details class="details" ?open=${refused !== undefined}>
            <summary>${connection.haveCode}</summary>
            <form part="form" class="inside" novalidate @submit=${act.useCode}>
              <div class="field">
                <label part="label" for="hand-over-code">${connection.handOverCode}</label>
                <input
                  part="input"
                  id="hand-over-code"
                  name="hand-over-code"
                  autocomplete="one-time-code"
                  autocapitalize="characters"
                  spellcheck="false"
                  dir="ltr"
                  aria-required="true"
                  aria-invalid=${refused !== undefined}
                  aria-describedby="hand-over-error"
                />
                <p part="error" id="hand-over-error" ?hidden=${!refused}>${refused}</p>
              </div>
              ${actions(html`<button part="button" aria-disabled=${pending || nothing}><span>${connection.handOverButton}</span></button>`)}
            </form>
          </details>`,
  };
}

/** A reference that names what happened to whoever can help. */
function support({ locale, copying }: ConnectScene, { attempt, error }: End) {
  const { common, profiles } = locale.messages;
  const code = attempt?.supportCode ?? error?.supportCode;
  if (code === undefined) return nothing;
  return html`<p class="support">
    <bdi data-copy="support">${fill(common.supportCode, { code })}</bdi>
    ${button(copying.done('support') ? profiles.copied : profiles.copy, () => copying.copy('support', code), 'small')}
  </p>`;
}
