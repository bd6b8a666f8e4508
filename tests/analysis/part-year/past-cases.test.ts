import { describe, expect, test } from 'vitest';
import { commonMonths } from '#src/analysis/part-year/common-months.ts';
import { errorBand } from '#src/analysis/part-year/error-band.ts';
import { flatError, flatErrors } from '#src/analysis/part-year/flat-error.ts';
import { type Replay, replays } from '#src/analysis/part-year/part-year-outlook.ts';
import type { Observation } from '#src/domain/observation.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';
import { page, part } from './sums.ts';

// What can be learnt from years that are known by now.

const { quantity } = target();
const record = (...observations: readonly Observation[]) => pairRecord({ observations });

const full2023 = figure('UZB', '2023', '4.4');
const full2024 = figure('UZB', '2024', '4.3');
const august2023 = part(2023, '08', '2.8');
const august2024 = part(2024, '08', '2.6');

describe(replays, () => {
  const told = (...rows: readonly Observation[]) =>
    replays(record(...rows), quantity).map((r) => [r.method, r.actual.id, r.ratio]);

  test('actual over estimate, for each way that had what it needs', () => {
    expect(told(august2024, august2023, full2023, full2024)).toEqual([
      ['trailing', 'uzb-2024', expect.closeTo(4.3 / 4.2, 9)],
      // 4.4 · 2.6 / 2.8
      ['samePeriod', 'uzb-2024', expect.closeTo(4.3 / 4.0857, 4)],
    ]);
  });

  test('the usual share is that of the years before alone', () => {
    const years = [2021, 2022, 2023, 2024].flatMap((y) => [
      part(y, '07', '0.5'),
      figure('UZB', String(y), '1.0'),
    ]);
    expect(told(...years).filter(([method]) => method === 'seasonal')).toEqual([['seasonal', 'uzb-2024', 1]]);
  });

  test('a sum given twice is one case', () => {
    const again = { ...page(august2024, 'b', 'other'), id: 'again' };
    expect(told(august2024, again, august2023, full2023, full2024)).toHaveLength(2);
  });

  test('a year without a value is no case yet', () => {
    expect(told(august2024, august2023, full2023)).toEqual([]);
    expect(told(august2024, august2023, full2023, figure('UZB', '2024', 'above 4'))).toEqual([]);
    expect(told(august2024, august2023, full2023, figure('KAZ', '2024', '4.3'))).toEqual([]);
  });
});

describe(errorBand, () => {
  /** Cases in which the year came out these percents from the estimate. */
  function cases(percents: readonly number[], to = '08'): readonly Replay[] {
    const [made] = replays(
      record(part(2024, to, '2.6'), part(2023, to, '2.8'), full2023, full2024),
      quantity,
    );
    return percents.map((p) => ({ ...made!, ratio: 1 + p / 100 }));
  }

  const nine = [-8, -6, -4, -2, 0, 2, 4, 6, 8];

  test('eight cases of the way at the month, else their number', () => {
    expect(errorBand('trailing', 8, cases(nine.slice(2)))).toEqual({ kind: 'too-few', cases: 7, needed: 8 });
    expect(errorBand('trailing', 8, cases(nine.slice(1)))).toMatchObject({ kind: 'band', cases: 8 });
    expect(errorBand('samePeriod', 8, cases(nine))).toMatchObject({ cases: 0 });
    expect(errorBand('trailing', 7, cases(nine))).toMatchObject({ cases: 0 });
  });

  test('quantiles of the errors: of nine cases the middle half runs from the third to the seventh', () => {
    const band = errorBand('trailing', 8, cases(nine));
    if (band.kind === 'too-few') throw new Error('too few');
    expect(band.five.low).toBeCloseTo(0.96, 9);
    expect(band.five.high).toBeCloseTo(1.04, 9);
    // 0.8 of the way from the first to the second, in logarithms.
    expect(band.eight.low).toBeCloseTo(0.92 ** 0.2 * 0.94 ** 0.8, 9);
    expect(band.eight.high).toBeCloseTo(1.08 ** 0.2 * 1.06 ** 0.8, 9);
  });

  test('other pairs help out while the pair has fewer than eight, and not after', () => {
    const others = cases([50, 50, 50, 50, 50]);
    expect(errorBand('trailing', 8, cases(nine.slice(0, 3)), others)).toMatchObject({
      kind: 'band',
      cases: 8,
    });
    expect(errorBand('trailing', 8, cases(nine), others)).toMatchObject({ cases: 9 });
  });
});

describe('pitfall 7: twelve times the monthly average', () => {
  test('January and February 2024 times six would have been 19 % too low, and are kept as that error alone', () => {
    // 0.5818 · 6 = 3.49 against 4.3; (0.58175 · 6) / 4.35 and (0.58185 · 6) / 4.25.
    const flat = flatError({ part: part(2024, '02', '0.5818'), year: full2024 });
    expect(flat.error).toBeCloseTo(-0.188, 3);
    expect(flat.interval.low).toBeCloseTo(-0.1976, 4);
    expect(flat.interval.high).toBeCloseTo(-0.1786, 4);
    // Nothing in it is money but the two published rows.
    expect(Object.keys(flat)).toEqual(['part', 'year', 'error', 'interval']);
  });

  test('domain 2.3: the errors of the flat method on this pair, in percent', () => {
    const rows = [
      part(2024, '02', '0.58'),
      part(2023, '06', '2.195'),
      august2023,
      august2024,
      part(2024, '11', '3.8'),
    ];
    const errors = flatErrors(record(...rows, full2023, full2024), quantity);
    expect(errors.map((e) => [e.part.period.to, `${(e.error * 100).toFixed(0)} %`])).toEqual([
      ['2024-11', '-4 %'],
      ['2024-08', '-9 %'],
      ['2024-02', '-19 %'],
      ['2023-08', '-5 %'],
      ['2023-06', '-0 %'],
    ]);
  });

  test('bounds, running years and the other side’s years tell of no error', () => {
    expect(flatErrors(record(part(2024, '11', 'above 3.8'), full2024), quantity)).toEqual([]);
    expect(flatErrors(record(august2024, full2023), quantity)).toEqual([]);
    expect(flatErrors(record(august2024, figure('KAZ', '2024', '4.3')), quantity)).toEqual([]);
  });
});

describe(commonMonths, () => {
  const rows = [
    part(2024, '07', '2.2'),
    august2024,
    part(2024, '10', '3.4'),
    part(2024, '07', '2.1', {}, 'KAZ'),
    part(2024, '08', '2.5', {}, 'KAZ'),
    part(2024, '11', '3.6', {}, 'KAZ'),
  ];

  test('months lag differently: the sides are compared to the last month that both have', () => {
    const both = commonMonths(record(...rows), quantity, 2024);
    expect([both?.first.id, both?.second.id]).toEqual(['uzb-2024-01_2024-08', 'kaz-2024-01_2024-08']);
  });

  test('of another year, of one side, or with a bound there is none', () => {
    expect(commonMonths(record(...rows), quantity, 2023)).toBeNull();
    expect(commonMonths(record(...rows.slice(0, 3)), quantity, 2024)).toBeNull();
    const bound = part(2024, '10', 'above 3', {}, 'KAZ');
    expect(commonMonths(record(rows[2]!, bound), quantity, 2024)).toBeNull();
  });
});
