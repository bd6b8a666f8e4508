import * as v from 'valibot';
import { isDay } from '#src/domain/day.ts';
import { DUE_VERDICTS, OUTCOMES, type TrackRecord } from '#src/domain/track-record.ts';
import { formatAmount } from '../amount.ts';
import { id, pairCode, reporter, tradeAmount, vintage, year } from '../fields.ts';
import { parseWith } from '../parse.ts';
import { tolerant } from '../strictness.ts';
import { SCHEMA_VERSION, refuseNewer, schemaVersion } from './schema-version.ts';

const asOf = v.pipe(
  v.string(),
  v.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 'not a day (YYYY-MM-DD)'),
  v.guard(isDay, 'not a day of the calendar'),
);

const spell = tolerant({
  pair: pairCode,
  reporter,
  from: year,
  to: year,
  growth: v.pipe(v.number(), v.minValue(-1, 'not growth a year: trade cannot lose more than all')),
});

const due = tolerant({
  target: id,
  pair: pairCode,
  goal: tradeAmount,
  year,
  outcome: v.picklist(OUTCOMES),
  verdict: v.picklist(DUE_VERDICTS),
});

/** What `track-record.json` holds. This is the only description of it. */
export const TrackRecordFile = tolerant({
  schemaVersion,
  vintage,
  asOf,
  spells: v.array(spell),
  due: v.array(due),
});

/**
 * @throws {NewerVersionError} when it is made for a newer reader.
 * @throws {RecordError} with every other fault. Unknown keys are ignored.
 */
export function parseTrackRecord(json: unknown): TrackRecord {
  refuseNewer(json);
  const { schemaVersion: _, ...read } = parseWith(TrackRecordFile, json, 'track-record.json');
  return read;
}

/** The content that `parseTrackRecord` reads back; growth to four digits, more than any figure is printed with. */
export function formatTrackRecord(trackRecord: TrackRecord): v.InferInput<typeof TrackRecordFile> {
  return {
    schemaVersion: SCHEMA_VERSION,
    vintage: trackRecord.vintage,
    asOf: trackRecord.asOf,
    spells: trackRecord.spells.map((s) => ({ ...s, growth: Number(s.growth.toPrecision(4)) })),
    due: trackRecord.due.map((t) => ({ ...t, goal: formatAmount(t.goal) })),
  };
}
