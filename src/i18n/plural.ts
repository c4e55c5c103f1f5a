/** One text for each plural category a language has; `other` is in all of them. `{count}` is the formatted number. */
export type Plural<Category extends Intl.LDMLPluralRule = 'other'> = Readonly<Record<Category | 'other', string>>;
