import { describe, expect, test } from 'vitest';
import { yearlyGrowth } from '#src/analysis/progress.ts';
import { START_BASES, type StartBasis, startDifference, startValue } from '#src/analysis/start-value.ts';
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
    observation: null,
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

describe('pitfall 6: three baselines, one switch, no silent change', () => {
  const twice = seriesOf(
    figure('UZB', '2021', '3.9', { publishedOn: '2022-01-20' }),
    figure('UZB', '2021', '3.85', { id: 'later', publishedOn: '2023-09-23', supersedes: 'uzb-2021' }),
  );
  const value = (basis: StartBasis) => {
    const start = startValue(target(), twice, basis);
    return start.kind === 'known' ? start.value : null;
  };

  test('as announced 4.0, as first measured 3.9, as it stands now 3.85', () => {
    expect(START_BASES.map(value)).toEqual([4.0e9, 3.9e9, 3.85e9]);
  });

  test('domain 7.3: from them 20.1, 20.7 and 21.0 % a year are needed for 10 in five years', () => {
    // (10 / 4)^0.2, (10 / 3.9)^0.2, (10 / 3.85)^0.2
    const needed = START_BASES.map((basis) => yearlyGrowth(value(basis)!, 10e9, 5));
    expect(needed.map((g) => g?.toFixed(3))).toEqual(['0.201', '0.207', '0.210']);
  });

  test('no basis stands in for another: without a figure for the start year there is no measured start', () => {
    expect(startValue(target(), seriesOf(figure('UZB', '2022', '4.6')), 'latest')).toEqual({
      kind: 'unknown',
    });
    expect(startValue(target(), seriesOf(figure('UZB', '2021', 'above 4')), 'latest')).toEqual({
      kind: 'unknown',
    });
  });

  test('a page without a date cannot be shown to be the first', () => {
    const undated = seriesOf(
      figure('UZB', '2021', '3.7', { id: 'undated' }),
      figure('UZB', '2021', '3.9', { publishedOn: '2022-01-20' }),
    );
    expect(startValue(target(), undated, 'first-measured')).toMatchObject({ value: 3.9e9 });
  });

  test('a difference of more than 2 % is worth saying, less is not', () => {
    const difference = (amount: string) =>
      startDifference(target(), seriesOf(figure('UZB', '2021', amount)))?.difference ?? null;
    expect(difference('3.9')).toBeCloseTo(-0.025, 9);
    expect(difference('3.93')).toBeNull();
    expect(difference('4.07')).toBeNull();
    expect(difference('4.09')).toBeCloseTo(0.0225, 9);
    expect(startDifference(target({ baseline: null }), seriesOf(figure('UZB', '2021', '3.9')))).toBeNull();
  });
});

test('a figure two years old to the day may stand for the start, one a day older may not', () => {
  const from = (announcedOn: string) =>
    startValue(target({ announcedOn, baseline: null }), seriesOf(figure('UZB', '2021', '3.9'))).kind;
  expect(from('2023-12-31')).toBe('known');
  expect(from('2024-01-01')).toBe('unknown');
});
