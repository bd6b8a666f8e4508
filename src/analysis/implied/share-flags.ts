import { type Interval, intervalOf } from '#src/domain/amount.ts';
import type { PartyCode } from '#src/domain/party.ts';
import { formatPeriod, type Period } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { overlap } from '../interval-sum.ts';
import type { ImpliedFlag } from './flag.ts';
import { percentInterval } from '../percent-interval.ts';
import { currentRows } from '../usable-rows.ts';

/** One country's whole trade in a period, by the office that also gives the share. Whole currency units. */
export interface CountryTotal {
  readonly of: PartyCode;
  readonly period: Period;
  readonly value: Interval;
}

/** What s % of a total S comes to, both roundings included: 7.0 % of 62.6 is 4.35 to 4.42 (domain 7.10). */
export function impliedByShare(percent: string, total: Interval): Interval {
  const share = percentInterval(percent);
  return { low: share.low * total.low, high: share.high * total.high };
}

/** Rows whose printed share of a country's total does not give their own value. Without totals there is nothing to say. */
export function shareFlags(record: PairRecord, totals: readonly CountryTotal[]): readonly ImpliedFlag[] {
  return currentRows(record).flatMap((observation) => {
    const { share, period, amount } = observation;
    const total = totals.find((t) => t.of === share?.of && formatPeriod(t.period) === formatPeriod(period));
    if (share === null || total === undefined) return [];
    const implied = impliedByShare(share.percent, total.value);
    if (overlap(implied, intervalOf(amount))) return [];
    return [
      {
        rule: 'share',
        kind: 'contradicts',
        observation,
        with: [],
        against: observation,
        period,
        implied,
      } as const,
    ];
  });
}
