import { directionOf, matchLanguage } from '../../contract/language-tag.js';
import ar from './ar/index.js';
import cs from './cs/index.js';
import da from './da/index.js';
import de from './de/index.js';
import el from './el/index.js';
import en from './en/index.js';
import es from './es/index.js';
import fa from './fa/index.js';
import fi from './fi/index.js';
import fr from './fr/index.js';
import he from './he/index.js';
import hu from './hu/index.js';
import id from './id/index.js';
import it from './it/index.js';
import ja from './ja/index.js';
import ko from './ko/index.js';
import nb from './nb/index.js';
import nl from './nl/index.js';
import pl from './pl/index.js';
import ptBR from './pt-BR/index.js';
import ro from './ro/index.js';
import sv from './sv/index.js';
import tr from './tr/index.js';
import uk from './uk/index.js';
import vi from './vi/index.js';
import zhHans from './zh-Hans/index.js';
import zhHant from './zh-Hant/index.js';
import type { ServerTexts } from './server-texts.js';

/** What the server says, by language tag in lower case. */
export const serverTexts: Readonly<Record<string, ServerTexts>> = {
  en,
  ar,
  cs,
  da,
  de,
  el,
  es,
  fa,
  fi,
  fr,
  he,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  'pt-br': ptBR,
  ro,
  sv,
  tr,
  uk,
  vi,
  'zh-hans': zhHans,
  'zh-hant': zhHant,
};

/** A language that the server speaks with somebody. */
export interface ServerLanguage {
  /** As it was asked for, e.g. `ar-EG`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: ServerTexts;
}

/** For everybody whose language the server does not speak. */
export const english: ServerLanguage = { tag: 'en', direction: 'ltr', texts: en };

/**
 * The language that serves a tag: the tag's own, or that of its region or likely script; `undefined` where none does.
 * The direction is that of the texts found: `arb` is served in Arabic, of which its own spelling says nothing.
 */
export function serverLanguage(tag: string): ServerLanguage | undefined {
  const found = matchLanguage(tag, serverTexts) ?? '';
  const texts = serverTexts[found];
  return texts && { tag, direction: directionOf(found), texts };
}
