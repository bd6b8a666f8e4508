import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOfMaximum, forecasts, logUpperTail } from '#src/cli/backtest-models.ts';
import { figuresFrom } from '#tests/analysis/projection/figures.ts';

// Growths ln 2, 0, ln 2, 0: mean 0.3466, deviation √(4 · 0.3466² / 3) = 0.4002
const RUN = figuresFrom(2019, [1, 2, 2, 4, 4]);

test('the random walk has no drift: the start in the middle, and 0.6745 deviations either way', () => {
  expect(forecasts(RUN)?.randomWalk.ranges(4)).toEqual({
    low50: expect.closeTo(2.331, 3), // 4 · e^(−0.6745 · 0.4002 · √4)
    high50: expect.closeTo(6.863, 3),
    low80: expect.closeTo(1.434, 3), // 1.2816 instead of 0.6745
    high80: expect.closeTo(11.156, 3),
  });
});

test("the pair's own growth goes on: in four years, twice a doubling on top", () => {
  const found = forecasts(RUN);
  const [walk, own] = [found!.randomWalk.ranges(4), found!.ownGrowth.ranges(4)];
  expect(own.low50).toBeCloseTo(4 * walk.low50, 9);
  expect(own.high80).toBeCloseTo(4 * walk.high80, 9);
});

test('a year on, the chance is that of one normal step', () => {
  const found = forecasts(RUN);
  // ln 1.5 / 0.4002 = 1.013 deviations: 15.5 %; less the drift, 0.147: 44.2 %
  expect(found?.randomWalk.chances(6, 1)).toEqual([expect.closeTo(0.155, 3)]);
  expect(found?.ownGrowth.chances(6, 1)).toEqual([expect.closeTo(0.442, 3)]);
});

test('all are silent on the same origins: before the fourth figure', () => {
  expect(forecasts(RUN.slice(0, 3))).toBeNull();
  expect(forecasts(RUN.slice(0, 4))).not.toBeNull();
});

test('figures that never change do not divide by zero', () => {
  const found = forecasts(figuresFrom(2019, [4, 4, 4, 4]));
  expect(found?.randomWalk.chances(6, 3)).toEqual([0, 0, 0]);
  expect(found?.ownGrowth.ranges(1).low80).toBeCloseTo(4, 4);
});

describe('the upper tail of the normal distribution', () => {
  test.each([
    [0, 0.5],
    [0.67449, 0.25],
    [1.281552, 0.1],
    [-1.281552, 0.9],
    [3.090232, 0.001],
  ])('above %d lies %d', (z, share) => {
    expect(Math.exp(logUpperTail(z))).toBeCloseTo(share, 6);
  });

  test('far out it is still a number: ln P(Z ≥ 40) = −804.6', () => {
    expect(logUpperTail(40)).toBeCloseTo(-804.608, 2);
  });
});

describe('the chance of the maximum', () => {
  test('without drift, a barrier is passed twice as often as it is found passed at the end', () => {
    // Barrier 1 + 0.5826 · 0.5 = 1.2913; 2 · P(Z ≥ 1.2913 / (0.5 · 2)) = 2 · 0.0983
    expect(chanceOfMaximum(1, 0, 0.5, 4)).toBeCloseTo(0.1966, 3);
  });

  test('it lies between 0 and 1 and never sinks with the years after the first', () => {
    const rise = fc.double({ min: 0.1, max: 3, noNaN: true });
    const drift = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    const deviation = fc.double({ min: 1e-6, max: 1, noNaN: true });
    fc.assert(
      fc.property(rise, drift, deviation, fc.integer({ min: 2, max: 9 }), (b, d, s, years) => {
        const chance = chanceOfMaximum(b, d, s, years);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceOfMaximum(b, d, s, years + 1)).toBeGreaterThanOrEqual(chance - 1e-6);
      }),
    );
  });
});
