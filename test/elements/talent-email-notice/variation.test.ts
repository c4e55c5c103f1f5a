import { assert } from '@open-wc/testing';
import { talentEmailScenarios as scenarios } from '../../../src/adapters/scenarios.js';
import { Notice, read } from './notice-harness.js';

describe('<talent-email-notice>: why the address looks like this', () => {
  it('says so in one sentence, with both addresses and what was added to the one', async () => {
    const notice = await Notice.at('variation', scenarios.variation);
    assert.equal(notice.heading, 'Why your address contains “+talent”');
    assert.equal(
      read(notice.find('[part~=text]'))
        .split(/\.(?:\s|$)/)
        .filter(Boolean).length,
      1,
    );
    const [signIn, usual] = [...notice.root.querySelectorAll('.addresses bdi.address')];
    assert.equal(signIn!.textContent, 'kim.lee+talent@mail.example');
    assert.equal(usual!.textContent, 'kim.lee@mail.example');
    const added = signIn!.querySelector('ins')!;
    assert.equal(added.textContent, '+talent');
    assert.include(getComputedStyle(added).textDecorationLine, 'underline');
    assert.include(notice.text, 'same inbox');
    assert.include(notice.text, 'One address is one account');
  });

  it('copies the address to sign in with, and says that it did', async () => {
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    try {
      const notice = await Notice.at('variation', scenarios.variation);
      await notice.press('Copy: kim.lee+talent@mail.example');
      await notice.untilTrue('the button says so', () => notice.button('Copied: kim.lee+talent@mail.example'));
      assert.deepEqual(copied, ['kim.lee+talent@mail.example']);
      await notice.untilTrue('speech', () => notice.spoken.includes('Copied'));
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('selects what the browser would not copy', async () => {
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      const notice = await Notice.at('variation', scenarios.variation);
      await notice.press(/^Copy: /);
      await notice.untilTrue('a word about it', () => notice.spoken.startsWith('Selected'));
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('tells a stranger what is true of everybody, and no address', async () => {
    const notice = await Notice.at('unknown', scenarios.stranger);
    assert.notMatch(notice.text, /\S@\S/);
    assert.include(notice.text, 'An address can have only one account');
    assert.equal(notice.button('Sign in')!.getAttribute('href'), 'https://northlight.example/sign-in');
  });

  it('shows nothing to who has nothing to be told', async () => {
    const notice = await Notice.at('hidden', scenarios.noVariation);
    assert.equal(notice.element.getBoundingClientRect().height, 0);
    assert.equal(notice.text, '');
  });

  it('shows nothing on a page that cannot know who is signed in', async () => {
    await Notice.at('hidden', scenarios.noVariation, { adapter: { session: undefined } });
  });

  it('may only show on a partner’s page, and leads to our own', async () => {
    const notice = await Notice.at('own-page', scenarios.partnerPage, { cancel: ['talent-email-open'] });
    assert.include(notice.text, 'k•••@mail.example');
    assert.notInclude(notice.text, ' kim.lee@mail.example');
    assert.isUndefined(notice.button('See what you can do'));
    await notice.press('Open our page');
    assert.lengthOf(notice.heardOf('talent-email-open'), 1);
  });

  it('shows how far a request is to the holder of an older link, masked and with nothing to press', async () => {
    const notice = await Notice.at('own-page', scenarios.olderLink);
    assert.match(read(notice.find('[aria-current=step]')), /^Now: Answer by/);
    assert.notMatch(notice.text, /kim@|kim\.lee/);
    assert.isUndefined(notice.button('Withdraw the request'));
    assert.equal(notice.button('Open our page')!.getAttribute('href'), 'https://northlight.example/talent-email');
  });

  it('says where mail does not arrive, and offers another address first', async () => {
    for (const [state, scenario] of [['bounced', scenarios.bounced] as const, ['no-tags', scenarios.noTags] as const]) {
      const notice = await Notice.at(state, scenario);
      await notice.press('Name an address');
      await notice.until('request-draft');
      notice.page.remove();
    }
  });

  it('shows the three ways with what each costs, and keeping it changes nothing', async () => {
    const notice = await Notice.at('variation', scenarios.variation);
    await notice.press('See what you can do');
    await notice.until('choose');
    await notice.untilTrue('focus goes along', () => notice.focused?.getAttribute('part') === 'heading');
    const ways = [...notice.root.querySelectorAll('.way')].map(read);
    assert.lengthOf(ways, 3);
    assert.include(ways[2], 'deleted first');
    assert.include(ways[2], '7 days');
    await notice.press('Keep it');
    await notice.until('variation');
    assert.lengthOf(notice.heardOf('talent-email-keep'), 1);
    assert.equal(notice.countOf('requestChange') + notice.countOf('request'), 0);
  });

  it('lets the page keep the address in its own way', async () => {
    const notice = await Notice.at('variation', scenarios.variation, { cancel: ['talent-email-keep'] });
    await notice.press('See what you can do');
    await notice.press('Keep it');
    assert.equal(notice.element.state, 'choose');
  });

  it('leads who came by the link and has no password to setting one, without the secret in the page', async () => {
    const notice = await Notice.at('variation', scenarios.variationLink, { cancel: ['talent-email-continue'] });
    await notice.press('Set your password');
    assert.deepEqual(
      notice.heardOf('talent-email-continue').map(({ detail }) => detail),
      [{ to: 'set-password' }],
    );
    assert.notInclude(notice.button('Set your password')!.getAttribute('href'), '#');
  });

  it('says why it could not be read, and tries again', async () => {
    const notice = await Notice.at('error', scenarios.recovers);
    await notice.untilTrue('it is said', () => notice.spoken.includes('couldn’t load'));
    await notice.press('Try again');
    await notice.until('variation');
    assert.equal(notice.focused?.getAttribute('part'), 'heading');
  });

  it('tells no connection from too many calls', async () => {
    await Notice.at('offline', scenarios.offline);
    const notice = await Notice.at('rate-limited', scenarios.tooManyRequests);
    assert.include(notice.text, '2 minutes');
  });

  it('says that it is not available where the adapter has no such column', async () => {
    const notice = await Notice.at('error', scenarios.variation, { adapter: { talentEmail: undefined } });
    assert.include(notice.text, 'not available here');
  });

  it('tells each state once, in order', async () => {
    const notice = await Notice.at('variation', scenarios.variation);
    await notice.press('See what you can do');
    await notice.press('Name an address');
    await notice.press('Back');
    await notice.until('choose');
    assert.deepEqual(
      notice.heardOf('talent-email-state-change').map(({ detail }) => detail.state),
      ['variation', 'choose', 'request-draft', 'choose'],
    );
  });
});
