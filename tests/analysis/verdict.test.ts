import { describe, expect, test } from 'vitest';
import { paceState, progressOf, type CellInput, verdict } from '#src/analysis/verdict.ts';
import { intervalOf, valueOf } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { endsAt } from '#src/domain/period.ts';
import { figure, period, seriesOf, trade } from '#tests/record-builder.ts';

/** The seed: from 4.0 in 2021 to the goal in 2026, promised on 6 December 2021 for 6 December 2026. */
function input(figures: readonly Observation[], asOf: string, fields: Partial<CellInput> = {}): CellInput {
  return {
    goal: goal('10'),
    start: known('4.0', '2021'),
    figures: figures.length === 0 ? [] : seriesOf(...figures).figures,
    due: period('2026'),
    deadline: day('2026-12-06'),
    announcedFrom: day('2021-12-06'),
    withdrawnOn: null,
    path: 'compound',
    asOf: day(asOf),
    ...fields,
  };
}

function goal(amount: string): CellInput['goal'] {
  return { value: valueOf(trade(amount)), ...intervalOf(trade(amount)) };
}

function known(amount: string, of: string) {
  return {
    kind: 'known',
    basis: 'announced',
    observation: null,
    period: period(of),
    end: endsAt(period(of)),
    value: valueOf(trade(amount)),
    interval: intervalOf(trade(amount)),
  } as const;
}

const uz = (year: string, amount: string) => figure('UZB', year, amount);
const running = '2026-11-24';
const settled = '2027-02-15';

describe('while the time runs', () => {
  test('without a deadline nothing can fall due, whatever the figures', () => {
    const none = { due: null, deadline: null };
    expect(verdict(input([uz('2025', '4.97')], running, none))).toEqual({ state: 'no-deadline' });
    expect(verdict(input([uz('2025', '12')], running, none))).toEqual({ state: 'no-deadline' });
  });

  test('far behind: 4.97 in 2025, at 0.277 of the pace and 0.202 of the scheduled increase', () => {
    expect(verdict(input([uz('2025', '4.97')], running))).toEqual({ state: 'far-behind' });
    expect(verdict(input([uz('2025', '4.97')], running, { path: 'straight' }))).toEqual({
      state: 'far-behind',
    });
  });

  test('pitfall 28: "over 3" after 4.97 is a bound and has no pace: the last value stands, and alone it is too early', () => {
    // Taken as 3.0, below the start of 4.0, it would read below-start.
    expect(verdict(input([uz('2024', '4.46'), uz('2025', 'above 3')], running))).toEqual({
      state: 'far-behind',
    });
    expect(verdict(input([uz('2025', 'above 3')], running))).toEqual({ state: 'too-early', why: 'figures' });
  });

  test('pitfall 1: 5.0 in 2022 is on track by the compound path (1.243) and too slow by the straight one (0.833)', () => {
    expect(verdict(input([uz('2022', '5.0')], '2023-02-15'))).toEqual({ state: 'on-track' });
    expect(verdict(input([uz('2022', '5.0')], '2023-02-15', { path: 'straight' }))).toEqual({
      state: 'too-slow',
    });
  });

  test('4.6 in 2022 is too slow by the compound path (0.746) and far behind by the straight one (0.50)', () => {
    expect(verdict(input([uz('2022', '4.6')], '2023-02-15'))).toEqual({ state: 'too-slow' });
    expect(verdict(input([uz('2022', '4.6')], '2023-02-15', { path: 'straight' }))).toEqual({
      state: 'far-behind',
    });
  });

  test('3.9 in 2023 is below where it started', () => {
    expect(verdict(input([uz('2023', '3.9')], '2024-02-15'))).toEqual({ state: 'below-start' });
  });

  test('the newest figure decides', () => {
    expect(verdict(input([uz('2022', '5.0'), uz('2023', '4.4')], running))).toEqual({ state: 'far-behind' });
  });

  test('without a figure after the start it is too early', () => {
    expect(verdict(input([uz('2021', '3.9')], running))).toEqual({ state: 'too-early', why: 'figures' });
  });

  test('nothing is judged without a figure, without a start, or with a goal no higher than the start', () => {
    expect(verdict(input([], running))).toEqual({ state: 'not-judged', why: 'no-figure' });
    expect(verdict(input([uz('2025', '4.97')], running, { start: { kind: 'unknown' } }))).toEqual({
      state: 'not-judged',
      why: 'no-start',
    });
    expect(verdict(input([uz('2025', '4.97')], running, { start: known('10', '2021') }))).toEqual({
      state: 'not-judged',
      why: 'goal-not-above-start',
    });
  });
});

describe('the limits on the pace (Eurostat)', () => {
  // On the straight path from 4 to 10, 6.4 are due at the end of 2023: an increase of 2.4.
  const at = (amount: string) =>
    verdict(input([uz('2023', amount)], '2024-02-15', { path: 'straight' })).state;

  test('0.95 of the scheduled increase is on track, a little less is too slow', () => {
    expect(at('6.28')).toBe('on-track'); // 2.28 / 2.4 = 0.95
    expect(at('6.27')).toBe('too-slow');
  });

  test('0.60 is too slow, a little less is far behind', () => {
    expect(at('5.44')).toBe('too-slow'); // 1.44 / 2.4 = 0.60
    expect(at('5.43')).toBe('far-behind');
  });

  test('no increase at all is far behind; any less is below the start', () => {
    expect(at('4.00')).toBe('far-behind');
    expect(at('3.99')).toBe('below-start');
  });
});

describe('pitfall 25: the first fifth of the time is noise', () => {
  test('one year of six, 0.17 of the time, is too early', () => {
    const six = { due: period('2027'), deadline: day('2027-12-31') };
    expect(verdict(input([uz('2022', '4.6')], '2023-02-15', six))).toEqual({
      state: 'too-early',
      why: 'time',
    });
  });

  test('one year of five, exactly 0.2, is judged', () => {
    expect(verdict(input([uz('2022', '4.6')], '2023-02-15')).state).toBe('too-slow');
  });

  test('0.2 is judged whatever month the year ends in: a fifth can come out a little less in floating point', () => {
    const [newest] = seriesOf(uz('2022', '4.6')).figures;
    if (newest === undefined) throw new Error('expected a figure');
    for (let year = 2000; year < 2060; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        // One year of five. In January 2043 the share of the time is 0.1999999999999909.
        const start = { ...known('4.0', '2021'), end: year + month / 12 };
        const figureThen = { ...newest, end: year + 1 + month / 12 };
        const numbers = progressOf(figureThen, start, 10e9, year + 5 + month / 12);
        expect(paceState(numbers, 'compound').state).toBe('too-slow');
      }
    }
  });
});

describe('pitfall 8: the deadline comes before the data', () => {
  const soFar = [uz('2024', '4.46'), uz('2025', '4.97')];

  test('on 6 December 2026 the promise is still running', () => {
    expect(verdict(input(soFar, '2026-12-06'))).toEqual({ state: 'far-behind' });
  });

  test('on 7 December 2026 it is pending, not missed', () => {
    expect(verdict(input(soFar, '2026-12-07'))).toEqual({ state: 'pending', longOverdue: false });
  });

  test('after a whole further year without the figure we say that none was found', () => {
    expect(verdict(input(soFar, '2027-12-31'))).toEqual({ state: 'pending', longOverdue: false });
    expect(verdict(input(soFar, '2028-01-01'))).toEqual({ state: 'pending', longOverdue: true });
  });

  test('with the figure of 2026 below the goal it is missed, with both true shares', () => {
    // (5.5 − 4) / (10 − 4) = 0.25 of the increase, 0.55 of the level
    expect(verdict(input([...soFar, uz('2026', '5.5')], settled))).toEqual({
      state: 'missed',
      shareOfIncrease: 0.25,
      shareOfLevel: 0.55,
      bound: null,
    });
  });

  test('pitfall 28: "over 5.5" is no exact share: the bound is told, and no share of the increase', () => {
    expect(verdict(input([...soFar, uz('2026', 'above 5.5')], settled))).toMatchObject({
      state: 'missed',
      shareOfIncrease: null,
      shareOfLevel: 0.55,
      bound: 'above',
    });
  });

  test('missed from an unknown start has no share of the increase', () => {
    expect(verdict(input([uz('2026', '5.5')], settled, { start: { kind: 'unknown' } }))).toMatchObject({
      state: 'missed',
      shareOfIncrease: null,
    });
  });
});

describe('reached', () => {
  test('in any full year inside the window, with the years to spare', () => {
    expect(verdict(input([uz('2024', '10.2')], running))).toEqual({
      state: 'reached',
      period: period('2024'),
      yearsEarly: 2,
    });
    expect(verdict(input([uz('2026', '10.2')], settled))).toMatchObject({ state: 'reached', yearsEarly: 0 });
  });

  test('not by a year that was over before the promise', () => {
    expect(verdict(input([uz('2020', '10.2'), uz('2025', '4.97')], running))).toEqual({
      state: 'far-behind',
    });
  });

  test('not by the year that ended the night before it', () => {
    const onNewYear = { announcedFrom: day('2022-01-01') };
    expect(verdict(input([uz('2021', '10.2')], running, onNewYear)).state).toBe('too-early');
  });

  test('the first of several years counts', () => {
    expect(verdict(input([uz('2023', '10.2'), uz('2024', '10.5')], running))).toMatchObject({
      period: period('2023'),
    });
    expect(verdict(input([uz('2023', '10.0'), uz('2024', '10.0')], running))).toEqual({
      state: 'within-rounding',
      period: period('2023'),
    });
    const late = [uz('2026', '8'), uz('2027', '10.2'), uz('2028', '10.5')];
    expect(verdict(input(late, '2029-02-15'))).toMatchObject({ period: period('2027'), yearsLate: 1 });
  });

  test('late by "over 10" is late too', () => {
    expect(verdict(input([uz('2026', '8'), uz('2028', 'above 10')], '2029-02-15')).state).toBe(
      'reached-late',
    );
  });

  test('reached, and fallen since', () => {
    expect(verdict(input([uz('2024', '10.2'), uz('2025', '9.1')], running))).toEqual({
      state: 'reached-fallen',
      period: period('2024'),
    });
  });

  test('a fall to the goal within rounding is no fall', () => {
    expect(verdict(input([uz('2024', '10.2'), uz('2025', '10.0')], running)).state).toBe('reached');
  });

  test('late: below the goal in the due year, above it two years on', () => {
    expect(verdict(input([uz('2026', '8'), uz('2027', '9'), uz('2028', '10.2')], '2029-02-15'))).toEqual({
      state: 'reached-late',
      period: period('2028'),
      yearsLate: 2,
    });
  });

  test('without the figure of the due year, a later one cannot tell late from in time', () => {
    expect(verdict(input([uz('2025', '9'), uz('2028', '10.2')], '2029-02-15'))).toEqual({
      state: 'pending',
      longOverdue: true,
    });
  });
});

describe('pitfall 11: rounding', () => {
  const after = (amount: string, aim = '10') =>
    verdict(input([uz('2026', amount)], settled, { goal: goal(aim) })).state;

  test('9.96 has not reached 10', () => {
    expect(after('9.96')).toBe('missed');
  });

  test('10.0, to one decimal, is at 10 within rounding: it may have been 9.95', () => {
    expect(after('10.0')).toBe('within-rounding');
    expect(after('10')).toBe('within-rounding');
  });

  test('10.06 has reached 10: it was 10.055 at least', () => {
    expect(after('10.06')).toBe('reached');
  });

  test('"about 9.9" may have been 9.95, and is at it within rounding; a plain 9.9 was less', () => {
    expect(after('about 9.9', '9.95')).toBe('within-rounding');
    expect(after('9.9', '9.95')).toBe('missed');
  });

  test('"nearly 300" is not 300, not even within rounding', () => {
    expect(after('below 300', '300')).toBe('missed');
  });

  test('pitfall 28: "over 5" has reached 5, and not 10', () => {
    expect(after('above 5', '5')).toBe('reached');
    expect(after('above 5', '10')).toBe('missed');
  });

  test('"nearly 10" after a year above it is a fall', () => {
    expect(verdict(input([uz('2024', '10.2'), uz('2025', 'below 10')], running)).state).toBe(
      'reached-fallen',
    );
  });
});

describe('limits are limits on paper, not in floating point', () => {
  test('5.14 is exactly 0.95 of the 1.20 a straight line asked for: on track', () => {
    // (5.14 − 4) / 1.2 comes out as 0.9499999999999997.
    expect(verdict(input([uz('2022', '5.14')], '2023-06-30', { path: 'straight' }))).toEqual({
      state: 'on-track',
    });
    expect(verdict(input([uz('2022', '5.13')], '2023-06-30', { path: 'straight' }))).toEqual({
      state: 'too-slow',
    });
  });
});
