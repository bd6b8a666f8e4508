import type { Board, BoardTarget } from '#src/domain/board.ts';
import type { Day } from '#src/domain/day.ts';
import { type PairId, partiesOf } from '#src/domain/party.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { pairFinder } from '../search/find-pairs.ts';
import type { BoardChoices } from './board-choices.ts';
import { filterTargets } from './filter-targets.ts';
import { inTieOrder, sortTargets } from './sort-targets.ts';

export interface ListedIn {
  readonly i18n: I18n;
  /** From which deadlines are counted, and on which verdicts stand. */
  readonly today: Day;
}

/** The targets that the choices leave, in their order. Fast enough for every letter typed, for thousands of targets. */
export function listed(
  board: Board,
  choices: BoardChoices,
  { i18n, today }: ListedIn,
): readonly BoardTarget[] {
  const order = orderOf(board, i18n);
  return filterTargets(order.sorted(choices, today), choices, { found: order.find(choices.q), today });
}

/** What is worked out once for a board and a language. */
interface Order {
  readonly find: (query: string) => ReadonlySet<PairId>;
  readonly sorted: (choices: BoardChoices, today: Day) => readonly BoardTarget[];
}

const ORDERS = new WeakMap<Board, WeakMap<I18n, Order>>();

function orderOf(board: Board, i18n: I18n): Order {
  const inLanguages = ORDERS.get(board) ?? new WeakMap<I18n, Order>();
  ORDERS.set(board, inLanguages);
  const known = inLanguages.get(i18n);
  if (known) return known;
  const order = createOrder(board, i18n);
  inLanguages.set(i18n, order);
  return order;
}

function createOrder(board: Board, i18n: I18n): Order {
  const pairs = [...new Set(board.targets.map(({ pair }) => pair))];
  const nameOrder = placesByName(pairs, i18n);
  const equals = inTieOrder(board.targets, { nameOrder });
  const sorted = new Map<string, readonly BoardTarget[]>();
  let finder: ((query: string) => ReadonlySet<PairId>) | null = null;
  let last: { readonly query: string; readonly found: ReadonlySet<PairId> } | null = null;
  const find = (query: string) => {
    if (query.trim() === '') return EVERY;
    // Names are gathered at the first letter: a board that is read and not searched does without.
    finder ??= pairFinder(pairs);
    const found = last?.query === query ? last.found : finder(query);
    last = { query, found };
    return found;
  };
  return {
    find,
    sorted: (choices, today) => {
      const key = `${choices.sort} ${choices.reversed} ${today}`;
      const known = sorted.get(key) ?? sortTargets(equals, choices, { nameOrder, today });
      sorted.set(key, known);
      return known;
    },
  };
}

/** Not asked for: an empty search leaves nothing out. */
const EVERY: ReadonlySet<PairId> = new Set();

function placesByName(pairs: readonly PairId[], { pairName, language }: I18n): ReadonlyMap<PairId, number> {
  const { compare } = new Intl.Collator(language);
  const names = pairs.map((pair) => ({ pair, name: pairName(partiesOf(pair)) }));
  return new Map(names.toSorted((a, b) => compare(a.name, b.name)).map(({ pair }, place) => [pair, place]));
}
