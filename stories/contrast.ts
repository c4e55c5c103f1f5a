import { publicTokens } from './public-tokens.js';

/** Two colours that meet, as CSS. */
export interface Pair {
  readonly what: string;
  readonly colour: string;
  /** What lies under it, from the page upwards. */
  readonly on: readonly string[];
  /** WCAG 2.2 AA: 4.5 for text, 3 for what shows where a control is. */
  readonly least: 3 | 4.5;
}

export interface Contrast extends Pair {
  readonly ratio: number;
  readonly enough: boolean;
}

export type Scheme = 'light' | 'dark';

/** What a widget uses: the token, or what holds without it. */
function used(token: string): string {
  const name = `--onboarding-${token}`;
  return `var(${name}, ${publicTokens.find((described) => described.name === name)?.fallbacks[0] ?? ''})`;
}

const text = 'var(--page-text)';
const background = 'var(--page-background)';

export const pairs: readonly Pair[] = [
  { what: 'Words on the main button', colour: used('on-accent'), on: [used('accent')], least: 4.5 },
  { what: 'Words on the button of what cannot be undone', colour: used('on-danger'), on: [used('danger')], least: 4.5 },
  { what: 'Accent', colour: used('accent'), on: [], least: 4.5 },
  { what: 'Errors', colour: used('danger'), on: [], least: 4.5 },
  { what: 'What needs attention', colour: used('attention'), on: [], least: 4.5 },
  { what: 'What went well', colour: used('success'), on: [], least: 4.5 },
  { what: 'Links', colour: used('link-color'), on: [], least: 4.5 },
  { what: 'Secondary text', colour: used('muted'), on: [], least: 4.5 },
  { what: 'Secondary text on a card', colour: used('muted'), on: [used('surface')], least: 4.5 },
  { what: 'Text on a card', colour: text, on: [used('surface')], least: 4.5 },
  { what: 'Links on a card', colour: used('link-color'), on: [used('surface')], least: 4.5 },
  { what: 'Errors on a card', colour: used('danger'), on: [used('surface')], least: 4.5 },
  { what: 'Borders of fields', colour: used('control-border-color'), on: [], least: 3 },
  { what: 'Focus ring', colour: used('focus-color'), on: [], least: 3 },
];

/**
 * How the tokens that hold at a place of the page stand out.
 * @param place inside the frame, whose `--page-background` and `--page-text` are the page's own colours.
 */
export function contrastsAt(place: Element, scheme: Scheme): Contrast[] {
  return resolved(place, scheme, (resolve) =>
    pairs.map((pair) => {
      const below = [background, ...pair.on].map(resolve);
      const ratio = ratioOf(painted(below), painted([...below, resolve(pair.colour)]));
      return { ...pair, ratio, enough: ratio >= pair.least };
    }),
  );
}

/** A colour as it is seen on the page, as `#rrggbb`: what shines through is mixed in. */
export function seenAt(place: Element, scheme: Scheme, colour: string): string {
  const seen = resolved(place, scheme, (resolve) => painted([background, colour].map(resolve)));
  return `#${seen.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Works colours out where they would stand, on light or on dark pages. */
function resolved<Result>(place: Element, scheme: Scheme, work: (resolve: (colour: string) => string) => Result) {
  const page = place.appendChild(document.createElement('span'));
  const probe = page.appendChild(document.createElement('span'));
  page.style.colorScheme = scheme;
  page.style.color = text;
  // A visitor's forced colours are not the tokens' fault.
  page.style.setProperty('forced-color-adjust', 'none');
  try {
    return work((colour) => {
      probe.style.color = '';
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    });
  } finally {
    page.remove();
  }
}

type Rgb = readonly [red: number, green: number, blue: number];

/** The colour that is seen where these lie on each other. */
function painted(layers: readonly string[]): Rgb {
  const canvas = new OffscreenCanvas(1, 1);
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('There is no canvas to mix colours on.');
  for (const layer of layers) {
    brush.fillStyle = layer;
    brush.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** The contrast ratio of WCAG 2: 1 to 21. */
function ratioOf(one: Rgb, other: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
