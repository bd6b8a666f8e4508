import { intervalOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { partiesOf } from '#src/domain/party.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { orCutOff, overlap, sumOf } from '../interval-sum.ts';
import type { ImpliedFlag } from './flag.ts';
import { samePeriod, sameSubject } from './usable-rows.ts';

/**
 * Exports and imports of one reporter that do not add up to the turnover another page gives for the same period (domain
 * 7.10): two vintages, or two ways to count. Within one page that is a fault of the record, found by `sumFaults`. A
 * turnover that agrees with any page's directions is not flagged.
 */
export function flowFlags(rows: readonly Observation[], { pair }: PairRecord): readonly ImpliedFlag[] {
  const [a, b] = partiesOf(pair);
  return rows
    .filter((turnover) => turnover.flow === 'turnover')
    .flatMap((turnover) => {
      const from = (exporter: string) =>
        rows.filter(
          (o) =>
            o.flow !== 'turnover' &&
            o.flow.exporter === exporter &&
            samePeriod(o, turnover) &&
            sameSubject({ ...o, flow: 'turnover' }, turnover),
        );
      // Both directions from one page: those of two pages may be two vintages themselves.
      const sums = from(a).flatMap((one) =>
        from(b)
          .filter((other) => other.source.publisher === one.source.publisher)
          .map((other) => ({ one, implied: sumOf(intervalOf(one.amount), intervalOf(other.amount)) })),
      );
      const [first] = sums;
      const stored = orCutOff(intervalOf(turnover.amount));
      if (first === undefined || sums.some(({ implied }) => overlap(implied, stored))) return [];
      return [
        {
          rule: 'flows',
          observation: first.one,
          against: turnover,
          period: turnover.period,
          implied: first.implied,
        } as const,
      ];
    });
}
