import { describe, expect, test } from 'vitest';
import { headline } from '#src/analysis/headline.ts';
import type { PathId } from '#src/analysis/paths/registry.ts';
import { judge, type VerdictCell } from '#src/analysis/verdict-matrix.ts';
import type { State } from '#src/analysis/verdict.ts';
import { day } from '#src/domain/day.ts';
import type { Observation, Reporter } from '#src/domain/observation.ts';
import type { Target } from '#src/domain/target.ts';
import { figure, pairRecord, period, target } from '#tests/record-builder.ts';

function judged(goal: Target, asOf: string, ...observations: readonly Observation[]) {
  const judgement = judge(pairRecord({ observations }), goal, day(asOf));
  return headline(judgement.kind === 'yearly' ? judgement.cells : []);
}

/** A cell of which only who, which path and what it says matter. */
function cell(reporter: Reporter, path: PathId, state: State, yearLike = '2022'): VerdictCell {
  return {
    reporter,
    yearLike: period(yearLike),
    path,
    reading: 'calendar-year',
    rounding: null,
    start: { kind: 'unknown' },
    due: period('2026'),
    latest: null,
    progress: null,
    state,
    years: [],
  };
}

function both(reporter: Reporter, state: State, yearLike?: string): readonly VerdictCell[] {
  return [cell(reporter, 'compound', state, yearLike), cell(reporter, 'straight', state, yearLike)];
}

const reached: State = { state: 'reached', period: period('2024'), yearsEarly: 2 };
const missed: State = { state: 'missed', shareOfIncrease: 0.25, shareOfLevel: 0.55, bound: null };
const pending: State = { state: 'pending', longOverdue: false };
const noStart: State = { state: 'not-judged', why: 'no-start' };
const noFigures: State = { state: 'too-early', why: 'figures' };
const noTime: State = { state: 'too-early', why: 'time' };

test('pitfall 1: on the figures of 2022 the verdict depends on the side and on the path', () => {
  // Kazakh side 5.0: on track by the compound path, too slow by the straight one. Uzbek side 4.6: too slow, far behind.
  expect(judged(target(), '2023-03-01', figure('UZB', '2022', '4.6'), figure('KAZ', '2022', '5.0'))).toEqual({
    kind: 'depends',
    best: { state: 'on-track' },
    worst: { state: 'far-behind' },
    on: ['side', 'path'],
  });
});

test('on the Kazakh figure alone it depends on the path only', () => {
  expect(judged(target(), '2023-03-01', figure('KAZ', '2022', '5.0'))).toMatchObject({
    kind: 'depends',
    on: ['path'],
  });
});

test('$5bn in 2022 is disputed: at the goal on Kazakh figures (5.0), not on Uzbek ones (4.6)', () => {
  const five = target({
    goal: '5',
    announcedOn: '2021-11-26',
    baseline: ['2.9', '2021-01/2021-09'],
    deadline: { kind: 'by-year', year: 2022 },
  });
  expect(
    judged(
      five,
      '2023-03-01',
      figure('UZB', '2021', '3.9'),
      figure('UZB', '2022', '4.6'),
      figure('KAZ', '2022', '5.0'),
    ),
  ).toEqual({ kind: 'disputed', reached: ['KAZ'], not: ['UZB'] });
});

test('the seed today is far behind on every figure and path', () => {
  expect(judged(target(), '2026-11-24', figure('UZB', '2025', '4.97'), figure('KAZ', '2024', '4.3'))).toEqual(
    {
      kind: 'agreed',
      state: { state: 'far-behind' },
      // Its newest year is 2024: named, not counted.
      silent: ['KAZ'],
    },
  );
});

test('no cell, no figures', () => {
  expect(headline([])).toEqual({ kind: 'no-figures' });
});

describe('disputed', () => {
  test('also while the time runs: reached on one side, far behind on the other', () => {
    expect(headline([...both('UZB', { state: 'far-behind' }), ...both('KAZ', reached)])).toEqual({
      kind: 'disputed',
      reached: ['KAZ'],
      not: ['UZB'],
    });
  });

  test('not by a side that only waits for its figure: that one is named as silent', () => {
    expect(headline([...both('UZB', pending), ...both('KAZ', reached)])).toEqual({
      kind: 'agreed',
      state: reached,
      silent: ['UZB'],
    });
  });

  test('not by a side that reached it late: nobody says it was reached in time', () => {
    const late: State = { state: 'reached-late', period: period('2028'), yearsLate: 2 };
    expect(headline([...both('UZB', missed), ...both('KAZ', late)])).toEqual({
      kind: 'depends',
      best: late,
      worst: missed,
      on: ['side'],
    });
  });
});

describe('silence', () => {
  test.each([
    ['too early for want of figures', noFigures],
    ['too early for want of time', noTime],
    ['without a start', noStart],
    ['waiting', pending],
  ])('a side that is %s leaves the verdict to the other', (_, state) => {
    expect(headline([...both('KAZ', state), ...both('UZB', { state: 'too-slow' })])).toEqual({
      kind: 'agreed',
      state: { state: 'too-slow' },
      silent: ['KAZ'],
    });
  });

  test('a side heard by its fiscal years is not silent for want of calendar years', () => {
    expect(headline([...both('UZB', pending), ...both('UZB', reached, '2023-04/2024-03')])).toEqual({
      kind: 'agreed',
      state: reached,
      silent: [],
    });
  });

  test('where all are too early or without a start, it is too early, and does not depend on the side', () => {
    for (const cells of [
      [...both('UZB', noStart), ...both('KAZ', noFigures)],
      [...both('KAZ', noFigures), ...both('UZB', noStart)],
    ]) {
      expect(headline(cells)).toEqual({ kind: 'agreed', state: noFigures, silent: ['UZB'] });
    }
  });

  test('where all wait, all wait together', () => {
    expect(headline([...both('UZB', pending), ...both('KAZ', pending)])).toEqual({
      kind: 'agreed',
      state: pending,
      silent: [],
    });
  });
});

test('best and worst are found in whatever order the cells come', () => {
  const states: State[] = [{ state: 'too-slow' }, { state: 'below-start' }, { state: 'on-track' }];
  expect(
    headline(states.map((state, i) => cell(['UZB', 'KAZ', 'press'][i] ?? '', 'compound', state))),
  ).toEqual({
    kind: 'depends',
    best: { state: 'on-track' },
    worst: { state: 'below-start' },
    on: ['side'],
  });
});

describe('what the verdict depends on', () => {
  const on = (...cells: readonly VerdictCell[]) => {
    const found = headline(cells);
    return found.kind === 'depends' ? found.on : found.kind;
  };
  const [onTrack, tooSlow]: [State, State] = [{ state: 'on-track' }, { state: 'too-slow' }];

  test('on the path alone, where both sides say the same by each', () => {
    const cellsOf = (side: Reporter) => [cell(side, 'compound', onTrack), cell(side, 'straight', tooSlow)];
    expect(on(...cellsOf('UZB'), ...cellsOf('KAZ'))).toEqual(['path']);
  });

  test('on the path too, where it matters to one side only', () => {
    expect(
      on(...both('UZB', tooSlow), cell('KAZ', 'compound', onTrack), cell('KAZ', 'straight', tooSlow)),
    ).toEqual(['side', 'path']);
  });

  test("on the side alone; a side's fiscal years count as another side", () => {
    expect(on(...both('UZB', tooSlow), ...both('KAZ', onTrack))).toEqual(['side']);
    expect(on(...both('UZB', tooSlow), ...both('UZB', onTrack, '2023-04/2024-03'))).toEqual(['side']);
  });
});

test('too early by the clock says more than too early for want of figures', () => {
  expect(headline([...both('UZB', noFigures), ...both('KAZ', noTime)])).toEqual({
    kind: 'agreed',
    state: noTime,
    silent: ['UZB'],
  });
});

describe('domain 7.10: what rounding leaves open', () => {
  // From 4.0 in 2021 to 10 in 2026, after one year: 0.95 of the pace is 4.7643, so 4.76 may be [4.755, 4.765).
  const judgedAt = (amount: string) => judged(target(), '2023-03-01', figure('UZB', '2022', amount));

  test('4.76 is too slow on both paths, or on track within rounding on the compound one', () => {
    // Straight: 0.76 of 1.2 is 0.63, whatever the third digit.
    expect(judgedAt('4.76')).toEqual({
      kind: 'depends',
      best: { state: 'on-track' },
      worst: { state: 'too-slow' },
      on: ['rounding'],
    });
  });

  test('4.80 is on track by the compound path whatever its digits hide, so only the path decides', () => {
    expect(judgedAt('4.80')).toMatchObject({ kind: 'depends', on: ['path'] });
  });

  test('4.5 is far behind by the straight line, and too slow or far behind by the compound path', () => {
    // 0.6 of the pace of 20.11 % is 12.07 %, that is 4.4827: within [4.45, 4.55). Straight: 0.5 of 1.2 is 0.42.
    expect(judgedAt('4.5')).toMatchObject({ kind: 'depends', on: ['path', 'rounding'] });
  });

  test('the announced start is taken at its word, a measured one is not', () => {
    // From 4.0 in 2020, 16.5 % a year are needed. 5.40 in 2022 is 16.2 %, and 15.4 % if it was 5.395 from 4.05: 0.93.
    const from = (baseline: readonly [string, string] | null) =>
      judged(target({ baseline }), '2023-03-01', figure('UZB', '2020', '4.0'), figure('UZB', '2022', '5.40'));
    expect(from(['4.0', '2020'])).toMatchObject({ on: ['path'] });
    expect(from(null)).toMatchObject({ on: ['path', 'rounding'] });
  });
});

test('pitfall 27: an old "on track" does not outlive newer figures of the other side; its side is named instead', () => {
  // The Kazakh 5.0 of 2022 was on track by the compound path; in 2023 the Uzbek side is far behind on both.
  expect(
    judged(
      target(),
      '2024-06-30',
      figure('KAZ', '2022', '5.0'),
      figure('UZB', '2022', '4.6'),
      figure('UZB', '2023', '4.4'),
    ),
  ).toEqual({ kind: 'agreed', state: { state: 'far-behind' }, silent: ['KAZ'] });
});

describe('what an agreed headline quotes is true of every cell', () => {
  const sooner: State = { state: 'reached', period: period('2023'), yearsEarly: 3 };

  test('reached in 2024 on one side and in 2023 on the other: by 2024 on both, whichever comes first', () => {
    for (const all of [
      [...both('UZB', sooner), ...both('KAZ', reached)],
      [...both('UZB', reached), ...both('KAZ', sooner)],
    ]) {
      expect(headline(all)).toMatchObject({ kind: 'agreed', state: reached });
    }
  });

  test('overdue only where all are', () => {
    const overdue: State = { state: 'pending', longOverdue: true };
    expect(headline([...both('UZB', overdue), ...both('KAZ', pending)])).toMatchObject({ state: pending });
    expect(headline([...both('UZB', overdue), ...both('KAZ', overdue)])).toMatchObject({ state: overdue });
  });
});
