import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorCodes } from '../../src/contract/error-codes.js';
import { languageTags } from '../../src/contract/language-tag.js';
import en from '../../src/i18n/en.js';
import type { Messages } from '../../src/i18n/messages.js';
import pseudo from '../../src/i18n/pseudo.js';
import { languages, loadMessages } from '../../src/i18n/registry.js';
import { wholeCatalogue } from './whole-catalogue.js';

type Node = string | { readonly [key: string]: Node };

/** Every text by its path; the forms of a plural are one path each. */
function textsOf(node: Node, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** Paths without the plural category at their end. */
const keysOf = (messages: Node) =>
  new Set(textsOf(messages).map(([path]) => path.replace(/\.(zero|one|two|few|many|other)$/, '')));

const tags = Object.keys(languages).filter((tag) => tag !== 'en' && tag !== 'en-xa');
const translated = new Map(await Promise.all(tags.map(async (tag) => [tag, await wholeCatalogue(tag)] as const)));
const catalogues = new Map<string, Messages>([...translated, ['en-XA', pseudo(en)]]);
const worded = new Map<string, Messages>([...translated, ['en', en]]);

describe('Catalogues', () => {
  it('are there for every language the contract names, and nothing else is', () => {
    assert.deepEqual(['en', ...tags].sort(), languageTags.map((tag) => tag.toLowerCase()).sort());
  });

  it('serve the nearest relatives of a language', async () => {
    const title = async (tag: string) => ((await loadMessages(tag)) as Partial<Messages>).passwordRequest?.title;
    for (const tag of ['pt', 'pt-PT']) assert.equal(await title(tag), translated.get('pt-br')?.passwordRequest.title);
    for (const tag of ['no', 'nn']) assert.equal(await title(tag), translated.get('nb')?.passwordRequest.title);
  });

  for (const [tag, messages] of catalogues) {
    it(`${tag} words every key of English and no other`, () => {
      assert.deepEqual([...keysOf(messages as unknown as Node)].sort(), [...keysOf(en as unknown as Node)].sort());
    });

    it(`${tag} puts the values in that English puts in`, () => {
      const english = new Map(textsOf(en as unknown as Node));
      for (const [path, text] of textsOf(messages as unknown as Node)) {
        const form = path.match(/\.(zero|one|two|few|many|other)$/);
        const model = english.get(path) ?? english.get(path.replace(/\w+$/, 'other')) ?? '';
        // A form that stands for one number may leave the number out: "once more".
        const wanted = placeholders(model).filter(
          (name) => name !== 'count' || (form?.[1] === 'other' && english.get(path) !== undefined && tag !== 'ar'),
        );
        const given = placeholders(text).filter((name) => name !== 'count' || wanted.includes('count'));
        assert.deepEqual(given, wanted, path);
        assert.ok(text.trim() === text && text.length > 0, path);
      }
    });
  }

  it('name the number in every plural form that stands for many numbers', () => {
    for (const [tag, messages] of worded) {
      for (const [path, text] of textsOf(messages as unknown as Node)) {
        if (/\.(few|many|other)$/.test(path)) assert.ok(placeholders(text).includes('count'), `${tag} ${path}`);
      }
    }
  });

  it('have the plural categories of their language, all of them', () => {
    for (const [tag, messages] of worded) {
      const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
      const forms = textsOf(messages as unknown as Node)
        .filter(([path]) => path.endsWith('.other'))
        .map(([path]) => path.replace(/\.other$/, ''));
      assert.ok(forms.length > 3);
      for (const path of forms) {
        const own = textsOf(messages as unknown as Node).filter(([key]) => key.startsWith(`${path}.`));
        assert.deepEqual(own.map(([key]) => key.split('.').at(-1)).sort(), categories, `${tag} ${path}`);
      }
    }
  });

  it('word every error, in words a person can act on', () => {
    for (const messages of worded.values()) {
      assert.deepEqual(Object.keys(messages.errors).sort(), [...errorCodes].sort());
      for (const [code, text] of Object.entries(messages.errors)) {
        assert.match(text, /[.!?؟。！？]$/, code);
        assert.doesNotMatch(text, /\b(error|invalid|failed|HTTP|\d{3})\b/i, code);
      }
    }
  });

  it('are written in the script of their language', () => {
    const scripts: Readonly<Record<string, RegExp>> = {
      ar: /\p{Script=Arabic}{2}/u,
      fa: /\p{Script=Arabic}{2}/u,
      he: /\p{Script=Hebrew}{2}/u,
      el: /\p{Script=Greek}{2}/u,
      uk: /\p{Script=Cyrillic}{2}/u,
      ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
      ko: /\p{Script=Hangul}/u,
      'zh-hans': /\p{Script=Han}/u,
      'zh-hant': /\p{Script=Han}/u,
    };
    for (const [tag, script] of Object.entries(scripts)) {
      const messages = translated.get(tag);
      assert.ok(messages, tag);
      for (const [path, text] of textsOf(messages as unknown as Node)) {
        // A name, an address or a word the file itself has may stand alone.
        const own = text.replace(/\{\w+\}|\b(CSV|email|name|language|manager( id)?)\b/g, '');
        if (/\p{L}{2}/u.test(own)) assert.match(text, script, `${tag} ${path}`);
      }
    }
  });

  it('leave no sentence in English', () => {
    const english = new Map(textsOf(en as unknown as Node));
    for (const [tag, messages] of translated) {
      for (const [path, text] of textsOf(messages as unknown as Node)) {
        const words = text.replace(/\{\w+\}/g, '').match(/\p{L}{2,}/gu) ?? [];
        if (words.length > 2) assert.notEqual(text, english.get(path), `${tag} ${path}`);
      }
    }
  });

  it('stretch and accent English for the pseudo-locale, and leave its placeholders alone', () => {
    for (const [path, text] of textsOf(pseudo(en) as unknown as Node)) {
      const plain = text.replace(/\{\w+\}/g, '').replace(/^\[!!! | !!!\]$/g, '');
      assert.doesNotMatch(plain, /[A-Za-z]/, path);
    }
    const text = en.invitation.delayedText;
    assert.ok(pseudo(text).length > text.length * 1.3);
    assert.match(pseudo(text), /\{email\}/);
  });
});
