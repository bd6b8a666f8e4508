import * as v from 'valibot';
import type { PastGrowth } from '#src/domain/track-record.ts';
import { civilDay, pairCode, reporter, vintage, year } from '../fields.ts';
import { parseWith } from '../parse.ts';
import { tolerant } from '../strictness.ts';
import { fourDigits } from './four-digits.ts';
import { SCHEMA_VERSION, refuseNewer, schemaVersion } from './schema-version.ts';

const spell = tolerant({
  pair: pairCode,
  reporter,
  from: year,
  to: year,
  growth: v.pipe(v.number(), v.minValue(-1, 'not growth a year: trade cannot lose more than all')),
});

/** What `past-growth.json` holds. This is the only description of it. */
export const PastGrowthFile = tolerant({ schemaVersion, vintage, asOf: civilDay, spells: v.array(spell) });

/**
 * @throws {NewerVersionError} when it is made for a newer reader.
 * @throws {RecordError} with every other fault. Unknown keys are ignored.
 */
export function parsePastGrowth(json: unknown): PastGrowth {
  refuseNewer(json);
  const { schemaVersion: _, ...read } = parseWith(PastGrowthFile, json, 'past-growth.json');
  return read;
}

/** The content that `parsePastGrowth` reads back; growth to four digits. */
export function formatPastGrowth({
  vintage: of,
  asOf,
  spells,
}: PastGrowth): v.InferInput<typeof PastGrowthFile> {
  return {
    schemaVersion: SCHEMA_VERSION,
    vintage: of,
    asOf,
    spells: spells.map((s) => ({ ...s, growth: fourDigits(s.growth) })),
  };
}
