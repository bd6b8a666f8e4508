import type { Day } from '#src/domain/day.ts';
import type { Reporter } from '#src/domain/observation.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Post } from './chain.ts';
import { type Headline, headline } from './headline.ts';
import { type Settlement, settlementOf } from './settlement.ts';
import { type Standing, standingOf } from './standing.ts';
import type { StartBasis } from './start-value.ts';
import { type Judgement, judgeKnown } from './verdict-matrix.ts';

/** A post with what follows from it. */
export interface JudgedPost {
  readonly post: Post;
  readonly judgement: Judgement;
  readonly headline: Headline;
  /** Whether it still stands where it was put. */
  readonly standing: Standing;
  readonly settlement: Settlement | null;
}

/** Judges a post on a record that holds what was known on `asOf`; by one reporter's cells, or by all. */
export function judgePost(
  record: PairRecord,
  post: Post,
  asOf: Day,
  { reporter, start }: { readonly reporter: Reporter | null; readonly start: StartBasis },
): JudgedPost {
  const whole = judgeKnown(record, post.target, asOf, start);
  const judgement =
    whole.kind === 'yearly' && reporter !== null
      ? { ...whole, cells: whole.cells.filter((c) => c.reporter === reporter) }
      : whole;
  return {
    post,
    judgement,
    headline: headline(judgement.kind === 'yearly' ? judgement.cells : []),
    standing: standingOf(record, post),
    settlement: settlementOf(judgement),
  };
}
