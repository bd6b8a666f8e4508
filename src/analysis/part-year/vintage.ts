import type { Observation } from '#src/domain/observation.ts';

/**
 * How near to each other two figures of one reporter were published, nearest first. Earlier months are corrected inside
 * later sums, so only one page is sure to give both of one vintage; of one reporter alone a correction may lie between
 * (domain 7.7).
 */
export const VINTAGES = ['same-page', 'same-publisher', 'same-reporter'] as const;
export type Vintage = (typeof VINTAGES)[number];

export function vintageOf(a: Observation, b: Observation): Vintage {
  if (a.source.url === b.source.url) return 'same-page';
  return a.source.publisher === b.source.publisher ? 'same-publisher' : 'same-reporter';
}

/** The loosest of several; of none, nothing was mixed. */
export function loosest(vintages: readonly Vintage[]): Vintage {
  return VINTAGES.findLast((v) => vintages.includes(v)) ?? 'same-page';
}

/**
 * Whether two figures may stand on the two sides of a ratio: one reporter, one currency. `press` is nobody's name: where
 * a page does not say whose figure it is, another publisher's may be the other side's.
 */
export function comparable(a: Observation, b: Observation): boolean {
  return (
    a.reporter === b.reporter &&
    a.amount.currency === b.amount.currency &&
    (a.reporter !== 'press' || vintageOf(a, b) !== 'same-reporter')
  );
}
