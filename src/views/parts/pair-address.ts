import type { PairId } from '#src/domain/party.ts';
import { formatView, HOME, type View } from '../view-state.ts';

/** The address of a pair's page; `target` is `null` where the page tells of that target anyway. */
export function pairAddress(pair: PairId, choices: Pick<View, 'lang' | 'asOf' | 'target'>): string {
  const { lang, asOf, target } = choices;
  const search = formatView({ ...HOME, lang, asOf, target });
  return `/pairs/${pair}/${search === '' ? '' : `?${search}`}`;
}
