import * as v from 'valibot';
import { TREND_STEPS, type TrendPoint } from '#src/domain/board.ts';
import { endsAt, endYear, type Period } from '#src/domain/period.ts';

/** 0 to 61. A letter a year packs twice as well as numbers with commas, and can be read: the later in this row, the higher. */
const HEIGHTS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const NO_FIGURE = '-';

/** One character a year, up to the year of the figure with which the series ends. */
export const trendText = v.pipe(
  v.string(),
  v.regex(/^[0-9A-Za-z-]*$/, 'not a trend: one of 0-9, A-Z, a-z or "-" for each year'),
);

/** @param last the full year of the last character. */
export function readTrend(text: string, step: number, last: Period): readonly TrendPoint[] {
  // As `endsAt` counts, but without the texts of thirty thousand periods in between.
  const [year, part] = [endYear(last), Number(last.to.slice(5)) / 12];
  const points: TrendPoint[] = [];
  for (let i = 0; i < text.length; i++) {
    const height = text.charAt(i);
    if (height === NO_FIGURE) continue;
    points.push({ end: year + i + 1 - text.length + part, value: HEIGHTS.indexOf(height) * step });
  }
  return points;
}

/**
 * The text and step that `readTrend` reads back as `trend`.
 *
 * @throws {RangeError} when its values are not on so few steps.
 */
export function formatTrend(trend: readonly TrendPoint[], last: Period): { text: string; step: number } {
  const [first] = trend;
  if (first === undefined) return { text: '', step: 1 };
  const step = trend.map(({ value }) => value).reduce(commonDivisor, 0) || 1;
  const age = (end: number) => Math.round(endsAt(last) - end);
  const heights = new Map(trend.map(({ end, value }) => [age(end), heightOf(value / step)]));
  const years = age(first.end) + 1;
  const text = Array.from({ length: years }, (_, i) => heights.get(years - 1 - i) ?? NO_FIGURE).join('');
  return { text, step };
}

function heightOf(steps: number): string {
  if (steps > TREND_STEPS) throw new RangeError(`a trend of more than ${TREND_STEPS} steps`);
  return HEIGHTS.charAt(steps);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
