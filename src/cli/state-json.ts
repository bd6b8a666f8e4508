import type { CumulativeState } from '#src/analysis/cumulative.ts';
import type { Headline } from '#src/analysis/headline.ts';
import type { State, StateName } from '#src/analysis/verdict.ts';
import { type Interval, intervalOf, valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { formatAmount } from '#src/wire/amount.ts';

interface StateJson extends Partial<Record<'yearsEarly' | 'yearsLate' | 'shareOfLevel', number>> {
  readonly state: StateName;
  readonly why?: string;
  /** The year in which the goal was reached. */
  readonly period?: string;
  readonly longOverdue?: boolean;
  readonly shareOfIncrease?: number | null;
  /** Which way the shares are bounds, when the figure is one. */
  readonly bound?: string | null;
}

export function stateJson(state: State): StateJson {
  return 'period' in state ? { ...state, period: formatPeriod(state.period) } : state;
}

export function headlineJson(found: Headline) {
  switch (found.kind) {
    case 'agreed':
      return { kind: found.kind, ...stateJson(found.state), silent: found.silent };
    case 'depends':
      return { kind: found.kind, best: stateJson(found.best), worst: stateJson(found.worst), on: found.on };
    case 'disputed':
    case 'no-figures':
      return found;
  }
}

export function cumulativeJson(state: CumulativeState) {
  return 'observation' in state ? { ...state, observation: figureJson(state.observation) } : state;
}

export function figureJson({ id, period, amount, status }: Observation) {
  return {
    observation: id,
    period: formatPeriod(period),
    amount: formatAmount(amount),
    value: valueOf(amount),
    interval: intervalJson(intervalOf(amount)),
    qualifier: amount.qualifier,
    status,
  };
}

export function intervalJson({ low, high }: Interval): readonly [number, number | null] {
  return [low, finite(high)];
}

/** JSON has neither infinity nor "not a number". */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
