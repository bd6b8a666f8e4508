import { type Interval, intervalOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { PartyCode } from '#src/domain/party.ts';
import { formatPeriod, type Period } from '#src/domain/period.ts';
import { overlap } from '../interval-sum.ts';
import type { ImpliedFlag } from './flag.ts';

/** One country's whole trade in a period, by the office that also gives the share. Whole currency units. */
export interface CountryTotal {
  readonly of: PartyCode;
  readonly period: Period;
  readonly value: Interval;
}

/** What s % of a total S comes to, both roundings included: 7.0 % of 62.6 is 4.35 to 4.42 (domain 7.10). */
export function impliedByShare(percent: string, total: Interval): Interval {
  const half = 0.5 * 10 ** -(percent.split('.')[1]?.length ?? 0);
  return {
    low: ((Number(percent) - half) / 100) * total.low,
    high: ((Number(percent) + half) / 100) * total.high,
  };
}

/** Rows whose printed share of a country's total does not give their own value. Without totals there is nothing to say. */
export function shareFlags(
  rows: readonly Observation[],
  totals: readonly CountryTotal[],
): readonly ImpliedFlag[] {
  return rows.flatMap((observation) => {
    const { share, period, amount } = observation;
    const total = totals.find((t) => t.of === share?.of && formatPeriod(t.period) === formatPeriod(period));
    if (share === null || total === undefined) return [];
    const implied = impliedByShare(share.percent, total.value);
    if (overlap(implied, intervalOf(amount))) return [];
    return [{ rule: 'share', observation, against: observation, period, implied } as const];
  });
}
