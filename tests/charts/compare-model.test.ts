import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparison } from '#src/analysis/comparison.ts';
import { type Comparable, compareChart, type CompareSeries } from '#src/charts/compare/model.ts';
import { linesOf } from '#src/charts/compare/rows.ts';
import { shareScale } from '#src/charts/compare/share-scale.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { figure, pairRecord, target, type TargetFields } from '#tests/record-builder.ts';

function comparable(observations: readonly Observation[], fields: TargetFields = {}): Comparable {
  const record = pairRecord({ targets: [target(fields)], observations });
  const id = record.targets[0]!.id;
  const found = comparison(record, id, day('2026-11-24'));
  if (found?.kind !== 'track') throw new Error(`no track: ${found?.why}`);
  return { id, pair: record.pair, target: found.judged.post.target, track: found.track };
}

/** The one line of these figures of the Uzbek side. */
function lineOf(figures: Readonly<Record<string, string>>, fields: TargetFields = {}): CompareSeries {
  const rows = Object.entries(figures).map(([year, amount]) => figure('UZB', year, amount));
  return compareChart([comparable(rows, fields)]).series[0]!;
}

const rounded = (n: number) => Number(n.toFixed(4));
const runs = (line: CompareSeries) => line.runs.map((run) => run.map(({ timeUsed }) => rounded(timeUsed)));

describe(compareChart, () => {
  test('years that follow each other are joined, a missing year parts them', () => {
    // Five years to 2026: 2022 is a fifth of the time, 2023 two fifths, 2025 four.
    expect(runs(lineOf({ 2022: '4.6', 2023: '4.4', 2025: '4.97' }))).toEqual([[0.2, 0.4], [0.8]]);
  });

  test('no line leaves an announced start; one leaves a measured start', () => {
    expect(runs(lineOf({ 2021: '3.9', 2022: '4.6' }))).toEqual([[0.2]]);
    expect(runs(lineOf({ 2020: '4', 2021: '4.6' }, { baseline: null }))).toEqual([[0, rounded(1 / 6)]]);
    // 2021 has no figure: the measured start of 2020 stands apart.
    expect(runs(lineOf({ 2020: '4', 2022: '4.6' }, { baseline: null }))).toEqual([[0], [rounded(1 / 3)]]);
  });

  test('stops are the start, then every year to the last figure, gaps said as gaps', () => {
    const { stops, last } = lineOf({ 2022: '4.6', 2024: '4.3' });
    expect(stops.map(({ kind, period, share }) => [kind, period.to, share && rounded(share)])).toEqual([
      ['start', '2021-12', 0],
      ['figure', '2022-12', 0.1],
      ['missing', '2023-12', null],
      // (4.3 − 4) / 6 = 5 %.
      ['figure', '2024-12', 0.05],
    ]);
    expect(last).toBe(stops.at(-1));
  });

  test('fiscal years are counted in their own kind', () => {
    const line = lineOf(
      { '2022-04/2023-03': '5', '2023-04/2024-03': '7' },
      { baseline: ['4', '2021-04/2022-03'], deadline: { kind: 'by-year', year: 2026 } },
    );
    // The last such year that ends in 2026 is April 2025–March 2026, four years on: a quarter of the time each.
    expect(line.stops.map(({ timeUsed, share }) => [rounded(timeUsed), share && rounded(share)])).toEqual([
      [0, 0],
      [0.25, 0.1667],
      [0.5, 0.5],
    ]);
  });

  test('the compound path goes from the start to the goal, below the diagonal', () => {
    const { compound, last } = lineOf({ 2025: '4.97' });
    expect(compound[0]).toEqual({ timeUsed: 0, share: 0 });
    expect(compound.at(-1)?.share).toBeCloseTo(1, 9);
    for (const { timeUsed, share } of compound.slice(1, -1)) expect(share).toBeLessThan(timeUsed);
    // 4 · 2.5^0.8 = 8.3255; (8.3255 − 4) / 6 = 72.09 %.
    expect(last.asked).toBeCloseTo(0.7209, 4);
  });

  test('each target keeps its place in the order chosen', () => {
    const both = [comparable([figure('UZB', '2022', '5')]), comparable([figure('KAZ', '2022', '5')])];
    expect(compareChart(both).series.map(({ place }) => place)).toEqual([0, 1]);
    expect(compareChart([]).series).toEqual([]);
  });

  test('lines join only neighbouring years, whatever years there are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 2022, max: 2025 }), { minLength: 1 }),
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 4 }),
        (years, amounts) => {
          const rows = years.map((year) => figure('UZB', String(year), String(amounts[year - 2022])));
          const chart = compareChart([comparable(rows)]);
          const [line] = chart.series;
          const times = line!.runs.flat().map(({ timeUsed }) => timeUsed);
          expect(times).toEqual(times.toSorted((a, b) => a - b));
          for (const run of line!.runs) {
            for (const [i, point] of run.slice(1).entries()) {
              expect(point.timeUsed - run[i]!.timeUsed).toBeCloseTo(0.2, 9);
            }
          }
          // Between two runs at least one year is missing.
          for (const [i, run] of line!.runs.slice(1).entries()) {
            expect(run[0]!.timeUsed - line!.runs[i]!.at(-1)!.timeUsed).toBeGreaterThan(0.39);
          }
          const { rows: drawn } = linesOf(chart);
          expect(drawn.map(({ timeUsed }) => timeUsed)).toEqual(times);
        },
      ),
    );
  });
});

describe(linesOf, () => {
  test('two targets have lines of their own on one sorted axis', () => {
    const early = comparable([figure('UZB', '2022', '5'), figure('UZB', '2023', '6')]);
    const late = comparable([figure('UZB', '2022', '5'), figure('UZB', '2023', '6')], {
      deadline: { kind: 'by-year', year: 2031 },
    });
    const { rows, lines } = linesOf(compareChart([early, late]));
    expect(lines.map(({ id }) => id)).toEqual(['series-0-run-0', 'series-1-run-0']);
    expect(rows.map(({ timeUsed, shares }) => [rounded(timeUsed), Object.keys(shares)])).toEqual([
      [0.1, ['series-1-run-0']],
      [0.2, ['series-0-run-0', 'series-1-run-0']],
      [0.4, ['series-0-run-0']],
    ]);
  });
});

describe(shareScale, () => {
  test('starts at zero, has the goal on a line and room above it', () => {
    expect(shareScale([0.16])).toEqual({ bottom: 0, top: 1.08, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] });
    expect(shareScale([-0.3]).ticks).toEqual([-0.25, 0, 0.25, 0.5, 0.75, 1]);
  });

  test('holds every share with few ticks, in order, zero among them', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true })), (shares) => {
        const { bottom, top, ticks } = shareScale(shares);
        expect(bottom).toBeLessThanOrEqual(Math.min(0, ...shares));
        expect(top).toBeGreaterThan(Math.max(1, ...shares));
        expect(ticks).toContain(0);
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks[0]).toBeGreaterThanOrEqual(bottom);
        expect(ticks.at(-1)).toBeLessThanOrEqual(top);
      }),
    );
  });
});
