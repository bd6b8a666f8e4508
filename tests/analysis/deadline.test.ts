import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineOf, dueYear } from '#src/analysis/deadline.ts';
import { addDays, day, yearOf } from '#src/domain/day.ts';
import { calendarYear, formatPeriod, lastDay, monthCount, periodKind } from '#src/domain/period.ts';
import { period, target } from '#tests/record-builder.ts';

function readings(announcedOn: string, years: number) {
  const year = Number(announcedOn.slice(0, 4)) + years;
  const deadline = deadlineOf(target({ announcedOn, deadline: { kind: 'within-years', years, year } }));
  return deadline?.readings.map((r) => `${r.id} ${formatPeriod(r.period)}`);
}

test('6 December 2021 and five years: the promise runs to the end of 6 December 2026', () => {
  expect(deadlineOf(target())).toMatchObject({ date: '2026-12-06', exact: true });
});

test('that date has three readings as a period: 2026, December 2025 to November 2026, and 2026', () => {
  expect(readings('2021-12-06', 5)).toEqual([
    'calendar-year 2026',
    'last-twelve-months 2025-12/2026-11',
    'nth-full-year 2026',
  ]);
});

test('a year alone ends with its last day, and has one reading', () => {
  expect(deadlineOf(target({ deadline: { kind: 'by-year', year: 2030 } }))).toEqual({
    date: '2030-12-31',
    exact: false,
    readings: [{ id: 'calendar-year', period: calendarYear(2030) }],
  });
});

test('years counted from a day nobody knows give a year, not a day', () => {
  expect(deadlineOf(target({ announcedOn: '2021-12' }))).toMatchObject({ date: '2026-12-31', exact: false });
  expect(deadlineOf(target({ announcedOn: null }))).toMatchObject({ date: '2026-12-31', exact: false });
});

test('no date was set: nothing falls due', () => {
  expect(deadlineOf(target({ deadline: { kind: 'none' } }))).toBeNull();
});

describe('the last twelve months before the deadline', () => {
  test('in January they are the calendar year before', () => {
    expect(readings('2021-01-15', 5)).toContain('last-twelve-months 2025');
  });

  test('a month that ends on the deadline itself is complete', () => {
    expect(readings('2021-12-31', 5)).toContain('last-twelve-months 2026');
    expect(readings('2024-02-29', 5)).toContain('last-twelve-months 2028-03/2029-02');
    expect(readings('2021-11-30', 5)).toContain('last-twelve-months 2025-12/2026-11');
  });

  test('are always twelve, over by the deadline and by less than a month', () => {
    const announced = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(day('1950-01-01'), n));
    fc.assert(
      fc.property(announced, fc.integer({ min: 1, max: 20 }), (announcedOn, years) => {
        const year = yearOf(announcedOn) + years;
        const deadline = deadlineOf(target({ announcedOn, deadline: { kind: 'within-years', years, year } }));
        const reading = deadline?.readings.find((r) => r.id === 'last-twelve-months');
        if (!deadline || !reading) throw new Error('expected a reading');
        expect(monthCount(reading.period)).toBe(12);
        expect(lastDay(reading.period) <= deadline.date).toBe(true);
        expect(addDays(lastDay(reading.period), 31) > deadline.date).toBe(true);
      }),
    );
  });
});

describe('the year in which figures of another kind must meet the goal', () => {
  test('a calendar year is itself', () => {
    expect(dueYear(calendarYear(2026), calendarYear(2011))).toEqual(calendarYear(2026));
  });

  test("pitfall 13: of India's years, the last that ends in the due year", () => {
    expect(dueYear(calendarYear(2030), period('2023-04/2024-03'))).toEqual(period('2029-04/2030-03'));
  });

  test('one that ends with the due period is in time, one that ends a month later is not', () => {
    const india = period('2023-04/2024-03');
    expect(dueYear(period('2025-04/2026-03'), india)).toEqual(period('2025-04/2026-03'));
    expect(dueYear(period('2025-03/2026-02'), india)).toEqual(period('2024-04/2025-03'));
  });

  test("of Iran's years too", () => {
    expect(dueYear(calendarYear(2030), period('2015-03/2016-03'))).toEqual(period('2029-03/2030-03'));
  });

  test('keeps the kind, and the next one would end too late', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 2, max: 12 }), (year, month) => {
        const two = (m: number) => String(m).padStart(2, '0');
        const like = period(`2019-${two(month)}/2020-${two(month - 1)}`);
        const due = dueYear(calendarYear(year), like);
        expect(periodKind(due)).toBe('fiscal-year');
        expect(due.from.slice(5)).toBe(like.from.slice(5));
        expect(due.to.slice(0, 4)).toBe(String(year));
      }),
    );
  });
});
