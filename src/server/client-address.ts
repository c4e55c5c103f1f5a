import { BlockList, isIP, isIPv6 } from 'node:net';

/** Counted as one caller: requests whose address nobody knows share one allowance. */
export const unknownAddress = 'unknown';

/** Whether the text is an address or a CIDR range, such as `10.0.0.0/8` or `::1`. */
export function isAddressRange(text: string): boolean {
  return parseRange(text) !== undefined;
}

/**
 * Tells which address a request comes from: the socket's, or where that is a trusted proxy the rightmost address in
 * `X-Forwarded-For` that is not one. Whatever stands left of it was written by the caller and is not believed.
 */
export function clientAddressReader(trustedProxies: readonly string[]) {
  const trusted = new BlockList();
  for (const range of trustedProxies.map(parseRange)) {
    if (range) trusted.addSubnet(range.address, range.prefix, range.family);
  }
  const isTrusted = (address: string) =>
    trustedProxies.length > 0 && trusted.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
  return (socketAddress: string | undefined, forwardedFor: string | null): string | undefined => {
    const socket = plainAddress(socketAddress ?? '');
    if (!socket || !isTrusted(socket)) return socket;
    for (const hop of (forwardedFor ?? '').split(',').reverse()) {
      const address = plainAddress(hop.trim());
      // A hop that is no address ends the chain: nothing left of it can be believed.
      if (!address || !isTrusted(address)) return address;
    }
    return undefined;
  };
}

/** What rate limits count and audits keep: an IPv4 address, the /64 of an IPv6 address, or `unknown`. */
export function addressPrefix(address: string | undefined): string {
  if (!address) return unknownAddress;
  if (!address.includes(':')) return `${address}/32`;
  return `${expandedGroups(address).slice(0, 4).join(':')}::/64`;
}

/** IPv4-mapped IPv6 becomes IPv4, zones and brackets go; `undefined` for anything that is not an address. */
function plainAddress(text: string): string | undefined {
  const bare = text.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, '');
  const address = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare;
  return isIP(address) ? address.toLowerCase() : undefined;
}

/** The eight groups of an IPv6 address without leading zeros. The URL parser knows every spelling (RFC 4291 §2.2). */
function expandedGroups(address: string): string[] {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
}

function parseRange(text: string) {
  const [base = '', size] = text.split('/', 2);
  const address = plainAddress(base);
  if (!address || text.split('/').length > 2) return undefined;
  const family = isIPv6(address) ? ('ipv6' as const) : ('ipv4' as const);
  const widest = family === 'ipv6' ? 128 : 32;
  const prefix = size === undefined ? widest : /^\d{1,3}$/.test(size) ? Number(size) : -1;
  return prefix < 0 || prefix > widest ? undefined : { address, prefix, family };
}
