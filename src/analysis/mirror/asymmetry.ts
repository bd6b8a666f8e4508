import type { Interval } from '#src/domain/amount.ts';

/** a = 2(X − M) / (X + M), which prefers neither side (domain 7.2): from −2 to 2, positive where the exporter's is higher. */
export function asymmetry(exporter: number, importer: number): number {
  return (2 * (exporter - importer)) / (exporter + importer);
}

/** Everything it can be within two roundings: it rises with X and falls with M. */
export function asymmetryRange(exporter: Interval, importer: Interval): Interval {
  return { low: asymmetry(exporter.low, importer.high), high: asymmetry(exporter.high, importer.low) };
}
