import { describe, expect, test } from 'vitest';
import { headline } from '#src/analysis/headline.ts';
import { judge } from '#src/analysis/verdict-matrix.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';

// The strict rule of the design guide, section 6: one test for each of its conditions.

/** Six years in a row up to 2025, growing by 5 % and in one year by `fastest`. */
function years(reporter: 'UZB' | 'KAZ', latest: number, fastest = 1.3): readonly Observation[] {
  const steps = [1.05, 1.05, fastest, 1.05, 1.05];
  const first = latest / steps.reduce((all, step) => all * step, 1);
  return [1, ...steps].map((_, i) =>
    figure(
      reporter,
      String(2020 + i),
      (first * steps.slice(0, i).reduce((all, step) => all * step, 1)).toFixed(3),
      {
        publishedOn: `${2021 + i}-01-20`,
      },
    ),
  );
}

function states(asOf: string, ...observations: readonly Observation[]) {
  const judgement = judge(pairRecord({ observations }), target(), day(asOf));
  return judgement.kind === 'yearly' ? [...new Set(judgement.cells.map((c) => c.state.state))] : [];
}

test('all four conditions hold: $5.0bn needs 100 % in one year, the fastest was 30 %', () => {
  expect(states('2026-11-24', ...years('UZB', 5))).toEqual(['will-be-missed']);
});

describe('the pace stands when', () => {
  test('a year or more is left of the period', () => {
    // On 31 December 2025 the whole of 2026 is left; nothing of 2025 is known either.
    const known = years('UZB', 5).map((o) => ({ ...o, source: { ...o.source, publishedOn: null } }));
    expect(states('2025-12-31', ...known)).toEqual(['far-behind']);
    expect(states('2026-01-02', ...known)).toEqual(['will-be-missed']);
  });

  test('the growth needed is not one and a half times the fastest year', () => {
    // 100 % needed: 1.5 times 66 % is 99 %, 1.5 times 68 % is 102 %.
    expect(states('2026-11-24', ...years('UZB', 5, 1.66))).toEqual(['will-be-missed']);
    expect(states('2026-11-24', ...years('UZB', 5, 1.68))).not.toContain('will-be-missed');
  });

  test('the fastest year was the other side’s, or printed as growth beside a figure', () => {
    const printed = figure('KAZ', '2018', '3', { growth: '70' });
    expect(states('2026-11-24', ...years('UZB', 5), printed)).not.toContain('will-be-missed');
  });

  test('there is no projection: three figures in a row are too few', () => {
    expect(states('2026-11-24', ...years('UZB', 5).slice(3))).toEqual(['far-behind']);
  });

  test('the projection gives 5 % or more', () => {
    // A pair that hardly ever changed, then needs 12 %: far more than it ever grew, and not improbable.
    const calm = ['8.90', '8.91', '8.90', '8.92', '8.91', '8.93'].map((amount, i) =>
      figure('UZB', String(2020 + i), amount, { publishedOn: `${2021 + i}-01-20` }),
    );
    expect(states('2026-11-24', ...calm)).not.toContain('will-be-missed');
  });

  test('another side with a figure for the same year is not so far off', () => {
    expect(states('2026-11-24', ...years('UZB', 5), ...years('KAZ', 8))).not.toContain('will-be-missed');
  });

  test('the deadline has passed: then it is pending', () => {
    expect(states('2026-12-06', ...years('UZB', 5))).toEqual(['will-be-missed']);
    expect(states('2026-12-07', ...years('UZB', 5))).toEqual(['pending']);
  });
});

test('a side whose newest year is older is not counted, but one that has reached the goal is', () => {
  const older = figure('KAZ', '2024', '9', { publishedOn: '2025-02-01' });
  const judgement = judge(
    pairRecord({ observations: [...years('UZB', 5), older] }),
    target(),
    day('2026-11-24'),
  );
  if (judgement.kind !== 'yearly') throw new Error('expected cells');
  // 9 in 2024 is on track by its own pace, and no word of 2025: the cell keeps that, the headline names the side.
  expect(judgement.cells.filter((c) => c.reporter === 'KAZ').map((c) => c.state.state)).not.toContain(
    'will-be-missed',
  );
  expect(headline(judgement.cells)).toEqual({
    kind: 'agreed',
    state: { state: 'will-be-missed' },
    silent: ['KAZ'],
  });
  const reached = figure('KAZ', '2024', '10.5', { publishedOn: '2025-02-01' });
  expect(states('2026-11-24', ...years('UZB', 5), reached)).not.toContain('will-be-missed');
});
