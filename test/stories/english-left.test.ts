import { html, render } from 'lit';
import { expect } from 'storybook/test';
import pseudo from '../../src/i18n/pseudo.js';
import { englishLeftIn } from './english-left.js';

/** What is found on a page with this in a shadow tree. */
function leftIn(content: unknown, data: readonly string[] = []): string[] {
  const frame = document.createElement('div');
  const host = frame.appendChild(document.createElement('div'));
  render(content, host.attachShadow({ mode: 'open' }));
  return englishLeftIn(frame, data);
}

describe('English on a page in the pseudo-locale', () => {
  it('is found in text, spoken attributes, options and buttons', async () => {
    await expect(
      leftIn(
        html`<p>${pseudo('We sent a mail')} <b>Spam</b></p>
          <button aria-label="Close"></button>
          <input type="submit" value="Send" />
          <input placeholder="name" title=${pseudo('Address')} />
          <option label="Arabic"></option>`,
      ),
    ).toEqual([
      'not from a catalogue, in <b>: Spam',
      'not from a catalogue, aria-label of <button>: Close',
      'not from a catalogue, value of <input>: Send',
      'not from a catalogue, placeholder of <input>: name',
      'not from a catalogue, label of <option>: Arabic',
    ]);
  });

  it('is found beside data and a forgotten placeholder in a text, and as a word that begins like data', async () => {
    await expect(leftIn(html`<p>Kim has 3 mails</p>`, ['Kim'])).toHaveLength(1);
    await expect(leftIn(html`<p>${pseudo('Wait {time}')}</p>`)).toHaveLength(1);
    await expect(leftIn(html`<p>Kimono</p>`, ['Kim'])).toHaveLength(1);
  });

  it('is not what comes from a catalogue, from data, or without letters', async () => {
    await expect(
      leftIn(html`<p>${pseudo('Sent to {email}').replace('{email}', 'kim@mail.example')} · 12:30</p>`, [
        'kim@mail.example',
      ]),
    ).toEqual([]);
  });
});
