import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import type { PageToken } from '../../src/server/pages/browser/page-token.js';

const source = readFileSync('src/server/pages/browser/token.ts', 'utf8');
const { outputText } = ts.transpileModule(source, {
  compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
});
// a classic script: what types leave behind is not part of it
const script = outputText.replace(/^export \{\};$/m, '');

/** As much of a page as the script touches. */
function open(hash: string) {
  const location = { hash, pathname: '/reset', search: '?lang=ar' };
  const entries: string[] = [];
  const listeners: (() => void)[] = [];
  const history = {
    state: { scroll: 7 },
    replaceState: (state: unknown, _title: string, url: string) => {
      assert.deepEqual(state, { scroll: 7 });
      entries.push(url);
      location.hash = '';
    },
  };
  const window = {};
  const addEventListener = (type: string, listener: () => void) => {
    assert.equal(type, 'hashchange');
    listeners.push(listener);
  };
  runInContext(script, createContext({ location, history, window, addEventListener, Symbol, Object }));
  const handover = Reflect.get(window, Symbol.for('creator-onboarding/page-token')) as PageToken;
  const follow = (next: string) => {
    location.hash = next;
    for (const listener of listeners) listener();
  };
  return { handover, location, entries, follow, window };
}

const secret = `rst_${'A'.repeat(43)}`;

test('the secret leaves the address at once and is handed on one time', () => {
  const { handover, location, entries } = open(`#t=${secret}`);
  assert.equal(location.hash, '');
  assert.deepEqual(entries, ['/reset?lang=ar']);
  const first: string[] = [];
  const second: string[] = [];
  handover.onToken((token) => first.push(token));
  handover.onToken((token) => second.push(token));
  assert.deepEqual([first, second], [[secret], []]);
});

test('nothing that can be reached from the window holds the secret', () => {
  const { window, handover } = open(`#t=${secret}`);
  const seen = [...Reflect.ownKeys(window), ...Reflect.ownKeys(handover), ...Object.values<unknown>({ ...handover })];
  assert.ok(!seen.some((value) => String(value).includes(secret)));
});

test('a link followed in the same tab is handed on as well', () => {
  const { handover, location, follow } = open('');
  const tokens: string[] = [];
  handover.onToken((token) => tokens.push(token));
  follow(`#t=${secret}`);
  assert.deepEqual(tokens, [secret]);
  assert.equal(location.hash, '');
});

test('other fragments stay where they are', () => {
  const { handover, location, entries } = open('#sessions');
  handover.onToken(() => assert.fail('no secret was given'));
  assert.equal(location.hash, '#sessions');
  assert.deepEqual(entries, []);
});

test('a damaged link is taken away and handed on, cut to a size', () => {
  const { handover, location } = open(`#t=${'x'.repeat(5000)}`);
  const tokens: string[] = [];
  handover.onToken((token) => tokens.push(token));
  assert.equal(location.hash, '');
  assert.equal(tokens[0]?.length, 200);
});
