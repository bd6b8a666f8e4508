import { expect, test } from 'vitest';
import { turnoverGaps } from '#src/analysis/mirror/turnover-gaps.ts';
import type { Observation } from '#src/domain/observation.ts';
import { figure, pairRecord, period } from '#tests/record-builder.ts';

const gaps = (...observations: readonly Observation[]) =>
  turnoverGaps(pairRecord({ observations }), 'unspecified');

test('domain 2.1: 4.6 and 5.0 in 2022 lie 8 % apart', () => {
  const [gap, ...more] = gaps(figure('UZB', '2022', '4.6'), figure('KAZ', '2022', '5.0'));
  expect(more).toEqual([]);
  expect(gap).toMatchObject({
    period: period('2022'),
    first: { reporter: 'UZB' },
    second: { reporter: 'KAZ' },
  });
  // 2 · (4.6 − 5.0) / 9.6; with rounding from (4.55, 5.05) to (4.65, 4.95): −10.4 % to −6.3 %.
  expect(gap!.asymmetry).toBeCloseTo(-0.0833, 4);
  expect(gap!.asymmetryRange.low).toBeCloseTo(-0.1042, 4);
  expect(gap!.asymmetryRange.high).toBeCloseTo(-0.0625, 4);
});

test('pitfall 3: nothing holds the sum of the sides', () => {
  // Neither 9.6, nor 4.8, their mean.
  const numbers = JSON.stringify(gaps(figure('UZB', '2022', '4.6'), figure('KAZ', '2022', '5.0')));
  expect(numbers).not.toMatch(/9\.6|9600|4\.8|4800/);
});

test('a year that one side gives, or gives as a bound, or in other months, has no gap', () => {
  const own = figure('UZB', '2022', '4.6');
  expect(gaps(own)).toEqual([]);
  expect(gaps(own, figure('press', '2022', '5.0'))).toEqual([]);
  expect(gaps(own, figure('KAZ', '2022', 'above 5'))).toEqual([]);
  expect(gaps(own, figure('KAZ', '2022', '5.0 billion EUR'))).toEqual([]);
  expect(gaps(own, figure('KAZ', '2022-04/2023-03', '5.0'))).toEqual([]);
  const months = (reporter: 'UZB' | 'KAZ') =>
    figure(reporter, '2023-01/2023-03', '1', { status: 'part-year' });
  expect(gaps(months('UZB'), months('KAZ'))).toEqual([]);
});
