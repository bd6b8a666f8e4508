import { boardTargets } from '#src/analysis/board/board-targets.ts';
import { rowSources } from '#src/analysis/record-faults/rows.ts';
import { pastGrowth, trackRecord } from '#src/analysis/track-record/track-record.ts';
import type { Board } from '#src/domain/board.ts';
import type { PriceIndex } from '#src/domain/price-index.ts';
import type { PairRecord, Publishers } from '#src/domain/record.ts';
import { dayOfVintage } from '#src/domain/vintage.ts';
import { formatIndex } from '#src/wire/published/board.ts';
import { formatPastGrowth } from '#src/wire/published/past-growth.ts';
import { formatPublishedPair } from '#src/wire/published/pair.ts';
import { SCHEMA_VERSION } from '#src/wire/published/schema-version.ts';
import { formatTrackRecord } from '#src/wire/published/track-record.ts';
import type { RecordInfo } from '#src/wire/record.ts';
import { stableJson } from '#src/wire/stable-json.ts';

/** The whole record, parsed. */
export interface WholeRecord {
  readonly records: readonly PairRecord[];
  readonly publishers: Publishers;
  readonly prices: PriceIndex;
  readonly info: RecordInfo;
}

/**
 * The published files as text, by path below `data/v1/`: one per pair, `index.json`, `track-record.json`, and
 * `manifest.json` last, so that whoever writes them in this order never leaves a manifest that promises a missing file.
 * The same record gives the same bytes: deadlines are held against the day of the vintage, not against a clock. No Node
 * built-ins here: the mocks call it in the browser.
 */
export async function buildPublished({
  records,
  publishers,
  prices,
  info,
}: WholeRecord): Promise<ReadonlyMap<string, string>> {
  const { vintage, previousVintage } = info;
  const asOf = dayOfVintage(vintage);
  const texts = new Map<string, string>();
  const points = new Map<string, number>();
  const add = (path: string, content: unknown, count: number) => {
    texts.set(path, stableJson(content));
    points.set(path, count);
  };

  for (const record of records) {
    const used = namedIn(publishers, [
      ...rowSources(record).map(({ source }) => source.publisher),
      prices.source.publisher,
    ]);
    add(
      `pairs/${record.pair}.json`,
      formatPublishedPair(record, used, prices, vintage),
      record.observations.length,
    );
  }
  const board = boardOf(records, publishers, info);
  add('index.json', formatIndex(board), board.targets.filter(({ series }) => series !== null).length);
  const past = trackRecord(records, asOf);
  add('track-record.json', formatTrackRecord({ vintage, ...past }), past.due.length);
  const growth = pastGrowth(records, asOf);
  add('past-growth.json', formatPastGrowth({ vintage, ...growth }), growth.spells.length);

  const files: Record<string, { sha256: string; bytes: number; points: number }> = {};
  for (const [path, text] of texts) {
    const bytes = new TextEncoder().encode(text);
    files[path] = { sha256: await sha256(bytes), bytes: bytes.length, points: points.get(path) ?? 0 };
  }
  texts.set(
    'manifest.json',
    stableJson({ schemaVersion: SCHEMA_VERSION, vintage, previousVintage, unit: 'USD', files }),
  );
  return texts;
}

/** Every target of every pair, as known on the day of the vintage. */
export function boardOf(
  records: readonly PairRecord[],
  publishers: Publishers,
  { vintage }: Pick<RecordInfo, 'vintage'>,
): Board {
  const asOf = dayOfVintage(vintage);
  const targets = records.flatMap((record) => boardTargets(record, asOf));
  const named = targets.flatMap(({ series }) => (series === null ? [] : [series.latest.source.publisher]));
  return {
    vintage,
    asOf,
    pairs: records.map(({ pair, sides, targets: said }) => ({ pair, sides, statements: said.length })),
    targets,
    publishers: namedIn(publishers, named),
  };
}

function namedIn(publishers: Publishers, ids: readonly string[]): Publishers {
  const named = new Set(ids);
  return new Map([...publishers].filter(([id]) => named.has(id)));
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
