import { OnboardingError } from '../contract/errors.js';
import { importMaxBytes } from '../contract/policy.js';

/**
 * The text of a file as spreadsheets save it: UTF-8, UTF-16 with its mark, else the Windows code page of Western
 * Europe, which any bytes can be read as.
 * @throws `body-too-large` before anything is read
 */
export async function readTextFile(file: Blob): Promise<string> {
  // UTF-16 has two bytes for each character of a table in Latin letters.
  if (file.size > importMaxBytes * 2) throw new OnboardingError('body-too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
