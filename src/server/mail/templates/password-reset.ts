import type { ServerConfig } from '../../config.js';
import type { PasswordResetMail } from '../../password-reset-mail.js';
import { hostedLink } from '../links.js';
import type { Mail } from '../mail.js';
import { mailLanguage } from './catalogues.js';
import { laidOut } from './layout.js';
import { durationInWords, isolate } from './words.js';

/** Link and typed code for a new password, or for the first one. */
export function passwordResetMail(config: ServerConfig, facts: PasswordResetMail, now: Date): Mail {
  const { locale, direction, texts } = mailLanguage(facts.locale);
  const words = texts.reset;
  const { heading, intro, button } = facts.purpose === 'activate' ? texts.activation : texts.reset;
  const brand = isolate(config.brand.name);
  const seconds = (facts.expiresAt.getTime() - now.getTime()) / 1000;
  const content = {
    locale,
    direction,
    brand,
    heading: heading(brand),
    greeting: texts.greeting(isolate(facts.name)),
    paragraphs: [intro],
    code: { label: texts.codeLabel, digits: facts.code, use: words.codeUse, linkLabel: texts.linkLabel },
    action: { label: button, url: hostedLink(config, 'reset', facts.token) },
    terms: [words.expires(durationInWords(locale, seconds)), words.keepSecret],
    account: { label: texts.accountLabel, address: facts.to, notes: [] },
    reason: words.reason(brand),
    footer: texts.footer(brand),
  };
  // One subject for both purposes: the widget names it to strangers, who may not learn which mail it is.
  return laidOut(content, { ...facts, subject: config.subjects.passwordReset });
}
