import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asymmetry, asymmetryRange } from '#src/analysis/mirror/asymmetry.ts';
import { cifRatio, cifSign, QUOTED_FREIGHT } from '#src/analysis/mirror/cif-sign.ts';

const sum = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const around = (value: number) => ({ low: value * 0.99, high: value * 1.01, value });
const k = (low: number, value: number, high: number) => ({ low, value, high });

describe(cifSign, () => {
  test('the sign: lower beyond rounding, lower as printed, or hidden by rounding', () => {
    expect(cifSign(k(0.84, 0.86, 0.89))).toBe('wrong-sign');
    expect(cifSign(k(0.86, 0.93, 1))).toBe('suggests-wrong-sign');
    expect(cifSign(k(0.95, 1, 1.05))).toBe('undecided');
    expect(cifSign(k(1, 1.07, 1.14))).toBe('undecided');
  });

  test('the size: what lies above 1 is held against the quoted 1.05 to 1.20', () => {
    expect(cifSign(k(1.01, 1.02, 1.03))).toBe('below-range');
    expect(cifSign(k(1.01, 1.03, 1.05))).toBe('as-expected');
    expect(cifSign(k(1.07, 1.08, 1.09))).toBe('as-expected');
    expect(cifSign(k(1.2, 1.25, 1.3))).toBe('as-expected');
    expect(cifSign(k(1.21, 1.25, 1.3))).toBe('above-range');
  });

  test('pitfall 14: the range is a parameter, and no range makes a wrong sign right', () => {
    expect(cifSign(k(1.29, 1.3, 1.31), { low: 1.05, high: 1.4 })).toBe('as-expected');
    expect(cifSign(k(0.89, 0.9, 0.91), { low: 0.5, high: 1.4 })).toBe('wrong-sign');
    expect(QUOTED_FREIGHT).toEqual({ low: 1.05, high: 1.2 });
  });

  test('pitfall 14: the ratio holds no factor: equal figures give 1', () => {
    expect(cifRatio(around(5), around(5)).value).toBe(1);
  });
});

describe('laws', () => {
  test('the asymmetry changes its sign with the sides, lies between −2 and 2, and does not mind the unit', () => {
    fc.assert(
      fc.property(sum, sum, fc.double({ min: 0.001, max: 1000, noNaN: true }), (x, m, unit) => {
        expect(asymmetry(x, m)).toBeCloseTo(-asymmetry(m, x), 12);
        expect(Math.abs(asymmetry(x, m))).toBeLessThanOrEqual(2);
        expect(asymmetry(x * unit, m * unit)).toBeCloseTo(asymmetry(x, m), 9);
      }),
    );
  });

  test('both ranges hold what the printed numbers give, and swap with the sides', () => {
    fc.assert(
      fc.property(sum, sum, (x, m) => {
        const ratio = cifRatio(around(x), around(m));
        const [a, swapped] = [asymmetryRange(around(x), around(m)), asymmetryRange(around(m), around(x))];
        expect(ratio.low <= m / x && m / x <= ratio.high).toBe(true);
        expect(a.low <= asymmetry(x, m) && asymmetry(x, m) <= a.high).toBe(true);
        expect(swapped.low).toBeCloseTo(-a.high, 12);
        expect(swapped.high).toBeCloseTo(-a.low, 12);
      }),
    );
  });

  test('the ratio and its sign do not mind the unit', () => {
    // A power of two changes no digit of a binary number.
    fc.assert(
      fc.property(sum, sum, fc.constantFrom(0.25, 2, 1024), (x, m, unit) => {
        const plain = cifRatio(around(x), around(m));
        const scaled = cifRatio(around(x * unit), around(m * unit));
        expect(scaled.value).toBeCloseTo(plain.value, 9);
        expect(cifSign(scaled)).toBe(cifSign(plain));
      }),
    );
  });

  test('asymmetry and ratio agree: the exporter’s is higher where the ratio is below 1', () => {
    fc.assert(
      fc.property(sum, sum, (x, m) => {
        expect(Math.sign(asymmetry(x, m))).toBe(Math.sign(1 - cifRatio(around(x), around(m)).value));
      }),
    );
  });

  test('a ratio needs two sums above zero', () => {
    expect(() => cifRatio(around(0), around(1))).toThrow(RangeError);
    expect(() => cifRatio(around(1), around(0))).toThrow(RangeError);
  });
});
