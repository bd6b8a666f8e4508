// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turnoverChart } from '#src/charts/turnover/model.ts';
import { type Lines, linesOf } from '#src/charts/turnover/rows.ts';
import type { Observation } from '#src/domain/observation.ts';
import { storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord } from '#tests/record-builder.ts';

function chartOf(...observations: readonly Observation[]) {
  return turnoverChart(storyOf(pairRecord({ observations })), { path: 'compound', from: null });
}

const years = (reporter: string, ...of: readonly number[]) =>
  of.map((year) => figure(reporter, String(year), '4.5'));

/** Where each line has its points. */
function runs({ rows, lines }: Lines) {
  return lines.map(({ id, place }) => [place, ...rows.filter((r) => id in r.values).map((r) => r.x)]);
}

describe(linesOf, () => {
  test('a missing year ends a line and the next begins after it', () => {
    const lines = linesOf(chartOf(...years('KAZ', 2017, 2018, 2021, 2022, 2023)));
    expect(runs(lines)).toEqual([
      ['second', 2017, 2018],
      ['second', 2021, 2022, 2023],
    ]);
  });

  test('a single year is a mark and no line', () => {
    expect(linesOf(chartOf(...years('UZB', 2018), ...years('KAZ', 2022))).lines).toEqual([]);
  });

  test('one reporter with calendar and fiscal years has a line for each', () => {
    const fiscal = ['2022-04/2023-03', '2023-04/2024-03'].map((of) => figure('UZB', of, '5'));
    const lines = linesOf(chartOf(...years('UZB', 2021, 2022), ...fiscal));
    expect(runs(lines)).toEqual([
      ['first', 2021, 2022],
      ['first', 2022.25, 2023.25],
    ]);
    expect(lines.rows.map((r) => r.x).slice(0, 5)).toEqual([2021, 2022, 2022.25, 2023, 2023.25]);
  });

  test('the band spans both values, only where both sides have the year', () => {
    const chart = chartOf(...years('UZB', 2021, 2022), figure('KAZ', '2022', '5.0'), ...years('KAZ', 2023));
    expect(chart.bands).toEqual([[{ x: 2022, low: 4.5e9, high: 5e9 }]]);
    expect(linesOf(chart).rows.find((r) => r.x === 2022)?.bands).toEqual({ 'band-0': [4.5e9, 5e9] });
  });

  test.each([NaN, Infinity, -Infinity])('a value of %s is refused by name, not drawn as nothing', (value) => {
    const chart = chartOf(...years('UZB', 2022, 2023));
    const [side] = chart.sides;
    const [run] = side!.runs;
    const broken = { ...chart, sides: [{ ...side!, runs: [[run![0]!, { ...run![1]!, value }]] }] };
    expect(() => linesOf(broken)).toThrow(
      new RangeError(`UZB-0-run-0 has a value that is no number: ${value}`),
    );
  });

  test('a broken band is refused too', () => {
    const chart = { ...chartOf(...years('UZB', 2022)), bands: [[{ x: 2022, low: NaN, high: 5e9 }]] };
    expect(() => linesOf(chart)).toThrow(/band-0 .* NaN/);
  });
});

const someYears = fc.uniqueArray(fc.integer({ min: 2010, max: 2025 }), { maxLength: 12 });

test('whatever years the sides have: rows ascend, each place once, and no line spans a year without a figure', () => {
  fc.assert(
    fc.property(someYears, someYears, (uzbek, kazakh) => {
      const { rows, lines } = linesOf(chartOf(...years('UZB', ...uzbek), ...years('KAZ', ...kazakh)));
      const xs = rows.map((r) => r.x);
      expect(xs).toEqual([...new Set(xs)].toSorted((a, b) => a - b));
      expect(new Set(lines.map((l) => l.id)).size).toBe(lines.length);

      for (const { id, place } of lines) {
        const at = rows.filter((r) => id in r.values).map((r) => r.x);
        const known = place === 'first' ? uzbek : kazakh;
        expect(at.every((x, i) => known.includes(x) && (i === 0 || x === at[i - 1]! + 1))).toBe(true);
      }
      // Every pair of consecutive years is joined: 2021 and 2022 make one segment.
      const segments = (known: readonly number[]) => known.filter((y) => known.includes(y + 1)).length;
      const drawn = lines.reduce((sum, { id }) => sum + rows.filter((r) => id in r.values).length - 1, 0);
      expect(drawn).toBe(segments(uzbek) + segments(kazakh));
    }),
  );
});
