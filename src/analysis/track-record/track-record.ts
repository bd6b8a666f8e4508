import type { Day } from '#src/domain/day.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { TrackRecord } from '#src/domain/track-record.ts';
import { knownOn } from '../known-on.ts';
import { dueTargets } from './base-rates.ts';
import { spellsOf } from './growth-spells.ts';

/** What all pairs together say on `asOf`, from whole records: spells of turnover, and every target that had fallen due. */
export function trackRecord(
  records: readonly PairRecord[],
  asOf: Day,
): Pick<TrackRecord, 'asOf' | 'spells' | 'due'> {
  const known = records.map((record) => knownOn(record, asOf));
  return {
    asOf,
    spells: known.flatMap((record) =>
      spellsOf(record).map(({ pair, reporter, from, to, growth }) => ({ pair, reporter, from, to, growth })),
    ),
    due: known.flatMap((record) => dueTargets(record, asOf)),
  };
}
