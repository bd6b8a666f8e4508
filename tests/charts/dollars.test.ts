// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inDollars } from '#src/charts/turnover/dollars.ts';
import { prices } from './prices.ts';

const of2021 = inDollars({
  base: 2021,
  prices: prices({ 2021: 100, 2022: 125, 2023: 200, 2025: 250 }),
});

describe(inDollars, () => {
  test('dollars as printed stay as they are, in any year', () => {
    expect(inDollars('current')(4.97e9, 2099.25)).toBe(4.97e9);
  });

  test('every sum by the index of its own year: 10 of 2022 at 125 is 8 of 2021 at 100, 10 of 2023 is 5', () => {
    expect([2021, 2022, 2023].map((x) => of2021(10, x))).toEqual([10, 8, 5]);
  });

  test('the 4.46 implied for 2024 is 3.85 in dollars of 2021, by the American index', () => {
    // 4.46 · 270.970 / 313.689
    const cpi = prices({ 2021: 270.97, 2024: 313.689 });
    expect(inDollars({ base: 2021, prices: cpi })(4.46e9, 2024)! / 1e9).toBeCloseTo(3.85, 2);
  });

  test('a year from April 2022 has the index a quarter of the way to 2023: 125 + 75/4 = 143.75', () => {
    expect(of2021(143.75, 2022.25)).toBeCloseTo(100, 9);
  });

  test('a year without an index is a gap, and so is a place beside one', () => {
    for (const x of [2020, 2024, 2026, 2020.75, 2023.25, 2025.25])
      expect([x, of2021(10, x)]).toEqual([x, null]);
    expect(inDollars({ base: 1990, prices: prices({ 2021: 100 }) })(10, 2021)).toBeNull();
  });

  test('twice the sum is worth twice as much, and between two years a sum is worth what lies between', () => {
    const index = fc.double({ min: 1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(
        index,
        index,
        index,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (base, a, b, share) => {
          const convert = inDollars({ base: 2000, prices: prices({ 2000: base, 2010: a, 2011: b }) });
          const [before, between, after] = [convert(7, 2010)!, convert(7, 2010 + share)!, convert(7, 2011)!];
          expect(convert(14, 2010 + share)).toBeCloseTo(2 * between, 9);
          const hair = 1e-9 * Math.max(before, after);
          expect(between).toBeGreaterThanOrEqual(Math.min(before, after) - hair);
          expect(between).toBeLessThanOrEqual(Math.max(before, after) + hair);
        },
      ),
    );
  });
});
