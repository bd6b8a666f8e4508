import type { YearFigure } from './log-growth.ts';
import { type Outlook, outlook } from './outlook.ts';
import { FARTHEST, PARAMETERS } from './parameters.ts';
import { requireYears } from './projection.ts';
import { chanceAbove, distanceOf } from './spread.ts';

/**
 * How likely it is, 0 to 1, that a value of at least `goal` is reported for any of the next `years` years,
 * were the goal kept afterwards or not (domain 7.8).
 *
 * `null` when there is no projection, or none so far ahead: fewer than four comparable figures, more than ten
 * years. See `projection` for what figures are comparable.
 *
 * @throws {RangeError} when `goal` is not above zero, `years` is not a whole number above zero, or two
 *   figures are of one year.
 */
export function chanceOfReaching(figures: readonly YearFigure[], goal: number, years: number): number | null {
  requireYears(years);
  if (!(goal > 0)) throw new RangeError(`a goal is above zero, not ${goal}`);
  const found = outlook(figures);
  if (found === null || years > FARTHEST) return null;
  return chancesByYear(found, goal, years).at(-1) ?? null;
}

/**
 * The chance of having reached `goal` by each of the next `years` years, the first being next year's.
 *
 * The highest of h years is placed 0.1·ln h distances above the last of them: by that much more often is a
 * value reached in some year than in the last, in the data the parameters come from.
 */
export function chancesByYear(found: Outlook, goal: number, years: number): readonly number[] {
  let highest = 0;
  return Array.from({ length: years }, (_, i) => {
    const distance = distanceOf(found, i + 1, goal) - PARAMETERS.overshoot * Math.log(i + 1);
    // A falling pair may be less likely to be above the goal in the last year than in an earlier one.
    highest = Math.max(highest, chanceAbove(distance));
    return highest;
  });
}

/** A chance as it is printed. `percent` is whole. */
export interface RoundedChance {
  readonly kind: 'under' | 'about' | 'over';
  readonly percent: number;
}

/**
 * To the nearest 5 %, as the figures bear no more; the ends are "under 5 %" and "over 95 %" (domain 7.8).
 *
 * @throws {RangeError} unless `chance` lies between 0 and 1.
 */
export function roundedChance(chance: number): RoundedChance {
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`a chance lies between 0 and 1: ${chance}`);
  if (chance < 0.05) return { kind: 'under', percent: 5 };
  if (chance > 0.95) return { kind: 'over', percent: 95 };
  return { kind: 'about', percent: Math.round(chance * 20) * 5 };
}
