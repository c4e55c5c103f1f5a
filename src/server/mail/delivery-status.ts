/** One receiver's part of a delivery report, as far as it is used. */
export interface RecipientStatus {
  /** Lower case: `failed`, `delayed`, `delivered`, `relayed` or `expanded` (RFC 3464 §2.3.3). */
  readonly action: string;
  /** Enhanced status (RFC 3463), e.g. `5.1.1`. */
  readonly status?: string;
}

const maxRecipients = 100;

/**
 * Reads the body of a `message/delivery-status` part: blocks of header fields between empty lines, the first for the
 * whole message, each other for one receiver. Blocks without `Action` are left out.
 */
export function parseDeliveryStatus(text: string): RecipientStatus[] {
  const blocks = text.split(/\r?\n[ \t]*\r?\n/, maxRecipients + 1);
  return blocks.flatMap((block) => {
    const fields = parseFields(block);
    const action = /^[a-z]+/i.exec(fields.get('action') ?? '')?.[0].toLowerCase();
    const status = /^[245]\.\d{1,3}\.\d{1,3}(?!\d)/.exec(fields.get('status') ?? '')?.[0];
    return action ? [{ action, ...(status && { status }) }] : [];
  });
}

/** Header fields by lower-case name; folded lines joined, the first of equal names wins. */
export function parseFields(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}
