import * as v from 'valibot';
import { DUE_VERDICTS, OUTCOMES, type TrackRecord } from '#src/domain/track-record.ts';
import { formatAmount } from '../amount.ts';
import { civilDay, id, pairCode, partialDay, tradeAmount, vintage, year } from '../fields.ts';
import { parseWith } from '../parse.ts';
import { tolerant } from '../strictness.ts';
import { fourDigits } from './four-digits.ts';
import { SCHEMA_VERSION, refuseNewer, schemaVersion } from './schema-version.ts';

const due = tolerant({
  target: id,
  pair: pairCode,
  goal: tradeAmount,
  year,
  announcedOn: v.nullable(partialDay),
  horizon: v.nullable(
    v.pipe(v.number(), v.safeInteger('not whole years'), v.minValue(0, 'not a time still to run')),
  ),
  multiple: v.nullable(v.pipe(v.number(), v.gtValue(0, 'not a multiple of a start'))),
  moved: v.boolean(),
  outcome: v.picklist(OUTCOMES),
  verdict: v.picklist(DUE_VERDICTS),
});

/** What `track-record.json` holds. This is the only description of it. */
export const TrackRecordFile = tolerant({
  schemaVersion,
  vintage,
  asOf: civilDay,
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

/** The content that `parseTrackRecord` reads back; quotients to four digits, more than any figure is printed with. */
export function formatTrackRecord(trackRecord: TrackRecord): v.InferInput<typeof TrackRecordFile> {
  return {
    schemaVersion: SCHEMA_VERSION,
    vintage: trackRecord.vintage,
    asOf: trackRecord.asOf,
    due: trackRecord.due.map((t) => ({
      ...t,
      goal: formatAmount(t.goal),
      multiple: t.multiple === null ? null : fourDigits(t.multiple),
    })),
  };
}
