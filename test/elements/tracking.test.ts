import { assert, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { memoryDesk } from '../../src/adapters/memory/desk.js';
import { deskScenarios } from '../../src/adapters/scenarios/desk.js';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { passwordResetScenarios, type Scenario, scenarios } from '../../src/adapters/scenarios.js';
import type { OnboardingAdapter } from '../../src/contract/adapter.js';
import type { TrackDetail } from '../../src/elements/internal/track-event.js';
import { fillCode, fillEmail, fillPassword, submit, whenStep } from '../../src/testing/index.js';
import '../../src/define/all.js';
import '../../src/define/onboarding-desk.js';
import { until } from '../until.js';

type Widget = HTMLElement & { readonly updateComplete: Promise<unknown> };

const tags = {
  invitation: 'invite-status',
  'password-reset': 'reset-password-form',
  'social-profiles': 'connect-social-profile',
  'talent-email': 'talent-email-notice',
} as const;
const typed = { email: 'maria.gomez@private.example', password: 'copper meadow 81 violins', code: '271828' };
const outcomes = ['shown', 'started', 'cancelled', 'done', 'failed'];
/** What leaves the page, which a test may not do. */
const leaving = ['invite-continue', 'invite-reset-request', 'talent-email-continue', 'talent-email-open'];
const nothing = () => {};
const ports = {
  popup: { open: () => ({ navigate: nothing, focus: nothing, close: nothing, closed: false }) },
  page: { go: nothing, returnUrl: 'https://northlight.example/profiles' },
};

/** A widget in a page that hears everything and lets nobody leave. */
async function open(
  tag: string,
  adapter: OnboardingAdapter,
  { token, deletionToken, variant }: Partial<Scenario> = {},
) {
  sessionStorage.clear();
  const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const heard: TrackDetail[] = [];
  page.addEventListener('onboarding-track', ({ detail }) => heard.push(detail));
  for (const type of leaving) page.addEventListener(type, (event) => event.preventDefault());
  page.addEventListener('click', (event) => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault();
  });
  const widget = document.createElement(tag) as Widget;
  Object.assign(widget, { adapter, token, deletionToken, ...(variant && { variant }) });
  if (tag === tags['social-profiles']) Object.assign(widget, { ports, mode: 'popup' });
  page.append(widget);
  await until(() => heard.length > 0, `nothing was told of <${tag}>`);
  return { page, widget, heard };
}

const acts = (heard: readonly TrackDetail[]) =>
  heard.filter(({ action }) => action !== 'show').map(({ action, outcome }) => `${action} ${outcome}`);
const shown = (heard: readonly TrackDetail[]) =>
  heard.filter(({ action }) => action === 'show').map(({ step, outcome }) => `${step} ${outcome}`);

describe('onboarding-track', () => {
  it('tells a way through the password form, step by step', async () => {
    const scenario = passwordResetScenarios.request;
    const { widget, heard } = await open('reset-password-form', memoryAdapter({ scenario }), scenario);
    await fillEmail(widget, scenario.type?.email ?? typed.email);
    await submit(widget);
    await whenStep(widget, 'sent');
    assert.deepEqual(shown(heard), ['request shown', 'sent shown']);
    assert.deepEqual(acts(heard), ['request started', 'request done']);
    assert.isTrue(heard.every(({ widget: name }) => name === 'reset-password-form'));
  });

  it('tells that the page has cancelled an action', async () => {
    const scenario = passwordResetScenarios.request;
    const { page, widget, heard } = await open('reset-password-form', memoryAdapter({ scenario }), scenario);
    page.addEventListener('password-reset-request', (event) => event.preventDefault());
    await fillEmail(widget, typed.email);
    await submit(widget);
    await until(() => acts(heard).length > 0, 'no act was told');
    assert.deepEqual(acts(heard), ['request cancelled']);
  });

  it('tells that an action failed, and how long it took', async () => {
    const scenario = passwordResetScenarios.request;
    let now = 1000;
    const adapter = memoryAdapter({ scenario });
    const { widget, heard } = await open('reset-password-form', adapter, scenario);
    Object.assign(widget, { clock: { now: () => now } });
    widget.addEventListener('password-reset-request', () => {
      // Two seconds pass while the request is on its way.
      setTimeout(() => (now += 2000));
    });
    Object.assign(widget, {
      adapter: {
        ...adapter,
        passwordReset: {
          ...adapter.passwordReset,
          request: () => new Promise((_, refuse) => setTimeout(() => refuse(new Error('broken')), 20)),
        },
      },
    });
    await widget.updateComplete;
    await fillEmail(widget, typed.email);
    await submit(widget);
    await until(() => acts(heard).includes('request failed'), 'told');
    assert.equal(heard.find(({ outcome }) => outcome === 'failed')?.ms, 2000);
  });

  it('tells what the desk shows', async () => {
    const { heard } = await open('onboarding-desk', memoryDesk());
    assert.deepInclude(heard[0], { widget: 'onboarding-desk', action: 'show', outcome: 'shown' });
  });

  it('is heard outside shadow roots, cannot be cancelled or changed', async () => {
    const scenario = passwordResetScenarios.request;
    let told: Event | undefined;
    addEventListener('onboarding-track', (event) => (told = event), { once: true });
    const { heard } = await open('reset-password-form', memoryAdapter({ scenario }), scenario);
    assert.deepInclude(told, { bubbles: true, composed: true, cancelable: false });
    assert.isFrozen(heard[0]);
  });

  it('holds nothing personal, whatever somebody does in whatever situation', async function () {
    this.timeout(120_000);
    const situations = [
      ...scenarios.map((scenario) => ({
        tag: tags[scenario.column],
        name: scenario.name,
        open: () => open(tags[scenario.column], memoryAdapter({ scenario }), scenario),
      })),
      ...Object.entries(deskScenarios).map(([name, scenario]) => ({
        tag: 'onboarding-desk',
        name,
        open: () => open('onboarding-desk', memoryDesk({ scenario })),
      })),
    ].filter(({ name }) => name !== 'loading');
    const presses = fc.array(fc.nat(40), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...situations), presses, async (situation, pressed) => {
        const { page, widget, heard } = await situation.open();
        for (const press of pressed) await wander(widget, press);
        for (const detail of heard) assertImpersonal(detail, situation.tag);
        page.remove();
      }),
      { numRuns: 80, includeErrorInReport: true },
    );
  });
});

/** Closed words and a number; nothing that was typed, and nothing of the people in the scenarios. */
function assertImpersonal(detail: TrackDetail, tag: string): void {
  assert.hasAllKeys(detail, ['widget', 'step', 'action', 'outcome', 'ms']);
  const { widget, step, action, outcome, ms } = detail;
  assert.equal(widget, tag);
  for (const word of [step, action, outcome]) assert.match(word, /^[a-z]+(-[a-z]+)*$/);
  assert.include(outcomes, outcome);
  assert.isTrue(Number.isInteger(ms) && ms >= 0);
  const words = Object.values(typed).flatMap((text) => text.split(/[ .@]/));
  // Milliseconds may have the digits of anything.
  const text = [widget, step, action, outcome].join(' ');
  assert.isUndefined([...words, 'kim', 'lee', 'inv_', 'rst_', 'del_', '@'].find((word) => text.includes(word)));
}

/** Types what it can, then presses one of the buttons. */
async function wander(widget: Widget, press: number): Promise<void> {
  const once = { timeout: 0 };
  for (const fill of [
    () => fillEmail(widget, typed.email, once),
    () => fillPassword(widget, typed.password, once),
    () => fillCode(widget, typed.code, once),
  ]) {
    await fill().catch(nothing);
  }
  const places = [widget.shadowRoot, widget.querySelector('.onboarding-form')];
  const buttons = places.flatMap((place) => [...(place?.querySelectorAll<HTMLElement>('button, a') ?? [])]);
  buttons[press % buttons.length]?.click();
  await widget.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await widget.updateComplete;
}
