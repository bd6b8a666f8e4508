import { describe, expect, test } from 'vitest';
import { annualSeries, latest } from '#src/analysis/annual-series.ts';
import { knownOn } from '#src/analysis/known-on.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { figure, pairRecord, seriesOf, target } from '#tests/record-builder.ts';

const { quantity } = target();

/** `UZB 2022=4.6 2023=4.4` for each series. */
function lines(...observations: readonly Observation[]) {
  return annualSeries(pairRecord({ observations }), quantity).map(
    (s) => `${s.reporter} ${s.figures.map((f) => `${f.observation.id.slice(4)}=${f.value / 1e9}`).join(' ')}`,
  );
}

test('pitfall 4: each reporter has a line of its own, the first side before the second and both before others', () => {
  expect(
    lines(
      figure('press', '2022', '4.8'),
      figure('KAZ', '2022', '5.0'),
      figure('PIIE', '2022', '4.7'),
      figure('UZB', '2021', '3.9'),
    ),
  ).toEqual([
    'UZB 2021=3.9',
    'KAZ 2022=5',
    expect.stringContaining('PIIE'),
    expect.stringContaining('press'),
  ]);
});

test('pitfall 3: two sides of one year are never added', () => {
  const values = annualSeries(
    pairRecord({ observations: [figure('UZB', '2022', '4.6'), figure('KAZ', '2022', '5.0')] }),
    quantity,
  ).flatMap((s) => s.figures.map((f) => f.value));
  expect(values).toEqual([4.6e9, 5e9]);
});

test('pitfall 5: an expected value is in no series', () => {
  expect(lines(figure('UZB', '2021', '4.0', { status: 'expected' }))).toEqual([]);
});

test('pitfall 12: part of a year, or several, is in no series of years', () => {
  expect(
    lines(
      figure('UZB', '2025-01/2025-09', '3.5', { status: 'part-year' }),
      figure('UZB', '2020-01/2021-12', '6.9'),
      figure('UZB', '2025', '4.0', { status: 'part-year' }),
    ),
  ).toEqual([]);
});

test('pitfall 13: calendar and fiscal years of one reporter are two series', () => {
  expect(lines(figure('UZB', '2023', '4.4'), figure('UZB', '2023-04/2024-03', '4.2'))).toEqual([
    'UZB 2023=4.4',
    'UZB 2023-04_2024-03=4.2',
  ]);
});

describe('what is measured', () => {
  test('unspecified scope is read as goods; services are another quantity', () => {
    const observations = [
      figure('UZB', '2022', '4.6', { scope: 'goods' }),
      figure('UZB', '2023', '4.4', { scope: 'unspecified' }),
      figure('UZB', '2024', '5.1', { scope: 'goods-and-services' }),
    ];
    expect(lines(...observations)).toEqual(['UZB 2022=4.6 2023=4.4']);
    const withServices = annualSeries(pairRecord({ observations }), {
      ...quantity,
      scope: 'goods-and-services',
    });
    expect(withServices.map((s) => s.figures.length)).toEqual([1]);
  });

  test('one direction is not turnover', () => {
    const flow = { exporter: 'UZB', importer: 'KAZ' };
    expect(lines(figure('UZB', '2022', '1.4', { flow }))).toEqual([]);
    const observations = [
      figure('UZB', '2022', '1.4', { flow }),
      figure('UZB', '2022', '4.6', { id: 'uzb-both' }),
    ];
    const one = annualSeries(pairRecord({ observations }), { flow, scope: 'goods' });
    expect(one.flatMap((s) => s.figures.map((f) => f.value))).toEqual([1.4e9]);
  });
});

test('years ascend, and a year without a figure is absent, never zero', () => {
  const series = seriesOf(
    figure('UZB', '2024', '4.3'),
    figure('UZB', '2021', '3.9'),
    figure('UZB', '2022', '4.6'),
  );
  expect(series.figures.map((f) => [f.end, f.value])).toEqual([
    [2022, 3.9e9],
    [2023, 4.6e9],
    [2025, 4.3e9],
  ]);
  expect(latest(series)?.observation.id).toBe('uzb-2024');
});

test('a correction replaces what it supersedes only once it is known', () => {
  const record = pairRecord({
    observations: [
      figure('UZB', '2024', '4.3', { publishedOn: '2025-01-20' }),
      figure('UZB', '2024', '4.46', {
        id: 'uzb-2024-revised',
        supersedes: 'uzb-2024',
        publishedOn: '2026-01-30',
      }),
    ],
  });
  const value = (asOf: string) =>
    annualSeries(knownOn(record, day(asOf)), quantity)[0]?.figures.map((f) => f.value);
  expect(value('2026-01-29')).toEqual([4.3e9]);
  expect(value('2026-01-30')).toEqual([4.46e9]);
});

describe('which of several figures for one year stands for it', () => {
  const first = (...observations: readonly Observation[]) => {
    const [forward] = seriesOf(...observations).figures;
    const [backward] = seriesOf(...observations.toReversed()).figures;
    expect(backward?.observation.id).toBe(forward?.observation.id);
    expect(forward?.others).toHaveLength(observations.length - 1);
    return forward?.observation.id;
  };
  const at = (id: string, amount: string, fields = {}) => figure('KAZ', '2022', amount, { id, ...fields });

  test('a value before a bound, even a final bound', () => {
    expect(first(at('bound', 'above 5'), at('value', '5.0', { status: 'preliminary' }))).toBe('value');
  });

  test('final before preliminary, even an earlier one', () => {
    const early = at('final', '4.9', { publishedOn: '2023-02-01' });
    expect(first(at('preliminary', '5.0', { status: 'preliminary', publishedOn: '2023-03-01' }), early)).toBe(
      'final',
    );
  });

  test('official before press', () => {
    expect(
      first(at('press', '5.0', { basis: 'press', publishedOn: '2024-01-01' }), at('office', '4.9')),
    ).toBe('office');
  });

  test('the one published last, and an undated page before none', () => {
    expect(
      first(
        at('undated', '4.8'),
        at('january', '4.9', { publishedOn: '2023-01' }),
        at('march', '5.0', { publishedOn: '2023-03-01' }),
      ),
    ).toBe('march');
  });

  test('what is equal in all that stands in the order of its ids, so that a build is the same twice', () => {
    expect(first(at('b', '5.0'), at('a', '4.9'))).toBe('a');
  });
});
