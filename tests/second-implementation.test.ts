import { describe, expect, test } from 'vitest';
import { compared } from './second-implementation/compare.ts';
import { type RawObservation, type RawPair, rawPairs, type RawTarget } from './second-implementation/raw.ts';

// Every verdict of the record computed twice (domain 6.4): by src, and by a spreadsheet-like recomputation written from
// the definitions alone, which reads the files for itself, counts time in months and money in whole dollars.

const DAYS = ['2019-01-01', '2023-12-31', '2026-11-24', '2026-12-07', '2027-06-30', '2031-12-31'];

test('every cell, number and headline of every target of the record, on six days', () => {
  const { found, cells, words } = compared(rawPairs(), DAYS);
  expect(found).toEqual([]);
  // 165 targets, six days, none to a dozen cells each: the comparison was not empty, nor of one kind.
  expect(cells).toBeGreaterThan(3000);
  expect(words).toEqual([
    'below-start',
    'far-behind',
    'missed',
    'no-deadline',
    'not-judged',
    'on-track',
    'pending',
    'reached',
    'too-early',
    'too-slow',
    'will-be-missed',
    'within-rounding',
  ]);
});

describe('and where the record has no example yet', () => {
  /** What is changed in every row, how, and a word that cells then come to say. */
  const CHANGES: readonly (readonly [string, string, (pair: RawPair) => RawPair])[] = [
    [
      'every figure is corrected in June 2025',
      'reached-late',
      changed((o) => [
        o,
        {
          ...o,
          id: `${o.id}-corrected`,
          amount: times(o.amount, 1.1),
          supersedes: o.id,
          source: { ...o.source, publishedOn: '2025-06-15' },
        },
      ]),
    ],
    [
      'every promise is taken back in June 2024',
      'withdrawn',
      promised((t) => ({
        ...t,
        withdrawn: { on: '2024-06', source: t.source },
      })),
    ],
    [
      'every goal is five times as high',
      'will-be-missed',
      promised((t) => ({
        ...t,
        goal: { ...t.goal, amount: times(t.goal.amount, 5) },
      })),
    ],
    [
      'every goal is less than half as high',
      'reached-fallen',
      promised((t) => ({
        ...t,
        goal: { ...t.goal, amount: times(t.goal.amount, 0.4) },
      })),
    ],
    ['no promise names a start', 'not-judged', promised(({ baseline: _, ...t }) => t)],
    [
      'every promise runs for five years from 30 June',
      'pending',
      promised((t) => {
        const year = Number((t.announcedOn ?? '2020').slice(0, 4));
        const reading = { kind: 'within-years', years: 5, year: year + 5 };
        return { ...t, announcedOn: `${year}-06-30`, deadline: { ...t.deadline, reading } };
      }),
    ],
    ['every figure is a bound', 'missed', changed((o) => [{ ...o, amount: `above ${bare(o.amount)}` }])],
  ];

  test.each(CHANGES)('%s', (_, word, change) => {
    const { found, words } = compared(rawPairs().map(change), DAYS);
    expect(found).toEqual([]);
    expect(words).toContain(word);
  });
});

function changed(of: (o: RawObservation) => readonly RawObservation[]) {
  return (pair: RawPair): RawPair => ({ ...pair, observations: pair.observations.flatMap(of) });
}

function promised(of: (t: RawTarget) => RawTarget) {
  return (pair: RawPair): RawPair => ({ ...pair, targets: pair.targets.map(of) });
}

function times(amount: string, factor: number): string {
  return amount.replace(/[\d.]+/, (digits) =>
    (Number(digits) * factor).toFixed((digits.split('.')[1] ?? '').length + 1),
  );
}

function bare(amount: string): string {
  return amount.replace(/^[a-z]+ /, '');
}
