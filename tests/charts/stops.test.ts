// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turnoverChart } from '#src/charts/turnover/model.ts';
import type { Position } from '#src/charts/parts/next-place.ts';
import { nextPosition, stopsOf } from '#src/charts/turnover/stops.ts';
import type { Observation } from '#src/domain/observation.ts';
import { storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord } from '#tests/record-builder.ts';

function stops(...observations: readonly Observation[]) {
  return stopsOf(turnoverChart(storyOf(pairRecord({ observations })), { path: 'compound', from: null }));
}

const two = stops(
  figure('UZB', '2020', '3.0'),
  figure('UZB', '2022', '4.6'),
  figure('KAZ', '2021', '4.3'),
  figure('KAZ', '2022', '5.0'),
);

describe(stopsOf, () => {
  test('every side has every year from the first to the last of any side, gaps included', () => {
    expect(two.map((row) => row.map((s) => [s.x, s.figure?.observation.amount.published ?? null]))).toEqual([
      [
        [2020, '3.0'],
        [2021, null],
        [2022, '4.6'],
      ],
      [
        [2020, null],
        [2021, '4.3'],
        [2022, '5.0'],
      ],
    ]);
  });

  test('fiscal years are stops of their own kind', () => {
    const [uzbek] = stops(figure('UZB', '2021-04/2022-03', '4'), figure('UZB', '2023-04/2024-03', '5'));
    expect(uzbek?.map((s) => [s.x, s.figure !== null])).toEqual([
      [2021.25, true],
      [2022.25, false],
      [2023.25, true],
    ]);
  });
});

describe('projected years', () => {
  const rows = stops(
    ...['4.0', '4.2', '4.4', '4.6'].map((value, i) => figure('UZB', String(2021 + i), value)),
    figure('KAZ', '2023', '5.0'),
  );

  test('follow the figures of their side alone, up to the goal’s year', () => {
    expect(rows.map((row) => row.map((s) => [s.x, s.figure !== null, s.projected !== null]))).toEqual([
      [
        [2021, true, false],
        [2022, true, false],
        [2023, true, false],
        [2024, true, false],
        [2025, false, true],
        [2026, false, true],
      ],
      [
        [2021, false, false],
        [2022, false, false],
        [2023, true, false],
        [2024, false, false],
      ],
    ]);
  });

  test('a year with a figure is never a projected one (pitfall 20)', () => {
    // The other side’s 2025 makes 2025 a year of the chart; the projection keeps it.
    const late = stops(
      ...['4.0', '4.2', '4.4', '4.6', 'above 4'].map((value, i) => figure('UZB', String(2021 + i), value)),
    );
    for (const stop of late.flat()) expect(stop.figure !== null && stop.projected !== null).toBe(false);
    expect(late[0]!.map((s) => s.x)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
    expect(late[0]![4]!.figure?.observation.amount.qualifier).toBe('above');
  });

  test('the chart is entered at the newest figure; End leads to the last projected year', () => {
    expect(nextPosition('ArrowLeft', null, rows)).toEqual({ side: 0, year: 3 });
    expect(nextPosition('End', null, rows)).toEqual({ side: 0, year: 5 });
  });

  test('down from a projected year is the last stop of the other side, never a place that is not there', () => {
    expect(nextPosition('ArrowDown', { side: 0, year: 5 }, rows)).toEqual({ side: 1, year: 3 });
    expect(nextPosition('End', { side: 1, year: 0 }, rows)).toEqual({ side: 1, year: 3 });
  });
});

describe(nextPosition, () => {
  const [first, last] = [0, 2];
  const middle = { side: 0, year: 1 };
  test.each<[string, Position | null, Position | null | undefined]>([
    ['ArrowLeft', middle, { side: 0, year: 0 }],
    ['ArrowLeft', { side: 0, year: first }, { side: 0, year: first }],
    ['ArrowRight', middle, { side: 0, year: 2 }],
    ['ArrowRight', { side: 1, year: last }, { side: 1, year: last }],
    ['ArrowDown', middle, { side: 1, year: 1 }],
    ['ArrowDown', { side: 1, year: 1 }, { side: 1, year: 1 }],
    ['ArrowUp', { side: 1, year: 1 }, middle],
    ['ArrowUp', middle, middle],
    ['Home', { side: 1, year: 1 }, { side: 1, year: first }],
    ['End', { side: 1, year: 1 }, { side: 1, year: last }],
    ['Escape', middle, null],
    ['Escape', null, null],
    ['Tab', middle, undefined],
    ['Enter', middle, undefined],
    ['a', null, undefined],
  ])('%s from %o', (key, from, to) => {
    expect(nextPosition(key, from, two)).toEqual(to);
  });

  test.each(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'End'])(
    '%s enters the chart at the newest year of the first side',
    (key) => {
      expect(nextPosition(key, null, two)).toEqual({ side: 0, year: last });
    },
  );

  test('Home enters at the oldest year', () => {
    expect(nextPosition('Home', null, two)).toEqual({ side: 0, year: first });
  });

  test('a chart without a figure uses no key', () => {
    for (const key of ['ArrowLeft', 'Home', 'End', 'Escape']) {
      expect(nextPosition(key, null, [])).toBeUndefined();
      expect(nextPosition(key, null, [[], []])).toBeUndefined();
    }
  });

  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Escape', 'Tab', 'x'];

  test('no sequence of keys leads off the grid', () => {
    const known = fc.uniqueArray(fc.integer({ min: 2010, max: 2026 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(known, known, fc.array(fc.constantFrom(...keys)), (uzbek, kazakh, pressed) => {
        const grid = stops(
          ...uzbek.map((year) => figure('UZB', String(year), '4')),
          ...kazakh.map((year) => figure('KAZ', String(year), '5')),
        );
        let at: Position | null = null;
        for (const key of pressed) {
          const next: Position | null | undefined = nextPosition(key, at, grid);
          if (next === undefined) continue;
          at = next;
          if (at !== null) expect(grid[at.side]?.[at.year]).toBeDefined();
        }
      }),
    );
  });

  test('going there and back leads back, away from the edges', () => {
    for (const [there, back] of [
      ['ArrowLeft', 'ArrowRight'],
      ['ArrowRight', 'ArrowLeft'],
    ] as const) {
      expect(nextPosition(back, nextPosition(there, middle, two)!, two)).toEqual(middle);
    }
  });
});
