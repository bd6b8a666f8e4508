import type { PairRecord } from '#src/domain/record.ts';
import { flowSums } from '../flow-sums.ts';
import type { ImpliedFlag } from './flag.ts';
import { sumFlag } from './sum-flag.ts';
import { usableRows } from '../usable-rows.ts';

/**
 * Exports and imports of one reporter that do not add up to the turnover another page gives for the same period (domain
 * 7.10): two vintages, or two ways to count. Within one page that is a fault of the record, found by `sumFaults`. A
 * turnover that agrees with any page's directions is not flagged.
 */
export function flowFlags(record: PairRecord): readonly ImpliedFlag[] {
  const rows = usableRows(record);
  return rows
    .filter(({ flow }) => flow === 'turnover')
    .flatMap((turnover) => sumFlag('flows', turnover, flowSums(turnover, rows, record.pair)));
}
