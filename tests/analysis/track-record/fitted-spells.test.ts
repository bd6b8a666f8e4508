import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FITTED_SPELLS, shareReaching } from '#src/analysis/track-record/fitted-spells.ts';

const years = fc.integer({ min: 1, max: 10 });
const multiple = fc.double({ min: 1.1, max: 5, noNaN: true });

function share(k: number, h: number) {
  const found = shareReaching(k, h);
  if (found === null) throw new Error(`nothing for ${k} times in ${h} years`);
  return found;
}

describe(shareReaching, () => {
  test('a multiple that was counted: 208 of 33,552 doubled within a year, 7,448 of 29,369 within five', () => {
    expect(share(2, 1)).toEqual({ spells: 33_552, atEnd: 208 / 33_552, within: 208 / 33_552 });
    expect(share(2, 5).within).toBeCloseTo(7448 / 29_369, 12);
    expect(share(2, 5).atEnd).toBeCloseTo(6457 / 29_369, 12);
    expect(share(1.1, 1).within).toBeCloseTo(14_564 / 33_552, 12);
    expect(share(5, 10).within).toBeCloseTo(2829 / 24_218, 12);
  });

  test('between two, linear in the logarithm: √12 is half-way from 3 to 4', () => {
    // ln √12 = (ln 3 + ln 4) / 2, so of 29,369 spells half-way between 2,102 and 686.
    expect(share(Math.sqrt(12), 5).within * 29_369).toBeCloseTo((2102 + 686) / 2, 6);
  });

  test.each([
    [1.09, 1],
    [5.01, 1],
    [2, 0],
    [2, 11],
    [2, 1.5],
    [NaN, 1],
  ])('nothing is extrapolated: %d times in %d years', (k, h) => {
    expect(shareReaching(k, h)).toBeNull();
  });
});

describe('laws', () => {
  test('a larger multiple is reached less often', () => {
    fc.assert(
      fc.property(multiple, multiple, years, (a, b, h) => {
        const [less, more] = [share(Math.min(a, b), h), share(Math.max(a, b), h)];
        expect(more.within).toBeLessThanOrEqual(less.within + 1e-12);
        expect(more.atEnd).toBeLessThanOrEqual(less.atEnd + 1e-12);
      }),
    );
  });

  test('with more years it is reached more often, and within them at least as often as in the last', () => {
    fc.assert(
      fc.property(multiple, fc.integer({ min: 1, max: 9 }), (k, h) => {
        expect(share(k, h + 1).within).toBeGreaterThanOrEqual(share(k, h).within);
        expect(share(k, h).within).toBeGreaterThanOrEqual(share(k, h).atEnd);
      }),
    );
  });

  test('over one year both are the same, and fewer spells are longer ones', () => {
    const { byYears } = FITTED_SPELLS;
    expect(byYears[0]?.within).toEqual(byYears[0]?.atEnd);
    expect(byYears.map((c) => c.spells)).toEqual(byYears.map((c) => c.spells).toSorted((a, b) => b - a));
    for (const counts of byYears) expect([counts.atEnd.length, counts.within.length]).toEqual([9, 9]);
  });
});
