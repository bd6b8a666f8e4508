import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calendarYear,
  endsAt,
  endYear,
  formatPeriod,
  isFullYear,
  lastDay,
  monthCount,
  parsePeriod,
  periodKind,
  sameYearKind,
  shiftYears,
} from '#src/domain/period.ts';
import { period } from '#tests/record-builder.ts';

const months = fc.integer({ min: 0, max: 2400 });
const anyPeriod = fc
  .tuple(months, fc.integer({ min: 0, max: 40 }))
  .map(([from, more]) => ({ from: monthText(from), to: monthText(from + more) }));

/** Months counted from January 1900. */
function monthText(n: number): string {
  return `${1900 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
}

test.each([
  ['2025', 'calendar-year'],
  ['2024-04/2025-03', 'fiscal-year'], // India
  ['2024-03/2025-03', 'fiscal-year'], // Iran, from 21 March to 20 March
  ['2022-07/2023-06', 'fiscal-year'],
  ['2025-01/2025-09', 'part-year'],
  ['2025-01/2025-01', 'part-year'],
  ['2024-03/2025-01', 'part-year'],
  ['2020-01/2021-12', 'several-years'],
  ['2024-03/2025-04', 'several-years'],
])('%s is a %s', (text, kind) => {
  expect(periodKind(period(text))).toBe(kind);
});

test.each([
  '25',
  '2025-9',
  '2025-01',
  '2025-13/2026-01',
  '2025-09/2026-13',
  '2025-00/2025-03',
  '2025-09/2025-01',
  '2025/2026',
  ' 2025',
])('%j is no period', (text) => {
  expect(parsePeriod(text)).toBeNull();
});

describe('text and back', () => {
  test('a calendar year has one text, however it was written', () => {
    expect(formatPeriod(period('2025-01/2025-12'))).toBe('2025');
  });

  test('every period survives the trip', () => {
    fc.assert(
      fc.property(anyPeriod, (p) => {
        expect(parsePeriod(formatPeriod(p))).toEqual(p);
      }),
    );
  });

  test('every year survives the trip, even one nobody will write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (year) => {
        const text = String(year).padStart(4, '0');
        expect(formatPeriod(calendarYear(year))).toBe(text);
        expect(parsePeriod(text)).toEqual(calendarYear(year));
      }),
    );
  });
});

describe('where a period ends', () => {
  test('2025 ends with 31 December, at 2026.0', () => {
    expect(lastDay(period('2025'))).toBe('2025-12-31');
    expect(endsAt(period('2025'))).toBe(2026);
  });

  test("India's year ends with 31 March, a quarter of the way into the next year", () => {
    expect(lastDay(period('2024-04/2025-03'))).toBe('2025-03-31');
    expect(endsAt(period('2024-04/2025-03'))).toBe(2025.25);
    expect(endYear(period('2024-04/2025-03'))).toBe(2025);
  });

  test('February ends with its own last day', () => {
    expect(lastDay(period('2024-01/2024-02'))).toBe('2024-02-29');
  });

  test('both ends of a period are counted', () => {
    expect(monthCount(period('2025-01/2025-09'))).toBe(9);
    expect(monthCount(period('2024-04/2025-03'))).toBe(12);
  });
});

test('pitfall 13: a fiscal year never stands in a series with a calendar year, nor with another fiscal year', () => {
  const india = period('2024-04/2025-03');
  expect(sameYearKind(india, period('2019-04/2020-03'))).toBe(true);
  expect(sameYearKind(india, period('2024'))).toBe(false);
  expect(sameYearKind(india, period('2024-03/2025-03'))).toBe(false);
  expect(sameYearKind(period('2024'), period('2025-01/2025-09'))).toBe(false);
});

test('shifted by years, a period keeps its kind and length, and shifting back undoes it', () => {
  expect(shiftYears(period('2024-04/2025-03'), 2)).toEqual(period('2026-04/2027-03'));
  fc.assert(
    fc.property(anyPeriod, fc.integer({ min: -50, max: 50 }), (p, years) => {
      const shifted = shiftYears(p, years);
      expect(periodKind(shifted)).toBe(periodKind(p));
      expect(monthCount(shifted)).toBe(monthCount(p));
      expect(endYear(shifted)).toBe(endYear(p) + years);
      if (isFullYear(p)) expect(sameYearKind(p, shifted)).toBe(true);
      expect(shiftYears(shifted, -years)).toEqual(p);
    }),
  );
});

test('a full year is a calendar or a fiscal one, nothing shorter or longer', () => {
  expect(['2025', '2024-04/2025-03', '2024-03/2025-03'].map(period).every(isFullYear)).toBe(true);
  expect(['2025-01/2025-09', '2020-01/2021-12'].map(period).some(isFullYear)).toBe(false);
});
