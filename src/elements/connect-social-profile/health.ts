import { html, nothing, type TemplateResult } from 'lit';
import type { Profile, ProfileStatus } from '../../contract/social-profiles.js';
import { parts } from '../../i18n/template.js';
import { time } from '../internal/formats.js';
import { icon, type IconName } from './icons.js';
import { day, type Locale, missingWords, words } from './words.js';

const looks: Readonly<Record<ProfileStatus, readonly [mark: IconName, tone: string]>> = {
  connected: ['check', 'done'],
  limited: ['alert', 'attention'],
  'expiring-soon': ['clock', 'attention'],
  'needs-reconnect': ['alert', 'error'],
  paused: ['pause', ''],
};

/** A status this version does not know is told as a pause: nobody is sent to repair what may be whole. */
export function statusOf({ status }: Profile): ProfileStatus {
  return Object.hasOwn(looks, status) ? status : 'paused';
}

/** Whether the creator has to do something, and can. */
export const needsCreator = ({ status, reason }: Profile): boolean =>
  /^(needs-reconnect|expiring-soon|limited)$/.test(status) && reason !== 'app-blocked';

/** The state of a connection in a word or two, never by colour alone. */
export function pill(locale: Locale, profile: Profile): TemplateResult {
  const status = statusOf(profile);
  const [mark, tone] = looks[status];
  const date = day(locale, profile.grantedUntil) ?? '';
  return html`<span part="status" class="pill ${tone}"
    >${icon(mark)}<span>${words(locale.messages.profiles.status[status], { date })}</span></span
  >`;
}

/** What a state means, since when, and what is missing meanwhile; nothing where all is well. */
export function explanation(locale: Locale, profile: Profile): unknown {
  const { profiles } = locale.messages;
  const { platform, reason, since, grantedUntil, missing, retryAt } = profile;
  const sentence = (text: string, extra: Record<string, string> = {}) => words(text, { platform, ...extra });
  switch (statusOf(profile)) {
    case 'connected':
      return nothing;
    case 'limited':
      return sentence(profiles.limitedText, { missing: missingWords(locale, missing) });
    case 'expiring-soon':
      return sentence(profiles.expiringText, { date: day(locale, grantedUntil) ?? '' });
    case 'needs-reconnect': {
      const known = reason !== undefined && Object.hasOwn(profiles.reason, reason) ? reason : 'unknown';
      const date = day(locale, since);
      return [sentence(profiles.reason[known]), ' ', date && sentence(profiles.stoppedSince, { date })];
    }
    case 'paused': {
      const next = time(locale, retryAt);
      return [sentence(profiles.pausedText), next && [' ', parts<unknown>(profiles.pausedRetry, { date: next })]];
    }
  }
}
