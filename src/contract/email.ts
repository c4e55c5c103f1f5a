import { emailMaxLength, localPartMaxOctets } from './policy.js';

/** A local part that may stand without quotes: no dot at an end or beside another. */
const localPart = /^(?!\.)(?:[^\s\p{C}"(),:;<>@[\\\].]|\.(?!\.|$))+$/u;
/** Labels of letters, digits and hyphens (RFC 1123 §2.1), the last one no number: URLs allow more, e.g. commas. */
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * The form under which two spellings of an address count as one: trimmed, NFC, lower case, domain in its ASCII
 * (IDNA) form. A `+tag` is kept: `a+talent@x.io` and `a@x.io` are two addresses.
 * @returns `undefined` where the text cannot be an address of the kind mail servers deliver to.
 */
export function canonicalEmail(text: string): string | undefined {
  const [, before = '', after = ''] = /^(.+)@([^\s/?#@:\\%]+)$/su.exec(text.trim().normalize('NFC')) ?? [];
  const local = before.toLowerCase().normalize('NFC');
  const domain = asciiDomain(after);
  const octets = new TextEncoder().encode(local).length;
  if (!localPart.test(local) || !domain || octets > localPartMaxOctets) return undefined;
  return octets + 1 + domain.length > emailMaxLength ? undefined : `${local}@${domain}`;
}

/** Whether mail could be delivered to an address as a person typed it, which may be twice as long as it is then. */
export function isTypedEmail(value: unknown): boolean {
  return (
    typeof value === 'string' && Array.from(value).length <= 2 * emailMaxLength && canonicalEmail(value) !== undefined
  );
}

/** Shows whose address it is without giving it away: `kim+talent@mail.example` becomes `k•••@mail.example`. */
export function maskedEmail(address: string): string {
  const at = address.lastIndexOf('@');
  const [first = ''] = address;
  return at < 1 ? '•••' : `${first}•••${address.slice(at)}`;
}

/** The form in which DNS knows a domain, if it is one. */
function asciiDomain(domain: string): string | undefined {
  try {
    const { hostname } = new URL(`http://${domain}`);
    return hostName.test(hostname) ? hostname : undefined;
  } catch {
    return undefined;
  }
}
