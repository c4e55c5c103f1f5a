import { type PlatformId, platformNames } from '../../../contract/platforms.js';
import { reconnectMailDays } from '../../../contract/policy.js';
import type { ReconnectReason } from '../../../contract/social-profiles.js';
import type { ServerConfig } from '../../config.js';
import { hostedLink } from '../links.js';
import type { Mail } from '../mail.js';
import { mailLanguage } from './catalogues.js';
import { laidOut } from './layout.js';
import type { ProfileTexts } from '../../texts/profile-texts.js';
import { isolate, momentInWords } from './words.js';

/** Everything a mail about a profile's health says. */
export interface ProfileMail {
  readonly to: string;
  readonly name: string;
  readonly locale?: string | undefined;
  readonly platform: PlatformId;
  readonly handle: string;
  readonly messageId: string;
  /** Why and since when it has stopped; `notice` counts its mails from 0. Absent: it works again. */
  readonly stopped?: StoppedProfile | undefined;
}

interface StoppedProfile {
  readonly reason: ReconnectReason;
  readonly since: Date;
  readonly notice: number;
}

/** Tells a creator that a profile has stopped working, or works again. Its link holds no secret. */
export function profileMail(config: ServerConfig, facts: ProfileMail): Mail {
  const { locale, direction, texts } = mailLanguage(facts.locale);
  const brand = isolate(config.brand.name);
  // A name with spaces, such as a Page's, is no handle.
  const profile = isolate(/\s/.test(facts.handle) ? facts.handle : `@${facts.handle}`);
  const platform = isolate(platformNames[facts.platform]);
  const words = facts.stopped ? texts.profile.stopped : texts.profile.working;
  const heading = words.heading(profile, platform);
  const stoppedParagraphs = (stopped: ProfileTexts['stopped'], { reason, since, notice }: StoppedProfile) => [
    stopped.intro(profile, platform, momentInWords(locale, since)),
    stopped.why[reason](platform),
    ...(notice > 0 ? [stopped.again] : []),
    stopped.nothingLost,
  ];
  const content = {
    locale,
    direction,
    brand,
    heading,
    greeting: texts.greeting(isolate(facts.name)),
    paragraphs: facts.stopped
      ? stoppedParagraphs(texts.profile.stopped, facts.stopped)
      : [texts.profile.working.intro(profile, platform), texts.profile.working.nothingToDo],
    action: { label: words.button, url: hostedLink(config, 'profiles') },
    terms: facts.stopped?.notice === reconnectMailDays.length - 1 ? [texts.profile.stopped.last] : [],
    account: { label: texts.accountLabel, address: facts.to, notes: [] },
    reason: words.reason(brand),
    footer: texts.footer(brand),
  };
  return laidOut(content, facts);
}
