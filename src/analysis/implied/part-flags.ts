import { intervalOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { monthCount, type Period } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { RowSum } from '../flow-sums.ts';
import { sumOf } from '../interval-sum.ts';
import type { ImpliedFlag } from './flag.ts';
import { sumFlag } from './sum-flag.ts';
import { currentRows, samePeriod, sameSubject } from '../usable-rows.ts';

/**
 * Rows for separate parts of a period, one after another without a hole, that do not add up to the row for the whole: a
 * year and its months are revised apart (domain 7.10). A whole that agrees with any such chain is not flagged.
 */
export function partFlags(record: PairRecord): readonly ImpliedFlag[] {
  const rows = currentRows(record);
  return rows.flatMap((whole) => {
    const { from, to } = whole.period;
    const parts = rows.filter(
      (o) => o.period.from >= from && o.period.to <= to && !samePeriod(o, whole) && sameSubject(o, whole),
    );
    return sumFlag('parts', whole, chains(parts, whole.period));
  });
}

/** Every way to lay rows end to end over exactly `over`, with its sum. */
function chains(rows: readonly Observation[], over: Period): readonly RowSum[] {
  return rows
    .filter(({ period }) => period.from === over.from)
    .flatMap((first) => {
      const value = intervalOf(first.amount);
      if (first.period.to === over.to) return [{ parts: [first], value }];
      const next = rows.find(({ period }) => follows(period, first.period))?.period.from;
      if (next === undefined) return [];
      return chains(rows, { from: next, to: over.to }).map((rest) => ({
        parts: [first, ...rest.parts],
        value: sumOf(value, rest.value),
      }));
    });
}

function follows(later: Period, earlier: Period): boolean {
  return later.from > earlier.to && monthCount({ from: earlier.to, to: later.from }) === 2;
}
