// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { type ChartChoices, turnoverChart, type TurnoverChart } from '#src/charts/turnover/model.ts';
import { publishedPair, publishedPairs, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';
import { prices } from './prices.ts';

const bn = (value: number) => Number((value / 1e9).toFixed(2));
/** Prices rise by a quarter, then by 60 %; 2025 has no index yet. */
const few = prices({ 2020: 80, 2021: 100, 2022: 125, 2023: 200, 2024: 200 });
const real: ChartChoices = { path: 'both', from: null, dollars: { base: 2021, prices: few } };

let story: PairStory;
let chart: TurnoverChart;

beforeAll(async () => {
  story = storyOf((await publishedPair('kaz-uzb')).record);
  chart = turnoverChart(story, real);
});

describe('Kazakhstan and Uzbekistan in dollars of 2021', () => {
  test('every mark is its figure by its own year, and a year without an index has none', () => {
    const uzbek = chart.sides.find((s) => s.reporter === 'UZB')!;
    // 3.0 · 100/80, 3.9, 4.6 · 0.8, 4.4 · 0.5, 4.2 · 0.5
    expect(uzbek.marks.map((m) => [m.x, bn(m.value)])).toEqual([
      [2020, 3.75],
      [2021, 3.9],
      [2022, 3.68],
      [2023, 2.2],
      [2024, 2.1],
    ]);
    expect(uzbek.unpriced).toEqual([2025]);
    expect(uzbek.marks.filter((m) => m.latest).map((m) => m.x)).toEqual([2024]);
  });

  test('figures of years without an index are gaps, not missing: 2019 alone was not found', () => {
    expect(chart.missing).toEqual([{ from: 2019, to: 2019 }]);
    expect(chart.sides.find((s) => s.reporter === 'KAZ')!.unpriced).toEqual([2017, 2018]);
  });

  test('no post stands where prices are unknown; the goal falls over the years since it was set', () => {
    expect(chart).toMatchObject({ goalposts: [], move: null, undatedGoal: null });
    expect(chart.goalLines.map((l) => [bn(l.goal), l.points.map((p) => [p.x, bn(p.value)])])).toEqual([
      [
        10,
        [
          [2021, 10],
          [2022, 8],
          [2023, 5],
          [2024, 5],
        ],
      ],
    ]);
    // The years stay where they were, so that marks move up and down alone, and deadlines stay bold.
    const current = turnoverChart(story, { path: 'both', from: null });
    expect([chart.x, chart.years]).toEqual([current.x, current.years]);
    expect(chart.deadlines).toEqual([2026, 2030]);
  });

  test('paths are deflated along their way and end with the index', () => {
    expect(chart.curves.map((c) => c.id)).toEqual(['compound', 'straight']);
    const straight = chart.curves[1]!.points;
    // From 4 by 1.2 a year: 5.2 · 0.8 in 2022, 6.4 · 0.5 in 2023, 7.6 · 0.5 in 2024.
    const at = (x: number) => bn(straight.find((p) => p.x === x)!.value);
    expect([at(2021), at(2022), at(2023), at(2024)]).toEqual([4, 4.16, 3.2, 3.8]);
    expect(straight.at(-1)!.x).toBe(2024);
  });

  test('future prices are unknown: no projection, no shortfall of 2025, no floor of 2025', () => {
    expect(chart).toMatchObject({ projection: null, shortfall: null, parts: [] });
  });

  test('what a path asked for is said in the same dollars', () => {
    // 6.4 · 0.5 in 2023 on the straight line.
    const asked = chart.due.find((d) => d.x === 2023)!.asked;
    expect(bn(asked.straight)).toBe(3.2);
  });
});

test('a goal whose year has an index keeps its post, at what it was worth then', () => {
  const record = pairRecord({
    targets: [target({ deadline: { kind: 'by-year', year: 2023 } })],
    observations: [figure('UZB', '2022', '5.0')],
  });
  const drawn = turnoverChart(storyOf(record), real);
  expect(drawn.goalposts.map((g) => [g.x, bn(g.goal)])).toEqual([[2023, 5]]);
  expect(drawn.goalLines).toEqual([]);
  // 4.0 of 2021 as announced; the goal's room is 15 % over its 5.
  expect(drawn.start).toMatchObject({ x: 2021, value: 4e9 });
  expect(bn(drawn.y.top)).toBe(5.75);
});

test('a goal without a date falls with prices too', () => {
  const record = pairRecord({
    targets: [target({ deadline: { kind: 'none' } })],
    observations: [figure('UZB', '2022', '4.6')],
  });
  const drawn = turnoverChart(storyOf(record), real);
  expect(drawn.undatedGoal).toBeNull();
  expect(drawn.goalLines.map((l) => l.points.map((p) => bn(p.value)))).toEqual([[10, 8, 5, 5]]);
});

test('American prices say nothing about euros', () => {
  const record = pairRecord({
    targets: [target({ goal: '10 billion EUR', baseline: null })],
    observations: [figure('UZB', '2022', '4.6 billion EUR')],
  });
  const drawn = turnoverChart(storyOf(record), real);
  expect([drawn.base, drawn.sides[0]!.marks[0]!.value, drawn.goalposts[0]!.goal]).toEqual([
    null,
    4.6e9,
    10e9,
  ]);
});

test('where no price is known the chart has its axes and nothing else, and does not fall over', () => {
  const drawn = turnoverChart(story, { ...real, dollars: { base: 1900, prices: prices({ 1900: 5 }) } });
  expect(drawn.sides.flatMap((s) => s.marks)).toEqual([]);
  expect(drawn).toMatchObject({ goalposts: [], goalLines: [], curves: [], start: null, traces: [] });
  expect(drawn.y.ticks.length).toBeGreaterThan(2);
});

test('every pair: in its base year a figure is what it was, and no line joins years with a gap between', async () => {
  for (const [, { record }] of await publishedPairs()) {
    const told = storyOf(record);
    if (told.judged.judgement.kind !== 'yearly') continue;
    for (const s of turnoverChart(told, real).sides) {
      for (const m of s.marks) if (m.x === 2021) expect(m.value).toBeCloseTo(m.figure.value, 0);
      for (const run of s.runs) {
        for (const [i, m] of run.entries()) if (i > 0) expect(m.x - run[i - 1]!.x).toBeLessThan(1.01);
      }
    }
  }
});
