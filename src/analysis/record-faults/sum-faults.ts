import { intervalOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { flowSums } from '../flow-sums.ts';
import { usableRows } from '../usable-rows.ts';
import { orCutOff, overlap } from '../interval-sum.ts';
import type { Finding } from './fault.ts';

/**
 * Whether exports and imports add up to the turnover that one publisher gave for the same reporter, period and scope,
 * to a unit of its last digit (domain 7.10). Bounds ("over 5 billion") and superseded rows say nothing here. What two
 * publishers give may be two vintages: see `flowFlags`.
 */
export function sumFaults(record: PairRecord): readonly Finding[] {
  const rows = usableRows(record);
  return rows
    .filter((row) => row.flow === 'turnover')
    .flatMap((turnover) =>
      flowSums(turnover, rows, record.pair)
        .filter(
          ({ parts, value }) =>
            parts.every((part) => printedWith(part, turnover)) &&
            !overlap(value, orCutOff(intervalOf(turnover.amount))),
        )
        .map(({ parts }) => ({
          row: turnover.id,
          rule: 'sum',
          message: `${parts.map((part) => `${part.id} (${text(part)})`).join(' and ')} do not add up to ${text(turnover)}`,
        })),
    );
}

function printedWith(a: Observation, b: Observation): boolean {
  return a.source.publisher === b.source.publisher && a.scope === b.scope;
}

function text({ amount }: Observation): string {
  return `${amount.published} ${amount.scale}`;
}
