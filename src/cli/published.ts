import type { BoardChoice } from '#src/analysis/board-choice.ts';
import { rowSources } from '#src/analysis/record-faults/rows.ts';
import { trackRecord } from '#src/analysis/track-record/track-record.ts';
import type { Board, BoardFigure, BoardRow, BoardTarget } from '#src/domain/board.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { PriceIndex } from '#src/domain/price-index.ts';
import type { PairRecord, Publishers } from '#src/domain/record.ts';
import type { Target } from '#src/domain/target.ts';
import { formatIndex } from '#src/wire/published/board.ts';
import { formatPublishedPair } from '#src/wire/published/pair.ts';
import { SCHEMA_VERSION } from '#src/wire/published/schema-version.ts';
import { formatTrackRecord } from '#src/wire/published/track-record.ts';
import type { RecordInfo } from '#src/wire/record.ts';
import { stableJson } from '#src/wire/stable-json.ts';

/** Which target of a pair is in force, and which figure is the newest one for it. */
export type Choose = (record: PairRecord) => BoardChoice;

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
export async function buildPublished(
  { records, publishers, prices, info }: WholeRecord,
  choose: Choose,
): Promise<ReadonlyMap<string, string>> {
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
      formatPublishedPair(record, used, prices, info.vintage),
      record.observations.length,
    );
  }
  const board = boardOf(records, publishers, info, choose);
  add('index.json', formatIndex(board), board.pairs.filter((row) => row.latest !== null).length);
  const past = { vintage: info.vintage, ...trackRecord(records, day(info.vintage.slice(0, 10))) };
  add('track-record.json', formatTrackRecord(past), past.spells.length);

  const files: Record<string, { sha256: string; bytes: number; points: number }> = {};
  for (const [path, text] of texts) {
    const bytes = new TextEncoder().encode(text);
    files[path] = { sha256: await sha256(bytes), bytes: bytes.length, points: points.get(path) ?? 0 };
  }
  const { vintage, previousVintage } = info;
  texts.set(
    'manifest.json',
    stableJson({ schemaVersion: SCHEMA_VERSION, vintage, previousVintage, unit: 'USD', files }),
  );
  return texts;
}

function boardOf(
  records: readonly PairRecord[],
  publishers: Publishers,
  { vintage }: RecordInfo,
  choose: Choose,
): Board {
  const pairs = records.map((record): BoardRow => {
    const { target, latest } = choose(record);
    return {
      pair: record.pair,
      sides: record.sides,
      targets: record.targets.length,
      target: target && boardTarget(target),
      latest: latest && boardFigure(latest),
    };
  });
  const named = pairs.flatMap(({ latest }) => (latest === null ? [] : [latest.source.publisher]));
  return { vintage, pairs, publishers: namedIn(publishers, named) };
}

function boardTarget({ id, goal, quantity, deadline, announcedOn }: Target): BoardTarget {
  return { id, goal, quantity, deadline, announcedOn };
}

function boardFigure(row: Observation): BoardFigure {
  const { id, period, amount, reporter, status, scope, flow, source } = row;
  return { observation: id, period, amount, reporter, status, scope, flow, source };
}

function namedIn(publishers: Publishers, ids: readonly string[]): Publishers {
  const named = new Set(ids);
  return new Map([...publishers].filter(([id]) => named.has(id)));
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
