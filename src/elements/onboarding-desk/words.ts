import { html, type TemplateResult } from 'lit';
import { formatDay, formatMoment, formatNumber } from '../../i18n/intl.js';
import { fill, parts } from '../../i18n/template.js';
import { address } from '../internal/address.js';
import type { LocaleController } from '../internal/locale-controller.js';

export type Locale = LocaleController<'frame' | 'common' | 'errors' | 'desk'>;

/** What texts are filled with. All of it is plain text from outside. */
export type Names = {
  readonly [
    Name in
      | 'name'
      | 'email'
      | 'profile'
      | 'date'
      | 'page'
      | 'done'
      | 'total'
      | 'size'
      | 'count'
      | 'label'
      | 'row'
      | 'found'
      | 'expected'
  ]?: string;
};

/** A text with names in it, each kept from turning the text around it. */
export function words(text: string, names: Names): (string | TemplateResult)[] {
  const values = Object.entries(names).map(([name, value]) => [
    name,
    name === 'email' ? address(value) : html`<bdi>${value}</bdi>`,
  ]);
  return parts<string | TemplateResult>(text, Object.fromEntries(values) as Record<string, TemplateResult>);
}

/** The same to be spoken, or as the name of a button. */
export const spoken = (text: string, names: Names): string => fill(text, { ...names });

/** A day, whose time of day can be read by pointing at it; nothing where there is none to read. */
export function day({ tag }: Locale, moment: string | number | undefined): TemplateResult | undefined {
  const date = dateOf(moment);
  return (
    date && html`<time datetime=${date.toISOString()} title=${formatMoment(tag, date)}>${formatDay(tag, date)}</time>`
  );
}

/** Date and time of day, to be put into a text. */
export function moment({ tag }: Locale, at: string | number | undefined): string {
  const date = dateOf(at);
  return date ? formatMoment(tag, date) : '';
}

export const number = ({ tag }: Locale, count: number): string => formatNumber(tag, count);

/** The text for a word of the contract; for a word this version does not know, another. */
export function wordFor<Key extends string>(texts: Readonly<Record<Key, string>>, key: Key, other: Key): string {
  return Object.hasOwn(texts, key) ? texts[key] : texts[other];
}

function dateOf(moment: string | number | undefined): Date | undefined {
  const date = new Date(moment ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}
