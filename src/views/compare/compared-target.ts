import { type Comparison, comparison } from '#src/analysis/comparison.ts';
import { type CompareChart, compareChart } from '#src/charts/compare/model.ts';
import type { BoardTarget, PublishedPair } from '#src/domain/board.ts';
import type { Day } from '#src/domain/day.ts';
import type { FetchError } from '#src/queries/fetch-error.ts';

/** A chosen target, and what has arrived of its pair. */
export type ComparedTarget = { readonly listed: BoardTarget } & (
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: FetchError }
  | { readonly kind: 'here'; readonly pair: PublishedPair; readonly comparison: Comparison }
);

/** As known on `asOf`. A pair's file that does not hold the target the list names is of another vintage, and on its way. */
export function comparedTarget(
  listed: BoardTarget,
  pair: PublishedPair | undefined,
  problem: FetchError | null,
  asOf: Day,
): ComparedTarget {
  const found = pair && comparison(pair.record, listed.id, asOf);
  if (pair && found) return { kind: 'here', listed, pair, comparison: found };
  return problem ? { kind: 'failed', listed, problem } : { kind: 'loading', listed };
}

/** Those that can be drawn, in the order in which they were chosen. */
export function chartOf(compared: readonly ComparedTarget[]): CompareChart {
  return compareChart(
    compared.flatMap((one) =>
      one.kind === 'here' && one.comparison.kind === 'track'
        ? [
            {
              id: one.listed.id,
              pair: one.listed.pair,
              target: one.comparison.judged.post.target,
              track: one.comparison.track,
            },
          ]
        : [],
    ),
  );
}
