import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../i18n/intl.js';
import { fill } from '../../i18n/template.js';
import { heldParts } from '../internal/held.js';
import type { LocaleController } from '../internal/locale-controller.js';

export type Locale = LocaleController<'frame' | 'address' | 'common' | 'errors' | 'talentEmail' | 'accountDeletion'>;

/** What texts are filled with. All of it is plain text from outside. */
export type Names = {
  readonly [
    Name in
      'email' | 'base' | 'proposed' | 'tag' | 'manager' | 'brand' | 'domain' | 'time' | 'date' | 'sender' | 'provider'
  ]?: string | undefined;
};

const addresses: ReadonlySet<string> = new Set(['email', 'base', 'proposed', 'sender']);

/** A text with names in it, each kept from turning the text around it; addresses stand out. */
export function words(text: string, names: Names): (string | TemplateResult)[] {
  const values = Object.entries(names).map(([name, value]) => [
    name,
    addresses.has(name) ? address(value ?? '') : html`<bdi>${value}</bdi>`,
  ]);
  return heldParts(text, Object.fromEntries(values) as Record<string, TemplateResult>, (name) => addresses.has(name));
}

/** The same to be spoken, written in a message, or used as the name of something. */
export function spoken(text: string, names: Names): string {
  return fill(text, Object.fromEntries(Object.entries(names).map(([name, value]) => [name, value ?? ''])));
}

/** An address; where it has to break, it breaks before the `@`. */
export function address(email: string): TemplateResult {
  const at = Math.max(0, email.lastIndexOf('@'));
  const local = html`<span>${email.slice(0, at)}</span><wbr aria-hidden="true" />`;
  return html`<bdi class="address" translate="no">${at > 0 ? local : nothing}<span>${email.slice(at)}</span></bdi>`;
}

/** A day, or nothing where there is none to read. */
export function day({ tag }: Locale, moment: string | undefined): string | undefined {
  const date = new Date(moment ?? '');
  return Number.isNaN(date.getTime()) ? undefined : formatDay(tag, date);
}
