import { describe, expect, test } from 'vitest';
import { cumulativeState } from '#src/analysis/cumulative.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { type FigureFields, figure, period, source, trade } from '#tests/record-builder.ts';

/** Phase One: $502.4bn over two years, of which $200bn above twice the year 2017. */
const phaseOne = {
  kind: 'cumulative',
  amount: trade('502.4'),
  window: period('2020-01/2021-12'),
  increase: trade('200.0'),
} as const;

/** The promise was not taken back. */
const standing = { withdrawn: null };

function sum(amount: string, fields: FigureFields = {}): Observation {
  return figure('PIIE', '2020-01/2021-12', amount, fields);
}

function state(observations: readonly Observation[], asOf = '2022-06-30') {
  return cumulativeState(standing, phaseOne, observations, day(asOf));
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
  expect(cumulativeState(standing, level, [sum('288.8')], day('2022-06-30'))).toMatchObject({
    shareOfIncrease: null,
  });
});

describe('pitfall 26: only a sum over exactly the window settles it', () => {
  test('years are not added up, nor is one year the sum', () => {
    const years = [figure('USA', '2020', '300'), figure('USA', '2021', '300')];
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

describe('domain 7.5: while the window is open, the sum so far against the same share of the goal', () => {
  const first = (amount: string) => state([figure('PIIE', '2020', amount)], '2021-06-30');

  test('half the window asks for 251.2 of 502.4', () => {
    // 239 / 251.2 = 0.951; 238 / 251.2 = 0.947; 151 / 251.2 = 0.601; 150 / 251.2 = 0.597
    expect(first('239.0').state).toBe('on-track');
    expect(first('238.0').state).toBe('too-slow');
    expect(first('151.0').state).toBe('too-slow');
    expect(first('150.0')).toMatchObject({ state: 'far-behind', timeUsed: 0.5, shareOfIncrease: null });
    // 150 / 502.4
    expect(first('150.0')).toMatchObject({ shareOfLevel: expect.closeTo(0.2986, 4) });
  });

  test('a fifth of the window is needed, as for a pace: four of 24 months are too early, five are not', () => {
    const after = (to: string) => state([figure('PIIE', `2020-01/${to}`, '100')], '2020-12-31').state;
    expect(after('2020-04')).toBe('too-early');
    expect(after('2020-05')).toBe('on-track');
  });

  test('the longest sum from the first month counts; a later stretch by itself is no running sum', () => {
    const longer = figure('PIIE', '2020-01/2021-03', '240');
    expect(state([figure('PIIE', '2020', '239'), longer], '2021-06-30')).toMatchObject({
      state: 'too-slow',
      observation: { id: longer.id },
    });
    expect(state([figure('PIIE', '2021-01/2021-03', '500')], '2021-06-30').state).toBe('not-judged');
  });

  test('a bound says nothing yet, unless it is the goal itself', () => {
    expect(first('above 300').state).toBe('not-judged');
    expect(first('above 502.4').state).toBe('reached');
  });

  test('withdrawn counts from its day, and never undoes what was reached', () => {
    const on = day('2021-03-01');
    const back = { withdrawn: { on, source: source('2021-03-01') } };
    const at = (asOf: string, amount: string) =>
      cumulativeState(back, phaseOne, [figure('PIIE', '2020', amount)], day(asOf)).state;
    expect(at('2021-02-28', '150')).toBe('far-behind');
    expect(at('2021-03-01', '150')).toBe('withdrawn');
    expect(at('2021-03-01', '503')).toBe('reached');
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
