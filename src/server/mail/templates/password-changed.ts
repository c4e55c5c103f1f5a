import type { ServerConfig } from '../../config.js';
import type { PasswordChangedMail } from '../../password-reset-mail.js';
import { hostedLink } from '../links.js';
import type { Mail } from '../mail.js';
import { mailLanguage } from './catalogues.js';
import { laidOut } from './layout.js';
import { isolate, momentInWords } from './words.js';

/** Tells the owner that the password was changed (ASVS 5.0, 6.3.7). Its link holds no secret. */
export function passwordChangedMail(config: ServerConfig, facts: PasswordChangedMail): Mail {
  const { locale, direction, texts } = mailLanguage(facts.locale);
  const words = texts.changed;
  const brand = isolate(config.brand.name);
  const content = {
    locale,
    direction,
    brand,
    heading: words.heading(brand),
    greeting: texts.greeting(isolate(facts.name)),
    paragraphs: [words.intro(momentInWords(locale, facts.changedAt)), words.sessions, words.notYou],
    action: { label: words.button, url: hostedLink(config, 'reset') },
    terms: [],
    account: { label: texts.accountLabel, address: facts.to, notes: [] },
    reason: words.reason(brand),
    footer: texts.footer(brand),
  };
  return laidOut(content, { ...facts, subject: config.subjects.passwordChanged });
}
