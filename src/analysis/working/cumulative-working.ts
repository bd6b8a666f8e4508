import { SCALES, valueOf } from '#src/domain/amount.ts';
import { monthCount } from '#src/domain/period.ts';
import type { CumulativeState } from '../cumulative.ts';
import type { Judgement } from '../verdict-matrix.ts';
import { scaleOf } from './digits-in.ts';
import { figureLine, givenLine } from './given-line.ts';
import { intervalLines } from './interval-lines.ts';
import type { StepUnit, Working } from './step.ts';
import { type Line, worked } from './steps.ts';

export type CumulativeJudgement = Extract<Judgement, { kind: 'cumulative' }>;

/**
 * The numbers behind a goal that is a sum (domain 7.1): the sum counted against the goal and, once the window is over,
 * the part of the promised increase in it, (S − (T − A)) / A; before that the share of the goal against the share of
 * the months. Without a published sum there is the goal alone.
 */
export function cumulativeWorking({ target, goal, state }: CumulativeJudgement): Working | null {
  if (target.goal.kind !== 'cumulative') return null;
  const { amount, increase, window } = target.goal;
  const scale = scaleOf(goal);
  const unit = SCALES[scale];
  const sum = 'observation' in state ? state : null;
  const running = sum !== null && 'timeUsed' in sum ? sum : null;
  const months = running === null ? 0 : monthCount(running.observation.period);
  const lines: readonly Line[] = [
    givenLine('goal', 'T', amount, window, null, scale),
    ...(sum === null
      ? []
      : [
          figureLine('figure', 'S', sum.observation, scale),
          line('share-of-level', 's', 'S / T', 'share', sum.shareOfLevel),
        ]),
    ...(sum === null || increase === null || sum.shareOfIncrease === null
      ? []
      : [
          givenLine('promised-increase', 'A', increase, window, null, scale),
          line('without-increase', 'F', 'T − A', 'money', (goal - valueOf(increase)) / unit),
          line('share-of-increase', 'p', '(S − F) / A', 'share', sum.shareOfIncrease),
        ]),
    ...(running === null
      ? []
      : [
          line('months', 'n', String(monthCount(window)), 'months', monthCount(window)),
          line('months-used', 'k', String(months), 'months', months),
          line('time-used', 'τ', 'k / n', 'share', running.timeUsed),
          line('scheduled-share', 'q', 's / τ', 'ratio', running.shareOfLevel / running.timeUsed),
        ]),
    ...(sum !== null && running === null
      ? intervalLines('S', { lowest: 'lowest', highest: 'highest' }, sum.observation.amount, scale)
      : []),
  ];
  const { steps, check } = worked(lines, {});
  const bounded = !steps.some((s) => s.symbol === 'S⁺');
  return {
    scale,
    currency: amount.currency,
    steps,
    checks: comparisons(state, bounded).map(check),
    state,
  };
}

function line(id: Line['id'], symbol: string, right: string, unit: StepUnit, value: number): Line {
  return { id, symbol, right, unit, value };
}

function comparisons(state: CumulativeState, bounded: boolean): readonly string[] {
  switch (state.state) {
    case 'reached':
      return ['S⁻ ≥ T'];
    case 'within-rounding':
      return ['S⁻ < T < S⁺'];
    case 'missed':
      return [bounded ? 'S⁻ < T' : 'S⁺ ≤ T'];
    case 'on-track':
      return ['q ≥ 0.95'];
    case 'too-slow':
      return ['0.60 ≤ q < 0.95'];
    case 'far-behind':
      return ['0 ≤ q < 0.60'];
    case 'too-early':
      return ['τ < 0.2'];
    case 'pending':
    case 'withdrawn':
    case 'not-judged':
      return [];
  }
}
