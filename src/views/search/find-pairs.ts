import { type PairId, partiesOf } from '#src/domain/party.ts';
import { type Fits, fitsOf, wordsOf } from './find-parties.ts';

/** The pairs a query means, best first; all of them, as given, when it says nothing. */
export type PairFinder = (query: string) => ReadonlySet<PairId>;

/**
 * A finder among `pairs`: each word of a query must fit one of a pair's parties, in any language and any order
 * ("uzb kaz", "Узбекистан – Казахстан"), or all of its words one party ("Soth Korea"). Names are matched first, since
 * they are few; pairs are then looked up by the places of their parties, since they are many.
 */
export function pairFinder(pairs: readonly PairId[]): PairFinder {
  const parties = [...new Set(pairs.flatMap((pair) => partiesOf(pair)))];
  const place = new Map(parties.map((code, i) => [code, i]));
  const sides = pairs.map((pair) => partiesOf(pair).map((code) => place.get(code) ?? 0));
  const inPlaces = (fits: Fits) => parties.map((code) => fits.get(code) ?? 0);
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return new Set(pairs);
    const each = words.map((word) => inPlaces(fitsOf(word)));
    const joined = words.length > 1 ? inPlaces(fitsOf(words.join(''))) : parties.map(() => 0);
    const found: { readonly pair: PairId; readonly fit: number }[] = [];
    for (const [i, pair] of pairs.entries()) {
      const [a = 0, b = 0] = sides[i] ?? [];
      const fit = Math.max(together(each, a, b), joined[a] ?? 0, joined[b] ?? 0);
      if (fit > 0) found.push({ pair, fit });
    }
    return new Set(found.toSorted((x, y) => y.fit - x.fit).map(({ pair }) => pair));
  };
}

/** The sum over the words of what fits better, one party or the other; 0 when a word fits neither. */
function together(each: readonly (readonly number[])[], a: number, b: number): number {
  let sum = 0;
  for (const fits of each) {
    const best = Math.max(fits[a] ?? 0, fits[b] ?? 0);
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}
