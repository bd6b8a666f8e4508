import { ALL_TARGETS, LONGEST_SEARCH } from '../board/board-choices.ts';
import { formatChoices } from '../board/parse-choices.ts';
import { countryAddress } from '../country/country-address.ts';
import { pairAddress } from '../parts/pair-address.ts';
import type { View } from '../view-state.ts';
import type { Hit } from './hits.ts';

/** Where a hit leads. The language and the day of the page go along; its other choices are of its own subject. */
export function addressOf(hit: Hit, { lang, asOf }: Pick<View, 'lang' | 'asOf'>): string {
  switch (hit.kind) {
    case 'pair':
      return pairAddress(hit.pair, { lang, asOf, target: null });
    case 'country':
      return countryAddress(hit.code, { lang, asOf });
    case 'all':
      return `/?${formatChoices({ ...ALL_TARGETS, q: hit.query.slice(0, LONGEST_SEARCH), lang, asOf })}`;
  }
}
