import { html, nothing, type TemplateResult } from 'lit';
import { errorText } from '../internal/error-text.js';
import type { ConnectScene, StepView } from './connect-scene.js';
import { actions, button, notice } from './controls.js';
import { words } from './words.js';

type Waiting = Extract<ConnectScene['state'], { step: 'waiting' }>;
type Away = Extract<ConnectScene['state'], { network: unknown }>;

/** The attempt is being made. */
export function opening(
  { locale, act }: ConnectScene,
  { aim }: Extract<ConnectScene['state'], { step: 'opening' }>,
): StepView {
  const { connection } = locale.messages;
  return {
    mark: aim.platform,
    title: [connection.startingTitle, { platform: aim.platform }],
    text: connection.startingText,
    busy: true,
    body: actions(button(connection.cancel, act.cancel, 'plain')),
  };
}

/** The platform's page is somewhere else; here is how to get back to it. */
export function waiting(scene: ConnectScene, state: Waiting): StepView {
  const { locale, platform, act } = scene;
  const { connection } = locale.messages;
  const { aim, attempt, popup, pending, error } = state;
  const names = { platform: aim.platform, host: platform?.host ?? '' };
  const asked = attempt.status === 'match-code';
  const [title, text] = asked
    ? [connection.matchTitle, connection.matchText]
    : {
        open: [connection.waitingTitle, connection.waitingText],
        closed: [connection.waitingTitle, connection.waitingText],
        blocked: [connection.blockedTitle, connection.blockedText],
        elsewhere: [connection.elsewhereTitle, connection.elsewhereText],
        leaving: [connection.startingTitle, connection.startingText],
      }[popup];
  const cancel = button(connection.cancel, act.cancel, 'plain');
  const off = pending !== false;
  const ways = {
    open: [button(connection.reopen, act.reopen, '', { pending: pending === 'reopen' }), cancel],
    closed: [button(connection.reopen, act.reopen, 'submit-button', { pending: pending === 'reopen' }), cancel],
    blocked: [blockedLink(scene), button(connection.thisTab, act.continueHere, '', { off }), cancel],
    elsewhere: [button(connection.goOnHere, act.reopen, '', { pending: pending === 'reopen' }), cancel],
    leaving: [cancel],
  }[popup];
  return {
    mark: aim.platform,
    title: [title ?? '', names],
    text: words(text ?? '', names),
    news: popup === 'closed' ? connection.closed : networkText(scene, state),
    busy: popup === 'leaving',
    body: html`${popup === 'closed' ? notice(connection.closed, 'attention') : nothing} ${network(scene, state)}
    ${error ? notice(errorText(locale, error), 'error') : nothing} ${code(scene, state, asked)} ${actions(ways)}
    ${popup === 'leaving' ? nothing : device(scene, state)}`,
  };
}

/** The answer is here, and is being read. */
export function returned(scene: ConnectScene, state: Extract<Away, { step: 'returned' }>): StepView {
  const { connection } = scene.locale.messages;
  const { platform } = state.aim;
  return {
    mark: platform,
    title: [connection.returnedTitle, { platform }],
    text: words(connection.returnedText, { platform }),
    news: networkText(scene, state),
    busy: true,
    body: html`${network(scene, state)}${actions(button(connection.cancel, scene.act.cancel, 'plain'))}`,
  };
}

/** How asking goes, where it does not go well. */
export function network(scene: ConnectScene, state: Away): TemplateResult | typeof nothing {
  const text = networkText(scene, state);
  return text === undefined ? nothing : notice(text, 'attention');
}

function networkText({ locale }: ConnectScene, { network: state }: Away): string | undefined {
  const { offline, stillChecking } = locale.messages.connection;
  return { ok: undefined, offline, unsure: stillChecking }[state];
}

/** A link to click, for which browsers open a window where they would not for a script. */
function blockedLink({ locale, platform, publicLink, act }: ConnectScene) {
  if (publicLink === undefined) return nothing;
  const { connection } = locale.messages;
  return html`<a
    part="button submit-button"
    class="submit-button"
    href=${publicLink}
    target="_blank"
    rel="opener"
    referrerpolicy="origin"
    @click=${act.follow}
    @auxclick=${act.follow}
    ><span>${words(connection.openHost, { host: platform?.host ?? '' })}</span></a
  >`;
}

/** What our own page asks for when the platform has answered in another browser. */
function code({ locale }: ConnectScene, { attempt, aim }: Waiting, asked: boolean) {
  const { connection } = locale.messages;
  if (attempt.matchCode === undefined) return nothing;
  return html`<div class="match ${asked ? 'asked' : ''}">
    <p>
      <span part="hint">${connection.code}</span>
      <bdi class="code" dir="ltr" translate="no">${attempt.matchCode}</bdi>
    </p>
    ${asked ? nothing : html`<p part="hint">${words(connection.codeText, { platform: aim.platform })}</p>`}
  </div>`;
}

/** The same attempt, on a phone. */
function device({ locale, handoff, copying, act }: ConnectScene, { pending }: Waiting) {
  const { common, connection, profiles } = locale.messages;
  const opened = (event: Event) => {
    if ((event.target as HTMLDetailsElement).open && !handoff) act.handoff();
  };
  return html`<details class="details" @toggle=${opened}>
    <summary>${connection.device}</summary>
    <div class="inside" aria-busy=${pending === 'handoff'}>
      ${
        handoff
          ? html`<p>${connection.deviceText}</p>
              ${handoff.code}
              ${
                copying.refused('handoff')
                  ? html`<input
                      part="input"
                      readonly
                      dir="ltr"
                      aria-label=${connection.deviceLink}
                      .value=${handoff.url}
                      data-copy="handoff"
                    />`
                  : nothing
              }
              ${actions(
                button(
                  copying.done('handoff') ? profiles.copied : connection.deviceLink,
                  () => copying.copy('handoff', handoff.url),
                  'small',
                ),
              )}`
          : pending === 'handoff'
            ? html`<span class="bar square"></span>`
            : actions(button(common.retry, act.handoff, 'small'))
      }
    </div>
  </details>`;
}
