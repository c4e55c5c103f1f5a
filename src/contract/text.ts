import { safeUrl } from './url.js';

const unsafeInText = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Takes out control and direction-changing characters. */
export function cleanText(text: string): string {
  return text.replace(unsafeInText, '');
}

/** Whether {@link safeUrl} accepts the text as a link. */
export function isLinkUrl(text: unknown): boolean {
  return safeUrl('link', text) !== undefined;
}

/** A moment as RFC 3339 in UTC, e.g. `2026-11-22T10:29:38.000Z`. */
export const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/;
