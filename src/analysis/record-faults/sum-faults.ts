import { type Interval, intervalOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { partiesOf } from '#src/domain/party.ts';
import { formatPeriod } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
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
          .filter((other) => !overlap(sum(one, other), orCutOff(intervalOf(turnover.amount))))
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

function sum(a: Observation, b: Observation): Interval {
  const [x, y] = [intervalOf(a.amount), intervalOf(b.amount)];
  return { low: x.low + y.low, high: x.high + y.high };
}

/** Press often cuts digits off instead of rounding: 1.3179 printed as 1.317 can be anything below 1.318. */
function orCutOff({ low, high }: Interval): Interval {
  const half = (high - low) / 2;
  return { low, high: high + half };
}

function overlap(a: Interval, b: Interval): boolean {
  // One dollar of slack: adding in binary floating point must not part two intervals that touch.
  return a.low < b.high + 1 && b.low < a.high + 1;
}

function text({ amount }: Observation): string {
  return `${amount.published} ${amount.scale}`;
}
