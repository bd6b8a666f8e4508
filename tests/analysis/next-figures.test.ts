import { expect, test } from 'vitest';
import { annualSeries } from '#src/analysis/annual-series.ts';
import { nextFigures } from '#src/analysis/next-figures.ts';
import { day } from '#src/domain/day.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';

const record = pairRecord({
  observations: [
    figure('UZB', '2025', '4.97', { publishedOn: '2026-01-30' }), // 30 days after the year
    figure('KAZ', '2025', '5.1', { publishedOn: '2026-02-19' }), // 50 days
  ],
});

function next(asOf: string) {
  const { awaited, overdue } = nextFigures(annualSeries(record, target().quantity), day(asOf));
  const line = (f: (typeof awaited)[number]) => `${f.reporter} ${formatPeriod(f.period)} ${f.window.to}`;
  return { awaited: awaited.map(line), overdue: overdue.map(line) };
}

test('what each side owes next, soonest first', () => {
  expect(next('2026-11-24')).toEqual({
    awaited: ['UZB 2026 2027-01-30', 'KAZ 2026 2027-02-19'],
    overdue: [],
  });
});

test('a figure is overdue 45 days after the end of its window, not before', () => {
  // 30 January + 45 days = 16 March
  expect(next('2027-03-16').overdue).toEqual([]);
  expect(next('2027-03-17')).toEqual({ awaited: ['KAZ 2026 2027-02-19'], overdue: ['UZB 2026 2027-01-30'] });
});

test('where no release date is known, nothing is promised', () => {
  const undated = pairRecord({ observations: [figure('UZB', '2025', '4.97')] });
  expect(nextFigures(annualSeries(undated, target().quantity), day('2026-11-24'))).toEqual({
    awaited: [],
    overdue: [],
  });
});

test('the year after the newest one is owed, and the soonest comes first whichever side it is', () => {
  const later = pairRecord({
    observations: [
      figure('UZB', '2024', '4.3', { publishedOn: '2025-02-19' }),
      figure('UZB', '2025', '4.97', { publishedOn: '2026-02-19' }),
      figure('KAZ', '2025', '5.1', { publishedOn: '2026-01-30' }),
    ],
  });
  const { awaited } = nextFigures(annualSeries(later, target().quantity), day('2026-11-24'));
  expect(awaited.map((f) => `${f.reporter} ${formatPeriod(f.period)}`)).toEqual(['KAZ 2026', 'UZB 2026']);
});
