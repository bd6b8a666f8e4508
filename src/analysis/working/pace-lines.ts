import { type Scale, SCALES } from '#src/domain/amount.ts';
import { endsAt } from '#src/domain/period.ts';
import { type AnnualFigure, isValue } from '../annual-series.ts';
import type { CellYear, VerdictCell } from '../verdict-matrix.ts';
import type { Line } from './steps.ts';

/**
 * The lines of domain 7.5 and 7.6 for one figure, with the numbers that `judge` gives. The path and the measure are the
 * cell's own: pace ratio R against the compound path, scheduled share q against the straight line. A settled figure has
 * its shares alone.
 */
export function paceLines({
  cell,
  goal,
  figure,
  counted,
  scale,
  settled,
}: {
  readonly cell: VerdictCell;
  readonly goal: number;
  readonly figure: AnnualFigure;
  /** `null` when the figure has no pace: no start or no deadline to count from, or a bound. */
  readonly counted: CellYear | null;
  readonly scale: Scale;
  readonly settled: boolean;
}): readonly Line[] {
  const { start, due, path } = cell;
  const numbers = counted?.progress ?? null;
  const unit = SCALES[scale];
  const shares: readonly Line[] = [
    { id: 'share-of-level', symbol: 's', right: 'V / T', unit: 'share', value: figure.value / goal },
    {
      id: 'share-of-increase',
      symbol: 'p',
      right: '(V − B₀) / (T − B₀)',
      unit: 'share',
      value: numbers ? numbers.shareOfIncrease : shareOfIncrease(cell, figure, goal),
    },
  ];
  if (numbers === null || start.kind === 'unknown' || due === null) return shares;
  const whole = endsAt(due) - start.end;
  const used = figure.end - start.end;
  const time: readonly Line[] = [
    { id: 'years', symbol: 'n', right: 't_D − t₀', unit: 'years', value: whole },
    { id: 'years-used', symbol: 'k', right: 't − t₀', unit: 'years', value: used },
    { id: 'time-used', symbol: 'τ', right: 'k / n', unit: 'share', value: numbers.timeUsed },
  ];
  if (settled) return [...time, ...shares];
  const compound = path === 'compound';
  return [
    ...time,
    ...shares,
    {
      id: 'path-value',
      symbol: 'P',
      right: compound ? 'B₀ · (T / B₀)^τ' : 'B₀ + (T − B₀) · τ',
      unit: 'money',
      value: numbers.due[path] / unit,
    },
    { id: 'gap', symbol: 'd', right: 'V − P', unit: 'money', value: numbers.gap[path] / unit },
    {
      id: 'required-at-start',
      symbol: 'g₀',
      right: '(T / B₀)^(1 / n) − 1',
      unit: 'growth',
      value: numbers.requiredGrowthAtStart,
    },
    {
      id: 'achieved',
      symbol: 'g_a',
      right: '(V / B₀)^(1 / k) − 1',
      unit: 'growth',
      value: numbers.achievedGrowth,
    },
    compound
      ? { id: 'pace', symbol: 'R', right: 'g_a / g₀', unit: 'ratio', value: numbers.pace }
      : {
          id: 'scheduled-share',
          symbol: 'q',
          right: '(V − B₀) / (P − B₀)',
          unit: 'ratio',
          value: numbers.shareOfScheduledIncrease,
        },
    {
      id: 'required-now',
      symbol: 'g_r',
      right: '(T / V)^(1 / (n − k)) − 1',
      unit: 'growth',
      value: numbers.requiredGrowthFromNow,
    },
    {
      id: 'required-a-year',
      symbol: 'a',
      right: '(T − V) / (n − k)',
      unit: 'money',
      value: numbers.requiredPerYear === null ? null : numbers.requiredPerYear / unit,
    },
  ];
}

/** Without a deadline a share of the increase is a share all the same. */
function shareOfIncrease({ start }: VerdictCell, figure: AnnualFigure, goal: number): number | null {
  if (start.kind === 'unknown' || !isValue(figure) || figure.end <= start.end) return null;
  return goal > start.value ? (figure.value - start.value) / (goal - start.value) : null;
}
