import type { BoardSeries, BoardTarget } from '#src/domain/board.ts';
import { addYears, type Day, day, isDay, type PartialDay } from '#src/domain/day.ts';
import type { PairId } from '#src/domain/party.ts';
import type { DeadlineReading, Goal } from '#src/domain/target.ts';
import { found } from './found.ts';
import { readFlow } from './short-flow.ts';
import { readTargetId } from './short-id.ts';
import type { TargetRead } from './target-columns.ts';
import type { VerdictName } from './verdict-names.ts';

/** What the rows of a pair refer to. */
interface Beside {
  readonly pair: PairId;
  /** The pair's own series. */
  readonly series: readonly BoardSeries[];
  readonly verdicts: readonly VerdictName[];
}

/** @throws {RecordError} when the row names a series, a verdict or another row that is not there. */
export function readTarget(c: TargetRead, i: number, { pair, series, verdicts }: Beside): BoardTarget {
  const announcedOn = c.announcedOn[i]!;
  const name = found(verdicts[c.verdict[i]!], 'targets.verdict', i);
  const at = c.series[i]!;
  return {
    id: idOf(c, i, pair),
    pair,
    goal: readGoal(c, i),
    quantity: { flow: readFlow(c.flow[i]!, pair), scope: c.scope[i]! },
    deadline: readDeadline(c.year[i]!, c.within[i]!),
    lastDay: readLastDay(c, i, announcedOn),
    announcedOn,
    standing: c.superseded[i] === 1 ? 'superseded' : 'current',
    moved: readMoved(c, i, pair),
    verdict: {
      state: name.state,
      between: name.between,
      longOverdue: name.longOverdue,
      period: c.period[i]!,
      years: c.years[i]!,
      shareOfIncrease: fraction(c.delivered[i] === '=' ? c.share[i]! : c.delivered[i]!),
    },
    progress: readProgress(c, i),
    series: at === null ? null : found(series[at], 'targets.series', i),
  };
}

function idOf(c: TargetRead, i: number, pair: PairId): string {
  return readTargetId(c.id[i]!, {
    pair,
    amount: c.goal[i]!,
    announcedOn: c.announcedOn[i]!,
    year: c.year[i]!,
  });
}

function readGoal(c: TargetRead, i: number): Goal {
  const amount = c.goal[i]!;
  const said = c.terms[i]!;
  if (said === null) return { kind: 'level', amount };
  if (said.kind === 'cumulative') return { ...said, amount, increase: said.increase ?? null };
  return { ...said, amount, derived: said.derived ?? false };
}

function readDeadline(by: number | null, within: number | null): DeadlineReading {
  if (by === null) return { kind: 'none' };
  return within === null ? { kind: 'by-year', year: by } : { kind: 'within-years', years: within, year: by };
}

function readLastDay(c: TargetRead, i: number, announcedOn: PartialDay | null): Day | null {
  const said = c.lastDay[i]!;
  if (said === '=') {
    const from = isDay(announcedOn) ? announcedOn : undefined;
    const within = c.within[i] ?? undefined;
    return addYears(found(from, 'targets.announcedOn', i), found(within, 'targets.within', i));
  }
  if (said !== null) return said;
  const by = c.year[i]!;
  return by === null ? null : day(`${by}-12-31`);
}

function readMoved(c: TargetRead, i: number, pair: PairId): BoardTarget['moved'] {
  const by = c.moved[i]!;
  if (by === null) return null;
  const amount = found(c.goal[i + by], 'targets.moved', i);
  const on = c.movedOn[i] === '?' ? null : (c.movedOn[i] ?? c.announcedOn[i + by]!);
  return { to: idOf(c, i + by, pair), amount, year: c.year[i + by]!, on };
}

function readProgress(c: TargetRead, i: number): BoardTarget['progress'] {
  const timeUsed = fraction(c.timeUsed[i]!);
  if (timeUsed === null) return null;
  return {
    share: fraction(c.share[i]!),
    timeUsed,
    needed: fraction(c.needed[i]!),
    achieved: fraction(c.achieved[i]!),
  };
}

function fraction(inThousandths: number | null): number | null {
  return inThousandths === null ? null : inThousandths / 1000;
}
