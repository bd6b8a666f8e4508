import { intervalOf } from '#src/domain/amount.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { overlap } from '../interval-sum.ts';
import type { ImpliedFlag } from './flag.ts';
import { currentRows, sameSubject } from '../usable-rows.ts';

/**
 * Running sums that are larger than a longer sum from the same month, or than the year: trade cannot have run backwards,
 * so one of the two was revised (domain 7.7 and 7.10). Bounds count as bounds. Each shorter sum is told once, against the
 * longest it exceeds; it implies at least its own value.
 */
export function monthFlags(record: PairRecord): readonly ImpliedFlag[] {
  const rows = currentRows(record);
  return rows.flatMap((part) => {
    const implied = { low: intervalOf(part.amount).low, high: Infinity };
    const against = rows
      .filter(
        (o) =>
          o.period.from === part.period.from &&
          o.period.to > part.period.to &&
          sameSubject(o, part) &&
          !overlap(implied, intervalOf(o.amount)),
      )
      .toSorted((a, b) => b.period.to.localeCompare(a.period.to))[0];
    if (against === undefined) return [];
    return [
      {
        rule: 'months',
        kind: 'contradicts',
        observation: part,
        with: [],
        against,
        period: against.period,
        implied,
      } as const,
    ];
  });
}
