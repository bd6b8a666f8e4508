import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { recordFaults } from '#src/analysis/record-faults.ts';
import type { FiledRecord } from '#src/analysis/record-faults/fault.ts';
import type { PriceIndex } from '#src/domain/price-index.ts';
import type { PairRecord, Publishers } from '#src/domain/record.ts';
import { jsonFault } from '#src/wire/json-scan.ts';
import { parseJsonText } from '#src/wire/json-text.ts';
import { RecordError, type RecordFault } from '#src/wire/record-error.ts';
import {
  type RecordInfo,
  parsePairFile,
  parsePrices,
  parsePublishers,
  parseRecordInfo,
} from '#src/wire/record.ts';

/** The whole record, in the order of its pairs' names. */
export interface LoadedRecord {
  readonly records: readonly PairRecord[];
  readonly publishers: Publishers;
  /** For US dollars. */
  readonly prices: PriceIndex;
  readonly info: RecordInfo;
}

/**
 * Reads a directory that holds `record.json`, `publishers.json`, `prices/us-cpi.json` and `pairs/*.json`.
 *
 * @throws {RecordError} with every fault in every file, those of form and those that `recordFaults` finds.
 */
export async function loadRecord(directory: string): Promise<LoadedRecord> {
  const faults: RecordFault[] = [];

  async function read<T>(file: string, parse: (json: unknown, file: string) => T): Promise<T | null> {
    try {
      return parse(await readJson(join(directory, file), file), file);
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      faults.push(...error.faults);
      return null;
    }
  }

  const info = await read('record.json', parseRecordInfo);
  const publishers = await read('publishers.json', parsePublishers);
  const prices = await read(PRICES, parsePrices);
  const filed: FiledRecord[] = [];
  for (const file of await pairFiles(directory, faults)) {
    const record = await read(file, parsePairFile);
    if (record !== null) filed.push({ file, record });
  }
  // Without publishers each source would be reported as unknown, and the one real fault would drown.
  if (publishers !== null) {
    faults.push(...recordFaults(filed, publishers).map((fault) => ({ path: '', ...fault })));
  }
  if (publishers !== null && prices !== null) faults.push(...priceFaults(prices, publishers));
  if (faults.length > 0 || info === null || publishers === null || prices === null) {
    throw new RecordError(faults);
  }
  return { records: filed.map(({ record }) => record), publishers, prices, info };
}

const PRICES = 'prices/us-cpi.json';

function priceFaults(prices: PriceIndex, publishers: Publishers): readonly RecordFault[] {
  const { currency, source } = prices;
  return [
    ...(currency === 'USD'
      ? []
      : [fileFault(PRICES, 'currency', `an index for ${currency}: the record’s sums are in USD`)]),
    ...(publishers.has(source.publisher)
      ? []
      : [
          fileFault(
            PRICES,
            'publisher',
            `source.publisher ${source.publisher} is not in publishers.json: add it there`,
          ),
        ]),
  ];
}

async function pairFiles(directory: string, faults: RecordFault[]): Promise<readonly string[]> {
  const entries = await readdir(join(directory, 'pairs')).catch(() => null);
  const files = (entries ?? []).filter((name) => name.endsWith('.json')).toSorted();
  if (files.length === 0) {
    faults.push(
      fileFault('pairs', 'missing', 'no pair files (*.json) here: name a record directory with --record'),
    );
  }
  return files.map((name) => `pairs/${name}`);
}

async function readJson(path: string, file: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null)
    throw new RecordError([fileFault(file, 'missing', 'the file cannot be read: is it there?')]);
  const broken = jsonFault(text);
  if (broken !== null) {
    const where = `line ${broken.line}, column ${broken.column}`;
    throw new RecordError([fileFault(file, 'json', `${where}: ${broken.message}`)]);
  }
  return parseJsonText(text);
}

function fileFault(file: string, rule: string, message: string): RecordFault {
  return { file, row: null, path: '', rule, message };
}
