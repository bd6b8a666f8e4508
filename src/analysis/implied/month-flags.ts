import { intervalOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { periodKind } from '#src/domain/period.ts';
import type { ImpliedFlag } from './flag.ts';
import { sameSubject } from './usable-rows.ts';

/**
 * Sums from January that are larger than a later sum of the same year, or than the year: trade cannot have run backwards,
 * so one of the two was revised (domain 7.7 and 7.10). Each shorter sum is told once, against the longest it exceeds.
 */
export function monthFlags(rows: readonly Observation[]): readonly ImpliedFlag[] {
  const parts = rows.filter((o) => periodKind(o.period) === 'part-year' && o.period.from.endsWith('-01'));
  return parts.flatMap((part) => {
    const { low } = intervalOf(part.amount);
    const against = rows
      .filter(
        (o) =>
          o.period.from === part.period.from &&
          o.period.to > part.period.to &&
          o.period.to.slice(0, 4) === part.period.to.slice(0, 4) &&
          sameSubject(o, part) &&
          intervalOf(o.amount).high < low,
      )
      .toSorted((a, b) => b.period.to.localeCompare(a.period.to))[0];
    if (against === undefined) return [];
    return [
      {
        rule: 'months',
        observation: part,
        against,
        period: against.period,
        implied: { low, high: Infinity },
      } as const,
    ];
  });
}
