import * as v from 'valibot';
import type { PriceIndex } from '#src/domain/price-index.ts';
import type { PairRecord, Publishers, Vintage } from '#src/domain/record.ts';
import { vintage } from './fields.ts';
import { pairEntries } from './pair-schema.ts';
import { parseWith } from './parse.ts';
import { priceIndexSchema } from './price-index-schema.ts';
import { publishersSchema } from './source-schema.ts';
import { strict } from './strictness.ts';

/** Which state of the record this is, and which one it follows. */
export interface RecordInfo {
  readonly vintage: Vintage;
  /** `null` for the first. */
  readonly previousVintage: Vintage | null;
}

const PairFile = strict(pairEntries(strict));
const PublishersFile = publishersSchema(strict);
const PricesFile = priceIndexSchema(strict);
const InfoFile = strict({ vintage, previousVintage: v.nullable(vintage) });

/**
 * Reads the content of `data/pairs/<aaa-bbb>.json`.
 *
 * @throws {RecordError} with every fault; unknown keys are faults here.
 */
export function parsePairFile(json: unknown, file = ''): PairRecord {
  return parseWith(PairFile, json, file);
}

/**
 * Reads the content of `data/publishers.json`.
 *
 * @throws {RecordError} with every fault.
 */
export function parsePublishers(json: unknown, file = ''): Publishers {
  return parseWith(PublishersFile, json, file);
}

/**
 * Reads the content of `data/prices/<id>.json`.
 *
 * @throws {RecordError} with every fault.
 */
export function parsePrices(json: unknown, file = ''): PriceIndex {
  return parseWith(PricesFile, json, file);
}

/**
 * Reads the content of `data/record.json`.
 *
 * @throws {RecordError} with every fault.
 */
export function parseRecordInfo(json: unknown, file = ''): RecordInfo {
  return parseWith(InfoFile, json, file);
}
