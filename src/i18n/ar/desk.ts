import type { DeskMessages } from '../messages.js';

export const desk: DeskMessages<Intl.LDMLPluralRule> = {
  title: 'إعداد المبدعين',
  creators: {
    zero: 'لا مبدعين',
    one: 'مبدع واحد',
    two: 'مبدعان',
    few: '{count} مبدعين',
    many: '{count} مبدعًا',
    other: '{count} مبدع',
  },
};
