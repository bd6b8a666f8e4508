import { type Amount, valueOf } from '#src/domain/amount.ts';
import { endsAt, endYear, type Period, sameYearKind } from '#src/domain/period.ts';
import type { Target } from '#src/domain/target.ts';
import { type AnnualFigure, isValue } from '../annual-series.ts';
import type { State } from '../verdict.ts';
import type { CellYear, Judgement, VerdictCell } from '../verdict-matrix.ts';
import { scaleOf } from './digits-in.ts';
import { fastestLine } from './fastest-line.ts';
import { figureLine, givenLine } from './given-line.ts';
import { intervalLines } from './interval-lines.ts';
import { paceLines } from './pace-lines.ts';
import type { Working } from './step.ts';
import { type Line, worked } from './steps.ts';
import { comparisonsOf } from './comparisons.ts';

export type YearlyJudgement = Extract<Judgement, { kind: 'yearly' }>;

/**
 * The numbers behind a cell's state, or behind what one of its years looked like, in the order in which they follow from
 * each other (domain 7.5 and 7.6, whose names and symbols these are), and the comparison that decided (7.9, 7.10). What
 * cannot be computed is left out.
 */
export function yearlyWorking(
  judgement: YearlyJudgement,
  cell: VerdictCell,
  year: CellYear | null = null,
): Working {
  const { target } = judgement;
  const state = year?.state ?? cell.state;
  const scale = scaleOf(judgement.goal);
  const { figure, second } =
    year === null ? evidenceOf(judgement, cell) : { figure: year.figure, second: null };
  const counted = year ?? cell.years.find((y) => y.figure.end === figure?.end) ?? null;
  const settled = isSettled(state);
  const start = startAmount(target, cell);
  const goal = target.goal.amount;

  const lines: readonly Line[] = [
    ...(start === null
      ? []
      : [givenLine('start', 'B₀', start.amount, start.period, start.observation, scale)]),
    { ...givenLine('goal', 'T', goal, cell.due, null, scale), ...goalFromStart(target, cell) },
    ...(figure === null
      ? []
      : [
          figureLine('figure', 'V', figure.observation, scale),
          ...paceLines({ cell, goal: judgement.goal, figure, counted, scale, settled }),
        ]),
    ...(settled && figure !== null
      ? intervalLines('V', { lowest: 'lowest', highest: 'highest' }, figure.observation.amount, scale)
      : []),
    ...(second === null
      ? []
      : [
          figureLine('second-figure', 'W', second.observation, scale),
          ...intervalLines(
            'W',
            { lowest: 'second-lowest', highest: 'second-highest' },
            second.observation.amount,
            scale,
          ),
        ]),
    ...(state.state === 'will-be-missed' ? fastestLine(judgement.series, scale) : []),
  ];
  const { steps, check } = worked(lines, yearsOf(cell, counted?.figure ?? null));
  return {
    scale,
    currency: goal.currency,
    steps,
    checks: comparisonsOf(state, cell.path, steps).map(check),
    state,
  };
}

interface Evidence {
  readonly figure: AnnualFigure | null;
  readonly second: AnnualFigure | null;
}

/** The figures a state rests on: those that settled it, else the newest that has a pace, else the newest. */
function evidenceOf({ series }: YearlyJudgement, cell: VerdictCell): Evidence {
  const { state, due } = cell;
  const figures =
    series.find((s) => s.reporter === cell.reporter && sameYearKind(s.yearLike, cell.yearLike))?.figures ??
    [];
  const of = (period: Period | null) => (period && figures.find((f) => f.end === endsAt(period))) ?? null;
  switch (state.state) {
    case 'reached':
    case 'within-rounding':
      return { figure: of(state.period), second: null };
    case 'reached-fallen':
      return { figure: of(state.period), second: figures.at(-1) ?? null };
    case 'reached-late':
      return { figure: of(state.period), second: of(due) };
    case 'missed':
      return { figure: of(due), second: null };
    case 'no-deadline':
    case 'too-early':
    case 'on-track':
    case 'too-slow':
    case 'far-behind':
    case 'below-start':
    case 'will-be-missed':
    case 'withdrawn':
    case 'pending':
    case 'not-judged':
      return { figure: cell.years.at(-1)?.figure ?? figures.findLast(isValue) ?? cell.latest, second: null };
  }
}

/** Decided by what a figure can mean, and not by a pace. */
function isSettled({ state }: State): boolean {
  return ['reached', 'reached-fallen', 'reached-late', 'within-rounding', 'missed'].includes(state);
}

function startAmount({ baseline }: Target, { start }: VerdictCell) {
  if (start.kind === 'unknown') return null;
  const amount: Amount | undefined = start.observation?.amount ?? baseline?.amount;
  return amount === undefined ? null : { amount, period: start.period, observation: start.observation };
}

/** "Double it" from an announced start is a formula of its own where nobody named what it comes to. */
function goalFromStart({ goal, baseline }: Target, { start }: VerdictCell): Partial<Line> {
  if (goal.kind !== 'multiple' || !goal.derived || baseline === null) return {};
  if (start.kind === 'unknown' || start.basis === 'measured') return {};
  return Math.abs(goal.factor * start.value - valueOf(goal.amount)) < 1
    ? { right: `${goal.factor} · B₀` }
    : {};
}

/**
 * The years of start, deadline and figure: plain where all end with the same month, which then cancels out; else the
 * year and the part of it that has passed at the end of that month.
 */
function yearsOf({ start, due }: VerdictCell, figure: AnnualFigure | null): Readonly<Record<string, string>> {
  if (start.kind === 'unknown' || due === null || figure === null) return {};
  const periods = { 't₀': start.period, t_D: due, t: figure.observation.period };
  const months = new Set(Object.values(periods).map((p) => p.to.slice(5)));
  const text = (p: Period) =>
    months.size === 1 ? String(endYear(p)) : `${endYear(p)} + ${Number(p.to.slice(5))} / 12`;
  return Object.fromEntries(Object.entries(periods).map(([symbol, p]) => [symbol, text(p)]));
}
