import type { BoardChoice } from '#src/analysis/board-choice.ts';
import { rowSources } from '#src/analysis/record-faults/rows.ts';
import type { Board, BoardFigure, BoardRow, BoardTarget } from '#src/domain/board.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { PairRecord, Publishers } from '#src/domain/record.ts';
import type { Target } from '#src/domain/target.ts';
import { formatIndex } from '#src/wire/published/board.ts';
import { formatPublishedPair } from '#src/wire/published/pair.ts';
import { SCHEMA_VERSION } from '#src/wire/published/schema-version.ts';
import type { RecordInfo } from '#src/wire/record.ts';
import { stableJson } from '#src/wire/stable-json.ts';

/** Which target of a pair is in force, and which figure is the newest one for it. */
export type Choose = (record: PairRecord) => BoardChoice;

/**
 * The published files as text, by path below `data/v1/`: one per pair, `index.json`, and `manifest.json` last, so that
 * whoever writes them in this order never leaves a manifest that promises a missing file. The same record gives the
 * same bytes. No Node built-ins here: the mocks call it in the browser.
 */
export async function buildPublished(
  records: readonly PairRecord[],
  publishers: Publishers,
  info: RecordInfo,
  choose: Choose,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const points = new Map<string, number>();
  const add = (path: string, content: unknown, count: number) => {
    texts.set(path, stableJson(content));
    points.set(path, count);
  };

  for (const record of records) {
    const used = namedIn(
      publishers,
      rowSources(record).map(({ source }) => source.publisher),
    );
    add(
      `pairs/${record.pair}.json`,
      formatPublishedPair(record, used, info.vintage),
      record.observations.length,
    );
  }
  const board = boardOf(records, publishers, info, choose);
  add('index.json', formatIndex(board), board.pairs.filter((row) => row.latest !== null).length);

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
