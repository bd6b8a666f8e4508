// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { ImpliedFigure } from '#src/analysis/implied/implied-flags.ts';
import { inDollars } from '#src/charts/turnover/dollars.ts';
import { turnoverChart } from '#src/charts/turnover/model.ts';
import { placedTraces } from '#src/charts/turnover/placed-traces.ts';
import { linesOf } from '#src/charts/turnover/rows.ts';
import { traceKey, tracesOf } from '#src/charts/turnover/traces.ts';
import type { Observation } from '#src/domain/observation.ts';
import { publishedPairs, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord, period } from '#tests/record-builder.ts';

const compound = { path: 'compound', from: null } as const;

function chartOf(observations: readonly Observation[], from: number | null = null) {
  return turnoverChart(storyOf(pairRecord({ observations })), { ...compound, from });
}

const said = (chart: ReturnType<typeof chartOf>) =>
  chart.traces.map((t) => [t.kind, t.reporter, t.x, t.value / 1e9]);

/** The 4.6 of 2022 stands; what else is on record for the year is given. */
const standing = figure('UZB', '2022', '4.6', { publishedOn: '2024-01-01' });
const beside = (id: string, amount: string, fields = {}) =>
  figure('UZB', '2022', amount, { id, publishedOn: '2023-01-01', ...fields });

describe('values beside the standing one', () => {
  test('a corrected row is an earlier value; a rival of the same reporter is one beside it', () => {
    const chart = chartOf([
      { ...standing, supersedes: 'first-print' },
      beside('first-print', '4.5'),
      beside('other', '4.9'),
    ]);
    expect(said(chart)).toEqual([
      ['earlier', 'UZB', 2022, 4.5],
      ['rival', 'UZB', 2022, 4.9],
    ]);
    expect(chart.sides[0]!.marks.map((m) => m.value)).toEqual([4.6e9]);
  });

  test('a repetition of the standing value is none, and one of another value is one', () => {
    expect(
      said(chartOf([standing, beside('again', '4.6'), beside('once', '4.9'), beside('twice', '4.90')])),
    ).toEqual([['rival', 'UZB', 2022, 4.9]]);
  });

  test('“over 5” and “nearly 5” are bounds and have no place beside a value; “about 5” has one', () => {
    const chart = chartOf([
      standing,
      beside('a', 'above 5'),
      beside('b', 'below 5.5'),
      beside('c', 'about 5.1'),
    ]);
    expect(said(chart)).toEqual([['rival', 'UZB', 2022, 5.1]]);
  });

  test('they join no line and stretch the axis to hold them', () => {
    const plain = chartOf([standing]);
    const chart = chartOf([standing, beside('huge', '14')]);
    expect(linesOf(chart)).toEqual(linesOf(plain));
    // A tenth above the highest: 15.4.
    expect(chart.y.top).toBeCloseTo(15.4e9, 0);
  });
});

describe('implied figures', () => {
  const implied = (reporter: string, of: string, low: number, high: number): ImpliedFigure => ({
    reporter,
    period: period(of),
    interval: { low: low * 1e9, high: high * 1e9 },
    observation: standing,
  });

  const tracesFrom = (observations: readonly Observation[], list: readonly ImpliedFigure[]) =>
    tracesOf(storyOf(pairRecord({ observations })), list, inDollars('current'));

  test('stand at the middle of their interval: 4.455 to 4.468 is 4.4615', () => {
    const [trace, ...more] = tracesFrom([standing], [implied('UZB', '2021', 4.455, 4.468)]);
    expect(more).toEqual([]);
    expect(trace).toMatchObject({ kind: 'implied', reporter: 'UZB', x: 2021 });
    expect(trace!.value / 1e9).toBeCloseTo(4.4615, 9);
  });

  test('of a reporter that is not shown, or without an upper end, are left out', () => {
    const list = [implied('KAZ', '2021', 4, 5), implied('UZB', '2021', 4, Infinity)];
    expect(tracesFrom([figure('UZB', '2021', '4'), standing], list)).toEqual([]);
  });

  test('come from the record: 4.97 and 11.4 % more than 2024, which is on record with 4.2', () => {
    const chart = chartOf([figure('UZB', '2024', '4.2'), figure('UZB', '2025', '4.97', { growth: '11.4' })]);
    expect(chart.traces).toMatchObject([{ kind: 'implied', x: 2024, place: 'first' }]);
    // 4.97 / 1.114
    expect(chart.traces[0]!.value / 1e9).toBeCloseTo(4.461, 3);
    expect(chart.sides[0]!.marks.map((m) => m.value)).toEqual([4.2e9, 4.97e9]);
  });

  test('of years before the first are not shown', () => {
    const rows = [
      figure('UZB', '2019', '3'),
      figure('UZB', '2020', '5', { growth: '10' }),
      figure('UZB', '2021', '5'),
    ];
    expect(chartOf(rows).traces.map((t) => t.x)).toEqual([2019]);
    expect(chartOf(rows, 2020).traces).toEqual([]);
  });

  test('of a fiscal year before the first calendar year shown go with their mark', () => {
    const fiscal = (id: string, amount: string) => figure('UZB', '2019-04/2020-03', amount, { id });
    const rows = [fiscal('stands', '3'), fiscal('rival', '4'), figure('UZB', '2020', '5')];
    expect(chartOf(rows).traces.map((t) => t.x)).toEqual([2019.25]);
    expect(chartOf(rows, 2020).traces).toEqual([]);
  });
});

describe('where they stand', () => {
  // A hundred pixels a year, ten pixels for $1bn.
  const g = {
    x: (year: number) => (year - 2020) * 100,
    y: (v: number) => 400 - v / 1e8,
    size: 13,
    narrow: false,
  };
  const places = (chart: ReturnType<typeof chartOf>) =>
    placedTraces(chart, g).map((p) => [p.trace.value / 1e9, p.cx, p.cy]);

  test('7.9 pixels from a mark it steps 11 to the right, at 8 it stays', () => {
    expect(places(chartOf([standing, beside('near', '5.39')]))).toEqual([[5.39, 211, 346.1]]);
    expect(places(chartOf([standing, beside('clear', '5.40')]))).toEqual([[5.4, 200, 346]]);
  });

  test('a second one near steps twice; the other side’s mark counts too', () => {
    const chart = chartOf([standing, beside('a', '4.9'), beside('b', '5.0')]);
    expect(places(chart).map(([, cx]) => cx)).toEqual([211, 222]);
    const other = chartOf([standing, figure('KAZ', '2022', '9.0'), beside('c', '9.1')]);
    expect(places(other).map(([, cx]) => cx)).toEqual([211]);
  });
});

test('every pair: each trace has a key of its own and lies inside the axes', async () => {
  let found = 0;
  for (const [, { record }] of await publishedPairs()) {
    const told = storyOf(record);
    if (told.judged.judgement.kind !== 'yearly') continue;
    const { traces, y, x } = turnoverChart(told, compound);
    found += traces.length;
    expect(new Set(traces.map(traceKey)).size).toBe(traces.length);
    for (const t of traces) expect(t.value <= y.top && t.x >= x[0] && t.x <= x[1]).toBe(true);
  }
  expect(found).toBeGreaterThan(0);
});
