import type { Board } from '#src/domain/board.ts';
import type { PairId } from '#src/domain/party.ts';

/**
 * Ids of the targets that a pair's page tells of without being asked: a pair's one current target, or the one that
 * became the other. Where a pair holds promises that have nothing to do with each other, a link names the one it means.
 */
export function shownFirst(board: Board): ReadonlySet<string> {
  const current = board.targets.filter((t) => t.standing === 'current');
  const moved = new Set(current.map((t) => t.moved?.to));
  const heads = new Map<PairId, readonly string[]>();
  for (const { id, pair } of current) {
    if (!moved.has(id)) heads.set(pair, [...(heads.get(pair) ?? []), id]);
  }
  return new Set([...heads.values()].flatMap((ids) => (ids.length === 1 ? ids : [])));
}
