import { ContextProvider } from '@lit/context';
import { assert, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { memoryAdapter } from '../../../src/adapters/memory.js';
import { adapterContext } from '../../../src/context/adapter-context.js';
import { settingsContext } from '../../../src/context/settings-context.js';
import type { OnboardingAdapter } from '../../../src/contract/adapter.js';
import { AdapterController } from '../../../src/elements/internal/adapter-controller.js';
import { CountdownController } from '../../../src/elements/internal/countdown-controller.js';
import { LiveRegion } from '../../../src/elements/internal/live-region.js';
import { sessionResume } from '../../../src/elements/internal/session-resume.js';
import { until } from '../../until.js';

class Counter extends LitElement {
  left = 0;
  renders = 0;
  ended = 0;
  readonly live = new LiveRegion(this);
  readonly countdown = new CountdownController(
    this,
    () => this.left,
    () => this.ended++,
  );

  override render() {
    this.renders++;
    return html`<p class="root"></p>`;
  }
}
customElements.define('test-counter', Counter);

class Client extends LitElement {
  adapter: OnboardingAdapter | undefined;
  readonly controller = new AdapterController(this);
}
customElements.define('test-client', Client);

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const textOf = (element: LitElement, role: string) => element.shadowRoot!.querySelector(`[role=${role}]`)!.textContent;

describe('LiveRegion', () => {
  it('is there, empty, before it has anything to say', async () => {
    const element = await fixture<Counter>(html`<test-counter></test-counter>`);
    assert.equal(textOf(element, 'status'), '');
    assert.equal(textOf(element, 'alert'), '');
  });

  it('makes the same words a change when they are said again', async () => {
    const element = await fixture<Counter>(html`<test-counter></test-counter>`);
    await painted();
    const said: (string | null)[] = [];
    for (let time = 0; time < 3; time++) {
      element.live.say('Copied');
      await element.updateComplete;
      said.push(textOf(element, 'status'));
    }
    assert.deepEqual(
      said.map((text) => text?.trim()),
      ['Copied', 'Copied', 'Copied'],
    );
    assert.notEqual(said[0], said[1]);
    assert.notEqual(said[1], said[2]);
  });

  it('is painted before it speaks, and interrupts only where it is told to', async () => {
    const element = await fixture<Counter>(html`<test-counter></test-counter>`);
    element.live.say('Wrong', true);
    await element.updateComplete;
    // Regions that come with their words are not heard.
    assert.deepEqual([textOf(element, 'status'), textOf(element, 'alert')], ['', '']);
    await painted();
    assert.deepEqual([textOf(element, 'status'), textOf(element, 'alert')], ['', 'Wrong']);
    element.live.say('Right');
    await element.updateComplete;
    assert.deepEqual([textOf(element, 'status'), textOf(element, 'alert')], ['Right', '']);
  });
});

describe('CountdownController', () => {
  it('renders while it counts, says once that it is over, and then rests', async () => {
    const element = await fixture<Counter>(html`<test-counter></test-counter>`);
    assert.equal(element.renders, 1);
    element.left = 2;
    element.requestUpdate();
    await until(() => element.renders >= 3, 'not counting');
    element.left = 0;
    await until(() => element.ended === 1, 'not over');
    const { renders } = element;
    await new Promise((resolve) => setTimeout(resolve, 1200));
    assert.equal(element.renders, renders);
    assert.equal(element.ended, 1);
  });

  it('rests while the page is hidden and goes on when it is seen again', async () => {
    const element = await fixture<Counter>(html`<test-counter></test-counter>`);
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    element.left = 9;
    element.requestUpdate();
    await element.updateComplete;
    const { renders } = element;
    await new Promise((resolve) => setTimeout(resolve, 1200));
    assert.equal(element.renders, renders);
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => element.renders > renders + 1, 'not counting');
  });

  it('stops where the element leaves the page', async () => {
    const element = await fixture<Counter>(html`<test-counter></test-counter>`);
    element.left = 9;
    element.requestUpdate();
    await element.updateComplete;
    element.remove();
    const { renders } = element;
    await new Promise((resolve) => setTimeout(resolve, 1200));
    assert.equal(element.renders, renders);
  });
});

describe('AdapterController', () => {
  it('asks one time for the configuration of an adapter that many share', async () => {
    let asked = 0;
    const memory = memoryAdapter();
    const adapter: OnboardingAdapter = { getConfig: () => (asked++, memory.getConfig()) };
    const frame = await fixture<HTMLElement>(
      html`<div>${[1, 2, 3].map(() => html`<test-client .adapter=${adapter}></test-client>`)}</div>`,
    );
    const clients = [...frame.children] as Client[];
    assert.equal(asked, 0, 'asked before the first paint');
    await until(() => clients.every(({ controller }) => controller.config), 'no configuration');
    assert.equal(asked, 1);
  });

  it('ends the request when nobody wants the configuration any more, and asks again later', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const adapter: OnboardingAdapter = {
      getConfig: (options) => {
        signals.push(options?.signal);
        return new Promise((_, reject) => options?.signal?.addEventListener('abort', reject));
      },
    };
    const frame = await fixture<HTMLElement>(
      html`<div>${[1, 2].map(() => html`<test-client .adapter=${adapter}></test-client>`)}</div>`,
    );
    const [first, second] = [...frame.children];
    await until(() => signals.length === 1, 'not asked');
    first!.remove();
    frame.append(second!);
    await new Promise((resolve) => setTimeout(resolve, 0));
    assert.isFalse(signals[0]?.aborted);
    second!.remove();
    await until(() => signals[0]?.aborted, 'not ended');
    frame.append(first!);
    await until(() => signals.length === 2, 'not asked again');
  });

  it('goes on without a configuration that cannot be read, and reads it when asked again', async () => {
    const memory = memoryAdapter({ faults: { getConfig: { code: 'unavailable', times: 1 } } });
    const { controller } = await fixture<Client>(html`<test-client .adapter=${memory}></test-client>`);
    await until(() => controller.settled, 'waits for ever');
    assert.isUndefined(controller.config);
    controller.retry();
    await until(() => controller.config, 'no configuration');
  });

  it('hears a provider that turns up after it, and one that changes its mind', async () => {
    const frame = await fixture<HTMLElement>(html`<div><test-client></test-client></div>`);
    const { controller } = frame.firstElementChild as Client;
    assert.isUndefined(controller.adapter);
    class LateProvider extends LitElement {
      readonly context = new ContextProvider(this, { context: adapterContext, initialValue: memoryAdapter() });
      readonly settings = new ContextProvider(this, {
        context: settingsContext,
        initialValue: { brand: { sender: { name: 'Somebody' } } },
      });
      override createRenderRoot() {
        return this;
      }
    }
    customElements.define('late-provider', LateProvider);
    const provider = new LateProvider();
    provider.append(frame.firstElementChild!);
    frame.append(provider);
    await until(() => controller.config, 'no configuration');
    assert.equal(controller.config?.sender.name, 'Somebody');
    assert.equal(controller.config?.sender.email, 'creators@northlight.example');
    const other = memoryAdapter();
    provider.context.setValue(other);
    assert.equal(controller.adapter, other);
    provider.context.setValue(undefined);
    assert.isUndefined(controller.adapter);
  });

  it('hears a provider that is defined after it', async () => {
    const frame = await fixture<HTMLElement>(html`<upgraded-provider><test-client></test-client></upgraded-provider>`);
    const { controller } = frame.firstElementChild as Client;
    assert.isUndefined(controller.adapter);
    customElements.define(
      'upgraded-provider',
      class extends LitElement {
        readonly context = new ContextProvider(this, { context: adapterContext, initialValue: memoryAdapter() });
        override createRenderRoot() {
          return this;
        }
      },
    );
    await until(() => controller.adapter, 'not heard');
  });

  it('knows after a while that it is alone', async () => {
    const { controller } = await fixture<Client>(html`<test-client></test-client>`);
    assert.isFalse(controller.alone);
    await until(() => controller.alone, 'never');
  });

  it('sets no timer in a last update after the element has left the page', async () => {
    const element = await fixture<Client>(html`<test-client></test-client>`);
    element.remove();
    const { setTimeout } = window;
    let begun = 0;
    window.setTimeout = ((handler: () => void, delay?: number) => {
      begun += 1;
      return setTimeout(handler, delay);
    }) as typeof window.setTimeout;
    try {
      element.requestUpdate();
      await element.updateComplete;
      assert.equal(begun, 0);
    } finally {
      window.setTimeout = setTimeout;
    }
  });
});

describe('sessionResume', () => {
  it('remembers for this tab under a name of its own', () => {
    const store = sessionResume('test');
    store.save({ email: 'kim@mail.example' });
    assert.deepEqual(sessionResume('test').load(), { email: 'kim@mail.example' });
    assert.isUndefined(sessionResume('other').load());
    assert.include(Object.keys(sessionStorage), 'creator-onboarding/test');
    store.clear();
    assert.isUndefined(store.load());
  });

  it('remembers nothing where storage is blocked, full or spoilt', () => {
    sessionStorage.setItem('creator-onboarding/test', '{spoilt');
    assert.isUndefined(sessionResume('test').load());
    const { getItem, setItem } = Storage.prototype;
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const store = sessionResume('test');
    store.save({});
    assert.isUndefined(store.load());
    Object.assign(Storage.prototype, { getItem, setItem });
    sessionStorage.clear();
  });
});
