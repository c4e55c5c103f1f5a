import { assert, fixture } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { address, breakable } from '../../../src/elements/internal/address.js';
import { heldParts } from '../../../src/elements/internal/held.js';

describe('an address in a text', () => {
  it('breaks before its last @, and is copied as it is', async () => {
    const line = await fixture<HTMLElement>(html`<p>${address('"a@b"@mail.example')}</p>`);
    const before = document.createRange();
    before.setStart(line, 0);
    before.setEndBefore(line.querySelector('wbr')!);
    assert.equal(before.toString(), '"a@b"');
    assert.equal(line.textContent, '"a@b"@mail.example');
    getSelection()!.selectAllChildren(line);
    assert.equal(getSelection()!.toString(), '"a@b"@mail.example');
    getSelection()!.removeAllRanges();
  });

  it('has no place to break where it has no two halves', async () => {
    for (const odd of ['', 'nobody', '@mail.example', 7, null, undefined]) {
      const line = await fixture<HTMLElement>(html`<p>${breakable(odd)}${nothing}</p>`);
      assert.equal(line.querySelector('wbr'), null);
      assert.equal(line.textContent, String(odd ?? ''));
    }
  });
});

describe('a value that stands in a box', () => {
  const box = html`<b style="display: inline-block; white-space: normal">until some day</b>`;
  const shown = async (text: string) =>
    fixture<HTMLElement>(
      html`<p>${heldParts(text, { day: box, name: html`<i>Kim</i>` }, (name) => name === 'day')}</p>`,
    );

  const held: readonly (readonly [text: string, together: string])[] = [
    ['Wait {day}. Then go.', 'until some day.'],
    ['待って（{day}）。次へ', '（until some day）。'],
    ['„{day}“, sagt {name}.', '„until some day“,'],
    ['{day}؟ نعم', 'until some day؟'],
    ['{day} – {name}', ''],
    ['{day}-ig', ''],
    ['{name}.', ''],
  ];
  for (const [text, together] of held) {
    it(`is held to the stops beside it: ${text}`, async () => {
      const line = await shown(text);
      assert.equal(line.querySelector('.held')?.textContent ?? '', together);
      assert.equal(line.textContent, text.replace('{day}', 'until some day').replace('{name}', 'Kim'));
    });
  }

  it('has its stop on the same line at any width', async () => {
    const line = await shown('Please wait {day}. Then go on.');
    const wrapper = line.querySelector<HTMLElement>('.held')!;
    wrapper.style.whiteSpace = 'nowrap';
    const stop = document.createRange();
    stop.setStart(wrapper.lastChild!, 0);
    stop.setEnd(wrapper.lastChild!, 1);
    for (let width = 110; width < 300; width++) {
      line.style.width = `${width}px`;
      const { bottom } = wrapper.querySelector('b')!.getBoundingClientRect();
      assert.closeTo(stop.getBoundingClientRect().bottom, bottom, 4, `at ${width} px`);
    }
  });
});
