import type { ConnectScene, StepView } from './connect-scene.js';
import { choosing, confirming, wrongAccount } from './decisions.js';
import { end } from './ends.js';
import { inAppNotice, preflight } from './preflight.js';
import { opening, returned, waiting } from './waiting.js';

/** What the step at hand shows. */
export function connectStep(scene: ConnectScene): StepView {
  const { state } = scene;
  switch (state.step) {
    case 'preflight':
      return scene.inApp ? inAppNotice(scene, state) : preflight(scene, state);
    case 'opening':
      return opening(scene, state);
    case 'waiting':
      return waiting(scene, state);
    case 'returned':
      return returned(scene, state);
    case 'choosing':
      return choosing(scene, state);
    case 'confirming':
      return confirming(scene, state);
    case 'wrong-account':
      return wrongAccount(scene, state);
    default:
      return end(scene, state);
  }
}
