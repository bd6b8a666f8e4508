import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addYears,
  day,
  daysBetween,
  isDay,
  isPartialDay,
  lastDayOf,
  toYears,
  yearOf,
} from '#src/domain/day.ts';
import { date } from '#tests/record-builder.ts';

/** Any day from 1900 to 2199. */
const anyDay = fc.integer({ min: 0, max: 109_572 }).map((n) => addDays(day('1900-01-01'), n));

test.each(['2025', '2025-02', '2024-02-29', '2026-12-31'])('%s is a date', (text) => {
  expect(isPartialDay(text)).toBe(true);
});

test.each([
  '2023-02-29',
  '2030-02-30',
  '2025-13',
  '2025-00',
  '2025-1',
  '20250101',
  ' 2025',
  '2025-01-01T00:00Z',
  '',
])('%j is no date', (text) => {
  expect(isPartialDay(text)).toBe(false);
});

test('what is no text is no date', () => {
  expect([2025, null, undefined].some(isPartialDay)).toBe(false);
});

test('only a whole date is a day, and the error quotes what was given', () => {
  expect(isDay('2025-12')).toBe(false);
  expect(() => day('2025-12')).toThrow('not a date (YYYY-MM-DD): "2025-12"');
});

test('a date known to the year or month counts from its last day', () => {
  expect(lastDayOf(date('2025'))).toBe('2025-12-31');
  expect(lastDayOf(date('2024-02'))).toBe('2024-02-29');
  expect(lastDayOf(date('2021-12-06'))).toBe('2021-12-06');
});

describe('counting', () => {
  test('from 6 December to 31 December there are 25 days, and back as many', () => {
    expect(daysBetween(day('2026-12-06'), day('2026-12-31'))).toBe(25);
    expect(daysBetween(day('2026-12-31'), day('2026-12-06'))).toBe(-25);
  });

  test('the date of the event, five years later: its own day does not count', () => {
    expect(addYears(day('2021-12-06'), 5)).toBe('2026-12-06');
  });

  test('29 February falls back to the 28th, and stays where it can', () => {
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29');
  });

  test('n days added are n days between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, n) => {
        expect(daysBetween(from, addDays(from, n))).toBe(n);
      }),
    );
  });

  test('n years later it is the same month in the year n on', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 100 }), (from, n) => {
        const later = addYears(from, n);
        expect(yearOf(later)).toBe(yearOf(from) + n);
        expect(later.slice(5, 7)).toBe(from.slice(5, 7));
        expect(Number(from.slice(8)) - Number(later.slice(8))).toBeLessThanOrEqual(
          from.endsWith('-02-29') ? 1 : 0,
        );
      }),
    );
  });

  test('days sort as text the way they follow each other, on the axis of years too', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const order = Math.sign(daysBetween(b, a));
        expect(a < b ? -1 : a > b ? 1 : 0).toBe(order);
        expect(Math.sign(toYears(a) - toYears(b))).toBe(order);
      }),
    );
  });

  test('a year begins at its number; 1 July is a little before its middle', () => {
    expect(toYears(day('2025-01-01'))).toBe(2025);
    // 181 of 365 days have gone by.
    expect(toYears(day('2025-07-01'))).toBeCloseTo(2025.4959, 4);
  });
});
