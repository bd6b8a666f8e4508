import { describe, expect, test } from 'vitest';
import { realChange } from '#src/analysis/real-change.ts';
import { judge } from '#src/analysis/verdict-matrix.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { parsePrices } from '#src/wire/record.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';
import { pricesFile } from '#tests/wire/small-record.ts';

const prices = parsePrices(pricesFile());

function change(...observations: readonly Observation[]) {
  return changeFrom(['4.0', '2021'], ...observations);
}

function changeFrom(baseline: readonly [string, string], ...observations: readonly Observation[]) {
  const judgement = judge(pairRecord({ observations }), target({ baseline }), day('2026-11-24'));
  const cell = judgement.kind === 'yearly' ? judgement.cells[0] : undefined;
  return cell ? realChange(cell, 2021, prices) : null;
}

test('prices doubled, so 4.0 that became 6.0 is 3.0 in the money of the start: growth that was all inflation', () => {
  expect(change(figure('UZB', '2022', '6.0'))).toEqual({
    base: 2021,
    start: 4e9,
    latest: 3e9,
    change: expect.closeTo(-0.25, 9),
    // 5.95 / 2 / 4.05 and 6.05 / 2 / 3.95
    within: { low: expect.closeTo(-0.26543, 5), high: expect.closeTo(-0.23418, 5) },
    growth: expect.closeTo(-0.25, 9),
    nominalGrowth: expect.closeTo(0.5, 9),
    prices: expect.closeTo(1, 9),
  });
});

describe('there is none', () => {
  test.each(['above 4.0', 'below 4.0', 'about 1'])('from a start of %s', (start) => {
    // "About 1" is [0, 2): nothing can be counted from nothing.
    expect(changeFrom([start, '2021'], figure('UZB', '2022', '6.0'))).toBeNull();
  });

  test('without an index for the year of the figure', () => {
    expect(change(figure('UZB', '2025', '4.97'))).toBeNull();
  });

  test('without a figure after the start', () => {
    expect(change(figure('UZB', '2021', '3.9'))).toBeNull();
  });
});
