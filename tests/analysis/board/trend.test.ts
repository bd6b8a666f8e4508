import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trend } from '#src/analysis/board/trend.ts';
import { TREND_STEPS } from '#src/domain/board.ts';
import type { Observation } from '#src/domain/observation.ts';
import { figure, seriesOf } from '#tests/record-builder.ts';

const points = (...rows: readonly Observation[]) => trend(seriesOf(...rows).figures);

test('61 steps of two digits, the largest value within the last of them', () => {
  // 6.1 is 61 steps of 0.1; 4.97 is nearest to 50 of them.
  expect(points(figure('UZB', '2024', '4.97'), figure('UZB', '2025', '6.1'))).toEqual([
    { end: 2025, value: 5.0e9 },
    { end: 2026, value: 6.1e9 },
  ]);
  // 6.2 needs steps of 0.11: 56 of them are 6.16.
  expect(points(figure('UZB', '2025', '6.2'))).toEqual([{ end: 2026, value: 6.16e9 }]);
});

test('a year without a figure and a bound have no point', () => {
  const shown = points(
    figure('UZB', '2020', '1'),
    figure('UZB', '2022', 'above 3'),
    figure('UZB', '2023', '6.1'),
  );
  expect(shown.map(({ end }) => end)).toEqual([2021, 2024]);
});

test('sixteen years at most, up to the newest figure', () => {
  const years = Array.from({ length: 40 }, (_, i) => figure('UZB', String(1986 + i), '5'));
  expect(points(...years).map(({ end }) => end)).toEqual(Array.from({ length: 16 }, (_, i) => 2011 + i));
});

test('no trade at all, or bounds alone, still make no nonsense', () => {
  expect(points(figure('UZB', '2025', '0'))).toEqual([{ end: 2026, value: 0 }]);
  expect(points(figure('UZB', '2025', 'above 5'))).toEqual([]);
});

test('law: every value lies within half a step of what was published, and on few steps', () => {
  const value = fc.integer({ min: 1, max: 999_999 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 16 }), (millions) => {
      const shown = points(...millions.map((of, i) => figure('UZB', String(2000 + i), `${of} million USD`)));
      const step = (Math.max(...millions) * 1e6 * 1.1) / TREND_STEPS;
      for (const [i, { value: drawn }] of shown.entries()) {
        expect(Math.abs(drawn - (millions[i] ?? 0) * 1e6)).toBeLessThanOrEqual(step / 2 + 1);
      }
    }),
  );
});
