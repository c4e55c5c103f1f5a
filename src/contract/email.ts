import { emailMaxLength, localPartMaxOctets } from './policy.js';

const unacceptable = /[\s\p{C}"(),:;<>[\\\]]/u;

/**
 * The form under which two spellings of an address count as one: trimmed, NFC, lower case, domain in its ASCII
 * (IDNA) form. A `+tag` is kept: `a+talent@x.io` and `a@x.io` are two addresses.
 * @returns `undefined` where the text cannot be an address of the kind mail servers deliver to.
 */
export function canonicalEmail(text: string): string | undefined {
  const trimmed = text.trim().normalize('NFC');
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, at).toLowerCase();
  const domain = asciiDomain(trimmed.slice(at + 1));
  if (at < 1 || !domain || local.includes('@') || unacceptable.test(local)) return undefined;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return undefined;
  if (new TextEncoder().encode(local).length > localPartMaxOctets) return undefined;
  const address = `${local}@${domain}`;
  return address.length > emailMaxLength ? undefined : address;
}

/** Shows whose address it is without giving it away: `kim+talent@mail.example` becomes `k•••@mail.example`. */
export function maskedEmail(address: string): string {
  const at = address.lastIndexOf('@');
  const [first = ''] = address;
  return at < 1 ? '•••' : `${first}•••${address.slice(at)}`;
}

function asciiDomain(domain: string): string | undefined {
  if (!/^[^\s/?#@:\\%]+\.[^\s/?#@:\\%.]{2,}$/u.test(domain)) return undefined;
  try {
    const { hostname } = new URL(`http://${domain}`);
    return /^\d+(\.\d+){3}$/.test(hostname) ? undefined : hostname;
  } catch {
    return undefined;
  }
}
