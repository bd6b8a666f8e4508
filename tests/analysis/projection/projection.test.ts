import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { YearFigure } from '#src/analysis/projection/log-growth.ts';
import { projection } from '#src/analysis/projection/projection.ts';
import { figuresFrom, run } from './figures.ts';

const horizon = fc.integer({ min: 1, max: 10 });

function yearsOf(figures: readonly YearFigure[], count: number) {
  const projected = projection(figures, count);
  if (projected.kind === 'none') throw new Error('expected ranges');
  return projected.years;
}

describe('four years without any change', () => {
  // Growths 0, 0, 0. Drift 0.04 + 3/103 · (0 − 0.04) = 0.03883
  // Scale² (3 · 0.19² + 2.8525 · 0.04²) / (3 + 2.8525) = 0.01928; 2.8525 = 1 + 0.95 + 0.95². Scale 0.1389
  test('next year: the middle lies 0.0388 + 0.1 · 0.1389 = 0.0527 higher', () => {
    expect(yearsOf(figuresFrom(2021, [100, 100, 100, 100]), 1)).toEqual([
      {
        horizon: 1,
        median: expect.closeTo(105.41, 2), // 100 · e^0.0527
        low50: expect.closeTo(96.37, 2), // 100 · e^(0.0527 − 0.1389 · 0.90 · 0.7176)
        high50: expect.closeTo(115.57, 2), // 100 · e^(0.0527 + 0.1389 · 0.97 · 0.6828)
        low80: expect.closeTo(88.05, 2), // 1.4398 instead of 0.7176
        high80: expect.closeTo(125.76, 2), // 1.3104 instead of 0.6828
      },
    ]);
  });

  test('four years on: 4 · 0.0388 + 0.1 · 0.1389 · √4 = 0.1831, and 4^0.44 = 1.840 and 4^0.56 = 2.173 times as wide', () => {
    expect(yearsOf(figuresFrom(2021, [100, 100, 100, 100]), 4)[3]).toMatchObject({
      median: expect.closeTo(120.1, 1), // 100 · e^0.1831
      low80: expect.closeTo(86.24, 1), // 100 · e^(0.1831 − 0.1389 · 0.90 · 1.840 · 1.4398)
      high80: expect.closeTo(176.26, 1), // 100 · e^(0.1831 + 0.1389 · 0.97 · 2.173 · 1.3104)
    });
  });
});

test("the seed, Uzbek side to 2025: near domain 7.8's 5.3 (4.4–6.3) and, for 2030, 6.7 (4.0–11.3)", () => {
  const years = yearsOf(figuresFrom(2021, [3.9, 4.6, 4.4, 4.2, 4.97]), 5);
  expect(years[0]).toMatchObject({
    median: expect.closeTo(5.26, 1),
    low80: expect.closeTo(4.32, 1),
    high80: expect.closeTo(6.36, 1),
  });
  expect(years[4]).toMatchObject({
    median: expect.closeTo(6.3, 1),
    low80: expect.closeTo(4.24, 1),
    high80: expect.closeTo(10.09, 1),
  });
});

describe('no projection', () => {
  test('from three figures', () => {
    expect(projection(figuresFrom(2023, [1, 2, 3]), 1)).toEqual({
      kind: 'none',
      why: 'too-few-figures',
      figures: 3,
      needed: 4,
    });
  });

  test('from ten, when the newest three follow a gap', () => {
    expect(projection(figuresFrom(2014, [1, 1, 1, 1, 1, 1, 1, null, 1, 1, 1]), 1)).toMatchObject({
      kind: 'none',
      figures: 3,
    });
  });

  test('from nothing', () => {
    expect(projection([], 1)).toMatchObject({ kind: 'none', figures: 0 });
  });
});

test('only figures after the gap count', () => {
  const after = [3.9, 4.6, 4.4, 4.2];
  expect(projection(figuresFrom(2018, [9, 1, null, ...after]), 10)).toEqual(
    projection(figuresFrom(2021, after), 10),
  );
});

test('it stops at ten years, as nothing farther was tried', () => {
  expect(yearsOf(figuresFrom(2020, [1, 2, 3, 4]), 15).map((y) => y.horizon)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
});

test.each([0, -1, 1.5, Number.NaN])('%d years ahead are refused', (years) => {
  expect(() => projection(figuresFrom(2020, [1, 2, 3, 4]), years)).toThrow(RangeError);
});

test('ranges lie inside each other', () => {
  fc.assert(
    fc.property(run, (figures) => {
      for (const { low80, low50, median, high50, high80 } of yearsOf(figures, 10)) {
        const limits = [low80, low50, median, high50, high80];
        expect(limits).toEqual(limits.toSorted((a, b) => a - b));
        expect(low80).toBeGreaterThan(0);
        expect(high80).toBeLessThan(Infinity);
      }
    }),
  );
});

test('the farther, the wider', () => {
  fc.assert(
    fc.property(run, (figures) => {
      const years = yearsOf(figures, 10);
      for (const [i, year] of years.slice(1).entries()) {
        expect(year.high50 / year.low50).toBeGreaterThan(years[i]!.high50 / years[i]!.low50);
        expect(year.high80 / year.low80).toBeGreaterThan(years[i]!.high80 / years[i]!.low80);
      }
    }),
  );
});

test('in another currency unit it says the same', () => {
  const factor = fc.constantFrom(1e-9, 0.01, 1e6);
  fc.assert(
    fc.property(run, horizon, factor, (figures, years, unit) => {
      const other = figures.map(({ end, value }) => ({ end, value: value * unit }));
      for (const [i, year] of yearsOf(figures, years).entries()) {
        const { low80, median, high80 } = yearsOf(other, years)[i]!;
        expect(low80 / unit / year.low80).toBeCloseTo(1, 9);
        expect(median / unit / year.median).toBeCloseTo(1, 9);
        expect(high80 / unit / year.high80).toBeCloseTo(1, 9);
      }
    }),
  );
});

test('a wilder past makes wider ranges', () => {
  const width = ({ high80, low80 }: { high80: number; low80: number }) => high80 / low80;
  const calm = yearsOf(figuresFrom(2018, [100, 104, 108, 112, 117]), 1)[0]!;
  const wild = yearsOf(figuresFrom(2018, [100, 150, 90, 140, 117]), 1)[0]!;
  expect(width(wild)).toBeGreaterThan(1.5 * width(calm));
});

test('a leap last year makes wider ranges than the same leap long ago', () => {
  const width = ({ high80, low80 }: { high80: number; low80: number }) => high80 / low80;
  const steady = Array.from({ length: 9 }, () => 200);
  const late = yearsOf(figuresFrom(2011, [...steady.map((v) => v / 2), 200]), 1)[0]!;
  const early = yearsOf(figuresFrom(2011, [100, ...steady]), 1)[0]!;
  expect(width(late)).toBeGreaterThan(1.05 * width(early));
});
