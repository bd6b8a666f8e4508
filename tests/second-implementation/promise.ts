import { type Figure, isMeasured } from './figures.ts';
import {
  isWholeYear,
  lastDate,
  lastDateOfMonth,
  type Money,
  money,
  months,
  type RawTarget,
  sameDate,
} from './raw.ts';

// What follows from the promise's own words: when it is due and where it started.

export interface Start {
  readonly money: Money;
  readonly t0: number;
  readonly announced: boolean;
}

/** The last day of the promise (domain 7.4.1). "Within n years" of a day ends on that date; all else with the year. */
export function deadline({ announcedOn, deadline: { reading } }: RawTarget): string | null {
  if (reading.year === undefined) return null;
  return reading.years !== undefined && announcedOn?.length === 10
    ? sameDate(announcedOn, reading.years)
    : `${reading.year}-12-31`;
}

/**
 * Where the due period ends, by each reading (domain 7.4.2): the deadline's calendar year; where a day is named, the
 * last twelve complete months, and the nth full year. Years that do not begin in January: the last that ends by then.
 * Readings that come to the same period are one.
 */
export function dues(target: RawTarget, own: readonly Figure[]) {
  const {
    announcedOn,
    deadline: { reading },
  } = target;
  const day = deadline(target);
  if (day === null || reading.year === undefined) return [{ reading: 'calendar-year', due: null }];
  const ends = [{ reading: 'calendar-year', due: (reading.year + 1) * 12 }];
  if (reading.years !== undefined && announcedOn?.length === 10) {
    const month = months(day.slice(0, 7) + '/' + day.slice(0, 7)).to;
    const complete = lastDateOfMonth(month) === day ? month : month - 1;
    ends.push({ reading: 'last-twelve-months', due: complete + 1 });
    ends.push({ reading: 'nth-full-year', due: (Number(announcedOn.slice(0, 4)) + reading.years + 1) * 12 });
  }
  const turns = (own[0]!.months.to + 1) % 12;
  const startsInJanuary = own[0]!.months.from % 12 === 0;
  return ends
    .map((e) => ({ ...e, due: startsInJanuary ? e.due : e.due - ((e.due - turns) % 12) }))
    .filter((e, i, all) => all.findIndex((other) => other.due === e.due) === i);
}

/**
 * Domain 7.3: the start as announced, where it was a full year of the figures' kind. House rules for the rest: part of a
 * year stands for the reporter's own figure of that year; without a start, the last full year that had ended when the
 * promise was made, if that was at most two years before; a full year of another kind stands for nothing.
 */
export function startOf({ baseline, announcedOn }: RawTarget, own: readonly Figure[]): Start | null {
  const measured = (f: Figure | undefined): Start | null =>
    f === undefined ? null : { money: f.money, t0: f.months.to + 1, announced: false };
  if (baseline !== undefined) {
    const said = months(baseline.period);
    const last = Math.floor(said.to / 12);
    if (!isWholeYear(said)) {
      return measured(own.find((f) => isMeasured(f) && Math.floor(f.months.to / 12) === last));
    }
    return said.from % 12 === own[0]!.months.from % 12
      ? { money: money(baseline.amount), t0: said.to + 1, announced: true }
      : null;
  }
  if (announcedOn === undefined) return null;
  const said = lastDate(announcedOn);
  const before = own.filter((f) => isMeasured(f) && lastDateOfMonth(f.months.to) <= said).at(-1);
  return before && sameDate(lastDateOfMonth(before.months.to), 2) >= said ? measured(before) : null;
}
