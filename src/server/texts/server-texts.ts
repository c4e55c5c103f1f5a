import type { ConnectTexts } from './connect-texts.js';
import type { MailTexts } from './mail-texts.js';
import type { PageTexts } from './page-texts.js';
import type { SiteTexts } from './site-texts.js';

/** Everything the server itself says in one language. What the widgets on its pages say is theirs. */
export interface ServerTexts {
  readonly mails: MailTexts;
  /** The hosted pages around the widgets. */
  readonly pages: PageTexts;
  /** The pages on the way to a platform and back. */
  readonly connect: ConnectTexts;
  /** The pages that platforms and people reach without a widget. */
  readonly site: SiteTexts;
}
