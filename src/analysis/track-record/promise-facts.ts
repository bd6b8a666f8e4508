import { isPoint, valueOf } from '#src/domain/amount.ts';
import { yearOf } from '#src/domain/day.ts';
import { isFullYear } from '#src/domain/period.ts';
import type { Target } from '#src/domain/target.ts';
import type { DueTarget } from '#src/domain/track-record.ts';
import type { JudgedPost } from '../judged-post.ts';

/**
 * What kind of promise a goalpost was: when it was first set, for how long, how large, and whether it was moved before
 * its deadline. A later restatement of the same goal and year does not shorten the time it was given.
 */
export function promiseFacts(
  { post, standing }: JudgedPost,
  year: number,
): Pick<DueTarget, 'announcedOn' | 'horizon' | 'multiple' | 'moved'> {
  const announcedOn = post.statements[0]?.announcedOn ?? null;
  return {
    announcedOn,
    horizon: announcedOn === null ? null : horizonOf(yearOf(announcedOn), year),
    multiple: multipleOf(post.target),
    moved: standing.kind === 'moved',
  };
}

/**
 * The year of the deadline less the year of the announcement: said in June 2017 for 2020 is 3, "within five years" is 5.
 * Whole years, because half of the dates are known to the year or the month. `null` for a goal set after its year.
 */
function horizonOf(announced: number, due: number): number | null {
  return due >= announced ? due - announced : null;
}

/** Goal ÷ announced start, both as printed. Part of a year is no start of a yearly level (pitfall 7). */
function multipleOf({ goal, baseline }: Target): number | null {
  if (goal.kind === 'cumulative' || baseline === null || !isFullYear(baseline.period)) return null;
  const [aim, start] = [goal.amount, baseline.amount];
  if (!isPoint(aim) || !isPoint(start) || aim.currency !== start.currency) return null;
  return valueOf(start) > 0 ? valueOf(aim) / valueOf(start) : null;
}
