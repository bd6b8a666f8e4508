// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { turnoverChart } from '#src/charts/turnover/model.ts';
import { linesOf } from '#src/charts/turnover/rows.ts';
import { goalRoom } from '#src/charts/turnover/y-scale.ts';
import { publishedPair, publishedPairs, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';

const compound = { path: 'compound', from: null } as const;

let story: PairStory;

beforeAll(async () => {
  story = storyOf((await publishedPair('kaz-uzb')).record);
});

/** Four years in a row up to 2024, with the goal ahead. */
function four(values: readonly string[], goal = '10') {
  const observations = values.map((value, i) => figure('UZB', String(2021 + i), value));
  return storyOf(pairRecord({ targets: [target({ goal })], observations }));
}

describe('the projection on the chart', () => {
  test('is the lead’s own, year by year from its newest figure to the goal’s year', () => {
    const chart = turnoverChart(story, compound);
    expect(chart.projection).toMatchObject({ reporter: 'UZB', place: 'first', side: 0 });
    expect(chart.projection!.years.map((y) => [y.x, y.period.from, y.period.to])).toEqual(
      [2026, 2027, 2028, 2029, 2030].map((year) => [year, `${year}-01`, `${year}-12`]),
    );
    const last = story.outlook?.kind === 'ranges' ? story.outlook.years.at(-1)! : null;
    expect(chart.projection!.years.at(-1)).toMatchObject({ low80: last!.low80, median: last!.median });
  });

  test('pitfall 20: is no figure: no mark, no line and no row of the chart holds it', () => {
    const [with_, without] = [true, false].map((projection) =>
      turnoverChart(story, { ...compound, projection }),
    );
    expect(with_!.sides).toEqual(without!.sides);
    expect(linesOf(with_!)).toEqual(linesOf(without!));
    expect(without!.projection).toBeNull();
  });

  test('belongs to one side alone when its figures are chosen', async () => {
    const { record } = await publishedPair('kaz-uzb');
    const kazakh = storyOf(record, '2026-11-24', { reporter: 'KAZ' });
    const chart = turnoverChart(kazakh, compound);
    expect([kazakh.outlook?.reporter, chart.projection?.place]).toEqual(['KAZ', 'second']);
    expect(chart.projection?.years[0]?.x).toBe(2025);
  });

  test('continues fiscal years as fiscal years', async () => {
    const chart = turnoverChart(storyOf((await publishedPair('ind-jpn')).record, '2014-03-31'), compound);
    expect(chart.projection!.years).toMatchObject([
      { x: 2013.25, period: { from: '2013-04', to: '2014-03' } },
    ]);
  });

  test('is not drawn from three figures, or with no goal ahead', () => {
    expect(turnoverChart(four(['4', '4.2', '4.4']), compound).projection).toBeNull();
    const reached = pairRecord({
      targets: [target({ deadline: { kind: 'by-year', year: 2022 } })],
      observations: ['4', '4.1', '4.2', '4.3'].map((v, i) => figure('UZB', String(2021 + i), v)),
    });
    expect(turnoverChart(storyOf(reached), compound).projection).toBeNull();
  });

  test('raises the axis to its upper bound, but not beyond 35 % over the goal', () => {
    const high = (goal: string) => {
      const chart = turnoverChart(four(['4', '4.2', '4.4', '4.6'], goal), compound);
      return { top: chart.y.top, bound: Math.max(...chart.projection!.years.map((y) => y.high80)) };
    };
    const [low, middle, far] = [high('4.7'), high('5'), high('10')];
    expect(low.bound).toBeGreaterThan(4.7e9 * 1.35);
    expect(low.top).toBeCloseTo(4.7e9 * 1.35, 0);
    expect(middle.bound).toBeLessThan(5e9 * 1.35);
    expect(middle.top).toBe(middle.bound);
    expect(far.top).toBeCloseTo(10e9 * 1.15, 0);
  });
});

test('room for a goal: 15 % over it, more for a bound between, 35 % at most', () => {
  expect([0, 110, 120, 135, 500].map((bound) => Math.round(goalRoom(100, bound)))).toEqual([
    115, 115, 120, 135, 135,
  ]);
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e12, noNaN: true }),
      fc.double({ min: 0, max: 1e13, noNaN: true }),
      (g, b) => {
        const room = goalRoom(g, b);
        expect(room).toBeGreaterThanOrEqual(g * 1.15);
        expect(room).toBeLessThanOrEqual(g * 1.35);
        expect(room >= b || room === g * 1.35).toBe(true);
      },
    ),
  );
});

test('every pair: ranges nest, stand after the figure they count from and inside the years shown', async () => {
  let drawn = 0;
  for (const [, { record }] of await publishedPairs()) {
    const told = storyOf(record);
    if (told.judged.judgement.kind !== 'yearly') continue;
    const { projection, x } = turnoverChart(told, compound);
    for (const y of projection?.years ?? []) {
      drawn += 1;
      const { low80, low50, median, high50, high80 } = y;
      const ordered = [low80, low50, median, high50, high80];
      expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
      expect(y.x > x[0] && y.x <= x[1]).toBe(true);
    }
  }
  expect(drawn).toBeGreaterThan(5);
});
