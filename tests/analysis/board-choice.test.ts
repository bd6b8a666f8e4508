import { describe, expect, test } from 'vitest';
import { boardChoice } from '#src/analysis/board-choice.ts';
import type { Observation } from '#src/domain/observation.ts';
import { figure, pairRecord, period, target, trade } from '#tests/record-builder.ts';

function latest(observations: readonly Observation[], goal = target()) {
  return boardChoice(pairRecord({ targets: [goal], observations })).latest?.id ?? null;
}

test('the newest full year of what the current target measures', () => {
  expect(
    latest([figure('UZB', '2024', '4.3'), figure('UZB', '2025', '4.97'), figure('KAZ', '2024', '4.3')]),
  ).toBe('uzb-2025');
  expect(latest([figure('UZB', '2024', '4.3'), figure('KAZ', '2025', '5.1')])).toBe('kaz-2025');
});

test("for the same year the first side's figure, and a side's own before an outsider's", () => {
  expect(
    latest([figure('press', '2025', '5'), figure('KAZ', '2025', '5.1'), figure('UZB', '2025', '4.97')]),
  ).toBe('uzb-2025');
  expect(latest([figure('press', '2025', '5'), figure('KAZ', '2025', '5.1')])).toBe('kaz-2025');
});

test('pitfall 12: part of a year is no full year', () => {
  expect(
    latest([figure('UZB', '2025-01/2025-09', '3.5', { status: 'part-year' }), figure('UZB', '2024', '4.3')]),
  ).toBe('uzb-2024');
});

test('exports are no answer to a goal for turnover', () => {
  expect(latest([figure('UZB', '2025', '1.5', { flow: { exporter: 'UZB', importer: 'KAZ' } })])).toBeNull();
});

test('a pair without targets shows neither', () => {
  expect(boardChoice(pairRecord({ targets: [], observations: [figure('UZB', '2025', '4.97')] }))).toEqual({
    target: null,
    latest: null,
  });
});

describe('a sum over several years', () => {
  const goal = target({
    goal: { kind: 'cumulative', amount: trade('502.4'), window: period('2020-01/2021-12'), increase: null },
  });
  const [year, sum] = [figure('PIIE', '2021', '150'), figure('PIIE', '2020-01/2021-12', '288.8')];

  test('shows the newest figure, and of those the one over the longest time', () => {
    expect(latest([year, sum], goal)).toBe(sum.id);
    expect(latest([sum, year], goal)).toBe(sum.id);
    expect(latest([figure('PIIE', '2022', '160'), sum], goal)).toBe('piie-2022');
  });

  test('shows neither an expected one nor one that was superseded', () => {
    const corrected = figure('PIIE', '2020-01/2021-12', '290', { id: 'corrected', supersedes: sum.id });
    expect(latest([sum, corrected], goal)).toBe('corrected');
    expect(latest([figure('PIIE', '2022', '160', { status: 'expected' })], goal)).toBeNull();
  });
});
