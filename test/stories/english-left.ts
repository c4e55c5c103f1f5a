import pseudo from '../../src/i18n/pseudo.js';

/** What people hear or read of an element beside its text. */
const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder'];
const read = ['title', 'placeholder', 'alt', 'label'];

const accented = new Set(pseudo('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'));

/**
 * On a page in the pseudo-locale: the texts that come neither from a catalogue nor from data, light and shadow trees
 * alike.
 * @param data longest first.
 */
export function englishLeftIn(frame: Element, data: readonly string[]): string[] {
  return textsIn(frame).flatMap(({ where, text }) => {
    const rest = data.reduce((left, known) => withoutWhole(left, known), text);
    const foreign = Array.from(rest).some((letter) => /\p{L}/u.test(letter) && !accented.has(letter));
    return foreign ? [`not from a catalogue, ${where}: ${text.trim().replaceAll(/\s+/g, ' ')}`] : [];
  });
}

interface ShownText {
  readonly where: string;
  readonly text: string;
}

function textsIn(node: Node): ShownText[] {
  if (node instanceof Text) {
    const { parentElement: parent } = node;
    return /\p{L}/u.test(node.data) ? [{ where: `in <${parent?.localName ?? 'root'}>`, text: node.data }] : [];
  }
  if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return [];
  const own = node instanceof Element ? attributesOf(node) : [];
  const inside = node instanceof Element && node.shadowRoot ? textsIn(node.shadowRoot) : [];
  return [...own, ...inside, ...Array.from(node.childNodes).flatMap(textsIn)];
}

function attributesOf(element: Element): ShownText[] {
  const button = element instanceof HTMLInputElement && /^(submit|button|reset)$/.test(element.type) ? ['value'] : [];
  return [...spoken, ...read, ...button].flatMap((name) => {
    const text = element.getAttribute(name);
    return text ? [{ where: `${name} of <${element.localName}>`, text }] : [];
  });
}

/** Takes a known text out where it stands as a whole, not as a part of a longer word. */
function withoutWhole(text: string, known: string): string {
  if (!text.includes(known)) return text;
  const literal = known.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replaceAll(new RegExp(`(?<![\\p{L}\\d])${literal}(?![\\p{L}\\d])`, 'gu'), ' ');
}
