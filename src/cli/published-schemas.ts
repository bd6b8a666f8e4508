import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import { Index } from '#src/wire/published/board.ts';
import { Manifest } from '#src/wire/published/manifest.ts';
import { Pair } from '#src/wire/published/pair.ts';
import { PastGrowthFile } from '#src/wire/published/past-growth.ts';
import { TrackRecordFile } from '#src/wire/published/track-record.ts';
import { stableJson } from '#src/wire/stable-json.ts';

const config: ConversionConfig = {
  target: 'draft-2020-12',
  // The file as it is written, before our own readings of dates and amounts; those have shapes in it.
  typeMode: 'input',
  ignoreActions: ['check', 'guard', 'raw_check'],
};

/**
 * JSON Schemas of the published files, by path below `data/v1/`, for readers in other languages. They say a little
 * less than our own parsers: a shape of a date, not that the date exists.
 */
export function publishedSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ['schema/pair.schema.json', stableJson(toJsonSchema(Pair, config))],
    ['schema/index.schema.json', stableJson(toJsonSchema(Index, config))],
    ['schema/past-growth.schema.json', stableJson(toJsonSchema(PastGrowthFile, config))],
    ['schema/track-record.schema.json', stableJson(toJsonSchema(TrackRecordFile, config))],
    ['schema/manifest.schema.json', stableJson(toJsonSchema(Manifest, config))],
  ]);
}
