import * as v from 'valibot';
import type { Board, BoardPair, BoardSeries, BoardTarget } from '#src/domain/board.ts';
import { partiesOf } from '#src/domain/party.ts';
import { civilDay, count, pairCode, vintage } from '../fields.ts';
import { formatPublishers } from '../format-pair.ts';
import { parseWith } from '../parse.ts';
import { publishersSchema } from '../source-schema.ts';
import { tolerant } from '../strictness.ts';
import { columns } from './board/columns.ts';
import { formatTargets } from './board/format-targets.ts';
import { found } from './board/found.ts';
import { readTarget } from './board/read-target.ts';
import { formatSeries, readSeries, SeriesColumns } from './board/series-columns.ts';
import { TargetColumns } from './board/target-columns.ts';
import { formatVerdictName, verdictKey, VerdictNames } from './board/verdict-names.ts';
import { SCHEMA_VERSION, refuseNewer, schemaVersion } from './schema-version.ts';

/** What `index.json` holds, by columns. This is the only description of it. */
export const Index = tolerant({
  schemaVersion,
  vintage,
  asOf: civilDay,
  pairs: columns({
    pair: v.array(pairCode),
    /** Which of the two codes is drawn first: 0 the one written first, 1 the other. */
    first: v.array(v.picklist([0, 1])),
    statements: v.array(count),
    /** How many rows of `targets` and of `series` are this pair's: they stand in the order of the pairs. */
    targets: v.array(count),
    series: v.array(count),
  }),
  targets: TargetColumns,
  verdicts: VerdictNames,
  series: SeriesColumns,
  publishers: publishersSchema(tolerant),
});

/**
 * @throws {NewerVersionError} when it is made for a newer reader.
 * @throws {RecordError} with every other fault. Unknown keys are ignored.
 */
export function parseIndex(json: unknown): Board {
  refuseNewer(json);
  const read = parseWith(Index, json, 'index.json');
  counted(read.pairs.targets, read.targets.id, 'pairs.targets');
  counted(read.pairs.series, read.series.period, 'pairs.series');
  const pairs: BoardPair[] = [];
  const targets: BoardTarget[] = [];
  let nextSeries = 0;
  for (const [i, pair] of read.pairs.pair.entries()) {
    const [a, b] = partiesOf(pair);
    const [first, second] = read.pairs.first[i] === 0 ? [a, b] : [b, a];
    pairs.push({ pair, sides: { first, second }, statements: read.pairs.statements[i]! });
    const series: BoardSeries[] = [];
    while (series.length < read.pairs.series[i]!) series.push(readSeries(read.series, nextSeries++, pair));
    const until = targets.length + read.pairs.targets[i]!;
    const beside = { pair, series, verdicts: read.verdicts };
    while (targets.length < until) targets.push(readTarget(read.targets, targets.length, beside));
  }
  return { vintage: read.vintage, asOf: read.asOf, pairs, targets, publishers: read.publishers };
}

/** Every row belongs to one pair. */
function counted(counts: readonly number[], rows: readonly unknown[], path: string): void {
  const sum = counts.reduce((total, n) => total + n, 0);
  found(sum === rows.length ? sum : undefined, path);
}

/** The content that `parseIndex` reads back, targets in the order of their pairs. */
export function formatIndex(board: Board): v.InferInput<typeof Index> {
  const byPair = new Map(board.pairs.map(({ pair }): [string, BoardTarget[]] => [pair, []]));
  for (const target of board.targets) byPair.get(target.pair)?.push(target);
  const perPair = [...byPair].map(([pair, targets]) => ({ pair, targets, ...placed(targets) }));
  const verdicts = new Map(board.targets.map(({ verdict }) => [verdictKey(verdict), verdict]));
  const names = [...verdicts.keys()].toSorted();
  return {
    schemaVersion: SCHEMA_VERSION,
    vintage: board.vintage,
    asOf: board.asOf,
    pairs: {
      pair: board.pairs.map(({ pair }) => pair),
      first: board.pairs.map(({ pair, sides }) => (sides.first === partiesOf(pair)[0] ? 0 : 1)),
      statements: board.pairs.map(({ statements }) => statements),
      targets: perPair.map(({ targets }) => targets.length),
      series: perPair.map(({ series }) => series.length),
    },
    targets: formatTargets(
      perPair.flatMap((p) => p.targets.map((target, i) => ({ target, series: p.places[i]! }))),
      names,
    ),
    verdicts: names.map((name) => formatVerdictName(verdicts.get(name)!)),
    series: formatSeries(perPair.flatMap(({ pair, series }) => series.map((s) => ({ pair, series: s })))),
    publishers: formatPublishers(board.publishers),
  };
}

/** The series of some targets, each once, and which of them each target shows. */
function placed(targets: readonly BoardTarget[]) {
  const series = new Map<string, BoardSeries>();
  const keys = targets.map((t) => (t.series === null ? null : keyOf(t.series)));
  targets.forEach((t, i) => {
    const key = keys[i];
    if (t.series !== null && key) series.set(key, t.series);
  });
  const order = [...series.keys()];
  return {
    series: [...series.values()],
    places: keys.map((key) => (key === null ? null : order.indexOf(key))),
  };
}

function keyOf(series: BoardSeries): string {
  return JSON.stringify(series);
}
