import type { Board, BoardTarget } from '#src/domain/board.ts';
import { partiesOf, type PairId, type PartyCode } from '#src/domain/party.ts';

/**
 * For each pair the goal in force that falls due last; of goals without a date the one announced last, and where there is
 * a dated one, that. A goal that went elsewhere is not in force.
 */
export function goalsInForce(board: Board): ReadonlyMap<PairId, BoardTarget> {
  const goals = new Map<PairId, BoardTarget>();
  for (const target of board.targets) {
    if (target.standing !== 'current' || target.moved !== null) continue;
    const other = goals.get(target.pair);
    if (!other || rank(target) > rank(other)) goals.set(target.pair, target);
  }
  return goals;
}

/** Dates sort as text; no date sorts before any. */
function rank({ lastDay, announcedOn }: BoardTarget): string {
  return `${lastDay ?? '0000-00-00'} ${announcedOn ?? ''}`;
}

/** How many current goalposts each party of the board has; 0 for one that has old ones alone. */
export function goalsByParty(board: Board): ReadonlyMap<PartyCode, number> {
  const counts = new Map<PartyCode, number>();
  for (const { pair } of board.pairs) for (const code of partiesOf(pair)) counts.set(code, 0);
  for (const { pair, standing } of board.targets) {
    if (standing !== 'current') continue;
    for (const code of partiesOf(pair)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
