import type { Plural } from './plural.js';

/** `<onboarding-desk>`. */
export interface DeskMessages<Category extends Intl.LDMLPluralRule = 'other'> {
  readonly title: string;
  readonly creators: Plural<Category>;
}
