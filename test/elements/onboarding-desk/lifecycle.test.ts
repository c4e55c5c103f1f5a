import { assert, fixture, html } from '@open-wc/testing';
import type { OnboardingDeskElement } from '../../../src/elements/onboarding-desk/onboarding-desk.js';
import { Desk, eventNames, read } from './desk-harness.js';
import { creator, DeskWorld, invitation, profile, request } from './desk-world.js';

function someWorld(): DeskWorld {
  const world = new DeskWorld();
  world.invitations = [invitation('kim', { name: 'Kim Lee', email: 'kim@mail.example' })];
  world.requests = [request('r1')];
  world.creators = [creator('kim', { profiles: [profile('p1', { health: 'needs-attention', nudgeIn: 0 })] })];
  return world;
}

describe('<onboarding-desk>: from coming to going', () => {
  it('says that it is loading until it knows who sits there', async () => {
    const world = someWorld();
    const release = world.hold('user');
    const desk = await Desk.open(world);
    assert.equal(desk.element.state, 'loading');
    assert.equal(desk.find('.root')!.getAttribute('aria-busy'), 'true');
    assert.match(read(desk.find('.root')), /Loading/);
    release();
    await desk.until('invitations');
    assert.deepEqual(
      desk.heardOf('desk-state-change').map(({ detail }) => detail.state),
      ['invitations'],
    );
  });

  it('tells what to do where the token is refused, and comes back with a new one', async () => {
    const world = someWorld();
    world.refuse('user', 'unauthenticated');
    const desk = await Desk.at('signed-out', world);
    assert.match(desk.text, /session has ended.*Sign in again in your company/);
    world.refuse('user');
    await desk.press('Try again');
    await desk.until('invitations');
  });

  it('is signed out when the token is refused later, and keeps what was opened', async () => {
    const desk = await Desk.at('invitations', someWorld());
    desk.world.refuse('requests', 'unauthenticated');
    await desk.click(desk.find('#tab-requests')!);
    await desk.until('signed-out');
    desk.world.refuse('requests');
    await desk.press('Try again');
    await desk.until('requests');
  });

  it('says when it is offline and goes on by itself when it is not', async () => {
    const world = someWorld();
    world.refuse('user', 'offline');
    const desk = await Desk.at('offline', world);
    assert.match(desk.text, /You are offline/);
    assert.isTrue(desk.element.matches(':state(error)'));
    world.refuse('user');
    window.dispatchEvent(new Event('online'));
    await desk.until('invitations');
  });

  it('says where the adapter has no desk, and where there is no adapter', async () => {
    const world = someWorld();
    const desk = await Desk.at('error', world, { adapter: { getConfig: () => new Promise(() => {}) } });
    assert.match(desk.text, /not available here/);
    const alone = await fixture<OnboardingDeskElement>(html`<onboarding-desk></onboarding-desk>`);
    await desk.untilTrue('told', () => /not connected/.test(read(alone.shadowRoot!.querySelector('.root'))));
  });

  it('speaks the language of the page, in its direction', async () => {
    const desk = await Desk.at('invitations', someWorld(), { lang: 'ar' });
    await desk.untilTrue('Arabic', () => /مكتب/.test(desk.text));
    assert.equal(desk.find('.root')!.getAttribute('dir'), 'rtl');
    assert.notMatch(desk.text, /Details|Delivered|Sent\b/);
  });

  it('takes the words of the page', async () => {
    const desk = await Desk.at('invitations', someWorld());
    desk.element.messages = { en: { desk: { tabCreators: 'Talents' } } };
    await desk.element.updateComplete;
    assert.match(read(desk.find('#tab-creators')), /Talents/);
    desk.element.headingLevel = 1;
    await desk.element.updateComplete;
    assert.equal(desk.find('.head [role=heading]')!.getAttribute('aria-level'), '1');
  });

  it('gives the page events without anything about a person', async () => {
    const desk = await Desk.at('invitations', someWorld());
    await desk.press('Details of Kim Lee');
    await desk.press('Send again to Kim Lee');
    await desk.untilTrue('sent', () => desk.heardOf('desk-invited').length === 1);
    await desk.click(desk.find('#tab-requests')!);
    await desk.press('Forward to support the request of Kim Lee');
    await desk.untilTrue('answered', () => desk.heardOf('desk-answered').length === 1);
    await desk.click(desk.find('#tab-creators')!);
    await desk.press(/^Remind/);
    await desk.untilTrue('reminded', () => desk.heardOf('desk-nudged').length === 1);
    const details = JSON.stringify(desk.heard.map((event) => (event as CustomEvent<unknown>).detail));
    assert.notMatch(details, /kim\.lee|Kim Lee|@|Maya/);
    assert.isTrue(
      desk.heard.every((event) => event.bubbles && event.composed && Object.isFrozen((event as CustomEvent).detail)),
    );
    assert.includeMembers([...eventNames], [...new Set(desk.heard.map(({ type }) => type))]);
  });

  it('stops asking when it has left the page, and begins anew when it comes back', async () => {
    const desk = await Desk.at('invitations', someWorld());
    const { element, page } = desk;
    element.remove();
    await new Promise(requestAnimationFrame);
    const calls = desk.world.calls.length;
    window.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise(requestAnimationFrame);
    assert.equal(desk.world.calls.length, calls);
    page.append(element);
    await desk.untilTrue('read again', () => desk.world.countOf('user') === 2 && desk.find('.record'));
  });

  it('reads what is shown once more when somebody comes back to the page after a while', async () => {
    const desk = await Desk.at('invitations', someWorld());
    const before = desk.world.countOf('invitations');
    document.dispatchEvent(new Event('visibilitychange'));
    assert.equal(desk.world.countOf('invitations'), before);
    desk.ahead = 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
    await desk.untilTrue('read', () => desk.world.countOf('invitations') === before + 1);
  });
});
