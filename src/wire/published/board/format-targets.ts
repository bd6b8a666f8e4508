import type { BoardTarget } from '#src/domain/board.ts';
import { addYears, isDay } from '#src/domain/day.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { type Goal, yearOf } from '#src/domain/target.ts';
import { formatShortAmount } from './short-amount.ts';
import { formatFlow } from './short-flow.ts';
import { formatTargetId } from './short-id.ts';
import type { TargetWritten } from './target-columns.ts';
import { verdictKey } from './verdict-names.ts';

/** A target with the place of its series among those of its pair. */
interface Placed {
  readonly target: BoardTarget;
  readonly series: number | null;
}

/** @param rows in the order of the file, with all the rows that they were moved to. */
export function formatTargets(rows: readonly Placed[], verdicts: readonly string[]): TargetWritten {
  const targets = rows.map(({ target }) => target);
  const places = new Map(targets.map((t, i) => [`${t.pair} ${t.id}`, i]));
  const progress = targets.map((t) => t.progress);
  const verdict = targets.map((t) => t.verdict);
  return {
    id: targets.map((t) =>
      formatTargetId(t.id, {
        pair: t.pair,
        amount: t.goal.amount,
        announcedOn: t.announcedOn,
        year: yearOf(t.deadline),
      }),
    ),
    goal: targets.map((t) => formatShortAmount(t.goal.amount)),
    terms: targets.map((t) => formatTerms(t.goal)),
    flow: targets.map((t) => formatFlow(t.quantity.flow, t.pair)),
    scope: targets.map((t) => t.quantity.scope),
    year: targets.map(({ deadline }) => yearOf(deadline)),
    within: targets.map(({ deadline }) => (deadline.kind === 'within-years' ? deadline.years : null)),
    lastDay: targets.map(formatLastDay),
    announcedOn: targets.map((t) => t.announcedOn),
    superseded: targets.map((t) => (t.standing === 'superseded' ? 1 : 0)),
    moved: targets.map((t, i) => (t.moved === null ? null : placeOf(t, places) - i)),
    movedOn: targets.map((t) => {
      if (t.moved === null || t.moved.on === targets[placeOf(t, places)]?.announcedOn) return null;
      return t.moved.on ?? '?';
    }),
    verdict: verdict.map((said) => verdicts.indexOf(verdictKey(said))),
    period: verdict.map((said) => said.period && formatPeriod(said.period)),
    years: verdict.map((said) => said.years),
    delivered: verdict.map(({ shareOfIncrease }, i) =>
      shareOfIncrease !== null && shareOfIncrease === progress[i]?.share
        ? '='
        : inThousandths(shareOfIncrease),
    ),
    share: progress.map((p) => inThousandths(p?.share)),
    timeUsed: progress.map((p) => inThousandths(p?.timeUsed)),
    needed: progress.map((p) => inThousandths(p?.needed)),
    achieved: progress.map((p) => inThousandths(p?.achieved)),
    series: rows.map(({ series }) => series),
  };
}

function placeOf({ pair, moved }: BoardTarget, places: ReadonlyMap<string, number>): number {
  const place = places.get(`${pair} ${moved?.to}`);
  if (place === undefined) throw new RangeError(`${moved?.to} is no target of ${pair}`);
  return place;
}

function formatTerms(goal: Goal): TargetWritten['terms'][number] {
  switch (goal.kind) {
    case 'level':
      return null;
    case 'multiple':
      return { kind: goal.kind, factor: goal.factor, ...(goal.derived && { derived: true as const }) };
    case 'increase':
      return {
        kind: goal.kind,
        increase: formatShortAmount(goal.increase),
        ...(goal.derived && { derived: true as const }),
      };
    case 'cumulative':
      return {
        kind: goal.kind,
        window: formatPeriod(goal.window),
        ...(goal.increase !== null && { increase: formatShortAmount(goal.increase) }),
      };
  }
}

function formatLastDay({ lastDay, announcedOn, deadline }: BoardTarget): string | null {
  if (deadline.kind === 'none') return lastDay;
  if (lastDay === `${deadline.year}-12-31`) return null;
  const isCounted =
    deadline.kind === 'within-years' &&
    isDay(announcedOn) &&
    addYears(announcedOn, deadline.years) === lastDay;
  return isCounted ? '=' : lastDay;
}

function inThousandths(fraction: number | null | undefined): number | null {
  return fraction === null || fraction === undefined ? null : Math.round(fraction * 1000);
}
