import * as z from 'zod/mini';
import { emailMaxLength } from './policy.js';
import { isTypedEmail } from './email.js';
import { cleanText, isLinkUrl, moment as momentPattern } from './text.js';

/** Text to show: at most `max` characters; control and direction-changing characters are taken out. */
export const plainText = (max: number) => z.string().check(z.maxLength(max), z.overwrite(cleanText));

/** A moment as RFC 3339 in UTC, e.g. `2026-11-22T10:29:38.000Z`. */
export const moment = () => z.string().check(z.regex(momentPattern), z.maxLength(30));

/** Whole seconds or a count, never negative. */
export const count = () => z.number().check(z.int(), z.gte(0));

/** An address as a person typed it; the server compares canonical forms. */
export const typedEmail = () =>
  z.string().check(z.maxLength(emailMaxLength * 2), z.refine(isTypedEmail, 'not an e-mail address'));

/** A URL that `safeUrl` accepts as a link. */
export const linkUrl = () => z.string().check(z.refine(isLinkUrl, 'not an https URL'));

/** A link's or a session's secret: `inv_` or `rst_` and 43 base64url characters (256 bits). */
export const linkToken = () => z.string().check(z.regex(/^(inv|rst)_[A-Za-z0-9_-]{43}$/));
