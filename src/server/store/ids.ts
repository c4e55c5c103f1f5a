import { randomBytes } from 'node:crypto';

let lastTime = 0;
let sequence = 0;

/**
 * A UUIDv7 (RFC 9562 §5.7): sorts by the time it was made, and within this process by the order, up to 4096 a
 * millisecond before it borrows from the next one.
 */
export function newId(now: Date = new Date()): string {
  const time = now.getTime();
  if (time > lastTime || lastTime - time > 1000) {
    [lastTime, sequence] = [time, 0];
  } else {
    sequence += 1;
    if (sequence > 0xfff) [lastTime, sequence] = [lastTime + 1, 0];
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastTime, 0, 6);
  bytes.writeUInt16BE(0x7000 | sequence, 6);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Whether the text has the form of an id; anything else would be an error to the database. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
