/** What an attacker who tries common things first knows. */
export interface KnownForms {
  /** 1 for the word tried first; `undefined` for one that is on no list. */
  rank(word: string): number | undefined;
  /** Direction of the step from one key to a neighbour, by keyboard layout. */
  readonly layouts: readonly ReadonlyMap<string, ReadonlyMap<string, number>>[];
}

/** Longest word looked up; the longest on the list has 20 characters. */
const longestWord = 24;
const spelledAs = new Map(
  Object.entries({ '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's', '7': 't' }),
);

/**
 * About how many guesses find a password, trying listed words, runs (`aaaa`), sequences (`4321`), keyboard walks
 * (`qwer`), years and repetitions of them in every combination. Only small results mean anything; all else is "many".
 */
export function guessesFor(password: string, known: KnownForms): number {
  const characters = Array.from(password.toLowerCase());
  const capitals = characters.join('') === password ? 1 : 4;
  return capitals * Math.min(inParts(characters, known), repeated(characters, known));
}

/** The cheapest way to cut the text into parts, each of a known form. */
function inParts(characters: readonly string[], known: KnownForms): number {
  const plain = characters.map((character) => spelledAs.get(character) ?? character);
  const cheapest = [1, ...characters.map(() => Infinity)];
  const offer = (start: number, end: number, guesses: number) => {
    cheapest[end] = Math.min(cheapest[end] ?? Infinity, (cheapest[start] ?? Infinity) * guesses);
  };
  for (const [start, character] of characters.entries()) {
    offer(start, start + 1, alphabet(character));
    if (/^(19|20)\d\d$/.test(characters.slice(start, start + 4).join(''))) offer(start, start + 4, 100);
    for (let end = start + 3; end <= Math.min(characters.length, start + longestWord); end += 1) {
      const word = characters.slice(start, end).join('');
      const meant = plain.slice(start, end).join('');
      offer(start, end, known.rank(word) ?? (known.rank(meant) ?? Infinity) * 10);
    }
    offerEach(series(characters, start), 3, (length) => offer(start, start + length, 10 * length));
    for (const layout of known.layouts) {
      walk(characters, start, layout).forEach((guesses, index) => {
        if (index >= 2) offer(start, start + index + 2, guesses);
      });
    }
  }
  return cheapest.at(-1) ?? 1;
}

function offerEach(longest: number, shortest: number, offer: (length: number) => void): void {
  for (let length = shortest; length <= longest; length += 1) offer(length);
}

/** How many characters from `start` on are the same, or follow each other up or down. */
function series(characters: readonly string[], start: number): number {
  const codes = characters.slice(start).map((character) => character.codePointAt(0) ?? 0);
  const step = (codes[1] ?? 0) - (codes[0] ?? 0);
  if (Math.abs(step) > 1) return 1;
  const end = codes.findIndex((code, index) => index > 0 && code - (codes[index - 1] ?? 0) !== step);
  return end < 0 ? codes.length : end;
}

/** Guesses for each longer walk over neighbouring keys from `start`: the first entry is for two keys. */
function walk(characters: readonly string[], start: number, layout: KnownForms['layouts'][number]): number[] {
  const guesses: number[] = [];
  let direction: number | undefined;
  let turns = 0;
  for (let index = start; index + 1 < characters.length; index += 1) {
    const step = layout.get(characters[index] ?? '')?.get(characters[index + 1] ?? '');
    if (step === undefined) break;
    if (direction !== undefined && step !== direction) turns += 1;
    direction = step;
    guesses.push(20 * (index + 2 - start) * 4 ** turns);
  }
  return guesses;
}

/** A block said again and again, the last time perhaps not to its end. */
function repeated(characters: readonly string[], known: KnownForms): number {
  for (let size = 1; size <= characters.length / 2; size += 1) {
    if (characters.every((character, index) => character === characters[index % size])) {
      return inParts(characters.slice(0, size), known) * Math.ceil(characters.length / size);
    }
  }
  return Infinity;
}

function alphabet(character: string): number {
  if (/\d/.test(character)) return 10;
  if (/[a-z]/.test(character)) return 26;
  return character < '\x7F' ? 60 : 1000;
}
