import { buildPublished } from '#src/cli/published.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { parseJsonText } from '#src/wire/json-text.ts';
import { type ManifestFile, parseManifest } from '#src/wire/published/manifest.ts';
import {
  type RecordInfo,
  parsePairFile,
  parsePrices,
  parsePublishers,
  parseRecordInfo,
} from '#src/wire/record.ts';
import { stableJson } from '#src/wire/stable-json.ts';

/** Published files as text, by path below `data/v1/`. */
export type Publication = ReadonlyMap<string, string>;

// The record itself, read as the build reads it: there is no second copy of the data to fall behind.
const pairFiles = import.meta.glob('../data/pairs/*.json', { eager: true, import: 'default' });
const lists = import.meta.glob('../data/*.json', { eager: true, import: 'default' });

const prices = import.meta.glob('../data/prices/*.json', { eager: true, import: 'default' });

const record = once(async () => ({
  records: Object.entries(pairFiles).map(([file, json]) => parsePairFile(json, file)),
  publishers: parsePublishers(lists['../data/publishers.json'], 'publishers.json'),
  prices: parsePrices(prices['../data/prices/us-cpi.json'], 'prices/us-cpi.json'),
  info: parseRecordInfo(lists['../data/record.json'], 'record.json'),
}));

/** What the server holds on a good day. */
export const everyday = once(() => publish((pair) => pair));

/** No figure has been reported for any pair. Whole and valid: the checksums are right. */
export const empty = once(() => publish((pair) => ({ ...pair, observations: [] })));

/** An old state of the record, as a forgotten cache would serve it: whole and valid, but of another day. */
export const stale = once(() => publish((pair) => pair, { vintage: '2000-01-01.1', previousVintage: null }));

/** Each file breaks one rule of its schema, and the checksums are right, so that only the schema can tell. */
export const malformed = once(async () => {
  const broken = new Map<string, string>();
  // The first English text of each file becomes a number; in the track record, which has no words, its day.
  for (const [path, text] of await everyday()) {
    broken.set(
      path,
      text.replace(/"(en|asOf)":"/, (_, key) => `"${key}":7,"was":"`),
    );
  }
  return broken.set('manifest.json', await manifestOf(broken));
});

async function publish(change: (pair: PairRecord) => PairRecord, as?: RecordInfo): Promise<Publication> {
  const whole = await record();
  return buildPublished({ ...whole, records: whole.records.map(change), info: as ?? whole.info });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

/** The everyday manifest, with the sizes and checksums of other texts. */
async function manifestOf(texts: Publication): Promise<string> {
  const manifest = parseManifest(parseJsonText((await everyday()).get('manifest.json') ?? ''));
  const files: Record<string, ManifestFile> = {};
  for (const [path, { points }] of manifest.files) {
    const bytes = new TextEncoder().encode(texts.get(path));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    files[path] = { sha256, bytes: bytes.length, points };
  }
  return stableJson({ ...manifest, files });
}
