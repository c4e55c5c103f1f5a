import { optionalPeer } from '../optional-peer.js';
import type { KnownForms } from './password-guesses.js';

/**
 * The 49,000 commonest passwords of known leaks, commonest first, and the neighbours of each key, both from
 * `@zxcvbn-ts/language-common`. Loaded when first needed: it takes some 40 ms and 5 MB.
 */
export async function loadKnownForms(): Promise<KnownForms> {
  const { adjacencyGraphs, dictionary } = await optionalPeer(
    '@zxcvbn-ts/language-common',
    () => import('@zxcvbn-ts/language-common'),
  );
  const ranks = new Map(dictionary['passwords-common'].map((word, index) => [word, index + 1]));
  const { azerty, qwerty, qwertz } = adjacencyGraphs;
  return { rank: (word) => ranks.get(word), layouts: [qwerty, qwertz, azerty].map(toSteps) };
}

function toSteps(graph: Readonly<Record<string, readonly (string | null)[]>>): Map<string, Map<string, number>> {
  return new Map(
    Object.entries(graph).map(([key, neighbours]) => [
      key,
      // A neighbour is written with and without shift, e.g. `qQ`; its place in the list is the direction.
      new Map(neighbours.flatMap((caps, direction) => Array.from(caps ?? '').map((cap) => [cap, direction] as const))),
    ]),
  );
}
