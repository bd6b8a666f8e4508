import { describe, expect, test } from 'vitest';
import { releaseWindow } from '#src/analysis/release-window.ts';
import type { Observation } from '#src/domain/observation.ts';
import { figure, period, seriesOf } from '#tests/record-builder.ts';

/** The Uzbek figure for a year, from a page of a day. */
function out(year: string, publishedOn: string | null, fields = {}) {
  return figure('UZB', year, '4.5', { publishedOn, ...fields });
}

function window(...observations: readonly Observation[]) {
  const found = releaseWindow(seriesOf(...observations), period('2026'));
  return found && [found.from, found.to, found.years.map((y) => y.from.slice(0, 4)).join(' ')];
}

test('the seed: out between 20 and 30 days after the year, so 2026 comes from 20 to 30 January 2027', () => {
  expect(window(out('2023', '2024-01-25'), out('2024', '2025-01-20'), out('2025', '2026-01-30'))).toEqual([
    '2027-01-20',
    '2027-01-30',
    '2023 2024 2025',
  ]);
});

test('one known year gives a day', () => {
  expect(window(out('2025', '2026-01-30'))).toEqual(['2027-01-30', '2027-01-30', '2025']);
});

test('the last three years judge; an older habit does not', () => {
  expect(
    window(
      out('2022', '2023-06-01'),
      out('2023', '2024-01-25'),
      out('2024', '2025-01-20'),
      out('2025', '2026-01-30'),
    ),
  ).toEqual(['2027-01-20', '2027-01-30', '2023 2024 2025']);
});

test('the first page with a figure for the year counts, whichever figure stands for it now', () => {
  const first = out('2025', '2026-01-22', { id: 'preliminary', status: 'preliminary' });
  expect(window(first, out('2025', '2026-04-30'))?.[0]).toBe('2027-01-22');
});

describe('what says nothing about the release', () => {
  test('a page without a day', () => {
    expect(window(out('2025', null))).toBeNull();
    expect(window(out('2025', '2026-01'))).toBeNull();
  });

  test('a page from before the year was over', () => {
    expect(window(out('2025', '2025-12-20'))).toBeNull();
    expect(window(out('2025', '2025-12-31'))).toBeNull();
  });

  test('while the day after the year can be the release', () => {
    expect(window(out('2025', '2026-01-01'))?.[0]).toBe('2027-01-01');
  });

  test('a page more than half a year later: somebody quotes the figure', () => {
    expect(window(out('2025', '2026-07-02'))?.[0]).toBe('2027-07-02'); // 183 days
    expect(window(out('2025', '2026-07-03'))).toBeNull();
  });
});

test('fiscal years are counted from their own end', () => {
  const series = seriesOf(figure('UZB', '2024-04/2025-03', '4.9', { publishedOn: '2025-04-15' }));
  expect(releaseWindow(series, period('2025-04/2026-03'))).toMatchObject({
    from: '2026-04-15',
    to: '2026-04-15',
  });
});
