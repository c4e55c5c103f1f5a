import { emailMaxLength, localPartMaxOctets } from './policy.js';

const unacceptable = /[\s\p{C}"(),:;<>[\\\]]/u;
/** Labels of letters, digits and hyphens (RFC 1123 §2.1), the last one no number: URLs allow more, e.g. commas. */
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * The form under which two spellings of an address count as one: trimmed, NFC, lower case, domain in its ASCII
 * (IDNA) form. A `+tag` is kept: `a+talent@x.io` and `a@x.io` are two addresses.
 * @returns `undefined` where the text cannot be an address of the kind mail servers deliver to.
 */
export function canonicalEmail(text: string): string | undefined {
  const trimmed = text.trim().normalize('NFC');
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, at).toLowerCase().normalize('NFC');
  const domain = asciiDomain(trimmed.slice(at + 1));
  if (at < 1 || !domain || local.includes('@') || unacceptable.test(local)) return undefined;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return undefined;
  const octets = new TextEncoder().encode(local).length;
  if (octets > localPartMaxOctets || octets + 1 + domain.length > emailMaxLength) return undefined;
  return `${local}@${domain}`;
}

/** Shows whose address it is without giving it away: `kim+talent@mail.example` becomes `k•••@mail.example`. */
export function maskedEmail(address: string): string {
  const at = address.lastIndexOf('@');
  const [first = ''] = address;
  return at < 1 ? '•••' : `${first}•••${address.slice(at)}`;
}

function asciiDomain(domain: string): string | undefined {
  if (/[\s/?#@:\\%]/u.test(domain)) return undefined;
  try {
    const { hostname } = new URL(`http://${domain}`);
    return hostName.test(hostname) ? hostname : undefined;
  } catch {
    return undefined;
  }
}
