import { describe, expect, test } from 'vitest';
import { annualSeries } from '#src/analysis/annual-series.ts';
import { fastestYear } from '#src/analysis/fastest-year.ts';
import type { Observation } from '#src/domain/observation.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';

function fastest(...observations: readonly Observation[]) {
  const found = fastestYear(annualSeries(pairRecord({ observations }), target().quantity));
  return (
    found && { growth: Math.round(found.growth * 1000) / 1000, year: found.year, by: found.observation.id }
  );
}

test('the seed: +50 % in 2018, as the Kazakh side published it', () => {
  expect(
    fastest(
      figure('KAZ', '2018', '3', { growth: '50' }),
      figure('UZB', '2021', '3.9'),
      figure('UZB', '2022', '4.6', { growth: '17.9' }),
    ),
  ).toEqual({ growth: 0.5, year: 2018, by: 'kaz-2018' });
});

test("growth between one reporter's consecutive years counts like published growth", () => {
  // 4.6 / 3.9 = 1.179
  expect(fastest(figure('UZB', '2021', '3.9'), figure('UZB', '2022', '4.6'))).toEqual({
    growth: 0.179,
    year: 2022,
    by: 'uzb-2022',
  });
});

test('growth published beside a figure that does not stand for its year counts too', () => {
  const press = figure('KAZ', '2018', 'about 3', { id: 'repeated', growth: '50' });
  expect(fastest(figure('KAZ', '2018', '3.0'), press)).toEqual({ growth: 0.5, year: 2018, by: 'repeated' });
});

test('pitfall 4: 3.9 from one side and 5.0 from the other is no growth', () => {
  expect(fastest(figure('UZB', '2021', '3.9'), figure('KAZ', '2022', '5.0'))).toBeNull();
});

describe('what is no growth over one year', () => {
  test('years with a gap between them', () => {
    expect(fastest(figure('UZB', '2020', '3.0'), figure('UZB', '2022', '4.6'))).toBeNull();
  });

  test('from or to a bound: "over 5" may have been 9', () => {
    expect(fastest(figure('UZB', '2021', '3.9'), figure('UZB', '2022', 'below 5'))).toBeNull();
    expect(fastest(figure('UZB', '2021', 'above 3'), figure('UZB', '2022', '4.6'))).toBeNull();
  });

  test('from nothing', () => {
    expect(fastest(figure('UZB', '2021', '0'), figure('UZB', '2022', '4.6'))).toBeNull();
  });
});

test('a shrinking pair has a fastest year too: the one that shrank least', () => {
  expect(
    fastest(figure('UZB', '2023', '4.4', { growth: '-4.3' }), figure('UZB', '2024', '4.3')),
  ).toMatchObject({
    growth: -0.023,
    year: 2024,
  });
});

test('a published percentage keeps its digits; one we computed has one', () => {
  const decimals = (...observations: readonly Observation[]) =>
    fastestYear(annualSeries(pairRecord({ observations }), target().quantity))?.decimals;
  expect(decimals(figure('KAZ', '2018', '3', { growth: '50' }))).toBe(0);
  expect(decimals(figure('KAZ', '2018', '3', { growth: '17.94' }))).toBe(2);
  expect(decimals(figure('UZB', '2021', '3.9'), figure('UZB', '2022', '4.6'))).toBe(1);
});
