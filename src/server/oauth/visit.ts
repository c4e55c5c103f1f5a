import { maskedEmail } from '../../contract/email.js';
import type { PlatformId } from '../../contract/platforms.js';
import { platformNames } from '../../contract/platforms.js';
import type { ConnectContext, SiteRequest } from '../connect-context.js';
import type { RequestCaller } from '../context.js';
import { hostedLink } from '../mail/links.js';
import { asHtml, asText, isolate } from '../mail/templates/words.js';
import { pageLanguage } from '../pages/language.js';
import { type Markup, markup, type PlainPage, plainPage } from '../pages/plain-page.js';
import { siteUrl } from '../site-url.js';
import type { AttemptRow } from './findings.js';
import type { ServerLanguage } from '../texts/catalogues.js';
import type { ConnectTexts } from '../texts/connect-texts.js';

/** What a page says of itself; language, brand and headers are the visit's. */
export type PageParts = Omit<PlainPage, 'language' | 'direction' | 'brand'>;

/** One request for a page under `/connect/`. */
export class Visit {
  readonly request: Request;
  readonly url: URL;
  readonly info: SiteRequest;
  readonly texts: ConnectTexts;
  readonly #context: ConnectContext;
  readonly #language: ServerLanguage;

  constructor(context: ConnectContext, request: Request, info: SiteRequest) {
    this.#context = context;
    this.request = request;
    this.url = new URL(request.url);
    this.info = info;
    this.#language = pageLanguage(request);
    this.texts = this.#language.texts.connect;
  }

  /** For audits: the person in front of this browser, who need not be signed in. */
  get actor(): RequestCaller {
    const userAgent = (this.request.headers.get('user-agent') ?? '').slice(0, 300);
    return { kind: 'anyone', ipPrefix: this.info.ipPrefix, userAgent };
  }

  page(parts: PageParts): Response {
    const { brand, publicUrl } = this.#context.config;
    const { tag, direction } = this.#language;
    const html = plainPage({ ...parts, language: tag, direction, brand: brand.name }, publicUrl.startsWith('https:'));
    html.headers.set('Content-Language', tag);
    return this.request.method === 'HEAD' ? new Response(null, html) : html;
  }

  /** For links that nobody issued, or that are used or over. It tells nothing else. */
  gone(status = 410): Response {
    const { gone } = this.texts;
    const profiles = hostedLink(this.#context.config, 'profiles');
    const body = markup`<p>${gone.body}</p><p class="actions"><a class="button" href="${profiles}">${gone.button}</a></p>`;
    return this.page({ status, title: gone.title, body });
  }

  /** Whether a form of our own page was posted. Browsers that send no Origin say at least where it came from. */
  isOwnPost(): boolean {
    const { headers, method } = this.request;
    const [origin, site] = [headers.get('origin'), headers.get('sec-fetch-site')];
    if (method !== 'POST' || (site !== null && site !== 'same-origin')) return false;
    return origin === null ? site === 'same-origin' : origin === new URL(this.#context.config.publicUrl).origin;
  }

  refused(): Response {
    const { title, body } = this.texts.refused;
    return this.page({ status: 403, title, body: markup`<p>${body}</p>` });
  }

  address(path: string): string {
    return siteUrl(this.#context.config, path);
  }
}

/** A sentence whose values were isolated, as HTML. */
export function sentence(text: string): Markup {
  return { html: asHtml(text) };
}

/** The same within a button: one box, so that the spaces around values stay. */
export function label(text: string): Markup {
  return markup`<span>${sentence(text)}</span>`;
}

/** The same where no markup is allowed. */
export function plain(text: string): string {
  return asText(text);
}

export function platformName(platform: PlatformId): string {
  return isolate(platformNames[platform]);
}

/** The page's origin, as people read it. */
export function pageName({ origin }: Pick<AttemptRow, 'origin'>): string {
  return isolate(new URL(origin).host);
}

/** The account an attempt is for, so that its owner knows it and nobody else learns it. */
export async function maskedAccount(
  context: ConnectContext,
  { account_id: id }: Pick<AttemptRow, 'account_id'>,
): Promise<string> {
  const account = await context.db
    .selectFrom('account')
    .select('email')
    .where('tenant', '=', context.config.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return maskedEmail(account?.email ?? '');
}

/** Terms and what they stand for; those without a value are left out. */
export function facts(...rows: readonly (readonly [term: string, value: string | undefined])[]): Markup {
  const shown = rows.filter(([, value]) => value !== undefined);
  const items = shown.map(([term, value]) => markup`<div><dt>${term}</dt><dd><bdi>${value}</bdi></dd></div>`);
  return markup`<dl>${items}</dl>`;
}
