import { canonicalEmail } from './email.js';
import { safeUrl } from './url.js';

const unsafeInText = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Takes out control and direction-changing characters. */
export function cleanText(text: string): string {
  return text.replace(unsafeInText, '');
}

/** Whether mail could be delivered to an address as a person typed it. */
export function isTypedEmail(text: string): boolean {
  return canonicalEmail(text) !== undefined;
}

/** Whether {@link safeUrl} accepts the text as a link. */
export function isLinkUrl(text: string): boolean {
  return safeUrl('link', text) !== undefined;
}
