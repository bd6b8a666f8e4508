import { describe, expect, test } from 'vitest';
import { judgementJson } from '#src/cli/judgement-json.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { Target } from '#src/domain/target.ts';
import { figure, pairRecord, period, target, trade } from '#tests/record-builder.ts';

function json(goal: Target, asOf: string, ...observations: readonly Observation[]) {
  return judgementJson(pairRecord({ targets: [goal], observations }), goal, day(asOf), '2026-11-24.1');
}

function cells(...[goal, asOf, ...observations]: Parameters<typeof json>) {
  const judgement = json(goal, asOf, ...observations);
  if (!('cells' in judgement)) throw new Error('expected a yearly goal');
  return judgement.cells;
}

test('who, when and what, in the words of the record', () => {
  expect(json(target(), '2026-11-24', figure('UZB', '2025', '4.97'))).toMatchObject({
    target: 'ten-by-2026',
    pair: 'kaz-uzb',
    asOf: '2026-11-24',
    vintage: '2026-11-24.1',
    kind: 'yearly',
    goal: { kind: 'level', amount: '10 billion USD', value: 10e9 },
    deadline: {
      date: '2026-12-06',
      exact: true,
      readings: [
        { id: 'calendar-year', period: '2026' },
        { id: 'last-twelve-months', period: '2025-12/2026-11' },
        { id: 'nth-full-year', period: '2026' },
      ],
    },
    start: {
      basis: 'announced',
      period: '2021',
      amount: '4.0 billion USD',
      value: 4e9,
      interval: [3.95e9, 4.05e9],
    },
  });
});

test('a cell carries its start, its state, its figure and every year', () => {
  const [first] = cells(target(), '2026-11-24', figure('UZB', '2022', '4.6'), figure('UZB', '2025', '4.97'));
  expect(first).toMatchObject({
    reporter: 'UZB',
    yearKind: 'calendar-year',
    path: 'compound',
    start: { basis: 'announced', period: '2021', value: 4e9, interval: [3.95e9, 4.05e9] },
    due: '2026',
    state: 'far-behind',
    latest: {
      observation: 'uzb-2025',
      period: '2025',
      amount: '4.97 billion USD',
      value: 4.97e9,
      interval: [4.965e9, 4.975e9],
      qualifier: 'exactly',
      status: 'final',
    },
    numbers: { period: '2025', shareOfLevel: 0.497, timeUsed: 0.8, due: { straight: 8.8e9 } },
    years: [
      { period: '2022', observation: 'uzb-2022', amount: '4.6 billion USD', value: 4.6e9, state: 'too-slow' },
      { period: '2025', observation: 'uzb-2025', state: 'far-behind' },
    ],
  });
});

test('the numbers say which year they are of: the due one, though the latest figure is of a later one', () => {
  const [first] = cells(target(), '2028-02-01', figure('UZB', '2026', '5.5'), figure('UZB', '2027', '6.0'));
  expect(first).toMatchObject({
    state: 'missed',
    shareOfIncrease: 0.25,
    latest: { period: '2027' },
    numbers: { period: '2026', shareOfIncrease: 0.25, requiredPerYear: null },
  });
});

test('a state that names a year writes it as the record does', () => {
  expect(cells(target(), '2026-11-24', figure('UZB', '2024', '10.2'))[0]).toMatchObject({
    state: 'reached',
    period: '2024',
    yearsEarly: 2,
  });
});

describe('what JSON cannot hold', () => {
  test('pitfall 28: "over 5" has no top: null, and the qualifier says why', () => {
    expect(cells(target(), '2026-11-24', figure('UZB', '2025', 'above 5'))[0]?.latest).toMatchObject({
      amount: 'above 5 billion USD',
      interval: [5e9, null],
      qualifier: 'above',
    });
  });

  test('a miss that rests on a bound says so, and has no exact share', () => {
    const byThree = target({
      goal: '5',
      baseline: ['3.6', '2021'],
      deadline: { kind: 'by-year', year: 2023 },
    });
    expect(cells(byThree, '2024-06-30', figure('UZB', '2023', 'above 3.1'))[0]).toMatchObject({
      state: 'missed',
      bound: 'above',
      shareOfIncrease: null,
    });
  });

  test('a compound path from nothing is null, not "not a number"', () => {
    const [first] = cells(target({ baseline: ['0', '2021'] }), '2026-11-24', figure('UZB', '2025', '4.97'));
    expect(first?.numbers?.due.compound).toBeNull();
    expect(first?.numbers?.gap.compound).toBeNull();
    expect(first?.numbers?.due.straight).toBe(8e9);
  });
});

test('what is absent is null, and what was never said is left out', () => {
  const judgement = json(
    target({ baseline: null, deadline: { kind: 'none' } }),
    '2026-11-24',
    figure('KAZ', '2023', '4.4'),
  );
  expect(judgement).toMatchObject({ deadline: null, headline: { kind: 'agreed', state: 'no-deadline' } });
  expect(judgement).not.toHaveProperty('start');
  expect(judgement).not.toHaveProperty('now');
  expect('cells' in judgement && judgement.cells[0]).toMatchObject({
    start: null,
    due: null,
    numbers: null,
    years: [],
  });
});

test('the headline holds on every cell', () => {
  const five = target({ goal: '5', baseline: ['3.9', '2021'], deadline: { kind: 'by-year', year: 2022 } });
  expect(json(five, '2023-03-01', figure('UZB', '2022', '4.6'), figure('KAZ', '2022', '5.0'))).toMatchObject({
    headline: { kind: 'disputed', reached: ['KAZ'], not: ['UZB'] },
  });
  expect(json(five, '2023-03-01')).toMatchObject({ cells: [], headline: { kind: 'no-figures' } });
});

describe('where the goal stands now', () => {
  const redated = target({
    id: 'ten-by-2030',
    announcedOn: '2025-03-15',
    baseline: ['4.3', '2024'],
    deadline: { kind: 'by-year', year: 2030 },
    link: { kind: 're-dates', target: 'ten-by-2026' },
  });
  const now = (of: Target, asOf: string) =>
    judgementJson(pairRecord({ targets: [target(), redated] }), of, day(asOf), '2026-11-24.1').now;

  test('pitfall 10: re-dated to 2030, from the same start in 2021', () => {
    expect(now(target(), '2026-11-24')).toEqual({
      target: 'ten-by-2030',
      year: 2030,
      change: 'weaker',
      growthBefore: expect.closeTo(0.201, 3),
      growthAfter: expect.closeTo(0.107, 3),
      neededFromNow: [],
    });
  });

  test('not before it was moved, and not for the statement that moved it', () => {
    expect(now(target(), '2025-03-14')).toBeUndefined();
    expect(now(redated, '2026-11-24')).toBeUndefined();
  });
});

test('pitfall 26: a sum is judged as a sum', () => {
  const sum = target({
    goal: {
      kind: 'cumulative',
      amount: trade('502.4'),
      window: period('2020-01/2021-12'),
      increase: trade('200'),
    },
    baseline: null,
    deadline: { kind: 'by-year', year: 2021 },
  });
  const judgement = json(sum, '2022-06-30', figure('PIIE', '2020-01/2021-12', 'above 288.8'));
  expect(judgement).toMatchObject({
    kind: 'cumulative',
    goal: { kind: 'cumulative', window: '2020-01/2021-12', increase: '200 billion USD' },
    cumulative: {
      state: 'missed',
      observation: { period: '2020-01/2021-12', interval: [288.8e9, null], qualifier: 'above' },
      shareOfIncrease: expect.closeTo(-0.068, 9),
    },
  });
  expect(judgement).not.toHaveProperty('cells');
});

test('a multiple says of how many times the start it is; a level does not', () => {
  const goal = { kind: 'multiple', amount: trade('8'), factor: 2, derived: true } as const;
  expect(json(target({ goal }), '2026-11-24').goal).toEqual({
    kind: 'multiple',
    amount: '8 billion USD',
    value: 8e9,
    factor: 2,
  });
  expect(json(target(), '2026-11-24').goal).not.toHaveProperty('factor');
});

describe('beyond the verdict', () => {
  const redated = target({
    id: 'ten-by-2030',
    announcedOn: '2025-03-15',
    deadline: { kind: 'by-year', year: 2030 },
    link: { kind: 're-dates', target: 'ten-by-2026' },
  });
  const observations = ['3.0', '3.9', '4.6', '4.4', '4.3', '4.97'].map((amount, i) =>
    figure('UZB', String(2020 + i), amount, { publishedOn: `${2021 + i}-01-30` }),
  );
  const told = judgementJson(
    pairRecord({ targets: [target(), redated], observations }),
    target(),
    day('2026-11-24'),
    '2026-11-24.1',
  );

  test('where the goal stands, and when it will be settled', () => {
    expect(told.standing).toEqual({
      kind: 'moved',
      on: '2025-03-15',
      to: 'ten-by-2030',
      year: 2030,
      goal: 10e9,
    });
    expect(told.settlement).toEqual({ from: '2027-01-30', to: '2027-01-30', slowest: 'UZB', unknown: [] });
  });

  test('every change of the verdict, with its cause and the rows behind it', () => {
    expect(told.events.map((e) => `${e.on} ${e.cause}`)).toEqual([
      '2021-12-06 announced',
      '2023-01-30 new-figure',
      '2024-01-30 new-figure',
      '2025-03-15 target-moved',
      // The first day with less than a year left: from 4.3 to 10 in two years is 53 % a year, the fastest was 30 %.
      '2026-01-01 time',
    ]);
    expect(told.events[1]).toMatchObject({ figures: ['uzb-2022'], verdict: { kind: 'depends' } });
    expect(told.events[3]).toMatchObject({ to: 'ten-by-2030' });
  });

  test('the outlook: ranges to the due year and a chance to the nearest 5 %', () => {
    expect(told.outlook).toMatchObject([
      {
        kind: 'ranges',
        reporter: 'UZB',
        from: 'uzb-2025',
        years: [{ horizon: 1, end: 2027 }],
        chance: { kind: 'under', percent: 5 },
      },
    ]);
  });

  test('what rounding leaves open', () => {
    // 4.76 after one year is 0.945 of the pace, and 4.765 is 0.951.
    const rounded = judgementJson(
      pairRecord({ observations: [figure('UZB', '2022', '4.76', { publishedOn: '2023-01-30' })] }),
      target(),
      day('2023-06-30'),
      '2026-11-24.1',
    );
    expect('cells' in rounded && rounded.cells[0]).toMatchObject({
      state: 'too-slow',
      rounding: { best: 'on-track', worst: 'too-slow' },
    });
  });
});
