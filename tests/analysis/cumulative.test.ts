import { describe, expect, test } from 'vitest';
import { cumulativeState } from '#src/analysis/cumulative.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { type FigureFields, figure, period, trade } from '#tests/record-builder.ts';

/** Phase One: $502.4bn over two years, of which $200bn above twice the year 2017. */
const phaseOne = {
  kind: 'cumulative',
  amount: trade('502.4'),
  window: period('2020-01/2021-12'),
  increase: trade('200.0'),
} as const;

function sum(amount: string, fields: FigureFields = {}): Observation {
  return figure('PIIE', '2020-01/2021-12', amount, fields);
}

function state(observations: readonly Observation[], asOf = '2022-06-30') {
  return cumulativeState(phaseOne, observations, day(asOf));
}

test('Phase One was missed: 57.5 % of the level, and none of the increase', () => {
  // 288.8 / 502.4; (288.8 − 302.4) / 200 = −6.8 %
  expect(state([sum('288.8')])).toEqual({
    state: 'missed',
    observation: sum('288.8'),
    shareOfLevel: expect.closeTo(0.5748, 4),
    shareOfIncrease: expect.closeTo(-0.068, 9),
  });
});

test('a goal that names no increase has no share of it', () => {
  const level = { ...phaseOne, increase: null };
  expect(cumulativeState(level, [sum('288.8')], day('2022-06-30'))).toMatchObject({ shareOfIncrease: null });
});

describe('pitfall 26: only a sum over exactly the window settles it', () => {
  test('years are not added up, nor is one year the sum', () => {
    const years = [figure('USA', '2020', '300'), figure('USA', '2021', '300')];
    expect(state(years, '2021-06-30')).toEqual({ state: 'not-judged', why: 'no-running-sum' });
    expect(state(years)).toEqual({ state: 'pending', longOverdue: false });
  });

  test('the window is open to the end of its last day', () => {
    expect(state([], '2021-12-31').state).toBe('not-judged');
    expect(state([], '2022-01-01').state).toBe('pending');
  });

  test('an undated sum settles nothing on the last day of the window', () => {
    expect(state([sum('288.8')], '2021-12-31').state).toBe('not-judged');
    expect(state([sum('288.8')], '2022-01-01').state).toBe('missed');
  });

  test('after a whole further year without a sum we say that none was found', () => {
    expect(state([], '2022-12-31')).toEqual({ state: 'pending', longOverdue: false });
    expect(state([], '2023-01-01')).toEqual({ state: 'pending', longOverdue: true });
  });
});

describe('which sum', () => {
  test('an expected one is no measurement', () => {
    expect(state([sum('510', { status: 'expected' })]).state).toBe('pending');
  });

  test('a superseded one no longer counts, wherever it stands', () => {
    const [old, corrected] = [sum('510'), sum('288.8', { id: 'corrected', supersedes: sum('510').id })];
    expect(state([old, corrected])).toMatchObject({ state: 'missed', observation: { id: 'corrected' } });
    expect(state([corrected, old])).toMatchObject({ state: 'missed', observation: { id: 'corrected' } });
  });
});

describe('reached', () => {
  test.each([
    ['502.5', 'reached'], // 502.45 at least
    ['502.4', 'within-rounding'],
    ['502', 'within-rounding'],
    ['502.3', 'missed'], // less than 502.35
    ['about 502.3', 'missed'], // less than 502.4
    ['above 502.4', 'reached'],
    ['above 288.8', 'missed'], // no top, but no claim to have reached it
    ['below 502.4', 'missed'],
    ['below 510', 'missed'],
  ])('%s of 502.4 is %s', (amount, expected) => {
    expect(state([sum(amount)]).state).toBe(expected);
  });
});
