import { html, nothing, type TemplateResult } from 'lit';
import type { DeniedKind, ReadKind } from '../../contract/platforms.js';
import type { Platform, Profile } from '../../contract/social-profiles.js';
import { safeUrl } from '../../contract/url.js';
import { parts } from '../../i18n/template.js';
import { duration, plural, time } from '../internal/formats.js';
import { outside } from './controls.js';
import { icon, type IconName } from './icons.js';
import type { Scene } from './scene.js';
import { day, type Locale, wordFor, words } from './words.js';

type Face = Pick<Profile, 'handle' | 'displayName' | 'avatarUrl'>;

/** The picture, or the first letter where there is none. It says nothing that its name beside it does not. */
export function avatar({ handle, displayName, avatarUrl }: Face): TemplateResult {
  const src = safeUrl('image', avatarUrl);
  const initial = /[\p{L}\p{N}]/u.exec(displayName ?? handle)?.[0] ?? '';
  // Behind the picture, so that it shows while that loads and where it cannot be.
  return html`<span class="avatar" aria-hidden="true" translate="no"
    ><span class="initial">${initial.toUpperCase()}</span>${
      src &&
      html`<img
        src=${src}
        alt=""
        width="44"
        height="44"
        loading="lazy"
        decoding="async"
        @error=${hide}
        @load=${show}
      />`
    }</span
  >`;
}

// Made transparent, not hidden: what is hidden would not load when it gets another address.
function hide(event: Event): void {
  (event.target as HTMLElement).classList.add('broken');
}

function show(event: Event): void {
  (event.target as HTMLElement).classList.remove('broken');
}

/** "48,210 followers on 20 Nov". */
export function followers(locale: Locale, { followers: count, followersAt }: Profile): string | undefined {
  if (count === undefined || !Number.isFinite(count)) return undefined;
  const { profiles } = locale.messages;
  const date = day(locale, followersAt);
  return [plural(locale, profiles.followers, count), date && profiles.asOf.replace('{date}', () => date)]
    .filter(Boolean)
    .join(' ');
}

const list = (items: readonly (readonly [text: string, mark: IconName])[]) =>
  html`<ul class="marked">
    ${items.map(([text, mark]) => html`<li>${icon(mark)}<span>${text}</span></li>`)}
  </ul>`;

/** What a set of permissions lets us read and what not, in plain words. */
export function permissions(
  { messages }: Locale,
  reads: readonly ReadKind[],
  denied: readonly DeniedKind[],
  headingLevel: number,
): TemplateResult {
  const { profiles } = messages;
  const level = Math.min(headingLevel + 1, 6);
  const known = <Key extends string>(keys: readonly Key[], texts: Readonly<Record<Key, string>>, mark: IconName) =>
    keys.flatMap((key) => (Object.hasOwn(texts, key) ? [[texts[key], mark] as const] : []));
  // Whatever is asked for, a password never is.
  const never = [...new Set<DeniedKind>(['password', ...denied])];
  return html`<div class="permissions">
    ${
      reads.length > 0
        ? html`<div>
            <div class="title" role="heading" aria-level=${level}>${profiles.readsTitle}</div>
            ${list(known(reads, profiles.reads, 'check'))}
          </div>`
        : nothing
    }
    <div>
      <div class="title" role="heading" aria-level=${level}>${profiles.deniedTitle}</div>
      ${list(known(never, profiles.denied, 'cross'))}
    </div>
  </div>`;
}

/** Dates and links of a profile, with what its permission covers. */
export function facts({ locale, headingLevel }: Scene, profile: Profile, platform: Platform): TemplateResult {
  const { profiles } = locale.messages;
  const until = time(locale, profile.grantedUntil);
  const row = (label: string, value: unknown) =>
    value
      ? html`<dt>${label}</dt>
          <dd>${value}</dd>`
      : nothing;
  return html`<dl class="facts">
      ${row(profiles.field.accountType, profile.accountType && wordFor(profiles.accountType, profile.accountType, 'personal'))}
      ${row(profiles.connectedSince, day(locale, profile.connectedAt))}
      ${row(profiles.lastSync, time(locale, profile.lastSyncAt))}
      ${row(profiles.grantedUntil, until && (profile.renews ? parts<unknown>(profiles.renewed, { date: until }) : until))}
    </dl>
    ${permissions(locale, profile.reads, platform.denied, headingLevel + 1)}
    <p part="hint" class="links">
      ${outside(words(profiles.openProfile, { platform: platform.id }), profile.profileUrl, profiles.newTab)}
      ${outside(words(locale.messages.connection.permissions, { platform: platform.id }), platform.links.permissions, profiles.newTab)}
    </p>`;
}

/** When numbers will be there, for a profile that has none yet. */
export function firstData(locale: Locale, { firstDataHours: hours }: Platform): string | undefined {
  if (!hours) return undefined;
  return locale.messages.profiles.firstData.replace('{time}', () => duration(locale, hours * 3600));
}
