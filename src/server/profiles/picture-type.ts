/**
 * The media type that a picture's first bytes show (WHATWG MIME Sniffing §6.1): what a server says of it is not
 * believed. Nothing that can carry a script, such as SVG, is among them.
 */
export function pictureType(bytes: Uint8Array): 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif' | undefined {
  const first = Buffer.from(bytes.subarray(0, 14)).toString('latin1');
  if (first.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (first.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^RIFF[^]{4}WEBPVP/.test(first)) return 'image/webp';
  if (/^GIF8[79]a/.test(first)) return 'image/gif';
  return undefined;
}
