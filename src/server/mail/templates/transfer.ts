import { type PlatformId, platformNames } from '../../../contract/platforms.js';
import type { ServerConfig } from '../../config.js';
import { hostedLink } from '../links.js';
import type { Mail } from '../mail.js';
import { mailLanguage } from './catalogues.js';
import { laidOut } from './layout.js';
import type { TransferMailKind, TransferTexts } from '../../texts/transfer-texts.js';
import { isolate, momentInWords } from './words.js';

/** Everything a mail about a transfer says. */
export interface TransferMail {
  readonly about: TransferMailKind;
  readonly to: string;
  readonly name: string;
  readonly locale?: string | undefined;
  readonly platform: PlatformId;
  readonly handle: string;
  /** Until when something can be done about it. */
  readonly until?: Date | undefined;
  readonly messageId: string;
}

/** Tells one side of a transfer how it stands. It names the profile, never the other side; its link holds no secret. */
export function transferMail(config: ServerConfig, facts: TransferMail): Mail {
  const { locale, direction, texts } = mailLanguage(facts.locale);
  const words = texts.transfer[facts.about];
  const brand = isolate(config.brand.name);
  const profile = isolate(`@${facts.handle}`);
  const content = {
    locale,
    direction,
    brand,
    heading: words.heading(profile),
    greeting: texts.greeting(isolate(facts.name)),
    paragraphs: words.paragraphs(profile, isolate(platformNames[facts.platform]), brand),
    action: { label: words.button, url: hostedLink(config, 'profiles') },
    terms: facts.until ? termsOf(texts.transfer, facts.about, momentInWords(locale, facts.until)) : [],
    account: { label: texts.accountLabel, address: facts.to, notes: [] },
    reason: words.reason(brand),
    footer: texts.footer(brand),
  };
  return laidOut(content, facts);
}

function termsOf(texts: TransferTexts, about: TransferMail['about'], until: string): string[] {
  if (about === 'requested' || about === 'asked') return [texts[about].objectUntil(until)];
  return about === 'approved' ? [texts.approved.connectUntil(until)] : [];
}
