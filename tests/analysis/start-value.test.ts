import { describe, expect, test } from 'vitest';
import { startValue } from '#src/analysis/start-value.ts';
import { figure, period, seriesOf, target } from '#tests/record-builder.ts';

const uzbek = seriesOf(
  figure('UZB', '2020', '3.0'),
  figure('UZB', '2021', '3.9'),
  figure('UZB', '2022', '4.6'),
);
const indian = seriesOf(figure('UZB', '2020-04/2021-03', '3.2'), figure('UZB', '2021-04/2022-03', '4.1'));

test('pitfall 6: as announced, because the promise was made on it, whatever was measured later', () => {
  expect(startValue(target(), uzbek)).toEqual({
    kind: 'known',
    basis: 'announced',
    period: period('2021'),
    end: 2022,
    value: 4e9,
    // 4.0 to one decimal
    interval: { low: 3.95e9, high: 4.05e9 },
  });
});

test("pitfall 7: an announced part of a year is not scaled up; the reporter's own figure for that year stands in", () => {
  // Scaled by 12/9, 2.9 would be 3.87.
  expect(startValue(target({ baseline: ['2.9', '2021-01/2021-09'] }), uzbek)).toMatchObject({
    basis: 'measured',
    period: period('2021'),
    value: 3.9e9,
  });
});

test('a part of a year whose full figure the reporter does not have leaves the start unknown', () => {
  expect(startValue(target({ baseline: ['4', '2025-01/2025-11'] }), uzbek)).toEqual({ kind: 'unknown' });
});

describe('when nothing was announced', () => {
  const silent = (announcedOn: string | null) => target({ announcedOn, baseline: null });

  test('the last full year that had ended by the announcement', () => {
    expect(startValue(silent('2021-12-06'), uzbek)).toMatchObject({
      basis: 'measured',
      value: 3e9,
      end: 2021,
    });
    expect(startValue(silent('2021-12-31'), uzbek)).toMatchObject({ value: 3.9e9 });
    expect(startValue(silent('2022'), uzbek)).toMatchObject({ value: 4.6e9 });
  });

  test('a figure of more than two years before, or a bound, is not where the promise started', () => {
    expect(startValue(silent('2024-12-31'), uzbek)).toMatchObject({ value: 4.6e9 });
    expect(startValue(silent('2025-01-02'), uzbek)).toEqual({ kind: 'unknown' });
    const bound = seriesOf(figure('UZB', '2020', '3.0'), figure('UZB', '2021', 'above 3.9'));
    expect(startValue(silent('2022-01-15'), bound)).toMatchObject({ value: 3e9 });
  });

  test('an announcement before the first figure has no start', () => {
    expect(startValue(silent('2019-06-01'), uzbek)).toEqual({ kind: 'unknown' });
  });

  test('an announcement nobody can date has no start', () => {
    expect(startValue(silent(null), uzbek)).toEqual({ kind: 'unknown' });
  });
});

describe('pitfall 13: years of another kind', () => {
  test('an announced calendar year is no start for a series of fiscal years, and a neighbour does not replace it', () => {
    expect(startValue(target(), indian)).toEqual({ kind: 'unknown' });
  });

  test('an announced fiscal year is the start of a series of its kind', () => {
    const promised = target({ baseline: ['4.1', '2021-04/2022-03'] });
    expect(startValue(promised, indian)).toMatchObject({ basis: 'announced', value: 4.1e9, end: 2022.25 });
    expect(startValue(promised, uzbek)).toEqual({ kind: 'unknown' });
  });
});
