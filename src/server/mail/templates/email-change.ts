import type { EmailChangeRefusal } from '../../../contract/talent-email.js';
import type { ServerConfig } from '../../config.js';
import { hostedLink } from '../links.js';
import type { Mail } from '../mail.js';
import { mailLanguage } from './catalogues.js';
import type { EmailChangeMailKind, EmailChangeTexts } from '../../texts/email-change-texts.js';
import { laidOut } from './layout.js';
import { isolate } from './words.js';

/** Everything a mail about a request for another address says. */
export interface EmailChangeMail {
  readonly about: EmailChangeMailKind;
  /** The address that was signed in with, or invited, when the request was made. */
  readonly to: string;
  readonly name: string;
  readonly locale?: string | undefined;
  /** The address asked for. */
  readonly proposed: string;
  /** Nobody has ever signed in: the account itself has moved. */
  readonly unused: boolean;
  readonly managerName?: string | undefined;
  /** Of a rejected request. */
  readonly reason?: EmailChangeRefusal | undefined;
  readonly messageId: string;
}

/** Tells a creator what became of the request. Its link holds no secret. */
export function emailChangeMail(config: ServerConfig, facts: EmailChangeMail): Mail {
  const { locale, direction, texts } = mailLanguage(facts.locale);
  const brand = isolate(config.brand.name);
  const heading = headingOf(texts.emailChange, facts);
  const signsInWith = facts.about === 'completed' || (facts.about === 'invited' && facts.unused);
  const content = {
    locale,
    direction,
    brand,
    heading,
    greeting: texts.greeting(isolate(facts.name)),
    paragraphs: paragraphsOf(texts.emailChange, facts, brand),
    action: actionOf(config, texts.emailChange, facts),
    terms: [],
    account: { label: texts.accountLabel, address: signsInWith ? facts.proposed : facts.to, notes: [] },
    reason: texts.emailChange.reason(brand),
    footer: texts.footer(brand),
  };
  return laidOut(content, facts);
}

function headingOf(texts: EmailChangeTexts, { about, proposed }: EmailChangeMail): string {
  return about === 'completed' ? texts.completed.heading(isolate(proposed)) : texts[about].heading;
}

function paragraphsOf(texts: EmailChangeTexts, facts: EmailChangeMail, brand: string): readonly string[] {
  const proposed = isolate(facts.proposed);
  const manager = facts.managerName === undefined ? undefined : isolate(facts.managerName);
  const { invited, rejected, completed } = texts;
  switch (facts.about) {
    case 'invited': {
      const what = facts.unused ? invited.unused(proposed, brand) : invited.paragraphs(proposed, brand);
      return [...what, invited.notYou(manager, brand)];
    }
    case 'rejected': {
      const why = rejected.why[facts.reason ?? 'other'](brand);
      const stays = facts.unused ? rejected.unusedStays : rejected.stays;
      return [rejected.intro(proposed, brand), why, stays, rejected.next(manager)];
    }
    case 'completed':
      return [...completed.paragraphs(proposed, brand), completed.notYou(manager, brand)];
  }
}

function actionOf(config: ServerConfig, { invited, rejected, completed }: EmailChangeTexts, facts: EmailChangeMail) {
  switch (facts.about) {
    case 'invited':
      return facts.unused
        ? { label: invited.unusedButton, url: hostedLink(config, 'invitation') }
        : { label: invited.button, url: hostedLink(config, 'talent-email') };
    case 'rejected':
      return { label: rejected.button, url: hostedLink(config, 'talent-email') };
    case 'completed':
      return { label: completed.button, url: hostedLink(config, 'sign-in') };
  }
}
