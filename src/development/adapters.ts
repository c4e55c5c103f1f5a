import { type Context, ContextEvent } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { adapterContext } from '../context/adapter-context.js';
import { settingsContext } from '../context/settings-context.js';
import type { OnboardingAdapter } from '../contract/adapter.js';
import { isOnboardingError } from '../contract/errors.js';
import { explain } from './diagnostics.js';
import type { ElementFacts } from './element-facts.js';

/** Says whether an adapter reaches the element, and whether it can do what the element is for. */
export function checkAdapter(element: ReactiveElement, { column }: ElementFacts): void {
  if (!column) return;
  const own = (element as { readonly adapter?: OnboardingAdapter }).adapter;
  const adapter = own ?? offered(element, adapterContext);
  const tag = element.localName;
  if (adapter) {
    watchCalls(adapter);
    if (adapter[column] !== undefined) return;
    explain('adapter-column-missing', `<${tag}>: the adapter has no ${column}, which this element is for.`, adapter);
  } else if (!offered(element, settingsContext)?.connecting) {
    const ways = 'Put it into <onboarding-provider base-url="…">, or set its adapter property.';
    explain('adapter-missing', `<${tag}>: nothing connects it to a backend. ${ways}`, element);
  }
}

/** What a provider around the element offers under a key. */
export function offered<Value>(element: Element, context: Context<symbol, Value>): Value | undefined {
  let answer: Value | undefined;
  element.dispatchEvent(new ContextEvent(context, element, (value) => (answer = value)));
  return answer;
}

const watched = new WeakSet<object>();

/** Adapters of a page's own may throw what no catalogue has words for; people then read of a fault on our side. */
function watchCalls(holder: object, name = 'adapter'): void {
  if (watched.has(holder) || Object.isFrozen(holder)) return;
  watched.add(holder);
  for (const [key, member] of Object.entries(holder) as [string, unknown][]) {
    const called = `${name}.${key}`;
    if (typeof member === 'object' && member !== null) watchCalls(member, called);
    if (typeof member !== 'function') continue;
    const reported = (...input: unknown[]): unknown => {
      try {
        const answer: unknown = Reflect.apply(member, holder, input);
        if (answer instanceof Promise) answer.catch((error: unknown) => complain(called, error));
        return answer;
      } catch (error) {
        complain(called, error);
        throw error;
      }
    };
    Reflect.set(holder, key, reported);
  }
}

function complain(called: string, error: unknown): void {
  if (isOnboardingError(error) || (error instanceof Error && error.name === 'AbortError')) return;
  explain('adapter-threw', `${called} failed with something other than an OnboardingError.`, error);
}
