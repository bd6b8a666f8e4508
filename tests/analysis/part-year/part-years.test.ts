import { describe, expect, test } from 'vitest';
import { annualSeries } from '#src/analysis/annual-series.ts';
import { partYears } from '#src/analysis/part-year/part-years.ts';
import { valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { type FigureFields, figure, pairRecord, target } from '#tests/record-builder.ts';

const { quantity } = target();

function part(reporter: string, of: string, amount: string, fields: FigureFields = {}) {
  return figure(reporter, of, amount, { status: 'part-year', ...fields });
}

function shown(...observations: readonly Observation[]) {
  const record = pairRecord({ observations });
  return partYears(record, quantity, annualSeries(record, quantity)).map(
    (o) => `${o.id} ${valueOf(o.amount) / 1e9}`,
  );
}

test('each side shows the longest part of the year it still owes', () => {
  expect(
    shown(
      figure('UZB', '2024', '4.3'),
      part('UZB', '2025-01/2025-09', '3.5'),
      part('UZB', '2025-01/2025-06', '2.2'),
      part('KAZ', '2025-01/2025-09', '3.4'),
    ),
  ).toEqual(['uzb-2025-01_2025-09 3.5', 'kaz-2025-01_2025-09 3.4']);
});

test('pitfall 7: Jan–Feb 2024 is shown as 0.58, never as 3.49 for the year', () => {
  expect(shown(part('UZB', '2024-01/2024-02', '0.58'))).toEqual(['uzb-2024-01_2024-02 0.58']);
});

test('once the year has its figure, its parts are history', () => {
  expect(shown(figure('UZB', '2025', '4.97'), part('UZB', '2025-01/2025-09', '3.5'))).toEqual([]);
});

describe('not shown', () => {
  test('a part that does not begin with the year', () => {
    expect(shown(part('UZB', '2025-04/2025-09', '2'))).toEqual([]);
  });

  test('an expected part', () => {
    expect(shown(part('UZB', '2025-01/2025-09', '3.5', { status: 'expected' }))).toEqual([]);
  });

  test('a part of another quantity', () => {
    expect(
      shown(part('UZB', '2025-01/2025-09', '1.2', { flow: { exporter: 'UZB', importer: 'KAZ' } })),
    ).toEqual([]);
  });

  test('a superseded part, even when it was higher', () => {
    const old = part('UZB', '2025-01/2025-09', '3.6');
    expect(
      shown(old, part('UZB', '2025-01/2025-09', '3.5', { id: 'corrected', supersedes: old.id })),
    ).toEqual(['corrected 3.5']);
  });
});

test('of two figures for the same months the higher is the floor', () => {
  expect(
    shown(part('UZB', '2025-01/2025-09', '3.4'), part('UZB', '2025-01/2025-09', '3.5', { id: 'higher' })),
  ).toEqual(['higher 3.5']);
});
