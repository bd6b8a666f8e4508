import { describe, expect, test } from 'vitest';
import { type VerdictEvent, verdictEvents } from '#src/analysis/verdict-events.ts';
import { day } from '#src/domain/day.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { figure, pairRecord, source, target } from '#tests/record-builder.ts';

function told(record: PairRecord, until = '2031-12-31', of = record.targets[0]!) {
  return verdictEvents(record, of, day(until)).map((e) => `${e.on} ${e.cause.kind}: ${word(e)}`);
}

function word({ after }: VerdictEvent): string {
  if (!('kind' in after)) return after.state;
  return after.kind === 'agreed' ? after.state.state : after.kind;
}

const first = figure('UZB', '2022', '4.6', { publishedOn: '2023-01-20' });
const redated = target({
  id: 'ten-by-2030',
  announcedOn: '2025-03-15',
  deadline: { kind: 'by-year', year: 2030 },
  link: { kind: 're-dates', target: 'ten-by-2026' },
});

test('announced, a first figure, another that changes nothing, the deadline, a year without a figure', () => {
  const observations = [first, figure('UZB', '2023', '4.4', { publishedOn: '2024-01-20' })];
  expect(told(pairRecord({ observations }))).toEqual([
    '2021-12-06 announced: no-figures',
    // 4.6 in 2022: too slow by the compound path, far behind by the straight one.
    '2023-01-20 new-figure: depends',
    '2024-01-20 new-figure: far-behind',
    '2026-12-07 deadline-passed: pending',
  ]);
});

test('the end is not told before it comes', () => {
  expect(told(pairRecord({ observations: [first] }), '2023-01-19')).toEqual([
    '2021-12-06 announced: no-figures',
  ]);
  expect(told(pairRecord(), '2021-12-05')).toEqual([]);
});

describe('pitfall 21: a change by revision says so', () => {
  const corrected = figure('UZB', '2022', '4.9', {
    id: 'corrected',
    publishedOn: '2023-09-01',
    supersedes: first.id,
  });

  test('a row that corrects an earlier one', () => {
    // 4.9 / 4.0 is 22.5 % in one year: ahead of the compound path.
    expect(told(pairRecord({ observations: [first, corrected] }))).toContain('2023-09-01 revision: depends');
  });

  test('a second value for the same year from the same side, without a word of correction', () => {
    const silent = { ...corrected, supersedes: null };
    expect(told(pairRecord({ observations: [first, silent] }))).toContain('2023-09-01 revision: depends');
  });

  test('the other side’s first figure for that year is a new figure', () => {
    const other = figure('KAZ', '2022', '5.0', { publishedOn: '2023-09-01' });
    expect(told(pairRecord({ observations: [first, other] }))).toContain('2023-09-01 new-figure: depends');
  });
});

test('pitfall 9: a move is an event of the old promise, whose own verdict runs on', () => {
  const observations = [first, figure('UZB', '2023', '4.4', { publishedOn: '2024-01-20' })];
  expect(told(pairRecord({ targets: [target(), redated], observations })).slice(3)).toEqual([
    '2025-03-15 target-moved: far-behind',
    '2026-12-07 deadline-passed: pending',
  ]);
});

test('withdrawn', () => {
  const back = target({ withdrawn: { on: day('2024-05-01'), source: source('2024-05-01') } });
  expect(told(pairRecord({ targets: [back], observations: [first] }), '2024-12-31').at(-1)).toBe(
    '2024-05-01 withdrawn: withdrawn',
  );
});

test('events are in order, each changes something, and each follows from what was said before', () => {
  const observations = [first, figure('KAZ', '2022', '5.0', { publishedOn: '2023-02-15' })];
  const events = verdictEvents(pairRecord({ observations }), target(), day('2031-12-31'));
  expect(events.map((e) => e.on)).toEqual(events.map((e) => e.on).toSorted());
  events.slice(1).forEach((e, i) => expect(e.before).toEqual(events[i]!.after));
});
