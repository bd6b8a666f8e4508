import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deflated, deflatedPeriod, realBase, realBaseYears } from '#src/analysis/real-terms.ts';
import type { PriceIndex } from '#src/domain/price-index.ts';
import { parseJsonText } from '#src/wire/json-text.ts';
import { parsePrices } from '#src/wire/record.ts';
import { period, target, trade } from '#tests/record-builder.ts';
import { pricesFile } from '#tests/wire/small-record.ts';

const cpi = parsePrices(parseJsonText(readFileSync('data/prices/us-cpi.json', 'utf8')));
/** 90 in 2020, 100.5 in 2021, 201 in 2022. */
const small = parsePrices(pricesFile());

test('domain 7.11: the 4.46 implied for 2024 are 3.85 in dollars of 2021, below the start', () => {
  // 4.46 × 270.970 / 313.689
  expect(deflated(4.46, 2024, 2021, cpi)).toBeCloseTo(3.8526, 4);
});

test('the index of the record is the one the Bureau prints: 270.970 in 2021, 321.943 in 2025, none for 2026', () => {
  expect([cpi.years.get(2021), cpi.years.get(2025), cpi.years.get(2026)]).toEqual([
    270.97,
    321.943,
    undefined,
  ]);
});

describe('a year without an index is a gap, not a guess', () => {
  test('of the sum, or of the base', () => {
    expect(deflated(10, 2026, 2021, cpi)).toBeNull();
    expect(deflated(10, 2021, 2026, cpi)).toBeNull();
    expect(deflatedPeriod(10, period('2025-04/2026-03'), 2021, cpi)).toBeNull();
  });
});

test('a fiscal year takes nine months of one year and three of the next', () => {
  // (9 × 100.5 + 3 × 201) / 12 = 125.625, so 125.625 of then are 90 of 2020.
  expect(deflatedPeriod(125.625, period('2021-04/2022-03'), 2020, small)).toBeCloseTo(90, 9);
});

describe('laws', () => {
  const year = fc.constantFrom(...cpi.years.keys());
  const value = fc.double({ min: 0.001, max: 1e12, noNaN: true });

  test('in its own money a sum is itself; by way of a third year it comes to the same', () => {
    fc.assert(
      fc.property(value, year, year, year, (v, a, b, c) => {
        expect(deflated(v, a, a, cpi)! / v).toBeCloseTo(1, 12);
        expect(deflated(deflated(v, a, b, cpi)!, b, c, cpi)! / deflated(v, a, c, cpi)!).toBeCloseTo(1, 12);
      }),
    );
  });

  test('twice the sum is twice as much, and a calendar year is a period like any other', () => {
    fc.assert(
      fc.property(value, year, year, (v, a, b) => {
        expect(deflated(2 * v, a, b, cpi)! / deflated(v, a, b, cpi)!).toBeCloseTo(2, 12);
        expect(deflatedPeriod(v, period(String(a)), b, cpi)! / deflated(v, a, b, cpi)!).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('the years offered', () => {
  const offered = (fields: Parameters<typeof target>[0], index: PriceIndex = cpi) =>
    realBaseYears(target(fields), index);

  test('2021, and the start of the promise where it is another year', () => {
    expect(offered({})).toEqual([2021]);
    expect(offered({ baseline: ['4.3', '2024'] })).toEqual([2021, 2024]);
    expect(offered({ baseline: ['2', '2017'], announcedOn: '2018-03-01' })).toEqual([2017, 2021]);
  });

  test('without a start the year in which it was said; without a date that of 2021 alone', () => {
    expect(offered({ baseline: null, announcedOn: '2023-05-05' })).toEqual([2021, 2023]);
    expect(offered({ baseline: null, announcedOn: null })).toEqual([2021]);
  });

  test('only years with an index, and only for its own currency', () => {
    expect(offered({ baseline: ['4', '2026'] })).toEqual([2021]);
    expect(offered({ goal: { kind: 'level', amount: trade('10 billion EUR') } })).toEqual([]);
  });

  test('the one told in words is the promise’s, or 2021 where that has no index', () => {
    const base = (fields: Parameters<typeof target>[0]) => realBase(target(fields), cpi);
    expect(base({ baseline: ['2', '2017'] })).toBe(2017);
    expect(base({ baseline: ['4.3', '2024'] })).toBe(2024);
    expect(base({ baseline: ['4', '2026'] })).toBe(2021);
    expect(base({ baseline: null, announcedOn: null })).toBe(2021);
    expect(base({ goal: { kind: 'level', amount: trade('10 billion EUR') } })).toBeNull();
  });
});
