import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type CompatStatement, type Identifier, type SupportStatement } from '@mdn/browser-compat-data';

const data = JSON.parse(readFileSync('node_modules/@mdn/browser-compat-data/data.json', 'utf8')) as Readonly<
  Record<'css' | 'api' | 'javascript' | 'html', Identifier>
>;
const guide = readFileSync('docs/guides/browsers.md', 'utf8');

/** First versions, as the guide's columns have them: Chrome and Edge, Firefox, Safari here and on phones. */
type Versions = readonly [blink: number, gecko: number, webkit: number];

/** Where MDN's data has what the guide names as needed. */
const needs: Readonly<Record<string, string>> = {
  '`ElementInternals`': 'api.ElementInternals',
  'constructed style sheets': 'api.Document.adoptedStyleSheets',
  'class static blocks (ES2022)': 'javascript.classes.static.initialization_blocks',
  '`Array.prototype.toSorted()`': 'javascript.builtins.Array.toSorted',
  '`URL.canParse()`': 'api.URL.canParse_static',
  'container queries': 'css.at-rules.container',
  '`color-mix()`': 'css.types.color.color-mix',
  '`:dir()`': 'css.selectors.dir',
  '`:has()`': 'css.selectors.has',
  '`light-dark()`': 'css.types.color.light-dark',
};

/** Used behind `@supports`, by pages of their own accord, and one that Safari has in part, with what is used of it. */
const spared = ['contrast-color', 'state', 'marker'];

const found = (path: string): CompatStatement | undefined =>
  path.split('.').reduce<Identifier | undefined>((at, name) => at?.[name], data as unknown as Identifier)?.__compat;

function first(support: SupportStatement | undefined): number {
  const whole = [support ?? []].flat().filter((one) => !one.flags && !one.partial_implementation && !one.prefix);
  const versions = whole.map(({ version_added: version }) => Number(String(version).replace('≤', '')));
  return Math.min(...versions.filter((version) => !Number.isNaN(version)));
}

function versionsOf({ support }: CompatStatement): Versions {
  const { chrome, edge, firefox, safari, safari_ios: phones } = support;
  return [Math.max(first(chrome), first(edge)), first(firefox), Math.max(first(safari), first(phones))];
}

const rows = guide.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
const stated = (name: string) =>
  rows
    .find((cells) => cells[1] === name)
    ?.slice(2, 5)
    .map(Number);
const engine = (name: string) => Number(/\d[\d.]*/.exec(rows.find((cells) => cells[1] === name)?.[2] ?? '')?.[0]);
const promised: Versions = [engine('Blink'), engine('Gecko'), engine('WebKit')];

describe('the guide to browsers', () => {
  for (const [name, path] of Object.entries(needs)) {
    test(`says since when there is ${name}, by MDN's data`, () => {
      const known = found(path);
      assert.ok(known, `${path} is not in the data`);
      assert.deepEqual(stated(name), versionsOf(known));
    });
  }

  test('promises the first versions that have all of it', () => {
    const all = Object.keys(needs).map((name) => stated(name) ?? []);
    assert.deepEqual(
      promised,
      [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column] ?? Infinity))),
    );
  });

  test('promises no version in which a selector, a function or an at-rule of the style sheets is unknown', () => {
    const files = ['src/styles', 'src/elements'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    );
    files.push('src/first-paint.css');
    const sheets = files
      .filter((file) => /[.](styles[.]ts|css)$/.test(file))
      .map((file) => readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\/|\/\/.*$|\$\{.*?\}/gms, ''));
    const names = (pattern: RegExp) =>
      new Set(sheets.flatMap((sheet) => [...sheet.matchAll(pattern)].map(([, name = '']) => name)));
    const places: readonly [names: ReadonlySet<string>, paths: readonly string[]][] = [
      [names(/::?([a-z][a-z-]+)(?=[\s,(){:.[>])/g), ['css.selectors']],
      [names(/@([a-z-]+)/g), ['css.at-rules']],
      [names(/[\s(,]([a-z][a-z-]+)\((?!\))/g), ['css.types.color', 'css.types']],
    ];
    const late: string[] = [];
    let looked = 0;
    for (const [used, paths] of places) {
      for (const name of used) {
        const known = paths.map((path) => found(`${path}.${name}`)).find(Boolean);
        if (!known || spared.includes(name)) continue;
        looked += 1;
        const versions = versionsOf(known);
        if (versions.some((version, column) => version > (promised[column] ?? 0)))
          late.push(`${name} ${versions.join(' ')}`);
      }
    }
    assert.deepEqual(late, []);
    assert.ok(looked > 20, String(looked));
  });
});
