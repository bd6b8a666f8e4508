import type { Board } from '#src/domain/board.ts';
import { type PairId, partiesOf, type PartyCode } from '#src/domain/party.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { goalsByParty, goalsInForce } from './current-goals.ts';
import { pairFinder } from './find-pairs.ts';
import { findParties, nearestParties, wordsOf } from './find-parties.ts';
import { type Hit, type Hits, NO_HITS } from './hits.ts';

const MOST = { countries: 3, pairs: 7, near: 3 };

/** Finds in a board what a reader types. Names of equal fit stand in the alphabetical order of the page's language. */
export function hitFinder(board: Board, { pairName, party, language }: I18n): (query: string) => Hits {
  const { compare } = new Intl.Collator(language);
  const byName = <T>(things: readonly T[], name: (thing: T) => string) =>
    things
      .map((thing) => ({ thing, name: name(thing) }))
      .toSorted((a, b) => compare(a.name, b.name))
      .map(({ thing }) => thing);
  const goals = goalsInForce(board);
  const counts = goalsByParty(board);
  const known = byName([...counts.keys()], (code) => party(code).name);
  const find = pairFinder(
    byName(
      board.pairs.map(({ pair }) => pair),
      (pair) => pairName(partiesOf(pair)),
    ),
  );

  const country = (code: PartyCode): Hit => ({ kind: 'country', code, targets: counts.get(code) ?? 0 });
  const pairHit = (pair: PairId): Hit => ({ kind: 'pair', pair, target: goals.get(pair) ?? null });
  return (query) => {
    if (wordsOf(query).length === 0) return NO_HITS;
    const pairs = [...find(query)];
    const countries = findParties(query, known);
    if (pairs.length + countries.length === 0)
      return { hits: nearest(query, known).map(country), near: true };
    return {
      hits: [
        ...countries.slice(0, MOST.countries).map(country),
        ...pairs.slice(0, MOST.pairs).map(pairHit),
        ...(pairs.length > MOST.pairs ? [{ kind: 'all', query, pairs: pairs.length } as const] : []),
      ],
      near: false,
    };
  };
}

/** Countries whose spelling is nearest to the words that name none; when each word names one, those themselves. */
function nearest(query: string, known: readonly PartyCode[]): readonly PartyCode[] {
  const words = wordsOf(query).map((word) => ({ word, named: findParties(word, known) }));
  const strange = words.filter(({ named }) => named.length === 0);
  if (strange.length > 0) {
    return nearestParties(strange.map(({ word }) => word).join(' '), known, MOST.near);
  }
  return [...new Set(words.flatMap(({ named }) => named.slice(0, 1)))].slice(0, MOST.near);
}
