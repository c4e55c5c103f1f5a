import { createHash } from 'node:crypto';
import { canonicalEmail } from '../../contract/email.js';
import type { ServerContext } from '../context.js';
import { newId } from '../store/ids.js';

/** A Message-ID without angle brackets (RFC 5322 §3.6.4); its right side is the sender's domain. */
export function newMessageId(context: ServerContext): string {
  return atSender(context, newId(context.now()));
}

/** One that is the same each time, so that a mail sent twice by accident shows once. `mail` names it, without secrets. */
export function fixedMessageId(context: ServerContext, mail: string): string {
  return atSender(context, createHash('sha256').update(`${context.config.tenant} ${mail}`).digest('hex').slice(0, 32));
}

function atSender(context: ServerContext, left: string): string {
  // The canonical form has the domain in ASCII, as headers need it.
  const sender = canonicalEmail(context.config.sender.email) ?? '@localhost';
  return `${left}${sender.slice(sender.lastIndexOf('@'))}`;
}
