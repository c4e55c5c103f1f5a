const isolateStart = '\u2068';
const isolateEnd = '\u2069';
const disturbing = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Marks a value inside a sentence, so that its writing direction stays its own (UAX #9, FSI and PDI). */
export function isolate(value: string): string {
  return `${isolateStart}${value.replace(disturbing, '')}${isolateEnd}`;
}

/** The sentence for plain text: the marks go where no right-to-left writing needs them. */
export function asText(sentence: string): string {
  return rightToLeft.test(sentence) ? sentence : sentence.replace(/[\u2068\u2069]/g, '');
}

/** The sentence as HTML: everything escaped, marked values in `<bdi>`. */
export function asHtml(sentence: string): string {
  return escapeHtml(sentence).replaceAll(isolateStart, '<bdi>').replaceAll(isolateEnd, '</bdi>');
}

/** Text for HTML content and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A mail takes a moment to be sent; that long, it still says what was promised. Minutes. */
const tolerance = 10;

/** Whole minutes, hours or days, whichever says it shortest. Never promises more than {@link tolerance} too much. */
export function durationInWords(locale: string, seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const hours = (minutes + tolerance) / 60;
  const [value, unit] = minutes < 120 ? [minutes, 'minute'] : hours < 48 ? [hours, 'hour'] : [hours / 24, 'day'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.floor(value));
}

/** Day and clock time in UTC: the server does not know where its reader is. */
export function momentInWords(locale: string, moment: Date): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  }).format(moment);
}
