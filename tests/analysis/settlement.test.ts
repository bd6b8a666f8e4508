import { expect, test } from 'vitest';
import { settlementOf } from '#src/analysis/settlement.ts';
import { judge } from '#src/analysis/verdict-matrix.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';

function settlement(...observations: readonly Observation[]) {
  return settlementOf(judge(pairRecord({ observations }), target(), day('2026-11-24')));
}

const uzbek = (year: number, published: string) =>
  figure('UZB', String(year), '4.5', { publishedOn: published });

test('domain 7.4.4: the end of the period and the lag of the slowest side', () => {
  // The Uzbek side took 20 and 30 days, the Kazakh side 47: 31 December 2026 + 20, and + 47 days.
  expect(
    settlement(
      uzbek(2024, '2025-01-20'),
      uzbek(2025, '2026-01-30'),
      figure('KAZ', '2025', '4.6', { publishedOn: '2026-02-16' }),
    ),
  ).toEqual({ from: '2027-01-20', to: '2027-02-16', slowest: 'KAZ', unknown: [] });
});

test('a side whose lag is not known is named, and does not make up a date', () => {
  expect(settlement(uzbek(2025, '2026-01-30'), figure('KAZ', '2025', '4.6'))).toEqual({
    from: '2027-01-30',
    to: '2027-01-30',
    slowest: 'UZB',
    unknown: ['KAZ'],
  });
});

test('there is none without figures, without known lags and without a deadline', () => {
  expect(settlement()).toBeNull();
  expect(settlement(figure('UZB', '2025', '4.97'))).toBeNull();
  const undated = target({ deadline: { kind: 'none' } });
  const record = pairRecord({ observations: [uzbek(2025, '2026-01-30')] });
  expect(settlementOf(judge(record, undated, day('2026-11-24')))).toBeNull();
});
