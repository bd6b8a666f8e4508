import { movesOf } from '#src/analysis/chain.ts';
import { focusOf } from '#src/analysis/current-target.ts';
import type { Deadline } from '#src/analysis/deadline.ts';
import { headline } from '#src/analysis/headline.ts';
import { knownOn } from '#src/analysis/known-on.ts';
import type { Progress } from '#src/analysis/progress.ts';
import { settlementOf } from '#src/analysis/settlement.ts';
import { verdictEvents } from '#src/analysis/verdict-events.ts';
import type { StartValue } from '#src/analysis/start-value.ts';
import { type CellYear, judge, type VerdictCell } from '#src/analysis/verdict-matrix.ts';
import type { RoundingSpan } from '#src/analysis/verdict.ts';
import { intervalOf, valueOf } from '#src/domain/amount.ts';
import type { Day } from '#src/domain/day.ts';
import { formatPeriod, periodKind } from '#src/domain/period.ts';
import type { PairRecord, Vintage } from '#src/domain/record.ts';
import type { Target } from '#src/domain/target.ts';
import { formatAmount } from '#src/wire/amount.ts';
import { contextJson, type Surroundings } from './context-json.ts';
import { eventJson, outlookJson, standingJson } from './evidence-json.ts';
import { cumulativeJson, figureJson, finite, headlineJson, intervalJson, stateJson } from './state-json.ts';

/** What `npm run judge -- --json` prints. */
export type JudgementJson = ReturnType<typeof judgementJson>;

/**
 * Everything that can be said about a target on one day, ready to be written as JSON: periods and amounts as the record
 * writes them, figures by their id. Values are in whole currency units, shares and rates are fractions; `null` stands
 * where there is no answer, and for the missing top of an "above" figure, whose qualifier says so.
 */
export function judgementJson(
  record: PairRecord,
  target: Target,
  asOf: Day,
  vintage: Vintage,
  surroundings: Surroundings | null = null,
) {
  const judgement = judge(record, target, asOf);
  const { goal, baseline } = target;
  const known = knownOn(record, asOf);
  const now = nowJson(known, target, asOf);
  return {
    target: target.id,
    pair: record.pair,
    asOf,
    vintage,
    kind: judgement.kind,
    goal: {
      kind: goal.kind,
      amount: formatAmount(goal.amount),
      value: judgement.goal,
      ...(goal.kind === 'cumulative' && {
        window: formatPeriod(goal.window),
        increase: goal.increase && formatAmount(goal.increase),
      }),
      ...(goal.kind === 'multiple' && { factor: goal.factor }),
    },
    deadline: judgement.deadline && deadlineJson(judgement.deadline),
    ...(baseline && {
      start: {
        basis: 'announced',
        period: formatPeriod(baseline.period),
        amount: formatAmount(baseline.amount),
        value: valueOf(baseline.amount),
        interval: intervalJson(intervalOf(baseline.amount)),
        derived: baseline.derived,
      },
    }),
    ...(judgement.kind === 'yearly'
      ? { cells: judgement.cells.map(cellJson), headline: headlineJson(headline(judgement.cells)) }
      : { cumulative: cumulativeJson(judgement.state) }),
    ...(now && { now }),
    standing: standingJson(known, target),
    settlement: settlementOf(judgement),
    events: verdictEvents(record, target, asOf).map(eventJson),
    outlook: outlookJson(known, target, asOf),
    ...(surroundings && contextJson(known, target, asOf, judgement, surroundings)),
  };
}

function deadlineJson({ date, exact, readings }: Deadline) {
  return { date, exact, readings: readings.map(({ id, period }) => ({ id, period: formatPeriod(period) })) };
}

function cellJson(cell: VerdictCell) {
  // The latest figure may be of a year after the due one; the numbers are not.
  const judged = cell.years.at(-1);
  return {
    reporter: cell.reporter,
    yearKind: periodKind(cell.yearLike),
    path: cell.path,
    reading: cell.reading,
    start: startJson(cell.start),
    due: cell.due && formatPeriod(cell.due),
    ...stateJson(cell.state),
    ...roundingJson(cell.rounding),
    latest: cell.latest && figureJson(cell.latest.observation),
    numbers: judged
      ? { period: formatPeriod(judged.figure.observation.period), ...numbersJson(judged.progress) }
      : null,
    years: cell.years.map(yearJson),
  };
}

function startJson(start: StartValue) {
  if (start.kind === 'unknown') return null;
  const { basis, period, value, interval } = start;
  return { basis, period: formatPeriod(period), value, interval: intervalJson(interval) };
}

function yearJson({ figure, progress, state, rounding }: CellYear) {
  return {
    period: formatPeriod(figure.observation.period),
    observation: figure.observation.id,
    amount: formatAmount(figure.observation.amount),
    value: figure.value,
    ...stateJson(state),
    ...roundingJson(rounding),
    numbers: numbersJson(progress),
  };
}

/** What rounding leaves open; nothing where it leaves nothing open. */
function roundingJson(span: RoundingSpan | null) {
  return span && { rounding: { best: span.best.state, worst: span.worst.state } };
}

/**
 * Where the goal stands now, when it was moved, the growth a year it asked for before and after, from one start, and
 * what each reporter's latest figure still needs.
 */
function nowJson(record: PairRecord, target: Target, asOf: Day) {
  const focus = focusOf(record, target.id);
  if (!focus?.now) return null;
  const [move] = movesOf([focus.post, focus.now]);
  return {
    target: focus.now.target.id,
    year: focus.now.year,
    change: move?.change ?? 'unknown',
    growthBefore: move?.growthBefore ?? null,
    growthAfter: move?.growthAfter ?? null,
    neededFromNow: neededFromNow(record, focus.now.target, target, asOf),
  };
}

/** By reporter, counted from the first promise's start: growth a year from the latest figure to the goal of today. */
function neededFromNow(record: PairRecord, now: Target, first: Target, asOf: Day) {
  const judgement = judge(record, { ...now, baseline: first.baseline }, asOf);
  if (judgement.kind !== 'yearly') return [];
  return judgement.cells
    .filter(
      (c) =>
        c.path === 'compound' && c.latest !== null && typeof c.progress?.requiredGrowthFromNow === 'number',
    )
    .map((c) => ({
      reporter: c.reporter,
      from: c.latest && formatPeriod(c.latest.observation.period),
      growth: c.progress?.requiredGrowthFromNow ?? null,
    }));
}

function numbersJson({ due, gap, ...progress }: Progress) {
  return {
    ...progress,
    due: { compound: finite(due.compound), straight: finite(due.straight) },
    gap: { compound: finite(gap.compound), straight: finite(gap.straight) },
  };
}
