// Style sheets without comments and the room that people read them in: bundlers leave what is inside template literals as it is.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param code of a module with nothing but sheets in it, and code with semicolons */
export function denseStyles(code) {
  return code
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/\b0\./g, '.');
}

/** Rewrites every `*.styles.js` below a folder. */
export function writeDenseStyles(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.styles.js')) continue;
    const file = join(folder, name);
    writeFileSync(file, `${denseStyles(readFileSync(file, 'utf8'))}\n`);
  }
}
