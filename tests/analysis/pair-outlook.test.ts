import { describe, expect, test } from 'vitest';
import { pairOutlook } from '#src/analysis/pair-outlook.ts';
import { day } from '#src/domain/day.ts';
import { figure, seriesOf } from '#tests/record-builder.ts';

const series = (...amounts: readonly string[]) =>
  seriesOf(...amounts.map((amount, i) => figure('UZB', String(2026 - amounts.length + i), amount)));
const seed = series('3.0', '3.9', '4.6', '4.4', '4.3', '4.97');
const goals = [
  { goal: 10e9, dueEnd: 2027 },
  { goal: 10e9, dueEnd: 2031 },
];
const today = day('2026-11-24');

test('year by year to the last goal, with the chance of each', () => {
  const found = pairOutlook(seed, goals, today);
  expect(found).toMatchObject({ kind: 'ranges', reporter: 'UZB', from: { value: 4.97e9 } });
  if (found?.kind !== 'ranges') throw new Error('expected ranges');
  expect(found.years.map((y) => y.end)).toEqual([2027, 2028, 2029, 2030, 2031]);
  // Domain 7.8: under 1 % for 2026, about 15 % by 2030.
  expect(found.chances.map((c) => c.chance)).toEqual([
    { kind: 'under', percent: 5 },
    { kind: 'about', percent: 15 },
  ]);
});

test('fewer than four figures in a row: none, and how many there were', () => {
  expect(pairOutlook(series('4.4', '4.3', '4.97'), goals, today)).toMatchObject({
    kind: 'none',
    figures: 3,
    needed: 4,
  });
});

test('a bound is no figure: "over 5" in 2025 leaves 2024 the newest', () => {
  const found = pairOutlook(series('3.0', '3.9', '4.6', '4.4', '4.3', 'above 5'), goals, today);
  expect(found).toMatchObject({ kind: 'ranges', from: { value: 4.3e9 } });
});

describe('nothing to look out for', () => {
  test('when the due year has its figure', () => {
    expect(pairOutlook(seed, [{ goal: 10e9, dueEnd: 2026 }], today)).toBeNull();
    expect(pairOutlook(seed, [], today)).toBeNull();
  });

  test('when the figure has been overdue for more than a year', () => {
    const due = [{ goal: 10e9, dueEnd: 2027 }];
    expect(pairOutlook(seed, due, day('2027-12-31'))).not.toBeNull();
    expect(pairOutlook(seed, due, day('2028-01-01'))).toBeNull();
  });
});

test('beyond ten years there is a range for ten, and no chance', () => {
  const found = pairOutlook(seed, [{ goal: 10e9, dueEnd: 2040 }], today);
  expect(found).toMatchObject({ chances: [{ chance: null }] });
  expect(found?.kind === 'ranges' && found.years).toHaveLength(10);
});
