import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastRun, logGrowths } from '#src/analysis/projection/log-growth.ts';
import { figuresFrom, run } from './figures.ts';

describe('the last run of figures', () => {
  test.each([
    ['all of them, without a gap', [1, 2, 3], [1, 2, 3]],
    ['those after the last missing year', [1, 2, null, 4, null, 6, 7], [6, 7]],
    ['those after a zero, which has no growth', [1, 0, 3, 4], [3, 4]],
    ['those after a negative value', [1, -2, 3, 4], [3, 4]],
    ['none, when the newest is a zero', [1, 2, 0], []],
    ['none of none', [], []],
  ])('%s', (_, values, expected) => {
    expect(lastRun(figuresFrom(2019, values)).map((f) => f.value)).toEqual(expected);
  });

  test('in the order of the years, whatever order they came in', () => {
    fc.assert(
      fc.property(run, (figures) => {
        expect(lastRun(figures.toReversed())).toEqual(lastRun(figures));
      }),
    );
  });

  test('fiscal years follow each other too, even where 7/12 is rounded otherwise, as from 2048 on', () => {
    const figures = [2046, 2047, 2048].map((year) => ({ end: year + 7 / 12, value: 1 }));
    expect(figures[2]!.end - figures[1]!.end).not.toBe(1);
    expect(lastRun(figures)).toHaveLength(3);
  });

  test('a year that ends fifteen months after the one before does not follow it', () => {
    expect(
      lastRun([
        { end: 2024, value: 1 },
        { end: 2025.25, value: 2 },
      ]),
    ).toEqual([{ end: 2025.25, value: 2 }]);
  });

  test('two figures for one year are refused, as nobody said which to trust', () => {
    const twice = [...figuresFrom(2020, [1, 2]), ...figuresFrom(2021, [3])];
    expect(() => lastRun(twice)).toThrow('two figures for the year that ends at 2022');
  });
});

test('log growth: doubling is 0.693, halving the same downwards', () => {
  const growths = logGrowths(figuresFrom(2020, [4, 8, 4]));
  expect(growths).toEqual([expect.closeTo(Math.LN2, 12), expect.closeTo(-Math.LN2, 12)]);
});
