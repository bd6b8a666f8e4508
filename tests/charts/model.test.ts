// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest';
import { yearlyGrowth } from '#src/analysis/progress.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { lastFirstYear } from '#src/charts/turnover/first-year.ts';
import { turnoverChart, type TurnoverChart } from '#src/charts/turnover/model.ts';
import { valueOf } from '#src/domain/amount.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { publishedPair, publishedPairs, storyOf } from '#tests/published-pairs.ts';
import { date, figure, pairRecord, source, target, text } from '#tests/record-builder.ts';

const compound = { path: 'compound', from: null } as const;

let kazUzb: PairRecord;
let story: PairStory;
let chart: TurnoverChart;

beforeAll(async () => {
  kazUzb = (await publishedPair('kaz-uzb')).record;
  story = storyOf(kazUzb);
  chart = turnoverChart(story, compound);
});

const bn = (value: number) => Number((value / 1e9).toFixed(2));
const sideOf = (reporter: string, of = chart) => of.sides.find((s) => s.reporter === reporter)!;
const marksOf = (reporter: string) => sideOf(reporter).marks.map((m) => [m.x, bn(m.value)]);
const runsOf = (reporter: string) => sideOf(reporter).runs.map((run) => run.map((m) => m.x));
const curve = (id: string, of = chart) => of.curves.find((c) => c.id === id);

/** The value a curve passes at a year, between its points by the formula it is drawn from. */
function at(id: string, year: number, of: TurnoverChart): number | undefined {
  const points = curve(id, of)?.points ?? [];
  const after = points.findIndex((p) => p.x >= year);
  const [a, b] = [points[after - 1], points[after]];
  if (!a || !b) return points[after]?.value;
  return a.value + ((b.value - a.value) * (year - a.x)) / (b.x - a.x);
}

describe('Kazakhstan and Uzbekistan', () => {
  test('each side has its own marks, as the record gives them', () => {
    expect(marksOf('UZB')).toEqual([
      [2020, 3],
      [2021, 3.9],
      [2022, 4.6],
      [2023, 4.4],
      [2024, 4.2],
      [2025, 4.97],
    ]);
    expect(marksOf('KAZ')).toEqual([
      [2017, 2],
      [2018, 3],
      [2021, 4.3],
      [2022, 5],
      [2023, 4.4],
      [2024, 4.3],
    ]);
    expect(chart.sides.map((s) => [s.reporter, s.place])).toEqual([
      ['UZB', 'first'],
      ['KAZ', 'second'],
    ]);
  });

  test('every mark is a full year of turnover on record for that side and year, none of them expected', () => {
    for (const { reporter, marks } of chart.sides) {
      for (const { figure: f, x, value } of marks) {
        const row = kazUzb.observations.find((o) => o.id === f.observation.id)!;
        expect(row).toMatchObject({ reporter, flow: 'turnover', period: { from: `${x}-01`, to: `${x}-12` } });
        expect(['final', 'preliminary']).toContain(row.status);
        expect(valueOf(row.amount)).toBe(value);
      }
    }
  });

  test('the $4bn of December 2021 and the $5bn of 2022 were expected: no mark has them', () => {
    const expected = kazUzb.observations.filter((o) => o.status === 'expected').map((o) => o.id);
    expect(expected).toContain('kaz-uzb-2021-turnover-uzb');
    const drawn = chart.sides.flatMap((s) => s.marks.map((m) => m.figure.observation.id));
    expect(drawn.filter((id) => expected.includes(id))).toEqual([]);
  });

  test('2019 is missing on both sides and nothing bridges it; Kazakh 2018 is not joined to 2021', () => {
    expect(chart.missing).toEqual([{ from: 2019, to: 2019 }]);
    expect(runsOf('UZB')).toEqual([[2020, 2021, 2022, 2023, 2024, 2025]]);
    expect(runsOf('KAZ')).toEqual([
      [2017, 2018],
      [2021, 2022, 2023, 2024],
    ]);
  });

  test('the band spans the two sides where both have the year: 2021 to 2024', () => {
    expect(chart.bands.map((run) => run.map((b) => [b.x, bn(b.low), bn(b.high)]))).toEqual([
      [
        [2021, 3.9, 4.3],
        [2022, 4.6, 5],
        [2023, 4.4, 4.4],
        [2024, 4.2, 4.3],
      ],
    ]);
  });

  test('hollow marks are the preliminary ones; the larger mark is each side’s newest year', () => {
    const picked = (which: 'hollow' | 'latest') =>
      chart.sides.map((s) => s.marks.filter((m) => m[which]).map((m) => m.x));
    expect(picked('hollow')).toEqual([
      [2020, 2024, 2025],
      [2017, 2024],
    ]);
    expect(picked('latest')).toEqual([[2025], [2024]]);
  });

  test('the first goalpost keeps its place, greyed; the goal moved along its level to 2030', () => {
    expect(chart.goalposts).toEqual([
      { year: 2026, x: 2026, goal: 10e9, greyed: true },
      { year: 2030, x: 2030, goal: 10e9, greyed: false },
    ]);
    expect(chart.move).toEqual({ from: chart.goalposts[0], to: chart.goalposts[1] });
  });

  test('ten months of 2025 on the Kazakh side are a floor over 2025, not a mark', () => {
    expect(chart.parts).toHaveLength(1);
    expect(chart.parts[0]).toMatchObject({
      x: 2025,
      value: 3.4e9,
      place: 'second',
      observation: {
        period: { from: '2025-01', to: '2025-10' },
        amount: { qualifier: 'above', published: '3.4' },
      },
    });
  });

  test('the paths run from the announced 4 in 2021 to 10 in 2026, and ask for 8.33 and 8.80 in 2025', () => {
    const both = turnoverChart(story, { path: 'both', from: null });
    for (const id of ['compound', 'straight']) {
      const points = curve(id, both)!.points;
      expect(points[0]).toEqual({ x: 2021, value: 4e9 });
      expect(points.at(-1)).toEqual({ x: 2026, value: expect.closeTo(10e9, 0) });
    }
    expect(bn(at('compound', 2025, both)!)).toBe(8.33);
    expect(bn(at('straight', 2025, both)!)).toBe(8.8);
    expect(both.curves.map((c) => c.id)).toEqual(['compound', 'straight', 'later']);
    expect(turnoverChart(story, { path: 'straight', from: null }).curves.map((c) => c.id)).toEqual([
      'straight',
      'later',
    ]);
  });

  test('the later path leads from the newest figure to 2030: 15.0 % a year', () => {
    const later = curve('later')!;
    const [from, to] = [later.points[0]!, later.points.at(-1)!];
    expect([from.x, bn(from.value), to.x, bn(to.value)]).toEqual([2025, 4.97, 2030, 10]);
    expect(yearlyGrowth(from.value, to.value, to.x - from.x)).toBeCloseTo(0.15, 3);
  });

  test('the shortfall is measured at 2025, to the chosen path', () => {
    const short = (path: 'compound' | 'straight') => {
      const found = turnoverChart(story, { path, from: null }).shortfall!;
      return [found.x, bn(found.due - found.value)];
    };
    // 8.33 − 4.97 and 8.80 − 4.97.
    expect(short('compound')).toEqual([2025, 3.36]);
    expect(short('straight')).toEqual([2025, 3.83]);
  });

  test('the axis starts at 0, has six ticks and leaves 15 % above the goal', () => {
    expect(chart.y).toEqual({ top: expect.closeTo(11.5e9, 0), ticks: [0, 2e9, 4e9, 6e9, 8e9, 10e9] });
  });

  test('one tick a year from the first figure to the last goalpost, and today in its year', () => {
    expect(chart.years).toEqual(Array.from({ length: 14 }, (_, i) => 2017 + i));
    // 24 November is nine tenths of the year; the year's mark stands in the middle.
    expect(chart.today).toBeCloseTo(2026.4, 1);
    expect(chart.start).toEqual({ x: 2021, value: 4e9, basis: 'announced' });
  });

  test('events are numbered in order of date and stand in their years', () => {
    expect(chart.events.map((e) => e.number)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { x, event } of chart.events) expect(Math.round(x)).toBe(Number(event.date.slice(0, 4)));
  });

  test('a first year cuts marks, years and what was missing before it', () => {
    const cut = turnoverChart(story, { path: 'compound', from: 2020 });
    expect(cut.sides.map((s) => s.marks.map((m) => m.x))).toEqual([
      [2020, 2021, 2022, 2023, 2024, 2025],
      [2021, 2022, 2023, 2024],
    ]);
    expect([cut.years[0], cut.x[0], cut.missing]).toEqual([2020, 2019.25, []]);
  });

  test('a first year past the start of the promise, or before any figure, is brought back to the nearest that shows it', () => {
    expect(lastFirstYear(story)).toBe(2021);
    for (const from of [2022, 2026, 2099]) {
      expect(turnoverChart(story, { path: 'compound', from })).toEqual(
        turnoverChart(story, { path: 'compound', from: 2021 }),
      );
    }
    expect(turnoverChart(story, { path: 'compound', from: 1900 })).toEqual(chart);
  });

  test('one side alone has no band, and keeps its place', () => {
    const alone = turnoverChart(storyOf(kazUzb, '2026-11-24', { reporter: 'KAZ' }), compound);
    expect(alone.bands).toEqual([]);
    expect(alone.sides.map((s) => [s.place, s.marks.length])).toEqual([['second', 6]]);
    // Counted from the newest Kazakh figure, 4.3 in 2024.
    expect(curve('later', alone)?.points[0]).toEqual({ x: 2024, value: 4.3e9 });
  });
});

describe('India and Japan report in fiscal years', () => {
  test('ticks and goalpost stand between calendar years: by 2014 is the year 2013–14', async () => {
    const { record } = await publishedPair('ind-jpn');
    const fiscal = turnoverChart(storyOf(record), compound);
    expect(fiscal.goalposts).toEqual([{ year: 2014, x: 2013.25, goal: 25e9, greyed: false }]);
    expect(fiscal.years.map((y) => y % 1)).toEqual(fiscal.years.map(() => 0.25));
    expect(fiscal.years).toContain(2013.25);
    expect(fiscal.sides.flatMap((s) => s.marks.map((m) => m.x))).toEqual([
      2009.25, 2010.25, 2011.25, 2012.25,
    ]);
  });
});

describe('goals of other kinds', () => {
  test('without a deadline there is a level and no goalpost, no path, no shortfall', () => {
    const undated = target({ deadline: { kind: 'none' } });
    const drawn = turnoverChart(
      storyOf(pairRecord({ targets: [undated], observations: [figure('UZB', '2022', '4.6')] })),
      compound,
    );
    expect(drawn).toMatchObject({
      goalposts: [],
      undatedGoal: 10e9,
      move: null,
      curves: [],
      shortfall: null,
    });
  });

  test('a goal that was raised for the same year stands twice over it', () => {
    const raised = target({
      id: 'twelve',
      goal: '12',
      announcedOn: '2023-05-01',
      link: { kind: 'raises', target: 'ten-by-2026' },
    });
    const record = pairRecord({ targets: [target(), raised], observations: [figure('UZB', '2022', '4.6')] });
    const drawn = turnoverChart(storyOf(record, '2026-11-24', { target: 'ten-by-2026' }), compound);
    expect(drawn.goalposts.map((g) => [g.x, g.goal, g.greyed])).toEqual([
      [2026, 10e9, true],
      [2026, 12e9, false],
    ]);
    expect(drawn.y.top).toBeCloseTo(13.8e9, 0);
  });

  test('without any figure there is still a goalpost to look at', () => {
    const drawn = turnoverChart(storyOf(pairRecord()), compound);
    expect(drawn.goalposts).toHaveLength(1);
    expect(drawn).toMatchObject({
      sides: [],
      bands: [],
      parts: [],
      missing: [],
      start: null,
      shortfall: null,
    });
  });

  test('once the goal is reached nothing is short and no path leads on', () => {
    const record = pairRecord({
      observations: [figure('UZB', '2022', '4.6'), figure('UZB', '2024', '11.2')],
    });
    expect(turnoverChart(storyOf(record), compound).shortfall).toBeNull();
  });

  test('an event outside the years shown is not flagged', () => {
    const event = (on: string) => ({
      id: on,
      date: date(on),
      kind: 'summit' as const,
      title: text(on),
      short: text(on),
      source: source(on),
      reading: 'confirmed' as const,
    });
    const record = pairRecord({
      observations: [figure('UZB', '2020', '3.0'), figure('UZB', '2022', '4.6')],
      events: [event('1998-10-31'), event('2020-02-01'), event('2022-05-01')],
    });
    const flagged = (from: number | null) =>
      turnoverChart(storyOf(record), { path: 'compound', from }).events.map((e) => [e.number, e.event.date]);
    expect(flagged(null)).toEqual([
      [1, '2020-02-01'],
      [2, '2022-05-01'],
    ]);
    expect(flagged(2021)).toEqual([[1, '2022-05-01']]);
  });
});

test('every pair: what is drawn lies inside the axes, goals with their room, at most six ticks', async () => {
  for (const [id, { record }] of await publishedPairs()) {
    const told = storyOf(record);
    if (told.judged.judgement.kind !== 'yearly') continue;
    for (const from of [null, 1900, 2024, 2099]) {
      const drawn = turnoverChart(told, { path: 'both', from });
      const spots = [
        ...drawn.sides.flatMap((s) => s.marks),
        ...drawn.parts,
        ...drawn.curves.flatMap((c) => c.points),
        ...drawn.goalposts.map((g) => ({ x: g.x, value: g.goal * 1.15 })),
      ];
      const outside = spots.filter(
        ({ x, value }) => !(x >= drawn.x[0] && x <= drawn.x[1] && value >= 0 && value <= drawn.y.top + 1),
      );
      expect([id, from, outside]).toEqual([id, from, []]);
      expect(drawn.y.ticks.length).toBeLessThanOrEqual(6);
      expect(drawn.years.every((y) => y >= drawn.x[0] && y <= drawn.x[1])).toBe(true);
    }
  }
});
