import { assert, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import arabic from '../../../src/i18n/ar/password-reset.js';
import german from '../../../src/i18n/de/password-reset.js';
import { common } from '../../../src/i18n/en/common.js';
import { passwordReset } from '../../../src/i18n/en/password-reset.js';
import type { MessageOverrides } from '../../../src/i18n/overrides.js';
import { duration, plural } from '../../../src/elements/internal/formats.js';
import { LanguageWatch } from '../../../src/elements/internal/language-watch.js';
import { LocaleController } from '../../../src/elements/internal/locale-controller.js';
import { until } from '../../until.js';

class Speaker extends LitElement {
  messages: MessageOverrides | undefined;
  readonly locale = new LocaleController(this, { common, passwordReset });
  readonly watch = new LanguageWatch(this, this.locale);

  override render() {
    const { messages, tag, dir } = this.locale;
    return html`<p lang=${tag} dir=${dir}>${messages.common.retry}</p>`;
  }
}
customElements.define('test-speaker', Speaker);

const shown = (speaker: Speaker) => speaker.shadowRoot!.querySelector('p')!;

async function speaker(
  template = html`<div lang="en"><test-speaker></test-speaker></div>`,
): Promise<[HTMLElement, Speaker]> {
  const frame = await fixture<HTMLElement>(template);
  return [frame, frame.querySelector('test-speaker') as Speaker];
}

describe('LocaleController', () => {
  it('speaks English at once and another language as soon as it is there', async () => {
    const [, element] = await speaker(html`<div lang="ar-EG" dir="rtl"><test-speaker></test-speaker></div>`);
    assert.isNotEmpty(shown(element).textContent);
    await until(() => shown(element).textContent === 'حاول مرة أخرى', 'not Arabic');
    assert.equal(shown(element).lang, 'ar-EG');
    assert.equal(shown(element).dir, 'rtl');
  });

  it('follows a change of language, also of a host outside its shadow root', async () => {
    const [frame] = await speaker(html`<div lang="en"></div>`);
    const inner = frame.attachShadow({ mode: 'open' });
    const element = inner.appendChild(new Speaker());
    await element.updateComplete;
    assert.equal(shown(element).textContent, 'Try again');
    frame.lang = 'ar';
    await until(() => shown(element).textContent === 'حاول مرة أخرى', 'not Arabic');
    frame.lang = 'en-GB';
    await until(() => shown(element).textContent === 'Try again', 'not English');
    assert.equal(shown(element).lang, 'en-GB');
  });

  it('runs left to right where it has to speak English in a right-to-left page', async () => {
    const [frame, element] = await speaker(html`<div lang="ur" dir="rtl"><test-speaker></test-speaker></div>`);
    await until(() => shown(element).dir === 'ltr', 'right to left');
    assert.equal(shown(element).lang, 'en');
    frame.lang = 'ar';
    frame.removeAttribute('dir');
    await until(() => shown(element).dir === 'rtl', 'Arabic left to right');
    frame.lang = 'en';
    frame.dir = 'rtl';
    await until(() => shown(element).lang === 'en' && shown(element).dir === 'rtl', 'the page is not heeded');
    assert.isEmpty(element.getAttributeNames());
  });

  it('takes the page’s texts over its own, key by key and language by language', async () => {
    const [frame, element] = await speaker();
    element.messages = {
      en: { common: { retry: 'Once more' } },
      'en-GB': { common: { retry: 'Once more, please' } },
      de: { common: { retry: 'Noch einmal' } },
    };
    element.requestUpdate();
    await until(() => shown(element).textContent === 'Once more', 'not overridden');
    frame.lang = 'en-gb';
    await until(() => shown(element).textContent === 'Once more, please', 'not British');
    frame.lang = 'de-CH';
    await until(() => shown(element).textContent === 'Noch einmal', 'not German');
    assert.equal(shown(element).lang, 'de-CH');
    await until(() => element.locale.messages.common.signIn === 'Anmelden', 'the rest is not German');
  });

  it('takes a language it has no texts in from the page, and English for the rest', async () => {
    const [frame, element] = await speaker();
    element.messages = { eo: { common: { retry: 'Provu denove' } } };
    frame.lang = 'eo';
    await until(() => shown(element).textContent === 'Provu denove', 'not Esperanto');
    assert.equal(shown(element).lang, 'eo');
    assert.equal(element.locale.messages.common.signIn, 'Sign in');
  });

  it('brings the sections of a later step with it, in the language spoken then and in the next', async () => {
    const [frame, element] = await speaker(html`<div lang="de"><test-speaker></test-speaker></div>`);
    await element.locale.prepare('passwordReset');
    assert.equal(element.locale.messages.passwordReset.sentTitle, german.sentTitle);
    frame.lang = 'ar';
    await until(() => element.locale.messages.passwordReset.sentTitle === arabic.sentTitle, 'not Arabic');
  });

  it('hears of a language that came before anybody watched for it', async () => {
    class Early extends LitElement {
      readonly locale = new LocaleController(this, { common });
      override render() {
        return html`<p>${this.locale.messages.common.retry}</p>`;
      }
    }
    customElements.define('test-early', Early);
    const frame = await fixture<HTMLElement>(html`<div lang="en"><test-early></test-early></div>`);
    const element = frame.firstElementChild as Early;
    frame.lang = 'de';
    await element.updateComplete;
    new LanguageWatch(element, element.locale);
    await until(() => element.locale.messages.common.retry === 'Erneut versuchen', 'not German');
  });

  it('survives a language tag that is none', async () => {
    const [frame, element] = await speaker(html`<div lang="not a tag"><test-speaker></test-speaker></div>`);
    assert.equal(shown(element).lang, 'en');
    frame.lang = '__proto__';
    await element.updateComplete;
    assert.equal(shown(element).textContent, 'Try again');
  });

  it('chooses the plural form of the language and writes numbers and durations in it', async () => {
    const [frame, element] = await speaker();
    const { locale } = element;
    const tries = (count: number) => plural(locale, locale.messages.passwordReset.codeTriesLeft, count);
    assert.deepEqual([1, 2, 1234].map(tries), [
      'You have 1 try left.',
      'You have 2 tries left.',
      'You have 1,234 tries left.',
    ]);
    assert.deepEqual(
      [1, 42, 60, 61, 7200, 90_000].map((s) => duration(locale, s)),
      ['1 second', '42 seconds', '1 minute', '2 minutes', '2 hours', '2 days'],
    );
    frame.lang = 'ar';
    await locale.prepare('passwordReset');
    await until(() => locale.tag === 'ar', 'not Arabic');
    assert.include(tries(2), 'محاولتان');
    assert.lengthOf(new Set([0, 1, 2, 3, 11, 100].map(tries)), 6);
  });

  it('leaves the page’s observer alone once the last one is gone', async () => {
    const [frame, element] = await speaker();
    element.remove();
    let updates = 0;
    element.requestUpdate = () => {
      updates++;
    };
    frame.lang = 'ar';
    await new Promise((resolve) => setTimeout(resolve, 0));
    assert.equal(updates, 0);
  });
});
