import { html, type TemplateResult } from 'lit';
import { type PlatformId, platformNames, type ReadKind, readKinds } from '../../contract/platforms.js';
import { formatDay, formatList } from '../../i18n/intl.js';
import type { ConnectionMessages, ProfilesMessages } from '../../i18n/messages.js';
import { fill } from '../../i18n/template.js';
import { heldParts } from '../internal/held.js';
import type { LocaleController } from '../internal/locale-controller.js';

export type Locale = LocaleController<'frame' | 'common' | 'errors' | 'profiles' | 'connection'>;

/** What texts are filled with. All of it is plain text from outside. */
export type Names = { readonly platform?: PlatformId | undefined } & {
  readonly [Name in 'handle' | 'manager' | 'date' | 'time' | 'host' | 'app' | 'missing' | 'found' | 'expected']?:
    string | undefined;
};

/** What a text needs to name a profile. */
export const naming = ({ platform, handle }: { platform: PlatformId; handle: string }): Names => ({ platform, handle });

/** `@kim`, or a name as it is where it is not a handle. */
export function atHandle(handle: string): string {
  return /[\s@]/.test(handle) ? handle : `@${handle}`;
}

function filled({ platform, handle, ...others }: Names): [name: string, value: string][] {
  const named = { ...others, platform: platform && platformNames[platform], handle: handle && atHandle(handle) };
  return Object.entries(named).map(([name, value]) => [name, value ?? '']);
}

const isDate = (name: string): boolean => name === 'date';

/** A text with names in it, each kept from turning the text around it, and a day in one piece. */
export function words(text: string, names: Names): (string | TemplateResult)[] {
  const values = filled(names).map(([name, value]) => [
    name,
    isDate(name) ? html`<bdi class="whole">${value}</bdi>` : html`<bdi>${value}</bdi>`,
  ]);
  return heldParts(text, Object.fromEntries(values) as Record<string, TemplateResult>, isDate);
}

/** The same to be spoken, or as the name of a button. */
export function spoken(text: string, names: Names): string {
  return fill(text, Object.fromEntries(filled(names)));
}

/** "your posts and the numbers of your posts". */
export function missingWords({ tag, messages }: Locale, missing: readonly ReadKind[]): string {
  const known = readKinds.filter((kind) => missing.includes(kind));
  return formatList(
    tag,
    known.map((kind) => messages.profiles.missing[kind]),
  );
}

/** A day, or nothing where there is none to read. */
export function day({ tag }: Locale, moment: string | undefined): string | undefined {
  const date = new Date(moment ?? '');
  return Number.isNaN(date.getTime()) ? undefined : formatDay(tag, date);
}

/** The text for a word of the contract; for a word this version does not know, another. */
export function wordFor<Key extends string>(
  texts: Readonly<Record<Key, string>>,
  key: Key | undefined,
  other: Key,
): string {
  return key !== undefined && Object.hasOwn(texts, key) ? texts[key] : texts[other];
}

/** Keys of plain texts. */
export type TextKey<Section> = { [Key in keyof Section]: Section[Key] extends string ? Key : never }[keyof Section];
export type ProfilesKey = TextKey<ProfilesMessages>;
export type ConnectionKey = TextKey<ConnectionMessages>;
