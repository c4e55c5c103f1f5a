import type { ReactiveElement } from 'lit';
import { settingsContext } from '../context/settings-context.js';
import { nearestLanguage } from '../elements/internal/nearest-language.js';
import en from '../i18n/en.js';
import { type MessageOverrides, overridesFor } from '../i18n/overrides.js';
import { loadMessages } from '../i18n/registry.js';
import { offered } from './adapters.js';
import { explain } from './diagnostics.js';

const english = new Map<string, object>(Object.entries(en));

/** Finds texts that nothing shows, and languages there are no texts in. */
export async function checkMessages(element: ReactiveElement): Promise<void> {
  const sources = [
    (element as { readonly messages?: MessageOverrides }).messages,
    offered(element, settingsContext)?.messages,
  ];
  for (const source of sources) checkKeys(source);
  const language = nearestLanguage(element);
  if (/^en\b/i.test(language) || overridesFor(language, sources).length > 0) return;
  if ((await loadMessages(language)) === undefined) {
    explain('language-missing', `There are no texts in "${language}"; English is shown.`, element);
  }
}

function checkKeys(source: MessageOverrides | undefined): void {
  for (const [language, sections] of Object.entries(source ?? {})) {
    for (const [section, texts] of Object.entries(sections)) {
      const known = english.get(section);
      const unknown = known ? Object.keys(texts).filter((key) => !(key in known)) : [''];
      for (const key of unknown) {
        explain('messages-key-unknown', `messages.${language}.${section}${key && `.${key}`}: nothing shows this text.`);
      }
    }
  }
}
