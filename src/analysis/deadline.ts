import { addDays, addYears, type Day, day, isDay, yearOf } from '#src/domain/day.ts';
import { calendarYear, endYear, lastDay, type Period, periodKind, shiftYears } from '#src/domain/period.ts';
import { deadlineYear, type Target } from '#src/domain/target.ts';

/** A date read as the period in which the goal must be met (domain 7.4). */
export interface DeadlineReadingOption {
  readonly id: 'calendar-year' | 'last-twelve-months' | 'nth-full-year';
  readonly period: Period;
}

export interface Deadline {
  /** The last day on which the promise is still running. */
  readonly date: Day;
  /** True when the words fix the day ("within five years" of a dated event), false when only a year was named. */
  readonly exact: boolean;
  /** The default reading first: the calendar year of the deadline, because both governments report by calendar year. */
  readonly readings: readonly [DeadlineReadingOption, ...DeadlineReadingOption[]];
}

/**
 * When a target falls due, or `null` when no date was set.
 *
 * "Within n years" ends with the same date n years later: 6 December 2021 + 5 years is the end of 6 December 2026
 * (domain 7.4.1). Turnover is a flow over a period, so the date is mapped to one; all readings are returned.
 */
export function deadlineOf(target: Target): Deadline | null {
  const year = deadlineYear(target);
  if (year === null) return null;
  const calendar: DeadlineReadingOption = { id: 'calendar-year', period: calendarYear(year) };
  const { reading } = target.deadline;
  const from = target.announcedOn;
  if (reading.kind !== 'within-years' || from === null || !isDay(from)) {
    return { date: day(`${year}-12-31`), exact: false, readings: [calendar] };
  }
  const date = addYears(from, reading.years);
  return {
    date,
    exact: true,
    readings: [
      calendar,
      { id: 'last-twelve-months', period: twelveMonthsBefore(date) },
      { id: 'nth-full-year', period: calendarYear(yearOf(from) + reading.years) },
    ],
  };
}

/**
 * The full year of `like`'s kind in which a goal due in `due` must be met: `due` itself for calendar years, and for
 * fiscal years the last one that ends within it.
 */
export function dueYear(due: Period, like: Period): Period {
  if (periodKind(like) === 'calendar-year') return due;
  const years = endYear(due) - endYear(like);
  const candidate = shiftYears(like, years);
  return lastDay(candidate) <= lastDay(due) ? candidate : shiftYears(candidate, -1);
}

/** The last twelve months that are complete at the end of `date`: a month that ends on that very day is one of them. */
function twelveMonthsBefore(date: Day): Period {
  const running = addDays(date, 1).slice(0, 7);
  const { from } = shiftYears({ from: running, to: running }, -1);
  return { from, to: addDays(day(`${running}-01`), -1).slice(0, 7) };
}
