import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageTags } from '../../../src/contract/language-tag.js';
import { serverLanguage, serverTexts } from '../../../src/server/texts/catalogues.js';

type Said =
  string | readonly string[] | ((...values: (string | undefined)[]) => unknown) | { readonly [key: string]: Said };

const marks = ['⟦a⟧', '⟦b⟧', '⟦c⟧', '⟦d⟧', '⟦e⟧', '⟦f⟧'];

/** Every text by its path, as it is or made of marked values. @param missing leaves the last value out, where that may be */
function textsIn(said: Said, missing?: (path: string) => boolean, path = ''): [path: string, text: string][] {
  if (typeof said === 'string') return missing ? [] : [[path, said]];
  if (typeof said === 'function') {
    const given = marks.slice(0, Math.max(said.length, 1));
    if (missing) return missing(path) ? [[path, [said(...given.slice(0, -1), undefined)].flat().join(' ')]] : [];
    return [[path, [said(...given)].flat().join(' ')]];
  }
  return Object.entries(said).flatMap(([key, inner]) => textsIn(inner, missing, path ? `${path}.${key}` : key));
}

/** What is put in: marked values, and names in braces. */
const values = (text: string) => [...new Set(text.match(/⟦\w⟧|\{\w+\}/g))].sort();

/** Of one or two that are left, a language with a dual names no number. */
const countedInWords = 'connect.matchCode.wrong';

const saidIn = (tag: string) => serverTexts[tag] as unknown as Said;
const english = new Map(textsIn(saidIn('en')));
/** What English says without its last value. */
const shorter = new Map(textsIn(saidIn('en'), () => true).filter(([, text]) => !text.includes('undefined')));

describe('What the server says', () => {
  it('is there in every language the widgets speak', () => {
    assert.deepEqual(Object.keys(serverTexts).sort(), languageTags.map((tag) => tag.toLowerCase()).sort());
  });

  it('is found for regions, scripts and the nearest relative, and nowhere else', () => {
    assert.equal(serverLanguage('ar-EG')?.texts, serverTexts['ar']);
    assert.equal(serverLanguage('zh-TW')?.texts, serverTexts['zh-hant']);
    for (const tag of ['pt', 'pt-PT']) assert.equal(serverLanguage(tag)?.texts, serverTexts['pt-br'], tag);
    for (const tag of ['no', 'nn-NO']) assert.equal(serverLanguage(tag)?.texts, serverTexts['nb'], tag);
    assert.equal(serverLanguage('eo'), undefined);
    assert.equal(serverLanguage('__proto__'), undefined);
  });

  for (const tag of Object.keys(serverTexts)) {
    it(`says everything in ${tag}, with the same values in it`, () => {
      const texts = new Map(textsIn(saidIn(tag)));
      assert.deepEqual([...texts.keys()].sort(), [...english.keys()].sort());
      for (const [path, text] of texts) {
        assert.ok(text.trim() !== '', path);
        if (path !== countedInWords) assert.deepEqual(values(text), values(english.get(path) ?? ''), path);
      }
      for (const [path, text] of textsIn(saidIn(tag), (one) => shorter.has(one))) {
        assert.doesNotMatch(text, /undefined|\[object/, path);
      }
    });

    if (tag === 'en') continue;
    it(`leaves no sentence in English in ${tag}`, () => {
      for (const [path, text] of textsIn(saidIn(tag))) {
        const words = text.replace(/⟦\w⟧|\{\w+\}/g, '').match(/\p{L}{2,}/gu) ?? [];
        if (words.length > 2) assert.notEqual(text, english.get(path), path);
      }
    });
  }

  it('runs in the direction of its script', () => {
    const rightToLeft = Object.keys(serverTexts).filter((tag) => {
      const letters = textsIn(saidIn(tag)).flatMap(([, text]) => text.match(/\p{L}/gu) ?? []);
      return (
        letters.filter((letter) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter)).length > letters.length / 2
      );
    });
    assert.deepEqual(rightToLeft.sort(), ['ar', 'fa', 'he']);
    for (const tag of Object.keys(serverTexts)) {
      assert.equal(serverLanguage(tag)?.direction, rightToLeft.includes(tag) ? 'rtl' : 'ltr', tag);
    }
  });

  it('runs in the direction of its texts for whoever asks by another tag', () => {
    for (const tag of ['ar-EG', 'arb', 'iw', 'prs']) assert.equal(serverLanguage(tag)?.direction, 'rtl', tag);
    for (const tag of ['en-GB', 'zh-TW']) assert.equal(serverLanguage(tag)?.direction, 'ltr', tag);
  });
});
