import { canonicalEmail } from '../../contract/email.js';
import type { ServerContext } from '../context.js';
import { newId } from '../store/ids.js';

/** A Message-ID without angle brackets (RFC 5322 §3.6.4); its right side is the sender's domain. */
export function newMessageId(context: ServerContext): string {
  // The canonical form has the domain in ASCII, as headers need it.
  const sender = canonicalEmail(context.config.sender.email) ?? '@localhost';
  return `${newId(context.now())}${sender.slice(sender.lastIndexOf('@'))}`;
}
