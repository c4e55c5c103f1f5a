import { html, type TemplateResult } from 'lit';
import { formatDuration, formatMoment, formatNumber, pluralCategory } from '../../i18n/intl.js';
import type { Plural } from '../../i18n/messages.js';
import { fill } from '../../i18n/template.js';

// Apart from the controller: what is painted first has no numbers and no times.

/** Whatever knows the language of the texts. */
interface Language {
  readonly tag: string;
}

/** The form for a number, with the number filled in as `{count}`. */
export function plural(
  { tag }: Language,
  forms: Plural,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = (forms as Partial<Record<Intl.LDMLPluralRule, string>>)[pluralCategory(tag, count)];
  return fill(form ?? forms.other, { count: formatNumber(tag, count), ...values });
}

/** Date and time of day as `<time>`; nothing to parse gives nothing. */
export function time({ tag }: Language, moment: string | undefined): TemplateResult | undefined {
  const date = new Date(moment ?? '');
  if (Number.isNaN(date.getTime())) return undefined;
  return html`<time datetime=${date.toISOString()}>${formatMoment(tag, date)}</time>`;
}

/** "42 seconds". */
export function duration({ tag }: Language, seconds: number): string {
  return formatDuration(tag, seconds);
}
