import type { OnboardingAdapter } from '../../contract/adapter.js';
import type { OnboardingConfig } from '../../contract/config.js';
import { plainAnswer } from '../../flows/plain-answer.js';

/** Who waits for a configuration. */
export interface ConfigTaker {
  /** @param config nothing where it cannot be read. */
  takeConfig(config?: OnboardingConfig): void;
}

interface Request {
  readonly answer: Promise<OnboardingConfig>;
  readonly stop: AbortController;
  readonly waiting: Set<ConfigTaker>;
}

const requests = new WeakMap<OnboardingAdapter, Request>();

function ask(adapter: OnboardingAdapter): Request {
  const stop = new AbortController();
  const answer = adapter.getConfig({ signal: stop.signal }).then(plainAnswer);
  const request = { answer, stop, waiting: new Set<ConfigTaker>() };
  requests.set(adapter, request);
  answer.catch(() => requests.get(adapter) === request && requests.delete(adapter));
  return request;
}

/** Asks for the configuration; one request serves all widgets of an adapter. */
export function awaitConfig(adapter: OnboardingAdapter, taker: ConfigTaker): void {
  const { answer, waiting } = requests.get(adapter) ?? ask(adapter);
  const tell = (config?: OnboardingConfig): void => {
    if (waiting.delete(taker)) taker.takeConfig(config);
  };
  waiting.add(taker);
  answer.then(tell, () => tell());
}

/** Waits no more. The request ends when nobody does. */
export function forgetConfig(adapter: OnboardingAdapter, taker: ConfigTaker): void {
  const request = requests.get(adapter);
  if (!request?.waiting.delete(taker) || request.waiting.size > 0) return;
  requests.delete(adapter);
  request.stop.abort();
}
