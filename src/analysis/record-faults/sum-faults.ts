import { intervalOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { partiesOf } from '#src/domain/party.ts';
import { formatPeriod } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { orCutOff, overlap, sumOf } from '../interval-sum.ts';
import type { Finding } from './fault.ts';

/**
 * Whether exports and imports add up to the turnover that one publisher gave for the same reporter, period and scope,
 * to a unit of its last digit (domain 7.10). Bounds ("over 5 billion") and superseded rows say nothing here.
 */
export function sumFaults(record: PairRecord): readonly Finding[] {
  const superseded = new Set(record.observations.map((row) => row.supersedes));
  const rows = record.observations.filter((row) => !superseded.has(row.id) && isPrecise(row));
  const [a, b] = partiesOf(record.pair);
  const from = (exporter: string, like: Observation) =>
    rows.filter((row) => row.flow !== 'turnover' && row.flow.exporter === exporter && comparable(row, like));

  return rows
    .filter((row) => row.flow === 'turnover')
    .flatMap((turnover) =>
      from(a, turnover).flatMap((one) =>
        from(b, turnover)
          .filter(
            (other) =>
              !overlap(
                sumOf(intervalOf(one.amount), intervalOf(other.amount)),
                orCutOff(intervalOf(turnover.amount)),
              ),
          )
          .map((other) => ({
            row: turnover.id,
            rule: 'sum',
            message: `${one.id} (${text(one)}) and ${other.id} (${text(other)}) do not add up to ${text(turnover)}`,
          })),
      ),
    );
}

function isPrecise({ amount, status }: Observation): boolean {
  return status !== 'expected' && amount.qualifier !== 'above' && amount.qualifier !== 'below';
}

function comparable(a: Observation, b: Observation): boolean {
  // Two pages may carry two vintages of one reporter's figures: only what one publisher prints together must add up.
  return (
    a.reporter === b.reporter &&
    a.source.publisher === b.source.publisher &&
    a.scope === b.scope &&
    a.amount.currency === b.amount.currency &&
    formatPeriod(a.period) === formatPeriod(b.period)
  );
}

function text({ amount }: Observation): string {
  return `${amount.published} ${amount.scale}`;
}
