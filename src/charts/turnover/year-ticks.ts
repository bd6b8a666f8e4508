import { textWidth } from '../parts/text-width.ts';
import type { Layout } from './layout.ts';

/** A label of the axis: where it stands, and in which words. */
export interface YearLabel {
  readonly at: number;
  readonly text: string;
  readonly bold: boolean;
}

const SIZE = 13;
/** Between two labels, in CSS pixels. */
const CLEAR = 3;

/**
 * One label a year, in two figures where it is narrow; every second, third … where a year is narrower than its label.
 * Deadlines are bold, whole and never left out, but for an old one that the next would cover: its post says its year.
 *
 * @param years ascending, one apart
 * @param spacing of a year, in CSS pixels
 */
export function yearLabels(
  years: readonly number[],
  deadlines: readonly number[],
  spacing: number,
  style: Layout['yearStyle'],
): readonly YearLabel[] {
  const label = (at: number, bold: boolean): YearLabel => ({
    at,
    bold,
    text: yearText(at, style !== 'full' && !bold),
  });
  const widest = Math.max(0, ...years.map((year) => widthOf(label(year, false))));
  const step = Math.max(style === 'sparse' ? 2 : 1, Math.ceil((widest + CLEAR) / spacing));
  const wanted = [
    ...years.filter((year) => deadlines.includes(year)).toReversed(),
    ...years.filter((year) => !deadlines.includes(year) && Math.floor(year) % step === 0),
  ];
  return wanted
    .map((year) => label(year, deadlines.includes(year)))
    .reduce<readonly YearLabel[]>(
      (kept, next) => (kept.some((k) => collide(k, next, spacing)) ? kept : [...kept, next]),
      [],
    )
    .toSorted((a, b) => a.at - b.at);
}

function collide(a: YearLabel, b: YearLabel, spacing: number): boolean {
  return Math.abs(a.at - b.at) * spacing < (widthOf(a) + widthOf(b)) / 2 + CLEAR;
}

function widthOf({ text, bold }: YearLabel): number {
  return textWidth(text, SIZE, bold);
}

/** "2025", "’25"; a place between two years is a fiscal year: "2024–25", "’24–25". */
function yearText(at: number, short: boolean): string {
  const year = Math.floor(at);
  const start = short ? `’${String(year).slice(2)}` : String(year);
  return Number.isInteger(at) ? start : `${start}–${String(year + 1).slice(2)}`;
}
