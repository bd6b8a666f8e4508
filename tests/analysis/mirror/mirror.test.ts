import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asymmetry, asymmetryRange } from '#src/analysis/mirror/asymmetry.ts';
import { causeStanding } from '#src/analysis/mirror/causes.ts';
import { cifRatio, cifSign } from '#src/analysis/mirror/cif-sign.ts';
import { mirror } from '#src/analysis/mirror/mirror.ts';
import type { Observation } from '#src/domain/observation.ts';
import { type FigureFields, figure, pairRecord, period } from '#tests/record-builder.ts';

const toUzb = { exporter: 'KAZ', importer: 'UZB' };
const toKaz = { exporter: 'UZB', importer: 'KAZ' };

function row(reporter: 'UZB' | 'KAZ', flow: typeof toUzb, amount: string, fields: FigureFields = {}) {
  return figure(reporter, '2022', amount, { id: `${reporter}-${flow.exporter}-${amount}`, flow, ...fields });
}

/** Domain 7.2: both directions of 2022 as both sides gave them. */
const seed = [
  row('KAZ', toUzb, '3.7'),
  row('UZB', toUzb, '3.2'),
  row('UZB', toKaz, '1.4'),
  row('KAZ', toKaz, '1.3'),
];

const periods = (...observations: readonly Observation[]) =>
  mirror(pairRecord({ observations }), 'unspecified');

describe('domain 7.2: Kazakhstan and Uzbekistan in 2022', () => {
  const [north, south] = periods(...seed)[0]!.directions;

  test('to Uzbekistan the importer’s figure is the lower one beyond rounding: the wrong sign', () => {
    // 3.2 / 3.7 = 0.865; 3.15 / 3.75 = 0.84 and 3.25 / 3.65 = 0.89. 2 · 0.5 / 6.9 = 14 %.
    expect(north).toMatchObject({ ...toUzb, sign: 'wrong-sign', withinRounding: false });
    expect([north!.ratio.value, north!.ratio.low, north!.ratio.high]).toEqual([
      expect.closeTo(0.865, 3),
      expect.closeTo(0.84, 3),
      expect.closeTo(0.89, 3),
    ]);
    expect(north!.asymmetry).toBeCloseTo(0.145, 3);
  });

  test('to Kazakhstan it only suggests so: 1.35 may stand on both sides', () => {
    // 1.25 / 1.45 = 0.862 to 1.35 / 1.35 = 1.00
    expect(south).toMatchObject({ ...toKaz, sign: 'suggests-wrong-sign' });
    expect(south!.ratio.high).toBeCloseTo(1, 9);
  });

  test('freight is ruled out where the sign is wrong, open where rounding hides it; rounding is not enough', () => {
    expect(causeStanding(north!, 'freight')).toBe('ruled-out');
    expect(causeStanding(south!, 'freight')).toBe('open');
    expect(causeStanding(north!, 'rounding')).toBe('ruled-out');
    expect(causeStanding(north!, 're-exports')).toBe('open');
  });
});

describe('pitfall 14: no freight factor is baked in', () => {
  const k = (value: number) => ({ value, low: value - 0.001, high: value + 0.001 });

  test('the usual range is a parameter, and the sign test comes before it', () => {
    expect(cifSign(k(1.08))).toBe('as-expected');
    expect(cifSign(k(1.3))).toBe('above-range');
    expect(cifSign(k(1.3), { low: 1.05, high: 1.4 })).toBe('as-expected');
    expect(cifSign(k(0.9), { low: 0.5, high: 1.4 })).toBe('wrong-sign');
    expect(cifSign(k(1.02))).toBe('undecided');
  });
});

describe('what is compared', () => {
  test('a direction that only one side gives is not there', () => {
    expect(periods(seed[0]!, seed[2]!, seed[3]!)[0]!.directions.map((d) => d.exporter)).toEqual(['UZB']);
    expect(periods(seed[0]!, seed[2]!)).toEqual([]);
  });

  test('bounds, expectations, corrected rows and other scopes are left out', () => {
    const without = (changed: Observation) => periods(changed, seed[1]!);
    expect(without(row('KAZ', toUzb, 'above 3.7'))).toEqual([]);
    expect(without(row('KAZ', toUzb, '3.7', { status: 'expected' }))).toEqual([]);
    expect(without(row('KAZ', toUzb, '3.7', { scope: 'energy' }))).toEqual([]);
    const corrected = row('KAZ', toUzb, '3.5', { id: 'new', supersedes: seed[0]!.id });
    expect(periods(seed[0]!, corrected, seed[1]!)[0]!.directions[0]!.exports.id).toBe('new');
  });

  test('the same months of both sides are a period of their own; newest first', () => {
    const months = (reporter: 'UZB' | 'KAZ', amount: string) =>
      figure(reporter, '2023-01/2023-03', amount, { flow: toUzb, status: 'part-year' });
    expect(periods(...seed, months('KAZ', '0.9'), months('UZB', '0.8')).map((p) => p.period)).toEqual([
      period('2023-01/2023-03'),
      period('2022'),
    ]);
  });
});

describe('laws', () => {
  const sum = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  const around = (value: number) => ({ low: value * 0.99, high: value * 1.01, value });

  test('the asymmetry changes its sign with the sides, lies between −2 and 2, and does not mind the unit', () => {
    fc.assert(
      fc.property(sum, sum, fc.double({ min: 0.001, max: 1000, noNaN: true }), (x, m, unit) => {
        expect(asymmetry(x, m)).toBeCloseTo(-asymmetry(m, x), 12);
        expect(Math.abs(asymmetry(x, m))).toBeLessThanOrEqual(2);
        expect(asymmetry(x * unit, m * unit)).toBeCloseTo(asymmetry(x, m), 9);
      }),
    );
  });

  test('both ranges hold what the printed numbers give', () => {
    fc.assert(
      fc.property(sum, sum, (x, m) => {
        const k = cifRatio(around(x), around(m));
        const a = asymmetryRange(around(x), around(m));
        expect(k.low <= k.value && k.value <= k.high).toBe(true);
        expect(a.low <= asymmetry(x, m) && asymmetry(x, m) <= a.high).toBe(true);
      }),
    );
  });

  test('a ratio needs two sums above zero', () => {
    expect(() => cifRatio(around(0), around(1))).toThrow(RangeError);
  });
});
