import type { Day } from '#src/domain/day.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Target } from '#src/domain/target.ts';
import { byFirstSaid, chainOf, inOrder, type Move, movesOf, type Post, postsOf } from './chain.ts';
import { type JudgedPost, judgePost } from './judged-post.ts';
import type { StartBasis } from './start-value.ts';

/** Every goalpost a pair ever set, each with its own verdict, and how each compares with the one before. */
export interface GoalLedger {
  /** All chains, in order of first announcement. */
  readonly posts: readonly JudgedPost[];
  readonly moves: readonly Move[];
}

/** The ledger of a record as known on `asOf` (domain 5.2): a target is a chain, not a number. */
export function goalLedger(record: PairRecord, asOf: Day, start: StartBasis): GoalLedger {
  return {
    posts: postsOfPair(record).map((post) => judgePost(record, post, asOf, { reporter: null, start })),
    moves: allMoves(record),
  };
}

/** Every statement in one chain, chains in order of their first announcement. */
export function chainsOf(record: PairRecord): readonly (readonly Target[])[] {
  const seen = new Set<string>();
  return inOrder(record.targets).flatMap((t) => {
    if (seen.has(t.id)) return [];
    const chain = chainOf(record, t.id);
    for (const member of chain) seen.add(member.id);
    return [chain];
  });
}

function postsOfPair(record: PairRecord): readonly Post[] {
  return chainsOf(record)
    .flatMap((chain) => postsOf(chain))
    .toSorted(byFirstSaid);
}

function allMoves(record: PairRecord): readonly Move[] {
  return chainsOf(record).flatMap((chain) => movesOf(postsOf(chain)));
}
