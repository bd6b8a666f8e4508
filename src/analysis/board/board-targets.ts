import type { BoardProgress, BoardTarget } from '#src/domain/board.ts';
import type { Day } from '#src/domain/day.ts';
import { lastDay } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { deadlineYear, type Target } from '#src/domain/target.ts';
import { byFirstSaid, type Post } from '../chain.ts';
import { type Focus, focusOf } from '../current-target.ts';
import { deadlineOf } from '../deadline.ts';
import { chainsOf } from '../goal-ledger.ts';
import { type JudgedPost, judgePost } from '../judged-post.ts';
import { knownOn } from '../known-on.ts';
import { leadCell } from '../lead-cell.ts';
import type { Standing } from '../standing.ts';
import type { VerdictCell } from '../verdict-matrix.ts';
import { boardSeries } from './board-series.ts';
import { boardVerdict } from './board-verdict.ts';
import { toThousandths } from './to-thousandths.ts';

/**
 * Every goalpost of a pair as known on `asOf`, in the order in which each was first set: one row for all statements of
 * the same goal and deadline. Counted from the announced start.
 */
export function boardTargets(record: PairRecord, asOf: Day): readonly BoardTarget[] {
  const known = knownOn(record, asOf);
  return chainsOf(known)
    .flatMap((chain) => {
      const focus = focusOfChain(known, chain);
      return focus === null ? [] : focus.posts.map((post) => ({ post, isCurrent: isCurrent(focus, post) }));
    })
    .toSorted((a, b) => byFirstSaid(a.post, b.post))
    .map(({ post, isCurrent }) => boardTarget(known, post, isCurrent, asOf));
}

/** What a page about this chain alone would tell of: a pair may hold several promises that have nothing to do with each other. */
function focusOfChain(record: PairRecord, chain: readonly Target[]): Focus | null {
  return focusOf({ ...record, targets: chain }, null);
}

/** An old promise keeps its clock, so it is current beside where the goal stands now (design guide, principle 4). */
function isCurrent({ post, now }: Focus, one: Post): boolean {
  return one === post || one === now;
}

function boardTarget(record: PairRecord, post: Post, isCurrent: boolean, asOf: Day): BoardTarget {
  const { target } = post;
  const judged = judgePost(record, post, asOf, { reporter: null, start: 'announced' });
  const lead = leadCell(judged.judgement, 'compound');
  return {
    id: target.id,
    pair: record.pair,
    goal: target.goal,
    quantity: target.quantity,
    deadline: target.deadline.reading,
    lastDay: lastDayOfPromise(target),
    announcedOn: target.announcedOn,
    standing: isCurrent ? 'current' : 'superseded',
    moved: movedTo(judged.standing),
    verdict: boardVerdict(judged),
    progress: progressOf(judged, lead),
    series: boardSeries(judged.judgement, lead),
  };
}

/** Of a sum the window counts: it ends with a month, whatever the words were. */
function lastDayOfPromise(target: Target): Day | null {
  if (target.goal.kind === 'cumulative') return lastDay(target.goal.window);
  return deadlineOf(target)?.date ?? null;
}

function movedTo(standing: Standing): BoardTarget['moved'] {
  if (standing.kind !== 'moved') return null;
  const { target } = standing.to;
  return { to: target.id, amount: target.goal.amount, year: deadlineYear(target), on: standing.on };
}

function progressOf({ judgement }: JudgedPost, lead: VerdictCell | null): BoardProgress | null {
  if (judgement.kind !== 'yearly' || !lead?.progress) return null;
  const { shareOfIncrease, timeUsed, requiredGrowthFromNow, achievedGrowth } = lead.progress;
  return {
    share: toThousandths(shareOfIncrease),
    timeUsed: toThousandths(timeUsed),
    needed: toThousandths(requiredGrowthFromNow),
    achieved: toThousandths(achievedGrowth),
  };
}
