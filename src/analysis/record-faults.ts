import type { Publishers } from '#src/domain/record.ts';
import { deadlineFaults } from './record-faults/deadline-faults.ts';
import type { Fault, FiledRecord, Rule } from './record-faults/fault.ts';
import { figureFaults } from './record-faults/figure-faults.ts';
import { linkFaults } from './record-faults/link-faults.ts';
import { partyFaults } from './record-faults/party-faults.ts';
import { rowIds, rowSources } from './record-faults/rows.ts';
import { sumFaults } from './record-faults/sum-faults.ts';

/** The rules that look at one pair. To add a rule, write its file and its line here. */
const RULES: readonly Rule[] = [partyFaults, linkFaults, deadlineFaults, figureFaults, sumFaults];

/**
 * Everything in the record that a schema cannot see and that cannot be true: a name nobody has, an order that is
 * impossible, figures that do not add up. An empty list means that none of the rules is broken, not that the
 * figures are right.
 */
export function recordFaults(records: readonly FiledRecord[], publishers: Publishers): readonly Fault[] {
  const firstFile = new Map<string, string>();
  return records.flatMap(({ file, record }) => {
    const inFile = [...nameFaults(file, record.pair), ...RULES.flatMap((rule) => rule(record))];
    for (const { row, source } of rowSources(record)) {
      if (publishers.has(source.publisher)) continue;
      const message = `source.publisher ${source.publisher} is not in publishers.json: add it there`;
      inFile.push({ row, rule: 'publisher', message });
    }
    for (const id of rowIds(record)) {
      const other = firstFile.get(id);
      if (other === undefined) firstFile.set(id, file);
      else
        inFile.push({
          row: id,
          rule: 'id',
          message: `id is used twice (first in ${other}): give it another`,
        });
    }
    return inFile.map((finding) => ({ file, ...finding }));
  });
}

function nameFaults(file: string, pair: string) {
  const expected = `${pair}.json`;
  if (file.split('/').at(-1) === expected) return [];
  return [{ row: null, rule: 'file', message: `holds the pair ${pair}: rename the file to ${expected}` }];
}
