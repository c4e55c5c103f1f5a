import type { OnboardingAdapter } from '../../contract/adapter.js';
import type { OnboardingConfig } from '../../contract/config.js';

interface Request {
  readonly answer: Promise<OnboardingConfig>;
  readonly stop: AbortController;
  wanted: number;
  answered: boolean;
}

const requests = new WeakMap<OnboardingAdapter, Request>();

function ask(adapter: OnboardingAdapter): Request {
  const stop = new AbortController();
  const request = { answer: adapter.getConfig({ signal: stop.signal }), stop, wanted: 0, answered: false };
  requests.set(adapter, request);
  request.answer.then(
    () => (request.answered = true),
    () => requests.get(adapter) === request && requests.delete(adapter),
  );
  return request;
}

/**
 * One request for the configuration serves all widgets of an adapter, and ends when none of them wants it any more.
 * @param take gets the configuration, or nothing where it cannot be read.
 * @returns a function to call when it is no longer wanted.
 */
export function shareConfig(adapter: OnboardingAdapter, take: (config?: OnboardingConfig) => void): () => void {
  const request = requests.get(adapter) ?? ask(adapter);
  let wanted = true;
  request.wanted++;
  request.answer.then(
    (config) => wanted && take(config),
    () => wanted && take(),
  );
  return () => {
    if (!wanted) return;
    wanted = false;
    if (--request.wanted > 0 || request.answered) return;
    requests.delete(adapter);
    request.stop.abort();
  };
}
