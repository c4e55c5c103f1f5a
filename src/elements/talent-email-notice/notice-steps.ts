import type { TalentEmailState } from '../../flows/talent-email-state.js';
import { actions, button, link } from '../internal/controls.js';
import { errorText } from '../internal/error-text.js';
import { deletionStep, reauth } from './deletion.js';
import { deletionInfo } from './deletion-info.js';
import { badLink, ownPage, stranger, undelivered, variation } from './explanation.js';
import { progress, progressOnly } from './progress.js';
import { addressFree, request } from './request.js';
import type { Scene, StateOf, StepView } from './scene.js';
import { choose } from './ways.js';

/** What the step at hand shows. */
export function noticeStep(scene: Scene, state: Exclude<TalentEmailState, StateOf<'loading'>>): StepView {
  const { locale, config, act } = scene;
  const { common, talentEmail } = locale.messages;
  switch (state.step) {
    // Who is known and has nothing to be told is shown nothing, and never gets here.
    case 'hidden':
      return stranger(scene);
    case 'unknown':
      return badLink(scene, state.link);
    case 'signed-out':
      return {
        mark: ['person', ''],
        title: [talentEmail.signedOutTitle, {}],
        text: talentEmail.signedOutText,
        body: actions(link(common.signIn, config?.links.signIn, 'submit-button', act.toSignIn)),
      };
    case 'failed':
      return {
        mark: ['alert', 'attention'],
        title: [talentEmail.failedTitle, {}],
        text: errorText(locale, state.error, scene.retryIn),
        body: actions(button(common.retry, act.retry, 'submit-button', { off: scene.retryIn > 0 })),
      };
    case 'notice':
      return noticed(scene, state);
    case 'choose':
      return choose(scene, state);
    case 'request':
      return request(scene, state);
    case 'address-free':
      return addressFree(scene, state);
    case 'delete-info':
      return deletionInfo(scene, state);
    case 'delete-reauth':
      return reauth(scene, state);
    default:
      return deletionStep(scene, state);
  }
}

function noticed(scene: Scene, { notice }: StateOf<'notice'>): StepView {
  const { change } = notice;
  if (notice.decide === 'own-page') return change ? progressOnly(scene, notice, change) : ownPage(scene, notice);
  if (change) return progress(scene, notice, change);
  return notice.mail === 'reaches' ? variation(scene, notice) : undelivered(scene, notice);
}
