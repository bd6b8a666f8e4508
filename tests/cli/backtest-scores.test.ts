import { describe, expect, test } from 'vitest';
import { backtest, intervalScore } from '#src/cli/backtest-scores.ts';
import { figuresFrom } from '#tests/analysis/projection/figures.ts';

/** Ten figures, 2011–2020, each twice the one before, from $100 million. */
const DOUBLING = figuresFrom(
  2011,
  Array.from({ length: 10 }, (_, i) => 1e8 * 2 ** i),
);

const counts = (scores: ReturnType<typeof backtest>['judged']) => scores.horizons.map((h) => h.ranges);

describe('the interval score, in logarithms', () => {
  // From 1 to e the width is 1.
  test.each([
    ['inside, it is the width', 2, 0.5, 1],
    ['one above, at 50 %: 1 + 2/0.5 · 1', Math.E ** 2, 0.5, 5],
    ['one below, at 80 %: 1 + 2/0.2 · 1', 1 / Math.E, 0.2, 11],
    ['on the edge, it is the width', Math.E, 0.2, 1],
  ])('%s', (_, value, alpha, expected) => {
    expect(intervalScore(1, Math.E, value, alpha)).toBeCloseTo(expected, 9);
  });
});

describe('origins', () => {
  test('judged from the sixth figure on, every one from the fourth on', () => {
    const { judged, every } = backtest([DOUBLING]);
    expect(judged.origins).toBe(5); // 2016–2020
    expect(every.origins).toBe(7); // 2014–2020
    expect(counts(judged)).toEqual([4, 3, 2, 1, 0, 0, 0, 0, 0, 0]);
    expect(counts(every)).toEqual([6, 5, 4, 3, 2, 1, 0, 0, 0, 0]);
  });

  test('of less than $100 million, not judged', () => {
    const small = DOUBLING.map(({ end, value }) => ({ end, value: value / 100 }));
    // A hundredth: 2017 ends with 0.64e8, 2018 with 1.28e8. 2018–2020 are left.
    expect(backtest([small]).judged.origins).toBe(3);
    expect(backtest([small]).every.origins).toBe(7);
  });

  test('after a gap, counted anew', () => {
    const gap = DOUBLING.filter(({ end }) => end !== 2014);
    expect(backtest([gap]).every.origins).toBe(4); // 2017–2020, the fourth figure after 2013 being 2017's
    expect(backtest([gap]).judged.origins).toBe(2); // 2019, 2020
  });

  test('in whatever order the rows came', () => {
    expect(backtest([DOUBLING.toReversed()])).toEqual(backtest([DOUBLING]));
  });

  test('of several pairs, together', () => {
    expect(counts(backtest([DOUBLING, DOUBLING]).judged).slice(0, 2)).toEqual([8, 6]);
  });
});

test('what was not published is not scored: ranges need that year, paths every year up to it', () => {
  const figures = [...DOUBLING.slice(0, 6), ...DOUBLING.slice(7)];
  const [first, second, third] = backtest([figures]).judged.horizons;
  // Judged: 2016 only. 2017 is missing, 2018 is there.
  expect([first?.ranges, second?.ranges, third?.ranges]).toEqual([0, 1, 1]);
  expect([first?.paths, second?.paths, third?.paths]).toEqual([0, 0, 0]);
  expect(first?.models.projection.coverage80).toBeNull();
  expect(second?.models.projection.brier).toBeNull();
});

describe('scores', () => {
  test('who doubles every year has doubled within one and tripled within two', () => {
    const [first, second] = backtest([DOUBLING]).judged.horizons;
    expect(first?.reached).toEqual({ '1.5x': 1, '2x': 1, '2.5x': 0, '3x': 0 });
    expect(second?.reached).toEqual({ '1.5x': 1, '2x': 1, '2.5x': 1, '3x': 1 });
  });

  test('the model of own growth is certain of it and right; the random walk is certain of no change and wrong', () => {
    const { ownGrowth, randomWalk, projection } = backtest([DOUBLING]).judged.horizons[1]!.models;
    expect(ownGrowth).toMatchObject({ brier: 0, coverage80: 1 });
    expect(randomWalk).toMatchObject({ brier: 1, coverage80: 0, coverage50: 0 });
    expect(projection.brier).toBeGreaterThan(0);
    expect(projection.brier).toBeLessThan(1);
  });

  test('a range of no width that a doubling leaves by ln 2 scores 2/0.5 · ln 2 and 2/0.2 · ln 2', () => {
    const { randomWalk } = backtest([DOUBLING]).judged.horizons[0]!.models;
    expect(randomWalk.intervalScore50).toBeCloseTo(4 * Math.LN2, 3);
    expect(randomWalk.intervalScore80).toBeCloseTo(10 * Math.LN2, 3);
  });

  test('once reached stays reached, though the value falls back', () => {
    const back = figuresFrom(2011, [1e8, 1e8, 1e8, 1e8, 1e8, 1e8, 4e8, 1e8]);
    // From 2016: four times the start in 2017, the start again in 2018. From 2017: a quarter.
    expect(backtest([back]).judged.horizons[1]?.reached).toMatchObject({ '3x': 1 });
    expect(backtest([back]).judged.horizons[0]?.reached).toMatchObject({ '3x': 0.5 });
    // Nobody saw it coming: a chance near 0 of what came to pass scores near 1.
    const { projection } = backtest([back]).judged.horizons[1]!.models;
    expect(projection.brierOfMultiple['3x']).toBeGreaterThan(0.9);
  });

  test('the Brier score is the mean over the multiples', () => {
    const { brier, brierOfMultiple } = backtest([DOUBLING]).judged.horizons[2]!.models.projection;
    const each = Object.values(brierOfMultiple).map((b) => b ?? Number.NaN);
    expect(each).toHaveLength(4);
    expect(brier).toBeCloseTo(each.reduce((sum, b) => sum + b, 0) / 4, 5);
  });
});
