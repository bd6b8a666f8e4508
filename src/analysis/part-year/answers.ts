import type { Observation } from '#src/domain/observation.ts';
import { endYear, monthCount } from '#src/domain/period.ts';
import { type Comparables, pastYears, sumsFor, yearFor } from './comparables.ts';
import { type Answer, type Method, none } from './estimate.ts';
import { isValue, measured, printedGrowth } from './measured.ts';
import { samePeriod } from './same-period.ts';
import { seasonalShare } from './seasonal-share.ts';
import { trailingTwelveMonths } from './trailing-twelve-months.ts';
import { VINTAGES } from './vintage.ts';

/**
 * What one sum from January says by one of the three ways, with the rows that fit it best. Bounds give no estimate: a
 * part "over 3.4" is a floor by itself and a full year "over 4" would make a ceiling look like a value. The growth
 * printed beside a bound is a value of its own, and enough for the same-period estimate.
 */
export function answerOf(method: Method, part: Observation, from: Comparables): Answer {
  if (method === 'seasonal') {
    return isValue(part) ? seasonalShare(part, pastYears(part, from)) : none('bound');
  }
  const year = yearFor(part, endYear(part.period) - 1, from);
  if (year !== null && !isValue(year)) return none('bound');
  if (!isValue(part) && (method === 'trailing' || printedGrowth(part) === null)) return none('bound');
  const [before] = sumsFor(part, endYear(part.period) - 1, monthCount(part.period), from);
  if (before && !isValue(before) && printedGrowth(part) === null) return none('bound');
  return method === 'trailing'
    ? trailingTwelveMonths(part, before ?? null, year)
    : samePeriod(part, before ?? null, year);
}

/**
 * The best answer among several sums of one year, longest first: that of the most months, then of the nearest vintage.
 * Without any, that all were overtaken, else the reason of the first sum.
 */
export function bestAnswer(method: Method, sums: readonly Observation[], from: Comparables): Answer {
  const answers = sums.map((part) => notOvertaken(method, answerOf(method, part, from), sums));
  const [best] = answers
    .flatMap((a) => (a.kind === 'estimate' ? [a] : []))
    .toSorted(
      (a, b) =>
        monthCount(b.estimate.part.period) - monthCount(a.estimate.part.period) ||
        VINTAGES.indexOf(a.estimate.vintage) - VINTAGES.indexOf(b.estimate.vintage),
    );
  const overtaken = answers.find((a) => a.kind === 'none' && a.why === 'overtaken');
  return best ?? overtaken ?? answers[0] ?? none('no-same-months');
}

export function bestAnswers(
  sums: readonly Observation[],
  from: Comparables,
): Readonly<Record<Method, Answer>> {
  return {
    trailing: bestAnswer('trailing', sums, from),
    samePeriod: bestAnswer('samePeriod', sums, from),
    seasonal: bestAnswer('seasonal', sums, from),
  };
}

/** An estimate of a year that some sum of the same year has passed is refuted. Twelve months may end before that sum. */
function notOvertaken(method: Method, answer: Answer, sums: readonly Observation[]): Answer {
  if (method === 'trailing' || answer.kind === 'none') return answer;
  const floor = Math.max(...sums.map((o) => measured(o).interval.low));
  return answer.estimate.interval.high <= floor ? none('overtaken') : answer;
}
