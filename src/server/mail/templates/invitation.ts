import type { ServerConfig } from '../../config.js';
import type { InvitationMail } from '../../invitation-delivery.js';
import { hostedLink } from '../links.js';
import type { Mail } from '../mail.js';
import { mailLanguage } from './catalogues.js';
import { laidOut } from './layout.js';
import { durationInWords, isolate, momentInWords } from './words.js';

/** The invitation, or the invitation sent once more. */
export function invitationMail(config: ServerConfig, facts: InvitationMail, now: Date): Mail {
  const { locale, direction, texts } = mailLanguage(facts.locale);
  const words = texts.invitation;
  const brand = isolate(config.brand.name);
  const manager = facts.managerName && isolate(facts.managerName);
  const seconds = (facts.expiresAt.getTime() - now.getTime()) / 1000;
  const variation = facts.requestedEmail ? [words.variation(isolate(facts.requestedEmail))] : [];
  const content = {
    locale,
    direction,
    brand,
    heading: words.heading(brand),
    greeting: texts.greeting(isolate(facts.name)),
    paragraphs: [
      manager ? words.invitedBy(manager, brand) : words.invited(brand),
      words.next,
      ...(facts.takesOver ? [words.takesOver] : []),
      ...(facts.resent ? [words.again] : []),
    ],
    action: { label: words.button, url: hostedLink(config, 'invitation', facts.token) },
    terms: [words.expires(durationInWords(locale, seconds), momentInWords(locale, facts.expiresAt))],
    account: {
      label: texts.accountLabel,
      address: facts.to,
      notes: [words.onlyThisAddress, ...variation, ...(facts.to.includes('+') ? [words.wholeAddress] : [])],
    },
    reason: words.reason(brand),
    footer: texts.footer(brand),
  };
  const mail = laidOut(content, { ...facts, subject: config.subjects.invitation });
  return facts.inReplyTo ? { ...mail, inReplyTo: facts.inReplyTo } : mail;
}
