// What the stylesheets say of the custom properties that pages may set.
import { readdirSync, readFileSync } from 'node:fs';

/** The stylesheets of an element in source, with those that all share. */
function stylesOf(folder) {
  return [folder, 'src/styles']
    .flatMap((path) => readdirSync(path).map((name) => `${path}/${name}`))
    .filter((path) => path.endsWith('.styles.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

/** What stands between the brackets of a `var()` that begins here. */
function inside(styles, start) {
  let depth = 1;
  let end = start;
  for (; depth > 0; end += 1) {
    if (styles[end] === '(') depth += 1;
    if (styles[end] === ')') depth -= 1;
  }
  return styles.slice(start, end - 1);
}

/** What holds where nobody sets the property: the first fallback, with private properties resolved. */
function fallbackOf(name, styles) {
  const start = styles.indexOf(`var(${name},`);
  if (start < 0) return undefined;
  const fallback = inside(styles, start + `var(${name},`.length).trim();
  const [, own, other] = /^var\((--_[\w-]+)(?:,\s*(.+))?\)$/s.exec(fallback) ?? [];
  if (!own) return fallback.replaceAll(/\s+/g, ' ');
  return other ?? new RegExp(`${own}:\\s*([^;]+);`).exec(styles)?.[1];
}

/** CSS has no syntax for the names of fonts. */
function syntaxOf(name) {
  if (/-font$/.test(name)) return '*';
  return /-(radius|space|size)$/.test(name) ? '<length>' : '<color>';
}

/**
 * Adds syntax and default to the properties an element declares.
 * @param path the element's module in source
 */
export function withStyles(cssProperties, path) {
  const styles = stylesOf(path.replace(/\/[^/]+$/, ''));
  return cssProperties.map((property) => {
    const fallback = fallbackOf(property.name, styles);
    if (fallback === undefined)
      throw new Error(`${path} declares ${property.name}, and none of its stylesheets reads it`);
    if (property.default && property.default !== fallback) {
      throw new Error(`${path} says ${property.default} of ${property.name}, and its stylesheets say ${fallback}`);
    }
    return { ...property, syntax: syntaxOf(property.name), default: fallback };
  });
}
