import { domainToUnicode } from 'node:url';
import { canonicalEmail } from '../../contract/email.js';
import { OnboardingError } from '../../contract/errors.js';
import type { ServerConfig } from '../config.js';

/** An address as it is kept: to show and write to, and to compare. */
export interface Address {
  readonly email: string;
  readonly canonical: string;
}

/** Past these somebody is to look at the address. */
const mostVariations = 999;

/** @throws `invalid-input` for what is not an address. */
export function toAddress(typed: string): Address {
  const canonical = canonicalEmail(typed);
  if (canonical === undefined) throw new OnboardingError('invalid-input', 'not an e-mail address', { field: 'email' });
  const text = typed.trim().normalize('NFC');
  const domain = domainToUnicode(canonical.slice(canonical.lastIndexOf('@') + 1));
  return { email: `${text.slice(0, text.lastIndexOf('@'))}@${domain}`, canonical };
}

/**
 * What stands in for an address that is taken, in the order to try: `kim+talent@`, `kim+talent2@` …; a tag that is
 * there already is kept: `kim+work-talent@`. Ends where the local part would grow past 64 octets, and is empty for a
 * domain that does not deliver tagged addresses: then the creator is asked for another address.
 */
export function* variationsOf(address: Address, settings: ServerConfig['variation']): Generator<Address> {
  const at = address.email.lastIndexOf('@');
  const [local, domain] = [address.email.slice(0, at), address.email.slice(at)];
  if (!deliversTags(address, settings)) return;
  const tagged = `${local}${local.includes('+') ? '-' : '+'}${settings.tag}`;
  for (let count = 1; count <= mostVariations; count += 1) {
    const email = `${tagged}${count === 1 ? '' : String(count)}${domain}`;
    const canonical = canonicalEmail(email);
    if (canonical === undefined) return;
    yield { email, canonical };
  }
}

/** Whether the provider is not known to refuse `name+tag@`. */
export function deliversTags({ email, canonical }: Address, settings: ServerConfig['variation']): boolean {
  const without = settings.domainsWithoutTags.map((name) => name.toLowerCase());
  return ![email, canonical].some((address) => without.includes(address.slice(address.lastIndexOf('@') + 1)));
}
