import { assert } from '@open-wc/testing';
import { talentEmailScenarios as scenarios } from '../../../src/adapters/scenarios.js';
import { composeLinks, mailtoLink, textOf } from '../../../src/elements/talent-email-notice/manager-message.js';
import { Notice } from './notice-harness.js';

const proposed = 'kim+work&co@studio-lee.example';

async function message(settings = {}): Promise<Notice> {
  const notice = await Notice.at('variation', scenarios.variation, settings);
  await notice.press('See what you can do');
  await notice.press('Name an address');
  await notice.fill('email', proposed);
  await notice.press('Write a message instead');
  await notice.until('request-copied');
  return notice;
}

describe('<talent-email-notice>: a message for the manager', () => {
  it('is ready to be copied, word for word as it is shown', async () => {
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    try {
      const notice = await message();
      await notice.press('Copy the message');
      await notice.untilTrue('copied', () => notice.button('Copied'));
      assert.include(copied[0], proposed);
      assert.include(copied[0], 'kim.lee+talent@mail.example');
      assert.include(copied[0], 'Kim Lee');
      assert.equal(notice.countOf('requestChange'), 0);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('opens where mail is written with every + and & in its place', async () => {
    const notice = await message();
    const links = [...notice.root.querySelectorAll<HTMLAnchorElement>('a[href^=mailto], .mailers a')];
    assert.deepEqual(
      links.map(({ href }) => new URL(href).host || new URL(href).protocol),
      ['mailto:', 'mail.google.com', 'outlook.live.com', 'compose.mail.yahoo.com'],
    );
    for (const { href } of links) {
      const { searchParams } = new URL(href);
      assert.include(searchParams.get('body'), 'kim.lee+talent@mail.example', href);
      assert.include(searchParams.get('body'), proposed, href);
      assert.notMatch(href, /\+/);
    }
    for (const { target, rel } of links.slice(1)) assert.equal(`${target} ${rel}`, '_blank noopener noreferrer');
  });

  it('goes back to the request with the address still there', async () => {
    const notice = await message();
    await notice.press('Send the request here instead');
    await notice.until('request-draft');
    assert.equal(notice.field('email').value, proposed);
  });

  it('needs an address first', async () => {
    const notice = await Notice.at('variation', scenarios.variation);
    await notice.press('See what you can do');
    await notice.press('Name an address');
    await notice.press('Write a message instead');
    assert.equal(notice.element.state, 'request-draft');
    await notice.untilTrue('focus on the field', () => notice.focused === notice.field('email'));
  });

  it('survives any text: read back, each link says what was meant', () => {
    const lines = ['a+b & c=d?e#f', 'ليلى 🙂 %2B', 'half a pair: \uD83D.', 'x\ny'];
    const whole = { subject: 'S+T & 100 %', lines };
    for (const href of [mailtoLink(whole), ...composeLinks(whole).map(([, url]) => url)]) {
      const { searchParams } = new URL(href);
      const body = searchParams.get('body')!.replaceAll('\r\n', '\n');
      assert.equal(body, lines.join('\n\n').replace(': \uD83D.', ': \uFFFD.'), href);
      assert.equal(searchParams.get('subject') ?? searchParams.get('su'), whole.subject);
    }
    assert.isTrue(textOf(whole).startsWith(whole.subject));
  });
});
