import type { PublishedPair } from '#src/domain/board.ts';
import type { PriceIndex } from '#src/domain/price-index.ts';
import type { PairRecord, Publishers, Vintage } from '#src/domain/record.ts';
import { vintage } from '../fields.ts';
import { formatPair, formatPublishers } from '../format-pair.ts';
import { pairEntries } from '../pair-schema.ts';
import { parseWith } from '../parse.ts';
import { formatPriceIndex, priceIndexSchema } from '../price-index-schema.ts';
import { publishersSchema } from '../source-schema.ts';
import { tolerant } from '../strictness.ts';
import { SCHEMA_VERSION, refuseNewer, schemaVersion } from './schema-version.ts';

/** What `pairs/<aaa-bbb>.json` holds: the record's file, with the publishers it names and the index for its dollars. */
export const Pair = tolerant({
  schemaVersion,
  vintage,
  ...pairEntries(tolerant),
  publishers: publishersSchema(tolerant),
  prices: priceIndexSchema(tolerant),
});

/**
 * @throws {NewerVersionError} when it is made for a newer reader.
 * @throws {RecordError} with every other fault. Unknown keys are ignored.
 */
export function parsePair(json: unknown): PublishedPair {
  refuseNewer(json);
  const {
    schemaVersion: _,
    vintage: published,
    publishers,
    prices,
    ...record
  } = parseWith(Pair, json, 'the pair file');
  return { vintage: published, record, publishers, prices };
}

/** The content that `parsePair` reads back. */
export function formatPublishedPair(
  record: PairRecord,
  publishers: Publishers,
  prices: PriceIndex,
  published: Vintage,
) {
  return {
    schemaVersion: SCHEMA_VERSION,
    vintage: published,
    ...formatPair(record),
    publishers: formatPublishers(publishers),
    prices: formatPriceIndex(prices),
  };
}
