import { assert, expect } from '@open-wc/testing';
import { invitationScenarios as scenarios, type Scenario } from '../../../src/adapters/scenarios.js';
import type { InviteStatusState } from '../../../src/elements/invite-status/invite-status.js';
import { InviteStatus } from './invite-status-harness.js';

interface Expected {
  readonly scenario: Scenario;
  readonly state: InviteStatusState;
  readonly heading: string;
  /** Words that have to be there. */
  readonly text: RegExp;
  /** Buttons and links in their order. */
  readonly ways: readonly string[];
}

const copies = ['Copy: creators@northlight.example', 'Copy: Your invitation to Northlight'];
const door = 'Set a password with your address';

const states: Record<string, Expected> = {
  unknown: {
    scenario: scenarios.unknown,
    state: 'unknown',
    heading: 'Find your invitation',
    text: /exact address that was invited/,
    ways: ['Send it again', door],
  },
  'signed in without an invitation': {
    scenario: scenarios.noInvitation,
    state: 'unknown',
    heading: 'Find your invitation',
    text: /Email address/,
    ways: ['Send it again', door],
  },
  pending: {
    scenario: scenarios.pending,
    state: 'pending',
    heading: 'Your invitation is on its way',
    text: /k•••@mail\.example.*Northlight Creators/,
    ways: [...copies, 'I can’t find the mail', 'Check again'],
  },
  sent: {
    scenario: scenarios.signedInWaiting,
    state: 'sent',
    heading: 'Your invitation is waiting in your inbox',
    text: /From Northlight Creators creators@northlight\.example .*Subject Your invitation to Northlight .*To k•••@mail\.example Sent .*Valid until /,
    ways: [...copies, 'I can’t find the mail'],
  },
  ready: {
    scenario: scenarios.sent,
    state: 'ready',
    heading: 'Welcome, Kim Lee',
    text: /k•••@mail\.example.*Valid until/,
    ways: ['Set your password'],
  },
  delayed: {
    scenario: scenarios.delayed,
    state: 'delayed',
    heading: 'The mail is taking longer',
    text: /asked us to wait/,
    ways: [...copies, 'I can’t find the mail', 'Check again'],
  },
  'bounced: unknown mailbox': {
    scenario: scenarios.bouncedUnknownMailbox,
    state: 'bounced',
    heading: 'The mail could not be delivered',
    text: /no mailbox at k•••@mail\.example/,
    ways: ['Use another address', 'Contact support'],
  },
  'bounced: full mailbox': {
    scenario: scenarios.bouncedFullMailbox,
    state: 'bounced',
    heading: 'The mail could not be delivered',
    text: /full.*Make some room/,
    ways: ['Send a new mail', 'Use another address', door],
  },
  'bounced: refused': {
    scenario: scenarios.bouncedRefused,
    state: 'bounced',
    heading: 'The mail could not be delivered',
    text: /refused our mail/,
    ways: ['Send a new mail', 'Use another address', door],
  },
  expired: {
    scenario: scenarios.expired,
    state: 'expired',
    heading: 'This invitation has expired',
    text: /new mail sent to k•••@mail\.example/,
    ways: ['Send a new mail', 'Use another address', door],
  },
  used: {
    scenario: scenarios.used,
    state: 'used',
    heading: 'You’ve already joined',
    text: /Sign in with k•••@mail\.example/,
    ways: ['Sign in', 'Forgot your password?'],
  },
  revoked: {
    scenario: scenarios.revoked,
    state: 'revoked',
    heading: 'This invitation is no longer active',
    text: /Ask your talent manager/,
    ways: ['Contact support', 'Sign in'],
  },
  superseded: {
    scenario: scenarios.superseded,
    state: 'superseded',
    heading: 'There is a newer mail',
    text: /Only the newest mail works/,
    ways: [...copies, 'I can’t find the mail'],
  },
  'unknown link': {
    scenario: scenarios.linkUnknown,
    state: 'bad-link',
    heading: 'This link doesn’t work',
    text: /use the whole link/,
    ways: ['Send a new mail', door],
  },
  'too many requests': {
    scenario: scenarios.tooManyRequests,
    state: 'rate-limited',
    heading: 'We couldn’t load your invitation',
    text: /You can ask again in 2 minutes/,
    ways: ['Try again'],
  },
  offline: {
    scenario: scenarios.offline,
    state: 'offline',
    heading: 'You’re offline',
    text: /as soon as you’re back/,
    ways: ['Try again'],
  },
  timeout: {
    scenario: scenarios.timeout,
    state: 'error',
    heading: 'We couldn’t load your invitation',
    text: /took too long/,
    ways: ['Try again'],
  },
  error: {
    scenario: scenarios.error,
    state: 'error',
    heading: 'We couldn’t load your invitation',
    text: /Reference for support: K7Q2-M4XD/,
    ways: ['Try again'],
  },
};

const pages = {
  light: {},
  dark: { theme: 'dark' },
  'right to left': { lang: 'ar', dir: 'rtl' },
  '320 px': { width: 320 },
} as const;

describe('<invite-status> shows', () => {
  for (const [name, { scenario, state, heading, text, ways }] of Object.entries(states)) {
    it(`${name}: what happened and every way on`, async () => {
      const widget = await InviteStatus.at(state, scenario);
      assert.equal(widget.heading, heading);
      if (ways.length > 1) await widget.untilTrue('the ways on', () => widget.buttons.length === ways.length);
      assert.deepEqual(widget.buttons, ways);
      assert.match(widget.text, text);
    });

    it(`${name}: accessibly, on every page`, async () => {
      for (const page of Object.values(pages)) {
        const widget = await InviteStatus.at(state, scenario, page);
        await widget.untilTrue('the ways on', () => widget.buttons.length === ways.length);
        if (page === pages['right to left']) {
          await widget.untilTrue('Arabic', () => /[ء-ي]{3}/.test(widget.heading));
          assert.equal(widget.root.querySelector('section')!.dir, 'rtl');
        }
        assert.isAtMost(widget.page.scrollWidth, widget.page.clientWidth);
        await expect(widget.element).to.be.accessible();
      }
    });
  }

  it('bars, and says that it is busy, until there is an answer', async () => {
    const widget = await InviteStatus.open(scenarios.loading);
    await widget.untilTrue('the call', () => widget.calls.length > 0);
    assert.equal(widget.element.state, 'loading');
    assert.equal(widget.root.querySelector('section')!.getAttribute('aria-busy'), 'true');
    assert.exists(widget.root.querySelector('.bar'));
    assert.isTrue(widget.element.matches(':state(pending)'));
    await expect(widget.element).to.be.accessible();
  });

  it('its states to styles', async () => {
    assert.isTrue((await InviteStatus.at('used', scenarios.used)).element.matches(':state(done)'));
    assert.isTrue((await InviteStatus.at('expired', scenarios.expired)).element.matches(':state(expired)'));
    const failed = await InviteStatus.at('error', scenarios.error);
    assert.isTrue(failed.element.matches(':state(error)'));
    assert.isFalse(failed.element.matches(':state(pending)'));
  });

  it('moments as times a machine can read', async () => {
    const widget = await InviteStatus.at('sent', scenarios.signedInWaiting);
    const [sent, validUntil] = [...widget.root.querySelectorAll('time')];
    const [{ sentAt, expiresAt } = {}] = [await widget.adapter.invitation.get({})];
    assert.equal(sent?.dateTime, sentAt);
    assert.equal(validUntil?.dateTime, expiresAt);
  });
});
