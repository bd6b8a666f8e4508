import type { Interval } from '#src/domain/amount.ts';
import type { Observation, Scope } from '#src/domain/observation.ts';
import { isFullYear, type Period } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { asymmetry, asymmetryRange } from './asymmetry.ts';
import { comparable, measured } from './mirror.ts';
import { standingRows } from './standing-rows.ts';

/** Both sides' turnover of one full year. Each holds each direction once, so they are one trade told twice. */
export interface TurnoverGap {
  readonly period: Period;
  readonly first: Observation;
  readonly second: Observation;
  /** Positive where the first side's is higher. */
  readonly asymmetry: number;
  readonly asymmetryRange: Interval;
}

/**
 * How far the sides' turnover lies apart in every full year that both give as a value, oldest first. Their sum would
 * count every shipment twice and is never made (domain 7.2, pitfall 3).
 */
export function turnoverGaps(record: PairRecord, scope: Scope): readonly TurnoverGap[] {
  const { first, second } = record.sides;
  const quantity = { flow: 'turnover', scope } as const;
  const others = standingRows(record, quantity, second);
  return [...standingRows(record, quantity, first)].flatMap(([key, own]) => {
    const other = others.get(key);
    if (!other || !isFullYear(own.period) || !comparable(own, other)) return [];
    const [a, b] = [measured(own), measured(other)];
    return {
      period: own.period,
      first: own,
      second: other,
      asymmetry: asymmetry(a.value, b.value),
      asymmetryRange: asymmetryRange(a, b),
    };
  });
}
