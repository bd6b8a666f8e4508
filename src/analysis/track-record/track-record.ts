import type { Day } from '#src/domain/day.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { PastGrowth, TrackRecord } from '#src/domain/track-record.ts';
import { knownOn } from '../known-on.ts';
import { dueTargets } from './base-rates.ts';
import { spellsOf } from './growth-spells.ts';

/** Every target of all pairs that had fallen due on `asOf`, from whole records. */
export function trackRecord(records: readonly PairRecord[], asOf: Day): Pick<TrackRecord, 'asOf' | 'due'> {
  return { asOf, due: records.flatMap((record) => dueTargets(knownOn(record, asOf), asOf)) };
}

/** Spells of turnover of all pairs, as known on `asOf`, from whole records. */
export function pastGrowth(records: readonly PairRecord[], asOf: Day): Pick<PastGrowth, 'asOf' | 'spells'> {
  return {
    asOf,
    spells: records.flatMap((record) =>
      spellsOf(knownOn(record, asOf)).map(({ pair, reporter, from, to, growth }) => ({
        pair,
        reporter,
        from,
        to,
        growth,
      })),
    ),
  };
}
