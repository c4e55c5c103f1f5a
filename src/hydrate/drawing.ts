/** Attributes that differ from one rendering to the next, or that say what somebody without scripts needs. */
const ownOfEach = new Set(['id', 'for', 'aria-describedby', 'value', 'method', 'action']);
const loose = new Set(['style', 'link']);

/**
 * Whether a server's markup shows what would be drawn here. Where its texts are in the language of the surroundings
 * and those drawn here are not yet, only its elements are compared: the texts are on their way.
 * @param place what a server has rendered.
 * @param expected what would be drawn.
 * @param language of the surroundings.
 */
export function isDrawnAlike(place: ParentNode & Node, expected: HTMLElement, language: string): boolean {
  const served = languageOf(place);
  const ahead = served !== undefined && served === language && served !== languageOf(expected);
  return outline(place, ahead) === outline(expected, ahead);
}

function languageOf(place: ParentNode): string | undefined {
  if (place instanceof HTMLElement && place.lang) return place.lang;
  return place.querySelector('[lang]')?.getAttribute('lang') ?? undefined;
}

function outline(node: Node, withoutTexts: boolean): string {
  let drawn = '';
  for (const child of node.childNodes) {
    if (child instanceof Text && !withoutTexts) drawn += child.data;
    if (!(child instanceof Element) || loose.has(child.localName)) continue;
    const attributes = [...child.attributes]
      .filter(({ name }) => !ownOfEach.has(name) && !(withoutTexts && (name === 'lang' || name === 'dir')))
      .map(({ name, value }) => `${name}=${value}`)
      .sort();
    drawn += `<${[child.localName, ...attributes].join(' ')}>${outline(child, withoutTexts)}</>`;
  }
  return drawn;
}
