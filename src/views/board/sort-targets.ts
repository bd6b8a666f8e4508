import { verdictOn } from '#src/analysis/board/verdict-on.ts';
import { valueOf } from '#src/domain/amount.ts';
import type { BoardState, BoardTarget } from '#src/domain/board.ts';
import type { Day } from '#src/domain/day.ts';
import type { PairId } from '#src/domain/party.ts';
import type { BoardChoices, SortKey } from './board-choices.ts';

/** Worst first: what runs and is behind, what waits, what cannot be judged, then what is over. */
export const WORST_FIRST = [
  'will-be-missed',
  'below-start',
  'far-behind',
  'too-slow',
  'depends',
  'pending',
  'too-early',
  'on-track',
  'no-deadline',
  'not-judged',
  'withdrawn',
  'missed',
  'disputed',
  'reached-late',
  'within-rounding',
  'reached-fallen',
  'reached',
] as const satisfies readonly BoardState[];

/** Where a target stands whose figure never came: nobody waits for it any more, so not among what runs. */
const NEVER_FOUND = WORST_FIRST.indexOf('missed') - 0.5;

const WORST: ReadonlyMap<BoardState, number> = new Map(WORST_FIRST.map((state, place) => [state, place]));

/** What an order needs besides the targets. */
export interface SortFacts {
  /** Place of each pair among the pairs, by name in the reader's language. */
  readonly nameOrder: ReadonlyMap<PairId, number>;
  /** On which verdicts stand. */
  readonly today: Day;
}

/** What a target is sorted by, the smallest first when nothing is reversed; `null` is missing and stands last either way. */
type Measure = (target: BoardTarget, facts: SortFacts) => number | null;

const deadlineOf = ({ lastDay }: BoardTarget) =>
  lastDay === null ? null : Number(lastDay.replaceAll('-', ''));

const MEASURES: Record<SortKey, Measure> = {
  verdict: (target, { today }) => {
    const { state, longOverdue } = verdictOn(target, today);
    return longOverdue ? NEVER_FOUND : (WORST.get(state) ?? null);
  },
  pair: ({ pair }, { nameOrder }) => nameOrder.get(pair) ?? null,
  goal: ({ goal }) => -valueOf(goal.amount),
  deadline: deadlineOf,
  share: ({ progress }) => progress?.share ?? null,
  needed: ({ progress }) => negative(progress?.needed),
  achieved: ({ progress }) => progress?.achieved ?? null,
  latest: ({ series }) => negative(series && valueOf(series.latest.amount)),
};

/** Euros are not dollars: where money is compared they stand after them, whichever way the list runs. */
const CURRENCY: Partial<Record<SortKey, (target: BoardTarget) => number>> = {
  goal: ({ goal }) => (goal.amount.currency === 'USD' ? 0 : 1),
  latest: ({ series }) => (series?.latest.amount.currency === 'USD' ? 0 : 1),
};

/** By pair, then by deadline, no date last: how targets stand that are equal in all that is asked. */
export function inTieOrder(
  targets: readonly BoardTarget[],
  { nameOrder }: Pick<SortFacts, 'nameOrder'>,
): readonly BoardTarget[] {
  const rows = targets.map((target) => ({
    target,
    name: nameOrder.get(target.pair) ?? Infinity,
    deadline: deadlineOf(target) ?? Infinity,
  }));
  // Infinity less itself is no number, and as false as zero.
  rows.sort((a, b) => a.name - b.name || a.deadline - b.deadline || 0);
  return rows.map(({ target }) => target);
}

/**
 * All targets in order: verdict worst first, pair A to Z, goal and latest figure largest first, deadline soonest first,
 * share least first, needed growth most first, achieved growth least first.
 *
 * @param targets in the order in which equals shall stand, which is kept whichever way the list runs
 */
export function sortTargets(
  targets: readonly BoardTarget[],
  { sort, reversed }: Pick<BoardChoices, 'sort' | 'reversed'>,
  facts: SortFacts,
): readonly BoardTarget[] {
  const way = reversed ? -1 : 1;
  const [measure, currency] = [MEASURES[sort], CURRENCY[sort]];
  const known: { readonly target: BoardTarget; readonly currency: number; readonly value: number }[] = [];
  const missing: BoardTarget[] = [];
  // Measured once each: a comparison runs a dozen times for every target.
  for (const target of targets) {
    const value = measure(target, facts);
    if (value === null) missing.push(target);
    else known.push({ target, currency: currency?.(target) ?? 0, value });
  }
  known.sort((a, b) => a.currency - b.currency || way * (a.value - b.value));
  return [...known.map(({ target }) => target), ...missing];
}

/** What pressing a column's head chooses: its natural order, and the other way round when it has that. */
export function sortedBy(choices: BoardChoices, sort: SortKey): Pick<BoardChoices, 'sort' | 'reversed'> {
  return { sort, reversed: choices.sort === sort && !choices.reversed };
}

function negative(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : -value;
}
