import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '#src/analysis/findings/wilson.ts';

const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.record({ n: fc.constant(n), hits: fc.integer({ min: 0, max: n }) }));

describe(wilson, () => {
  // With z² = 3.8415: (hits + 1.9207 ± 1.96·√(hits·misses/n + 0.9604)) ÷ (n + 3.8415).
  test.each([
    // (9.9207 ± 1.96·√(216/35 + 0.9604)) ÷ 38.8415 = (9.9207 ± 5.2342) ÷ 38.8415
    [8, 35, 0.2286, 0.1207, 0.3902],
    // (9.9207 ± 1.96·√(96/20 + 0.9604)) ÷ 23.8415 = (9.9207 ± 4.7033) ÷ 23.8415
    [8, 20, 0.4, 0.2188, 0.6134],
    // Neither end leaves 0 to 1: 2 · 1.9207 ÷ 13.8415 = 0.2775, and what is left of 1.
    [0, 10, 0, 0, 0.2775],
    [10, 10, 1, 0.7225, 1],
    // (2.9207 ± 1.96·√(1/2 + 0.9604)) ÷ 5.8415
    [1, 2, 0.5, 0.0945, 0.9055],
  ])('%i of %i', (hits, n, share, low, high) => {
    const found = wilson(hits, n)!;
    expect(found.share).toBeCloseTo(share, 4);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test('of nothing there is no share, and none is exactly 0, all exactly 1', () => {
    expect(wilson(0, 0)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (n) => {
        expect(wilson(0, n)).toMatchObject({ share: 0, low: 0 });
        expect(wilson(n, n)).toMatchObject({ share: 1, high: 1 });
      }),
    );
  });

  test('the interval holds the share and stays within 0 and 1', () => {
    fc.assert(
      fc.property(counts, ({ hits, n }) => {
        const { share, low, high } = wilson(hits, n)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('its ends are the shares from which the count lies 1.96 standard errors: what makes it Wilson’s', () => {
    fc.assert(
      fc.property(counts, ({ hits, n }) => {
        const { share, low, high } = wilson(hits, n)!;
        for (const end of [low, high]) {
          expect((share - end) ** 2).toBeCloseTo((1.959964 ** 2 * end * (1 - end)) / n, 6);
        }
      }),
    );
  });

  test('misses are the mirror of hits, and ten times as many tell more', () => {
    fc.assert(
      fc.property(counts, ({ hits, n }) => {
        const [found, mirror, more] = [wilson(hits, n)!, wilson(n - hits, n)!, wilson(10 * hits, 10 * n)!];
        expect(mirror.low).toBeCloseTo(1 - found.high, 12);
        expect(mirror.high).toBeCloseTo(1 - found.low, 12);
        expect(more.high - more.low).toBeLessThan(found.high - found.low);
      }),
    );
  });

  test.each([
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [0, -1],
    [1, Number.NaN],
  ])('%d of %d is no count', (hits, n) => {
    expect(() => wilson(hits, n)).toThrow(RangeError);
  });
});
