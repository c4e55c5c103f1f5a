import { html, type TemplateResult } from 'lit';

/** A value's place in a text, with the brackets and the stops right beside it. */
const place = /([\p{Ps}\p{Pi}]*)\{(\w+)\}([^\P{P}\p{Ps}\p{Pd}]*)/u;

/**
 * Puts values where a text says `{name}`. Where one stands in a box, a full stop behind it could begin the next line:
 * those it is so of are held together with it, in a `.held`, for styles to keep whole.
 */
export function heldParts(
  text: string,
  values: Readonly<Partial<Record<string, TemplateResult>>>,
  boxed: (name: string) => boolean,
): (string | TemplateResult)[] {
  const pieces = text.split(place);
  return pieces.flatMap((piece, index) => {
    if (index % 4 === 0) return piece;
    if (index % 4 !== 2) return [];
    const [before = '', after = ''] = [pieces[index - 1], pieces[index + 1]];
    const value = values[piece] ?? '';
    return boxed(piece) && before + after
      ? html`<span class="held">${before}${value}${after}</span>`
      : [before, value, after];
  });
}
