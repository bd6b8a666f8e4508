import { yearOf } from '#src/domain/day.ts';
import { endYear, formatPeriod, periodKind } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { type Target, deadlineYear } from '#src/domain/target.ts';
import type { Finding } from './fault.ts';

/** Whether the years in a target fit together. A target with no known date of announcement is held to less. */
export function deadlineFaults(record: PairRecord): readonly Finding[] {
  return record.targets.flatMap((target) =>
    [announcementFault(target), withinFault(target), windowFault(target), baselineFault(target)].filter(
      (finding) => finding !== null,
    ),
  );
}

function announcementFault({ id, announcedOn, ...target }: Target): Finding | null {
  const year = target.deadline.reading.kind === 'none' ? null : target.deadline.reading.year;
  if (announcedOn === null || year === null || year >= yearOf(announcedOn)) return null;
  return { row: id, rule: 'deadline', message: `announced ${announcedOn}, but due in ${year}` };
}

function withinFault({ id, announcedOn, deadline: { reading } }: Target): Finding | null {
  if (announcedOn === null || reading.kind !== 'within-years') return null;
  const due = yearOf(announcedOn) + reading.years;
  if (reading.year === due) return null;
  return {
    row: id,
    rule: 'deadline',
    message: `${reading.years} years from ${announcedOn} end in ${due}, but the year given is ${reading.year}`,
  };
}

function windowFault(target: Target): Finding | null {
  const year = deadlineYear(target);
  if (target.goal.kind !== 'cumulative' || year === null || endYear(target.goal.window) === year) return null;
  const window = formatPeriod(target.goal.window);
  return {
    row: target.id,
    rule: 'deadline',
    message: `the window ${window} must end in ${year}, the deadline's year`,
  };
}

function baselineFault({ id, baseline }: Target): Finding | null {
  if (baseline === null || periodKind(baseline.period) !== 'several-years') return null;
  const period = formatPeriod(baseline.period);
  return { row: id, rule: 'baseline', message: `the baseline's period ${period} is longer than a year` };
}
