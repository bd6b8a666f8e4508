import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOfReaching, roundedChance } from '#src/analysis/projection/chance.ts';
import { projection } from '#src/analysis/projection/projection.ts';
import { figuresFrom, run } from './figures.ts';

const FLAT = figuresFrom(2021, [100, 100, 100, 100]);
const UZBEK = figuresFrom(2021, [3.9, 4.6, 4.4, 4.2, 4.97]);
const horizon = fc.integer({ min: 1, max: 10 });
const multiple = fc.double({ min: 0.2, max: 20, noNaN: true });

describe('by hand', () => {
  test('next year, the upper limits of the ranges are passed once in four and once in ten', () => {
    // 115.57 and 125.76 are the upper limits after four years without change: see the test of the projection
    expect(chanceOfReaching(FLAT, 115.57, 1)).toBeCloseTo(0.25, 3);
    expect(chanceOfReaching(FLAT, 125.76, 1)).toBeCloseTo(0.1, 3);
    expect(chanceOfReaching(FLAT, 105.41, 1)).toBeCloseTo(0.5, 3);
  });

  test('in four years the same distance is passed more often than once in ten: 1.310 − 0.1 · ln 4 = 1.172', () => {
    // P(t₃₀ > 1.172) = 0.125
    expect(chanceOfReaching(FLAT, 176.26, 4)).toBeCloseTo(0.125, 3);
  });

  test('below the middle the distances have the heavier tail: 88.05 is fallen short of once in ten', () => {
    expect(chanceOfReaching(FLAT, 88.05, 1)).toBeCloseTo(0.9, 3);
    expect(chanceOfReaching(FLAT, 96.37, 1)).toBeCloseTo(0.75, 3);
  });

  test('the seed: ten billion is hardly reached in 2026, and by 2030 in about one case of seven', () => {
    expect(chanceOfReaching(UZBEK, 10, 1)).toBeLessThan(0.01);
    expect(roundedChance(chanceOfReaching(UZBEK, 10, 1)!)).toEqual({ kind: 'under', percent: 5 });
    expect(roundedChance(chanceOfReaching(UZBEK, 10, 5)!)).toEqual({ kind: 'about', percent: 15 });
  });
});

describe('no chance is told', () => {
  test('from three figures in a row', () => {
    expect(chanceOfReaching(figuresFrom(2019, [9, null, 1, 2, 3]), 5, 1)).toBeNull();
  });

  test('beyond ten years', () => {
    expect(chanceOfReaching(FLAT, 200, 10)).not.toBeNull();
    expect(chanceOfReaching(FLAT, 200, 11)).toBeNull();
  });

  test.each([0, -1, Number.NaN])('of a goal of %d', (goal) => {
    expect(() => chanceOfReaching(FLAT, goal, 1)).toThrow('a goal is above zero');
  });

  test.each([0, 2.5])('in %d years', (years) => {
    expect(() => chanceOfReaching(FLAT, 200, years)).toThrow('years ahead are counted');
  });
});

test('a chance lies between 0 and 1, a higher goal is no likelier, and more years never less', () => {
  fc.assert(
    fc.property(run, multiple, multiple, horizon, (figures, a, b, years) => {
      const start = figures.at(-1)!.value;
      const chance = (k: number, h: number) => chanceOfReaching(figures, start * k, h)!;
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(chance(low, years)).toBeLessThanOrEqual(1);
      expect(chance(high, years)).toBeGreaterThanOrEqual(0);
      expect(chance(high, years)).toBeLessThanOrEqual(chance(low, years) + 1e-12); // rounding
      if (years < 10) expect(chance(a, years + 1)).toBeGreaterThanOrEqual(chance(a, years));
    }),
  );
});

test('a pair that fell for decades may be likelier above its goal next year than in ten: the chance still never sinks', () => {
  const falling = figuresFrom(
    1985,
    Array.from({ length: 40 }, (_, i) => 1e9 * 0.4 ** i),
  );
  const start = falling.at(-1)!.value;
  const chances = [1, 2, 5, 10].map((years) => chanceOfReaching(falling, start * 0.5, years)!);
  expect(chances).toEqual(chances.toSorted((a, b) => a - b));
  expect(chances[3]).toBeGreaterThan(0.8);
});

test('it agrees with the ranges: what a range of some year passes is reached by then at least as often', () => {
  fc.assert(
    fc.property(run, horizon, (figures, years) => {
      const projected = projection(figures, years);
      if (projected.kind === 'none') throw new Error('expected ranges');
      const { low80, median, high50, high80 } = projected.years.at(-1)!;
      const least = [
        [low80, 0.9],
        [median, 0.5],
        [high50, 0.25],
        [high80, 0.1],
      ] as const;
      for (const [goal, share] of least) {
        expect(chanceOfReaching(figures, goal, years)).toBeGreaterThan(share - 1e-6);
      }
    }),
  );
});

test('in another currency unit it is the same', () => {
  fc.assert(
    fc.property(run, multiple, horizon, (figures, k, years) => {
      const goal = figures.at(-1)!.value * k;
      const millions = figures.map(({ end, value }) => ({ end, value: value / 1e6 }));
      const other = chanceOfReaching(millions, goal / 1e6, years);
      expect(other).toBeCloseTo(chanceOfReaching(figures, goal, years)!, 9);
    }),
  );
});

describe('as it is printed', () => {
  test.each([
    [0, 'under', 5],
    [0.0499, 'under', 5],
    [0.05, 'about', 5],
    [0.0749, 'about', 5],
    [0.0751, 'about', 10],
    [0.5, 'about', 50],
    [0.95, 'about', 95],
    [0.9501, 'over', 95],
    [1, 'over', 95],
  ])('%d is %s %d %%', (chance, kind, percent) => {
    expect(roundedChance(chance)).toEqual({ kind, percent });
  });

  test('never more than 2.5 points away, in steps of five', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), (chance) => {
        const { kind, percent } = roundedChance(chance);
        expect(kind).toBe('about');
        expect(percent % 5).toBe(0);
        expect(Math.abs(percent - 100 * chance)).toBeLessThanOrEqual(2.5 + 1e-9);
      }),
    );
  });

  test.each([-0.1, 1.1, Number.NaN])('%d is no chance', (chance) => {
    expect(() => roundedChance(chance)).toThrow('a chance lies between 0 and 1');
  });
});
