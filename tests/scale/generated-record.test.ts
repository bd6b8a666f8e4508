import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { recordFaults } from '#src/analysis/record-faults.ts';
import { boardOf, type WholeRecord } from '#src/cli/published.ts';
import { BOARD_STATES } from '#src/domain/board.ts';
import { formatPair } from '#src/wire/format-pair.ts';
import { formatIndex, parseIndex } from '#src/wire/published/board.ts';
import { parsePairFile } from '#src/wire/record.ts';
import { stableJson } from '#src/wire/stable-json.ts';
import { FULL_SIZE, generatedRecord } from './generated-record.ts';

const whole = generatedRecord(FULL_SIZE);
const { records } = whole;
const targets = records.flatMap((record) => record.targets);
const figures = records.flatMap((record) => record.observations);
const board = boardOf(records, whole.publishers, whole.info);
const small = { pairs: 60, targets: 150, years: 40, seed: 1 };

/** Of every tenth pair. Another one means that the generator makes another record, which is fine when meant. */
function fingerprint({ records: all }: WholeRecord): string {
  const hash = createHash('sha256');
  for (const record of all.filter((_, i) => i % 10 === 0)) hash.update(stableJson(formatPair(record)));
  return hash.digest('hex').slice(0, 16);
}

test('it is as large as asked: 2,000 pairs, 5,000 goalposts and what repeats them, forty years', () => {
  expect(records).toHaveLength(2000);
  expect(new Set(records.map(({ pair }) => pair)).size).toBe(2000);
  const repeats = targets.filter(({ link }) => link?.kind === 'restates').length;
  expect(targets.length - repeats).toBe(5000);
  expect(repeats).toBeGreaterThan(500);
  expect(Math.min(...records.map((record) => record.targets.length))).toBe(1);
  const years = new Set(figures.map(({ period }) => Number(period.to.slice(0, 4))));
  // 1986 to 2025, and parts of 2026.
  expect([Math.min(...years), Math.max(...years)]).toEqual([1986, 2026]);
  // Forty years from one side and about half as many from the other, less what nobody has found.
  expect(figures.length / records.length).toBeGreaterThan(40);
});

test('the same seed gives the same bytes, another seed another record', () => {
  expect(fingerprint(generatedRecord(small))).toBe(fingerprint(generatedRecord(small)));
  expect(fingerprint(generatedRecord({ ...small, seed: 2 }))).not.toBe(fingerprint(generatedRecord(small)));
  expect(fingerprint(whole)).toBe('65afdaad98d4a939');
});

test('no rule of the record is broken', () => {
  const filed = records.map((record) => ({ file: `pairs/${record.pair}.json`, record }));
  expect(recordFaults(filed, whole.publishers)).toEqual([]);
});

test('every fiftieth pair comes back from its file as it was', () => {
  for (const record of records.filter((_, i) => i % 50 === 0)) {
    expect(parsePairFile(JSON.parse(JSON.stringify(formatPair(record))))).toEqual(record);
  }
});

test('a size that cannot be is refused', () => {
  expect(() => generatedRecord({ ...small, targets: 59 })).toThrow(/59 targets are too few for 60 pairs/);
  expect(() => generatedRecord({ ...small, pairs: 9999, targets: 9999 })).toThrow(/9999/);
});

describe('it holds what is rare in life', () => {
  const some = (kind: string, found: readonly unknown[]) => [kind, found.length > 0];
  const links = (kind: string) => targets.filter(({ link }) => link?.kind === kind);

  test('every kind of target and figure', () => {
    const kinds = [
      ...['restates', 're-dates', 'raises', 'lowers', 'replaces'].map((kind) => some(kind, links(kind))),
      some(
        'undated',
        targets.filter(({ deadline }) => deadline.reading.kind === 'none'),
      ),
      some(
        'within years',
        targets.filter(({ deadline }) => deadline.reading.kind === 'within-years'),
      ),
      some(
        'sum',
        targets.filter(({ goal }) => goal.kind === 'cumulative'),
      ),
      some(
        'multiple',
        targets.filter(({ goal }) => goal.kind === 'multiple'),
      ),
      some(
        'euros',
        targets.filter(({ goal }) => goal.amount.currency === 'EUR'),
      ),
      some(
        'one way',
        targets.filter(({ quantity }) => quantity.flow !== 'turnover'),
      ),
      some(
        'other goods',
        targets.filter(({ quantity }) => quantity.scope === 'non-oil-goods'),
      ),
      some(
        'withdrawn',
        targets.filter(({ withdrawn }) => withdrawn !== null),
      ),
      some(
        'day unknown',
        targets.filter(({ announcedOn }) => announcedOn === null),
      ),
      some(
        'no start',
        targets.filter(({ baseline }) => baseline === null),
      ),
      some(
        'own year',
        figures.filter(({ period }) => period.from.endsWith('-04') && period.to.endsWith('-03')),
      ),
      some(
        'preliminary',
        figures.filter(({ status }) => status === 'preliminary'),
      ),
      some(
        'part of a year',
        figures.filter(({ status }) => status === 'part-year'),
      ),
      some(
        'corrected',
        figures.filter(({ supersedes }) => supersedes !== null),
      ),
      some(
        'press',
        figures.filter(({ reporter }) => reporter === 'press'),
      ),
      some(
        'bound',
        figures.filter(({ amount }) => amount.qualifier === 'above'),
      ),
      some(
        'one figure',
        records.filter(({ observations }) => observations.length === 1),
      ),
      some(
        'no figure',
        records.filter(({ observations }) => observations.length === 0),
      ),
    ];
    expect(kinds.filter(([, found]) => !found)).toEqual([]);
  });

  test('every verdict', () => {
    const states = new Set(board.targets.map(({ verdict }) => verdict.state));
    expect(BOARD_STATES.filter((state) => !states.has(state))).toEqual([]);
  });

  test('a page of its own for nearly every figure, and none that exists', () => {
    const addresses = figures.map(({ source }) => source.url);
    expect(new Set(addresses).size / addresses.length).toBeGreaterThan(0.99);
    expect(addresses.filter((url) => !new URL(url).hostname.endsWith('.example'))).toEqual([]);
  });
});

describe('the index of it', () => {
  const text = stableJson(formatIndex(board));

  test('is at most 150 kB as it travels', () => {
    expect(board.targets).toHaveLength(5000);
    expect(brotliCompressSync(text).length).toBeLessThan(150_000);
  });

  test('fits with its manifest in what a browser keeps for a site, which is five million letters', () => {
    expect(text.length).toBeLessThan(3_000_000);
  });

  test('comes back as the board it was made of', () => {
    expect(parseIndex(JSON.parse(text))).toEqual(board);
  });
});
