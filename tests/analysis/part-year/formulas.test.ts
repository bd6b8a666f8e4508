import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '#src/analysis/part-year/estimate.ts';
import { samePeriod } from '#src/analysis/part-year/same-period.ts';
import { seasonalShare } from '#src/analysis/part-year/seasonal-share.ts';
import { between } from '#src/analysis/part-year/single-months.ts';
import { trailingTwelveMonths } from '#src/analysis/part-year/trailing-twelve-months.ts';
import { figure } from '#tests/record-builder.ts';
import { part } from './sums.ts';

// The three ways by themselves: laws that hold for whatever was published.

/** Hundredths of a billion, as printed to two decimals. */
const sum = fc.integer({ min: 10, max: 900 });
const year = fc.integer({ min: 910, max: 5000 });

const printed = (n: number) => (n / 100).toFixed(2);
const august = (of: number, n: number, growth: string | null = null) =>
  part(of, '08', printed(n), { growth });
const full = (of: number, n: number) => figure('UZB', String(of), printed(n));

function hundredths(answer: Answer) {
  if (answer.kind === 'none') throw new Error(answer.why);
  const { value, interval } = answer.estimate;
  return { value: value / 1e7, low: interval.low / 1e7, high: interval.high / 1e7 };
}

/** A true number that is printed as `n`, at `place` of its interval. */
const place = fc.double({ min: -0.5, max: 0.499, noNaN: true });

describe(trailingTwelveMonths, () => {
  test('law: with equal months a year apart they are the year before', () => {
    fc.assert(
      fc.property(sum, year, (c, f) => {
        const { value } = hundredths(trailingTwelveMonths(august(2024, c), august(2023, c), full(2023, f)));
        expect(value).toBeCloseTo(f, 6);
      }),
    );
  });

  test('law: whatever the true figures behind the digits, the true twelve months are in the range', () => {
    fc.assert(
      fc.property(sum, sum, year, place, place, place, (c, p, f, dc, dp, df) => {
        const { low, high } = hundredths(
          trailingTwelveMonths(august(2024, c), august(2023, p), full(2023, f)),
        );
        const truth = f + df + (c + dc) - (p + dp);
        expect(truth).toBeGreaterThan(low - 1e-6);
        expect(truth).toBeLessThan(high + 1e-6);
      }),
    );
  });

  test('law: the same, where growth is printed in place of the months a year earlier', () => {
    const percent = fc.integer({ min: -50, max: 200 });
    fc.assert(
      fc.property(sum, percent, year, place, place, place, (c, g, f, dc, dg, df) => {
        const answer = trailingTwelveMonths(august(2024, c, String(g)), null, full(2023, f));
        if (answer.kind === 'none') {
          // Months that were above their whole year.
          expect([answer.why, c / (1 + g / 100) > 0.9 * f]).toEqual(['part-above-year', true]);
          return;
        }
        const { low, high } = hundredths(answer);
        const now = c + dc;
        const truth = f + df + now - now / (1 + (g + dg) / 100);
        expect(truth).toBeGreaterThan(low - 1e-6);
        expect(truth).toBeLessThan(high + 1e-6);
      }),
    );
  });
});

describe(samePeriod, () => {
  test('law: the true product is in the range, and printed growth says the same as the two sums', () => {
    fc.assert(
      fc.property(sum, sum, year, place, place, place, (c, p, f, dc, dp, df) => {
        const { value, low, high } = hundredths(samePeriod(august(2024, c), august(2023, p), full(2023, f)));
        const truth = ((f + df) * (c + dc)) / (p + dp);
        expect(truth).toBeGreaterThan(low - 1e-6);
        expect(truth).toBeLessThan(high + 1e-6);
        const growth = ((c / p - 1) * 100).toFixed(6);
        const grown = samePeriod(august(2024, c, growth), null, full(2023, f));
        expect(hundredths(grown).value).toBeCloseTo(value, 3);
      }),
    );
  });

  test('growth to nothing or below is no growth to go on', () => {
    const answer = samePeriod(august(2024, 100, '-100'), null, full(2023, 1000));
    expect(answer).toEqual({ kind: 'none', why: 'no-same-months' });
  });
});

describe(seasonalShare, () => {
  test('law: a year like the past ones comes out as itself, and its range holds it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 1, max: 40 }), (share, scale) => {
        const past = [2021, 2022, 2023].map((y) => ({ part: august(y, share * 10), year: full(y, 1000) }));
        const { value, low, high } = hundredths(seasonalShare(august(2024, share * scale), past));
        expect(value).toBeCloseTo(100 * scale, 6);
        expect(low).toBeLessThan(value);
        expect(high).toBeGreaterThan(value);
      }),
    );
  });

  test('law: C / max s to C / min s lie within the range, which has the rounding besides', () => {
    const shares = fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 3, maxLength: 5 });
    fc.assert(
      fc.property(shares, sum, (all, c) => {
        const past = all.map((s, i) => ({ part: august(2023 - i, s), year: full(2023 - i, 100) }));
        const { low, high } = hundredths(seasonalShare(august(2024, c), past));
        expect(low).toBeLessThan((100 * c) / Math.max(...all));
        expect(high).toBeGreaterThan((100 * c) / Math.min(...all));
      }),
    );
  });
});

describe(between, () => {
  test('below zero beyond rounding it is a revision, not trade', () => {
    expect(between(part(2024, '07', '2.6'), part(2024, '08', '2.4')).revised).toBe(true);
    expect(between(part(2024, '07', '2.6'), part(2024, '08', '2.55')).revised).toBe(false);
  });

  test('August to October 2024: 3.4 − 2.2, each rounded', () => {
    const { low, high } = between(part(2024, '07', '2.2'), part(2024, '10', '3.4')).interval;
    expect([low, high].map((n) => Math.round(n / 1e7) / 100)).toEqual([1.1, 1.3]);
  });

  test('of a bound nothing is said', () => {
    expect(between(part(2024, '07', '2.6'), part(2024, '08', 'above 2.4')).revised).toBe(false);
  });
});
