import { domainToASCII } from 'node:url';
import type { ServerConfig } from '../config.js';
import { optionalPeer } from '../optional-peer.js';

/** Kept once it is loaded: the library builds it anew each time. */
let known: ReadonlySet<string> | undefined;

/** Whether mail to this address is known to end after a while, or the deployment does not want it. */
export async function isRefusedDomain({ emailChanges }: ServerConfig, canonicalEmail: string): Promise<boolean> {
  const own = emailChanges.refusedDomains.map((domain) => domainToASCII(domain.trim()));
  const listed = (known ??= await knownDomains());
  const domain = canonicalEmail.slice(canonicalEmail.lastIndexOf('@') + 1);
  return withParents(domain).some((name) => own.includes(name) || listed.has(name));
}

async function knownDomains(): Promise<ReadonlySet<string>> {
  const library = await optionalPeer('disposable-email-domains-js', () => import('disposable-email-domains-js'));
  return library.disposableEmailBlocklistSet();
}

/** `a.b.example`, `b.example`: providers hand out names below their own. */
function withParents(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}
