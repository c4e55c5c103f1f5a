/// <reference types="vite/client" />
import { CSSResult } from 'lit';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { elementsOf } from '../.storybook/arg-types.js';
import { tokensOf } from '../.storybook/looks.js';
import manifest from '../custom-elements.json' with { type: 'json' };

/** A custom property that pages may set. */
export interface PublicToken {
  readonly name: string;
  readonly description: string;
  /** What stylesheets fall back to; more than one where it depends on the widget or the room. */
  readonly fallbacks: readonly string[];
  /** What the manifest says holds without it. */
  readonly defaults: readonly TokenDefault[];
}

interface TokenDefault {
  readonly value: string;
  /** For which widgets, where not for all of them. */
  readonly tags: readonly string[];
}

type Fallback = [name: string, fallback: string];

/**
 * All `var(--onboarding-…, fallback)` in a stylesheet, by name. A fallback may hold brackets of its own, and a private
 * property stands for the values the sheet gives it.
 */
export function fallbacksIn(styles: string): Fallback[] {
  return [...styles.matchAll(/var\((--onboarding-[\w-]+),\s*/g)].flatMap((match): Fallback[] => {
    const name = match[1] ?? '';
    let end = match.index + match[0].length;
    for (let depth = 1; end < styles.length; end += 1) {
      if (styles[end] === '(') depth += 1;
      if (styles[end] === ')' && (depth -= 1) === 0) break;
    }
    const fallback = styles.slice(match.index + match[0].length, end).trim();
    const own = /^var\((--_[\w-]+)\)$/.exec(fallback)?.[1];
    if (!own) return [[name, fallback]];
    return [...styles.matchAll(new RegExp(`${own}:\\s*([^;]+);`, 'g'))].map(([, value = '']) => [name, value]);
  });
}

const styleModules: Record<string, Record<string, unknown>> = import.meta.glob('../src/**/*.styles.ts', {
  eager: true,
});
const sheets = Object.values(styleModules).flatMap((exports) => Object.values(exports));
const used = sheets.flatMap((sheet) => (sheet instanceof CSSResult ? fallbacksIn(sheet.cssText) : []));

const described: unknown = manifest;
const properties = [...elementsOf(described as Package)].flatMap(([tag, { cssProperties = [] }]) =>
  cssProperties.map((property) => ({ tag, ...property })),
);

function defaultsOf(name: string): TokenDefault[] {
  const own = properties.filter((property) => property.name === name);
  const values = [...new Set(own.map((property) => property.default ?? ''))];
  const tagsOf = (value: string) => own.filter((property) => property.default === value).map(({ tag }) => tag);
  return values.map((value) => ({ value, tags: values.length > 1 ? tagsOf(value) : [] }));
}

const order = [...new Set([...Object.keys(tokensOf('default')), ...properties.map(({ name }) => name)])];
const read = [...new Set(used.map(([name]) => name))];

/** Every token that a stylesheet reads, as the manifest describes it, in the order of the default theme. */
export const publicTokens: readonly PublicToken[] = read
  .sort((one, other) => order.indexOf(one) - order.indexOf(other))
  .map((name) => ({
    name,
    description: properties.find((property) => property.name === name)?.description ?? '',
    fallbacks: [...new Set(used.filter(([other]) => other === name).map(([, fallback]) => fallback))],
    defaults: defaultsOf(name),
  }));

/** Tokens that the manifest promises and no stylesheet reads. */
export const emptyPromises = properties
  .map(({ name }) => name)
  .filter((name) => !used.some(([other]) => other === name));
