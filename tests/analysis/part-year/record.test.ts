import { beforeAll, describe, expect, test } from 'vitest';
import { knownOn } from '#src/analysis/known-on.ts';
import { METHODS } from '#src/analysis/part-year/estimate.ts';
import { flatErrors } from '#src/analysis/part-year/flat-error.ts';
import { partYearOutlooks } from '#src/analysis/part-year/part-year-outlook.ts';
import { partYears } from '#src/analysis/part-year/part-years.ts';
import { replays } from '#src/analysis/part-year/part-year-outlook.ts';
import { annualSeries } from '#src/analysis/annual-series.ts';
import { day } from '#src/domain/day.ts';
import { endYear, monthCount } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { target } from '#tests/record-builder.ts';
import { publishedPairs } from '#tests/published-pairs.ts';
import { billions } from './sums.ts';

// The record as it is kept, all pairs of it.

const { quantity } = target();
let records: readonly PairRecord[];

beforeAll(async () => {
  records = [...(await publishedPairs()).values()].map((p) => p.record);
});

function outlooks(whole: PairRecord, asOf: string) {
  const record = knownOn(whole, day(asOf));
  return partYearOutlooks(record, quantity, partYears(record, quantity, annualSeries(record, quantity)));
}

/** Every quarter in which the record was filled. */
const days = Array.from(
  { length: 40 },
  (_, i) => `${2017 + Math.floor(i / 4)}-${['03', '06', '09', '12'][i % 4]}-28`,
);

describe('Kazakhstan and Uzbekistan', () => {
  const told = (asOf: string) =>
    outlooks(
      records.find((r) => r.pair === 'kaz-uzb')!,
      asOf,
    ).map((o) => [o.part.id.replace('kaz-uzb-', ''), ...METHODS.map((m) => billions(o[m]))]);

  test('in October 2024 the Uzbek side has the twelve months to July: 4.4 + 2.2 − 2.49', () => {
    expect(told('2024-10-01')).toEqual([
      ['2024-01_2024-08-turnover-kaz', 'no-same-months', 'no-same-months', 'too-few-years'],
      [
        '2024-01_2024-07-turnover-uzb',
        // Low: 4.35 + 2.15 − 2.495; high: 4.45 + 2.25 − 2.485.
        [4.11, 4.005, 4.215],
        // 4.4 · 2.2 / 2.49
        [3.888, 3.748, 4.029],
        'too-few-years',
      ],
    ]);
  });

  test('in December 2024 “over 3.8” is newer, and July still the last month to compute from', () => {
    const uzbek = told('2024-12-20').find(([id]) => String(id).endsWith('uzb'))!;
    expect(uzbek.slice(0, 2)).toEqual(['2024-01_2024-11-turnover-uzb', [4.11, 4.005, 4.215]]);
  });

  test('today the Uzbek side has its full year, and “over 3.4” of the Kazakh side is a floor', () => {
    expect(told('2026-11-24')).toEqual([['2025-01_2025-10-turnover-kaz', 'bound', 'bound', 'bound']]);
  });
});

test('every estimate of every pair at any time rests on one side, and on nothing later than its own year', () => {
  let seen = 0;
  for (const record of records) {
    for (const asOf of days) {
      for (const outlook of outlooks(record, asOf)) {
        for (const answer of METHODS.map((m) => outlook[m])) {
          if (answer.kind === 'none') continue;
          seen += 1;
          const { estimate } = answer;
          const rows = estimate.observations;
          expect(new Set(rows.map((o) => o.reporter))).toEqual(new Set([outlook.reporter]));
          expect(rows.every((o) => o.period.from.endsWith('-01'))).toBe(true);
          expect(rows.every((o) => endYear(o.period) <= endYear(outlook.part.period))).toBe(true);
          const months = rows.map((o) => monthCount(o.period)).filter((n) => n < 12);
          expect(new Set(months)).toEqual(new Set([monthCount(estimate.part.period)]));
          expect(estimate.interval.low).toBeLessThanOrEqual(estimate.value);
          expect(estimate.interval.high).toBeGreaterThanOrEqual(estimate.value);
          // The year cannot be less than its part.
          expect(estimate.interval.high).toBeGreaterThan(0);
        }
      }
    }
  }
  expect(seen).toBeGreaterThan(20);
});

test('every past case is of a year that ended, and off by less than half', () => {
  const cases = records.flatMap((r) => replays(r, quantity));
  expect(cases.length).toBeGreaterThan(20);
  for (const { ratio } of cases) expect(Math.abs(Math.log(ratio))).toBeLessThan(Math.log(1.5));
  const flat = records.flatMap((r) => flatErrors(r, quantity));
  expect(flat.length).toBeGreaterThan(20);
});
