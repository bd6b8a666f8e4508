import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadRecord } from '#src/cli/load-record.ts';
import { boardOf } from '#src/cli/published.ts';
import type { Board } from '#src/domain/board.ts';
import { formatIndex, parseIndex } from '#src/wire/published/board.ts';
import { NewerVersionError } from '#src/wire/published/schema-version.ts';
import { stableJson } from '#src/wire/stable-json.ts';
import { boards } from './boards.ts';

let board: Board;
beforeAll(async () => {
  const { records, publishers, info } = await loadRecord('data');
  board = boardOf(records, publishers, info);
});

/** The index with one value changed, as text on its way would be. */
function broken(change: (index: any) => void): unknown {
  const index = JSON.parse(stableJson(formatIndex(board)));
  change(index);
  return index;
}

const asSent = (of: Board) => JSON.parse(stableJson(formatIndex(of)));

test('the record comes back as it was, in the same order', () => {
  expect(parseIndex(asSent(board))).toEqual(board);
});

test('law: whatever a board holds comes back', () => {
  fc.assert(
    fc.property(boards, (any) => {
      expect(parseIndex(asSent(any))).toEqual(any);
    }),
  );
});

test('the same board gives the same bytes, whichever way it was held', () => {
  expect(stableJson(formatIndex(parseIndex(asSent(board))))).toBe(stableJson(formatIndex(board)));
});

test('targets of one pair that show the same series share it', () => {
  const read = parseIndex(asSent(board));
  const rows = read.targets.filter((t) => t.pair === 'kaz-uzb' && t.series?.reporter === 'UZB');
  expect(rows.length).toBeGreaterThan(3);
  expect(new Set(rows.map((t) => t.series)).size).toBe(1);
});

test('a person can read it: the seed pair', () => {
  const { pairs, targets, series } = formatIndex(board);
  const at = pairs.pair.indexOf('kaz-uzb');
  const before = pairs.targets.slice(0, at).reduce((sum, n) => sum + n, 0);
  const i = targets.id.indexOf('uz-kz-10bn-2021', before);
  // The last of its day falls on 6 December five years on; 16.2 % delivered in 80 % of the time.
  expect([
    targets.goal[i],
    targets.year[i],
    targets.within[i],
    targets.lastDay[i],
    targets.announcedOn[i],
  ]).toEqual(['10', 2026, 5, '=', '2021-12-06']);
  expect([targets.share[i], targets.timeUsed[i], targets.needed[i], targets.achieved[i]]).toEqual([
    162, 800, 1012, 56,
  ]);
  const own = pairs.series.slice(0, at).reduce((sum, n) => sum + n, 0) + (targets.series[i] ?? 0);
  expect([series.reporter[own], series.period[own], series.amount[own], series.observation[own]]).toEqual([
    'UZB',
    '2025',
    '4.97',
    '',
  ]);
});

describe('what is refused', () => {
  test.each<[string, (index: any) => void]>([
    ['asOf', (x) => (x.asOf = '2026-02-30')],
    ['pairs.pair[0]', (x) => (x.pairs.pair[0] = 'ARE-IDN')],
    ['pairs.targets', (x) => (x.pairs.targets[0] += 1)],
    ['pairs.series', (x) => (x.pairs.series[0] = 9_000_000)],
    ['targets.goal[3]', (x) => (x.targets.goal[3] = '5,0')],
    ['targets.goal', (x) => delete x.targets.goal],
    ['targets.share: a column of 1 rows', (x) => (x.targets.share = [1])],
    ['targets.announcedOn[0]', (x) => (x.targets.announcedOn[0] = '2022-13')],
    ['targets.verdict[0]', (x) => (x.targets.verdict[0] = 99)],
    ['targets.series[0]', (x) => (x.targets.series[0] = 99)],
    ['targets.moved[0]', (x) => (x.targets.moved[0] = -1)],
    ['targets.id[0]', (x) => (x.targets.id[0] = '<-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a!')],
    ['verdicts[0].state', (x) => (x.verdicts[0].state = 'fine')],
    ['series.url[0]', (x) => (x.series.url[0] = 'javascript:alert(1)')],
    ['series.url: a column', (x) => x.series.url.pop()],
    ['series.trend[0]', (x) => (x.series.trend[0] = 'a b')],
    ['series.step[0]', (x) => (x.series.step[0] = 0)],
  ])('a fault in %s is named', (path, change) => {
    expect(() => parseIndex(broken(change))).toThrow(path);
  });

  test('a newer major version, before anything else is looked at', () => {
    expect(() => parseIndex({ schemaVersion: '2.0.0' })).toThrow(NewerVersionError);
  });
});

test('keys and columns that a newer minor version added are ignored', () => {
  const newer = broken((x) => {
    x.schemaVersion = '1.7.0';
    x.mood = 'good';
    x.targets.mood = ['good'];
    x.verdicts[0].mood = 'good';
  });
  expect(parseIndex(newer)).toEqual(board);
});
