import { valueOf } from '#src/domain/amount.ts';
import type { Day } from '#src/domain/day.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { DueTarget, Outcome } from '#src/domain/track-record.ts';
import { deadlineYear } from '#src/domain/target.ts';
import type { CumulativeState } from '../cumulative.ts';
import { goalLedger } from '../goal-ledger.ts';
import type { Headline } from '../headline.ts';
import type { JudgedPost } from '../judged-post.ts';
import type { State } from '../verdict.ts';
import { promiseFacts } from './promise-facts.ts';

/**
 * What became of every target of a pair whose deadline had passed on `asOf` (domain 5.14), in a record as known on that
 * day: the verdicts of the pair's page, by the same state machine, counted from the announced start.
 *
 * Restatements of the same amount and year count once: inside a chain they are one goalpost already (`postsOf`), and
 * across the chains of a pair the one announced first stands for all. A promise of one direction is not that of another.
 * A goal that was moved keeps its own deadline and outcome, and one reached before its deadline has passed is not due.
 */
export function dueTargets(record: PairRecord, asOf: Day): readonly DueTarget[] {
  const seen = new Set<string>();
  return goalLedger(record, asOf, 'announced').posts.flatMap((judged): DueTarget[] => {
    const { target } = judged.post;
    const year = deadlineYear(target);
    const { deadline } = judged.judgement;
    if (year === null || deadline === null || deadline.date >= asOf) return [];
    const verdict = verdictOf(judged, Number(asOf.slice(0, 4)) > year + 1);
    if (verdict === null || seen.has(promise(judged, year))) return [];
    seen.add(promise(judged, year));
    const { amount: goal } = target.goal;
    return [{ target: target.id, pair: record.pair, goal, year, ...promiseFacts(judged, year), ...verdict }];
  });
}

/** How many targets came to each outcome. */
export interface BaseRates extends Readonly<Record<Outcome, number>> {
  readonly due: number;
  /** There are figures to say what became of it, on whichever side. */
  readonly settled: number;
  /** No figure says: not yet, or not at all. */
  readonly unsettled: number;
}

/** Due = settled + unsettled + withdrawn. Disputed ones are settled: the figures are there, and the sides differ. */
export function baseRates(due: readonly DueTarget[]): BaseRates {
  const count = (outcome: Outcome) => due.filter((t) => t.outcome === outcome).length;
  const found = {
    'on-time': count('on-time'),
    late: count('late'),
    missed: count('missed'),
    disputed: count('disputed'),
    pending: count('pending'),
    unknown: count('unknown'),
    withdrawn: count('withdrawn'),
  };
  return {
    ...found,
    due: due.length,
    settled: found['on-time'] + found.late + found.missed + found.disputed,
    unsettled: found.pending + found.unknown,
  };
}

function promise({ post: { target } }: JudgedPost, year: number): string {
  const { amount } = target.goal;
  const { flow } = target.quantity;
  return JSON.stringify([valueOf(amount), amount.currency, year, target.goal.kind === 'cumulative', flow]);
}

type Verdict = Pick<DueTarget, 'outcome' | 'verdict'>;

/** `null` while the time runs: nothing has fallen due. Figures are awaited for a year after the due year, as in verdict.ts. */
function verdictOf({ judgement, headline }: JudgedPost, longOverdue: boolean): Verdict | null {
  return judgement.kind === 'cumulative'
    ? verdictOfState(judgement.state)
    : verdictOfCells(headline, longOverdue);
}

function verdictOfCells(headline: Headline, longOverdue: boolean): Verdict | null {
  switch (headline.kind) {
    case 'no-figures':
      return { outcome: longOverdue ? 'unknown' : 'pending', verdict: 'no-figures' };
    case 'disputed':
      return { outcome: 'disputed', verdict: 'disputed' };
    case 'depends': {
      // Reached on one side and within rounding of it on another is on time on both; late on one and missed on another is not.
      const [best, worst] = [verdictOfState(headline.best), verdictOfState(headline.worst)];
      if (best === null || worst === null) return null;
      return { outcome: best.outcome === worst.outcome ? best.outcome : 'disputed', verdict: 'depends' };
    }
    case 'agreed':
      return verdictOfState(headline.state);
  }
}

function verdictOfState(state: State | CumulativeState): Verdict | null {
  switch (state.state) {
    case 'reached':
    case 'reached-fallen':
    case 'within-rounding':
      return { outcome: 'on-time', verdict: state.state };
    case 'reached-late':
      return { outcome: 'late', verdict: state.state };
    case 'missed':
    case 'withdrawn':
      return { outcome: state.state, verdict: state.state };
    case 'pending':
      return { outcome: state.longOverdue ? 'unknown' : 'pending', verdict: 'pending' };
    case 'no-deadline':
    case 'too-early':
    case 'on-track':
    case 'too-slow':
    case 'far-behind':
    case 'below-start':
    case 'will-be-missed':
    case 'not-judged':
      return null;
  }
}
