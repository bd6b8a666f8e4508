import type { Flow } from '#src/domain/observation.ts';
import { type PartyCode, pairId, partiesOf } from '#src/domain/party.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Finding } from './fault.ts';

/** Reporters who are on neither side: outside bodies, and pages that do not say whose figure it is. */
const OUTSIDERS: readonly string[] = ['press', 'PIIE'];

/** Whether everybody named in the record belongs to its pair. */
export function partyFaults(record: PairRecord): readonly Finding[] {
  const parties = partiesOf(record.pair);
  const of = (code: PartyCode) => parties.includes(code);
  const named = parties.join(' and ');
  return [
    ...orderFaults(record),
    ...record.targets
      .filter((target) => !isFlowOf(parties, target.quantity.flow))
      .map(({ id }) => ({ row: id, rule: 'flow', message: `quantity.flow must run between ${named}` })),
    ...record.observations.flatMap((row): Finding[] => [
      ...(isFlowOf(parties, row.flow)
        ? []
        : [{ row: row.id, rule: 'flow', message: `flow must run between ${named}` }]),
      ...(of(row.reporter) || OUTSIDERS.includes(row.reporter)
        ? []
        : [
            {
              row: row.id,
              rule: 'reporter',
              message: `reporter ${row.reporter} is neither of the pair (${named}) nor ${OUTSIDERS.join(' or ')}`,
            },
          ]),
      ...(row.share === null || of(row.share.of)
        ? []
        : [{ row: row.id, rule: 'share', message: `share.of must be ${parties.join(' or ')}` }]),
    ]),
  ];
}

function orderFaults({ pair, sides }: PairRecord): Finding[] {
  const [a, b] = partiesOf(pair);
  const faults: Finding[] = [];
  if (a === b) faults.push({ row: null, rule: 'pair', message: `pair ${pair} names one country twice` });
  if (pairId(a, b) !== pair) {
    faults.push({ row: null, rule: 'pair', message: `pair ${pair} must be written ${pairId(a, b)}` });
  }
  if (pairId(sides.first, sides.second) !== pairId(a, b)) {
    faults.push({
      row: null,
      rule: 'sides',
      message: `sides must be ${a} and ${b}, found ${sides.first} and ${sides.second}`,
    });
  }
  return faults;
}

function isFlowOf(parties: readonly PartyCode[], flow: Flow): boolean {
  if (flow === 'turnover') return true;
  return (
    flow.exporter !== flow.importer && [flow.exporter, flow.importer].every((code) => parties.includes(code))
  );
}
