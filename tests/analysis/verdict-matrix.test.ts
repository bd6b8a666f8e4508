import { describe, expect, test } from 'vitest';
import { dueCalendarYear, judge, type Judgement, type VerdictCell } from '#src/analysis/verdict-matrix.ts';
import { PATH_IDS } from '#src/analysis/paths/registry.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { Target } from '#src/domain/target.ts';
import { figure, pairRecord, period, target, trade } from '#tests/record-builder.ts';

/** What both sides published, as it came out. */
const seed = [
  figure('UZB', '2021', '3.9', { publishedOn: '2022-01-20' }),
  figure('UZB', '2022', '4.6', { publishedOn: '2023-01-20' }),
  figure('KAZ', '2022', '5.0', { publishedOn: '2023-02-15' }),
  figure('UZB', '2023', '4.4', { publishedOn: '2024-01-20' }),
  figure('UZB', '2024', '4.3', { publishedOn: '2025-01-20' }),
  figure('UZB', '2025', '4.97', { publishedOn: '2026-01-30' }),
];

function cells(asOf: string, observations: readonly Observation[] = seed, goal: Target = target()) {
  return yearly(judge(pairRecord({ observations }), goal, day(asOf))).cells;
}

function yearly(judgement: Judgement) {
  if (judgement.kind !== 'yearly') throw new Error('expected a yearly goal');
  return judgement;
}

function cell(all: readonly VerdictCell[], reporter: string, path: string): VerdictCell {
  const found = all.find((c) => c.reporter === reporter && c.path === path);
  if (found === undefined) throw new Error(`no cell for ${reporter}, ${path}`);
  return found;
}

test('every reporter is held against every path under every reading of the deadline that differs', () => {
  // The fifth full year after 2021 is 2026, the calendar year of the deadline: one reading, not two.
  expect(cells('2026-11-24').map((c) => `${c.reading} ${c.path} ${c.reporter}`)).toEqual(
    ['calendar-year', 'last-twelve-months'].flatMap((reading) =>
      PATH_IDS.flatMap((path) => [`${reading} ${path} UZB`, `${reading} ${path} KAZ`]),
    ),
  );
});

test('domain 7.4: read as the twelve months before 6 December 2026 there is a month less to grow in', () => {
  const read = (reading: string) =>
    cells('2026-11-24').find((c) => c.reading === reading && c.path === 'compound' && c.reporter === 'UZB');
  expect(read('last-twelve-months')?.due).toEqual(period('2025-12/2026-11'));
  // (10 / 4)^(1 / 5) − 1 = 20.1 %, (10 / 4)^(1 / 4.9167) − 1 = 20.5 %
  expect(read('calendar-year')?.progress?.requiredGrowthAtStart).toBeCloseTo(0.2011, 4);
  expect(read('last-twelve-months')?.progress?.requiredGrowthAtStart).toBeCloseTo(0.2049, 4);
});

test("pitfall 13: India's fiscal years are counted in their own kind, whatever twelve months the words can mean", () => {
  const fiscal = cells('2026-11-24', [figure('UZB', '2024-04/2025-03', '5')], target({ baseline: null }));
  expect(fiscal.map((c) => c.due)).toEqual([period('2025-04/2026-03'), period('2025-04/2026-03')]);
});

test('the seed today: on the Uzbek side far behind by pace, at 0.277 of it, one year left, so it will be missed', () => {
  const uzbek = cell(cells('2026-11-24'), 'UZB', 'compound');
  expect(uzbek.years.at(-1)?.state).toEqual({ state: 'far-behind' });
  expect(uzbek.state).toEqual({ state: 'will-be-missed' });
  expect(uzbek.latest?.observation.id).toBe('uzb-2025');
  expect(uzbek.progress?.pace).toBeCloseTo(0.277, 3);
  expect(uzbek.progress?.requiredPerYear).toBeCloseTo(5.03e9, 0);
  expect(uzbek.due).toEqual(period('2026'));
});

test('pitfall 1: in 2022 the Kazakh side is ahead of one path and behind the other, the Uzbek side behind both', () => {
  const all = cells('2023-03-01');
  const gap = (reporter: string) => cell(all, reporter, 'compound').progress?.gap;
  // Due at the end of 2022: 4.80 on the compound path, 5.20 on the straight one.
  expect(gap('KAZ')).toEqual({ compound: expect.closeTo(0.196e9, -6), straight: expect.closeTo(-0.2e9, -6) });
  expect(gap('UZB')).toEqual({
    compound: expect.closeTo(-0.204e9, -6),
    straight: expect.closeTo(-0.6e9, -6),
  });
});

test('each year since the start keeps its own numbers and what they said', () => {
  expect(
    cell(cells('2026-11-24'), 'UZB', 'compound').years.map((y) => [y.figure.observation.id, y.state.state]),
  ).toEqual([
    ['uzb-2022', 'too-slow'],
    ['uzb-2023', 'far-behind'],
    ['uzb-2024', 'far-behind'],
    ['uzb-2025', 'far-behind'],
  ]);
});

test('the numbers stop at the due year, though the series goes on', () => {
  const later = [...seed, figure('UZB', '2026', '5.5'), figure('UZB', '2027', '6')];
  const uzbek = cell(cells('2028-02-01', later), 'UZB', 'compound');
  expect(uzbek.latest?.observation.id).toBe('uzb-2027');
  expect(uzbek.years.at(-1)?.figure.observation.id).toBe('uzb-2026');
  expect(uzbek.progress?.timeUsed).toBe(1);
  expect(uzbek.state.state).toBe('missed');
});

describe('as known on a day', () => {
  test('a figure published the day after is not there', () => {
    expect(cell(cells('2026-01-29'), 'UZB', 'compound').latest?.observation.id).toBe('uzb-2024');
    expect(cell(cells('2026-01-30'), 'UZB', 'compound').latest?.observation.id).toBe('uzb-2025');
  });

  test('pitfall 8: on 7 December 2026 every cell is pending', () => {
    expect(new Set(cells('2026-12-07').map((c) => c.state.state))).toEqual(new Set(['pending']));
    expect(cell(cells('2026-12-06'), 'UZB', 'compound').state.state).toBe('will-be-missed');
  });

  test('before any figure there is no cell', () => {
    expect(cells('2016-06-30')).toEqual([]);
  });
});

test('pitfall 4: 3.9 from one side and 5.0 from the other never become +28 %', () => {
  const all = cells(
    '2023-03-01',
    [figure('UZB', '2021', '3.9'), figure('KAZ', '2022', '5.0')],
    target({ baseline: null }),
  );
  for (const c of all) {
    expect(c.progress).toBeNull();
    expect(c.years).toEqual([]);
  }
});

test('pitfall 27: a side that stops publishing waits in its own cell, and the other is settled', () => {
  const all = cells('2027-02-15', [...seed, figure('UZB', '2026', '5.5')]);
  expect(cell(all, 'UZB', 'compound').state.state).toBe('missed');
  expect(cell(all, 'KAZ', 'compound').state.state).toBe('pending');
});

describe('the announcement', () => {
  const reached = (announcedOn: string | null, year: string) =>
    cells('2026-11-24', [figure('UZB', year, '10.2')], target({ announcedOn })).map((c) => c.state.state);

  test('the year in which it was made can still meet the goal, the year before cannot', () => {
    expect(reached('2021-12-06', '2021')).toEqual(['reached', 'reached', 'reached', 'reached']);
    expect(reached('2021-12-06', '2020')).toEqual(['too-early', 'too-early', 'too-early', 'too-early']);
  });

  test("the day decides about India's year, which ended in March before the promise of December", () => {
    const cellsOf = (announcedOn: string) =>
      cells(
        '2026-11-24',
        [figure('UZB', '2020-04/2021-03', '10.2')],
        target({ announcedOn, baseline: ['4.1', '2019-04/2020-03'] }),
      ).map((c) => c.state.state);
    expect(cellsOf('2021-12-06')).not.toContain('reached');
    expect(cellsOf('2021')).toEqual(['reached', 'reached']);
  });

  test('dated by its year alone it may have been made on 1 January', () => {
    expect(reached('2021', '2021')).toEqual(['reached', 'reached']);
    expect(reached('2021', '2020')).toEqual(['too-early', 'too-early']);
  });
});

test("pitfall 13: India's years have a due year and cells of their own", () => {
  const figures = [figure('UZB', '2021-04/2022-03', '4.1'), figure('UZB', '2024-04/2025-03', '4.9')];
  const [fiscal] = cells(
    '2026-11-24',
    [...figures, ...seed],
    target({ baseline: ['4.1', '2021-04/2022-03'] }),
  ).filter((c) => c.yearLike.from.endsWith('-04'));
  expect(fiscal?.due).toEqual(period('2025-04/2026-03'));
  // Three of the four years from March 2022 to March 2026.
  expect(fiscal?.progress?.timeUsed).toBeCloseTo(0.75, 12);
});

test('a target without a deadline has figures and a start, and no numbers to fall short of', () => {
  const [first] = cells('2026-11-24', seed, target({ deadline: { kind: 'none' } }));
  expect(first).toMatchObject({ due: null, progress: null, years: [], state: { state: 'no-deadline' } });
  expect(first?.latest?.observation.id).toBe('uzb-2025');
});

describe('pitfall 26: a sum over several years', () => {
  const promise = target({
    goal: { kind: 'cumulative', amount: trade('30'), window: period('2022-01/2026-12'), increase: null },
  });

  test('is judged as a sum, without yearly cells', () => {
    const judgement = judge(pairRecord({ observations: seed }), promise, day('2026-11-24'));
    expect(judgement).toMatchObject({
      kind: 'cumulative',
      goal: 30e9,
      // No sum from January 2022 on: the single year 2022 is the first of five, 4.6 of 6.0 due.
      state: { state: 'too-slow', timeUsed: 0.2 },
    });
  });

  test('is settled by a published sum of what it measures, once that is known', () => {
    const sum = figure('UZB', '2022-01/2026-12', '24', { publishedOn: '2027-01-30' });
    const other = figure('UZB', '2022-01/2026-12', '40', { id: 'services', scope: 'goods-and-services' });
    const state = (asOf: string) => {
      const judgement = judge(pairRecord({ observations: [other, sum] }), promise, day(asOf));
      return judgement.kind === 'cumulative' ? judgement.state : null;
    };
    expect(state('2027-01-29')).toEqual({ state: 'pending', longOverdue: false });
    expect(state('2027-01-30')).toMatchObject({ state: 'missed', shareOfLevel: 0.8 });
  });
});

test('the due year is the calendar year of the deadline, or there is none', () => {
  // Of a deadline in January 2026 the last twelve months before it are 2025.
  const january = target({
    announcedOn: '2021-01-15',
    deadline: { kind: 'within-years', years: 5, year: 2026 },
  });
  expect(dueCalendarYear(yearly(judge(pairRecord(), january, day('2026-11-24'))).deadline)).toBe(2026);
  expect(dueCalendarYear(null)).toBeNull();
});

test("a promise of 1 April is not met by India's year that ended the day before; one of 31 March is", () => {
  const states = (announcedOn: string) =>
    cells(
      '2026-11-24',
      [figure('UZB', '2021-04/2022-03', '10.2')],
      target({ announcedOn, baseline: null }),
    ).map((c) => c.state.state);
  expect(states('2022-04-01')).not.toContain('reached');
  expect(states('2022-03-31')).toContain('reached');
});
