import type { Interval } from '#src/domain/amount.ts';

/**
 * What importers' figures usually come to beside exporters', as quoted by those who reconcile them: 1.06 (IMF), 1.08
 * (OEC), 1.10 to 1.20 (WITS). They disagree, so it is a range to compare with; nothing is ever multiplied by it
 * (domain 7.2, pitfall 14).
 */
export const QUOTED_FREIGHT: Interval = { low: 1.05, high: 1.2 };

export type CifSign =
  /** The importer's figure is the lower one, whatever rounding hides: freight would widen the difference. */
  | 'wrong-sign'
  /** It is the lower one as printed; rounding leaves it open. */
  | 'suggests-wrong-sign'
  /** It is the higher one, by what freight can make. */
  | 'as-expected'
  /** The higher one, by more than freight makes. */
  | 'above-range'
  /** The higher one, by less than freight usually makes. */
  | 'below-range'
  /** Not the lower one as printed, but rounding hides which is higher. */
  | 'undecided';

/** k = M / X, with both roundings (domain 7.2). Low and high are ratios; `value` is that of the printed numbers. */
export interface CifRatio extends Interval {
  readonly value: number;
}

/** A published sum with its rounding, in whole currency units. */
export interface Measured extends Interval {
  readonly value: number;
}

/** @throws {RangeError} unless both intervals lie above zero: trade of nothing has no ratio. */
export function cifRatio(exporter: Measured, importer: Measured): CifRatio {
  if (!(exporter.low > 0 && importer.low > 0)) throw new RangeError('a ratio needs two sums above zero');
  return {
    low: importer.low / exporter.high,
    high: importer.high / exporter.low,
    value: importer.value / exporter.value,
  };
}

/**
 * The importer counts freight and insurance (CIF), the exporter does not (FOB), so M should exceed X. The sign comes
 * first; the size is held against `freight`, a range of M / X, after it (domain 7.2, pitfall 14).
 */
export function cifSign(k: CifRatio, freight: Interval = QUOTED_FREIGHT): CifSign {
  if (k.high < 1) return 'wrong-sign';
  if (k.value < 1) return 'suggests-wrong-sign';
  if (k.low <= 1) return 'undecided';
  if (k.low > freight.high) return 'above-range';
  return k.high < freight.low ? 'below-range' : 'as-expected';
}
