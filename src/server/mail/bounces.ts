import type * as z from 'zod/mini';
import type { mailEventsSchema } from '../../contract/admin.js';
import { optionalPeer } from '../optional-peer.js';
import { parseDeliveryStatus, parseFields } from './delivery-status.js';

/** One thing a mail service tells of one mail. */
export type MailEvent = z.output<typeof mailEventsSchema>['events'][number];

const kinds: Readonly<Record<string, MailEvent['kind']>> = {
  failed: 'bounced',
  delayed: 'deferred',
  delivered: 'delivered',
};
/** Worst first: a report on several receivers counts as the worst of them, for each of our mails has one receiver. */
const worstFirst: readonly MailEvent['kind'][] = ['bounced', 'deferred', 'delivered'];

/** Whether a request body of this media type is a mail report that {@link parseMailReport} reads. */
export function isMailReport(contentType: string): boolean {
  return /^(message\/rfc822|multipart\/report)\s*(;|$)/i.test(contentType.trim());
}

/**
 * Reads a delivery report (RFC 3464) or a complaint (RFC 5965, "feedback report"): either the whole report mail
 * (`message/rfc822`) or its body alone (`multipart/report`, with the boundary in `contentType`). The mail it is about
 * is known by the Message-ID in the headers it returns.
 * @returns no events for anything that is not such a report; never throws for what the body holds.
 */
export async function parseMailReport(body: Uint8Array, contentType: string): Promise<MailEvent[]> {
  const parts = await reportParts(body, contentType);
  const messageId = returnedMessageId(parts);
  if (!messageId) return [];
  const complaint = parts.get('message/feedback-report');
  if (complaint !== undefined) return complaintEvents(complaint, messageId);
  const recipients = parseDeliveryStatus(parts.get('message/delivery-status') ?? '');
  for (const kind of worstFirst) {
    const found = recipients.find((recipient) => kinds[recipient.action] === kind);
    if (found) return [{ kind, messageId, ...(found.status && { code: found.status }) }];
  }
  return [];
}

function complaintEvents(text: string, messageId: string): MailEvent[] {
  // "not-spam" and "auth-failure" reports are no complaints of the receiver
  const type = parseFields(text).get('feedback-type')?.toLowerCase();
  return type === 'abuse' || type === 'fraud' ? [{ kind: 'complained', messageId }] : [];
}

function returnedMessageId(parts: ReadonlyMap<string, string>): string | undefined {
  const returned = parts.get('message/rfc822') ?? parts.get('text/rfc822-headers') ?? parts.get('message/global');
  const [headers = ''] = (returned ?? '').split(/\r?\n\r?\n/, 1);
  return /^<([\x21-\x3b\x3d\x3f-\x7e]{3,298})>$/.exec(parseFields(headers).get('message-id') ?? '')?.[1];
}

/** The report's parts by media type, as text; the first of each type. */
async function reportParts(body: Uint8Array, contentType: string): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const whole = /^message\/rfc822/i.test(contentType.trim());
  // a line break in the value would let it add headers of its own
  const heading = whole ? '' : `Content-Type: ${contentType.replace(/[\r\n]+/g, ' ')}\r\n\r\n`;
  const { default: PostalMime } = await optionalPeer('postal-mime', () => import('postal-mime'));
  try {
    const parser = { forceRfc822Attachments: true, maxNestingDepth: 10, maxHeadersSize: 64 * 1024 };
    const mail = await PostalMime.parse(Buffer.concat([Buffer.from(heading), body]), parser);
    for (const { mimeType, content } of mail.attachments) {
      const text = typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('utf8');
      if (!parts.has(mimeType)) parts.set(mimeType, text);
    }
  } catch {
    // not a mail the parser can read: nothing is known from it
  }
  return parts;
}
