import { type PlatformId, platformNames } from '../../../contract/platforms.js';
import type { ServerConfig } from '../../config.js';
import { hostedLink } from '../links.js';
import type { Mail } from '../mail.js';
import { mailLanguage } from './catalogues.js';
import { laidOut } from './layout.js';
import { isolate } from './words.js';

/** Everything a reminder in a manager's name says. */
export interface NudgeMail {
  readonly to: string;
  readonly name: string;
  readonly locale?: string | undefined;
  readonly platform: PlatformId;
  readonly handle: string;
  /** Absent: the company asks. */
  readonly managerName?: string | undefined;
  readonly messageId: string;
}

/** Asks a creator, in the manager's name, to connect a profile again. Its link holds no secret. */
export function nudgeMail(config: ServerConfig, facts: NudgeMail): Mail {
  const { locale, direction, texts } = mailLanguage(facts.locale);
  const words = texts.nudge;
  const brand = isolate(config.brand.name);
  // A name with spaces, such as a Page's, is no handle.
  const profile = isolate(/\s/.test(facts.handle) ? facts.handle : `@${facts.handle}`);
  const platform = isolate(platformNames[facts.platform]);
  const manager = facts.managerName === undefined ? undefined : isolate(facts.managerName);
  const content = {
    locale,
    direction,
    brand,
    heading: words.heading(profile, platform),
    greeting: texts.greeting(isolate(facts.name)),
    paragraphs: [words.asks(manager, profile, platform, brand), words.means],
    action: { label: words.button, url: hostedLink(config, 'profiles') },
    terms: [words.mayBeIgnored],
    account: { label: texts.accountLabel, address: facts.to, notes: [] },
    reason: words.reason(manager, brand),
    footer: texts.footer(brand),
  };
  return laidOut(content, facts);
}
