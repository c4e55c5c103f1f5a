import type { ServerConfig } from '../config.js';
import { asHtml, asText } from '../mail/templates/words.js';
import { pageLanguage } from '../pages/language.js';
import { type Markup, type PlainPage, plainPage } from '../pages/plain-page.js';
import type { SiteTexts } from '../texts/site-texts.js';

/** The language that a page is written in for whoever asks, and its words. */
export interface SiteLanguage {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: SiteTexts;
}

export function siteLanguage(request: Request): SiteLanguage {
  const { tag, direction, texts } = pageLanguage(request);
  return { tag, direction, texts: texts.site };
}

/** One of our pages, in the reader's language. */
export function sitePage(
  config: Pick<ServerConfig, 'brand' | 'publicUrl'>,
  { tag, direction }: SiteLanguage,
  page: Pick<PlainPage, 'title' | 'body' | 'status' | 'referrerPolicy' | 'headers'>,
): Response {
  const whole = { ...page, title: asText(page.title), language: tag, direction, brand: config.brand.name };
  return plainPage(whole, config.publicUrl.startsWith('https:'));
}

/** A sentence with its marked values kept apart from it. */
export function sentence(text: string): Markup {
  return { html: asHtml(text) };
}
