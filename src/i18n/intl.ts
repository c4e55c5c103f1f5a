const made = new Map<string, unknown>();

/** Intl objects are costly to make and cheap to keep: one for each language and use. */
function cached<Formatter>(key: string, make: () => Formatter): Formatter {
  let formatter = made.get(key) as Formatter | undefined;
  if (!formatter) made.set(key, (formatter = make()));
  return formatter;
}

export function formatNumber(tag: string, value: number): string {
  return cached(`n ${tag}`, () => new Intl.NumberFormat(tag)).format(value);
}

export function pluralCategory(tag: string, count: number): Intl.LDMLPluralRule {
  return cached(`p ${tag}`, () => new Intl.PluralRules(tag)).select(count);
}

/** Date and time of day, in the reader's own time zone. */
export function formatMoment(tag: string, moment: Date): string {
  return cached(`d ${tag}`, () => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' })).format(
    moment,
  );
}

const steps = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** Whole units, never less than is left: 61 seconds are 2 minutes. */
function largestUnit(seconds: number): [number, 'day' | 'hour' | 'minute' | 'second'] {
  const [unit, size] = steps.find(([, size]) => seconds >= size) ?? ['second', 1];
  return [Math.ceil(seconds / size), unit];
}

/** A duration in its largest unit: "42 seconds", "2 minutes". */
export function formatDuration(tag: string, seconds: number): string {
  const [count, unit] = largestUnit(seconds);
  const make = () => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' });
  return cached(`u ${tag} ${unit}`, make).format(count);
}

/** A day, in the reader's own time zone. */
export function formatDay(tag: string, moment: Date): string {
  return cached(`D ${tag}`, () => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' })).format(moment);
}

/** "a, b and c". */
export function formatList(tag: string, items: readonly string[]): string {
  return cached(`l ${tag}`, () => new Intl.ListFormat(tag, { type: 'conjunction' })).format(items);
}
