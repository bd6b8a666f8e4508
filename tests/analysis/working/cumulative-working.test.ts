import { describe, expect, test } from 'vitest';
import { judge } from '#src/analysis/verdict-matrix.ts';
import { cumulativeWorking } from '#src/analysis/working/cumulative-working.ts';
import type { Working } from '#src/analysis/working/step.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { Goal } from '#src/domain/target.ts';
import { figure, pairRecord, period, target, trade } from '#tests/record-builder.ts';
import { computed } from './spreadsheet.ts';

/** Phase One: $502.4bn in 2020 and 2021 together, of which 200 on top of what 2017 would have given. */
const PHASE_ONE: Goal = {
  kind: 'cumulative',
  amount: trade('502.4'),
  window: period('2020-01/2021-12'),
  increase: trade('200'),
};

function working(goal: Goal, observations: readonly Observation[], asOf: string): Working {
  const promise = target({ goal, announcedOn: '2020-01-15', deadline: { kind: 'by-year', year: 2021 } });
  const judgement = judge(pairRecord({ targets: [promise], observations }), promise, day(asOf));
  const found = judgement.kind === 'cumulative' ? cumulativeWorking(judgement) : null;
  if (found === null) throw new Error('expected a sum');
  return found;
}

const lines = (found: Working) => found.steps.map((s) => `${s.formula}: ${s.numbers}`);

describe('Phase One (domain 7.6)', () => {
  test('the sum against the goal, and the increase: 57.5 % and −6.8 %', () => {
    const sum = figure('PIIE', '2020-01/2021-12', '288.8');
    const found = working(PHASE_ONE, [sum], '2022-03-01');
    expect(lines(found)).toEqual([
      'T: 502.4',
      'S: 288.8',
      's = S / T: 288.8 / 502.4',
      'A: 200',
      'F = T − A: 502.4 − 200',
      'p = (S − F) / A: (288.8 − 302.4) / 200',
      'S⁻ = S − 0.05: 288.8 − 0.05',
      'S⁺ = S + 0.05: 288.8 + 0.05',
    ]);
    expect(computed(found.steps[2]!.spreadsheet)).toBeCloseTo(0.575, 3);
    expect(computed(found.steps[5]!.spreadsheet)).toBeCloseTo(-0.068, 3);
    expect(found.checks.map((c) => c.numbers)).toEqual(['288.85 ≤ 502.4']);
  });

  test('"over 288.8" is compared by its bound', () => {
    const found = working(PHASE_ONE, [figure('PIIE', '2020-01/2021-12', 'above 288.8')], '2022-03-01');
    expect(found.checks.map((c) => c.formula)).toEqual(['S⁻ < T']);
  });

  test('half of the months: the share of the goal against the share of the time, and nothing of the increase', () => {
    const found = working(PHASE_ONE, [figure('PIIE', '2020-01/2020-12', '100')], '2021-02-01');
    // 100 / 502.4 = 0.199 of the goal in 12 of 24 months: 0.398 of what was due.
    expect(lines(found)).toEqual([
      'T: 502.4',
      'S: 100',
      's = S / T: 100 / 502.4',
      'n = 24: 24',
      'k = 12: 12',
      'τ = k / n: 12 / 24',
      'q = s / τ: 0.199045 / 0.5',
    ]);
    expect(computed(found.steps.at(-1)!.spreadsheet)).toBeCloseTo(0.398, 3);
    expect(found.checks.map((c) => c.numbers)).toEqual(['0 ≤ 0.398089 < 0.60']);
  });

  test('without a published sum there is the goal alone', () => {
    const found = working(PHASE_ONE, [], '2021-02-01');
    expect(lines(found)).toEqual(['T: 502.4']);
    expect(found.checks).toEqual([]);
  });
});
