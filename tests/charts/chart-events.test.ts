// @vitest-environment node
import { expect, test } from 'vitest';
import { chartEvents } from '#src/charts/turnover/chart-events.ts';
import type { Milestone } from '#src/domain/event.ts';
import { date, source, text } from '#tests/record-builder.ts';

function event(on: string, kind: Milestone['kind'], id = `${on}-${kind}`): Milestone {
  return {
    id,
    date: date(on),
    kind,
    title: text(id),
    short: text(id),
    source: source(on),
    reading: 'confirmed',
  };
}

const shown = (...events: readonly Milestone[]) => chartEvents(events).map((e) => e.id);

test('of a year, what bears most on the promise', () => {
  expect(
    shown(event('2025-01-10', 'project'), event('2025-03-15', 'programme'), event('2025-11-15', 'summit')),
  ).toEqual(['2025-03-15-programme']);
});

test('the order of rights: programme, summit, target, customs, forum, project', () => {
  const kinds = ['project', 'forum', 'customs', 'target', 'summit', 'programme'] as const;
  for (const [i, stronger] of kinds.entries()) {
    for (const weaker of kinds.slice(0, i)) {
      expect(shown(event('2024-01-01', stronger), event('2024-12-31', weaker))).toEqual([
        `2024-01-01-${stronger}`,
      ]);
    }
  }
});

test('among equals the later, whichever stands first in the record', () => {
  const [early, late] = [event('2024-04-05', 'summit'), event('2024-08-08', 'summit')];
  expect(shown(early, late)).toEqual(['2024-08-08-summit']);
  expect(shown(late, early)).toEqual(['2024-08-08-summit']);
});

test('in order of date, of the last six years that have one, and the record stays as it was', () => {
  const years = ['2026', '2019', '2018', '2021', '2022', '2016', '2025-03'];
  const events = years.map((year) => event(year, 'forum'));
  expect(shown(...events)).toEqual(
    ['2018', '2019', '2021', '2022', '2025-03', '2026'].map((y) => `${y}-forum`),
  );
  expect(events.map((e) => e.date)).toEqual(years);
});

test('without events there are none', () => {
  expect(chartEvents([])).toEqual([]);
});
