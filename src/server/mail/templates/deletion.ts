import type { ServerConfig } from '../../config.js';
import { hostedLink } from '../links.js';
import type { Mail } from '../mail.js';
import { mailLanguage } from './catalogues.js';
import type { DeletionMailTexts, DeletionTexts } from '../../texts/deletion-texts.js';
import { laidOut } from './layout.js';
import { durationInWords, isolate, momentInWords } from './words.js';

/** Everything a mail about the deletion of an account says. */
export type DeletionMail = {
  readonly to: string;
  readonly name: string;
  readonly locale?: string | undefined;
  readonly messageId: string;
} & (
  | {
      readonly about: 'confirm';
      /** The link's secret; it goes into the URL's fragment and nowhere else. */
      readonly token: string;
      readonly confirmBy: Date;
    }
  | { readonly about: 'scheduled'; readonly token: string; readonly deleteAt: Date }
  | { readonly about: 'cancelled' }
  | { readonly about: 'receipt'; readonly deletedAt: Date; readonly receipt: string; readonly statusUrl: string }
);

interface Parts {
  readonly words: DeletionMailTexts;
  readonly url: string;
  readonly first: readonly string[];
  readonly terms: readonly string[];
}

/** Tells an account's owner how its deletion stands. */
export function deletionMail(config: ServerConfig, facts: DeletionMail): Mail {
  const { locale, direction, texts } = mailLanguage(facts.locale);
  const { words, url, first, terms } = partsOf(config, texts.deletion, locale, facts);
  const brand = isolate(config.brand.name);
  const label = facts.about === 'receipt' ? texts.deletion.receipt.addressLabel : texts.accountLabel;
  const content = {
    locale,
    direction,
    brand,
    heading: words.heading(brand),
    greeting: texts.greeting(isolate(facts.name)),
    paragraphs: [...first, ...words.paragraphs(brand)],
    action: { label: words.button, url },
    terms,
    account: { label, address: facts.to, notes: [] },
    reason: words.reason(brand),
    footer: texts.footer(brand),
  };
  return laidOut(content, facts);
}

function partsOf(config: ServerConfig, texts: DeletionTexts, locale: string, facts: DeletionMail): Parts {
  switch (facts.about) {
    case 'confirm': {
      const { graceDays } = config.deletion;
      const words = texts.confirm;
      const terms = [
        words.after(graceDays === 0 ? undefined : durationInWords(locale, graceDays * 86_400)),
        words.until(momentInWords(locale, facts.confirmBy)),
      ];
      return { words, url: hostedLink(config, 'account-deletion', facts.token), first: [], terms };
    }
    case 'scheduled': {
      const words = texts.scheduled;
      const first = [words.at(momentInWords(locale, facts.deleteAt))];
      return { words, url: hostedLink(config, 'account-deletion', facts.token), first, terms: [] };
    }
    case 'cancelled':
      return { words: texts.cancelled, url: hostedLink(config, 'profiles'), first: [], terms: [] };
    case 'receipt': {
      const words = texts.receipt;
      const first = [words.at(momentInWords(locale, facts.deletedAt))];
      return { words, url: facts.statusUrl, first, terms: [words.code(isolate(facts.receipt))] };
    }
  }
}
