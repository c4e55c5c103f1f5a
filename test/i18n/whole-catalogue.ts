import type { LaterSection } from '../../src/i18n/language.js';
import type { Messages } from '../../src/i18n/messages.js';
import { loadMessages } from '../../src/i18n/registry.js';

const later: Readonly<Record<LaterSection, true>> = {
  errors: true,
  invitation: true,
  passwordReset: true,
  profiles: true,
  connection: true,
  talentEmail: true,
  accountDeletion: true,
  desk: true,
};

/** Every section of a language, as widgets get them. */
export async function wholeCatalogue(tag: string): Promise<Messages> {
  const catalogue = await loadMessages(tag, Object.keys(later) as LaterSection[]);
  if (typeof catalogue !== 'object') throw new Error(`There is no catalogue for ${tag}.`);
  return catalogue as Messages;
}
