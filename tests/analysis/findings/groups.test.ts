import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FindingGroup,
  findingGroups,
  horizonBand,
  multipleBand,
} from '#src/analysis/findings/groups.ts';
import { onTimeShare } from '#src/analysis/findings/on-time-share.ts';
import { sideCounts } from '#src/analysis/findings/sides.ts';
import type { DueTarget, Outcome } from '#src/domain/track-record.ts';
import { anyDue, due } from './due.ts';

const CUTS = ['horizon', 'multiple', 'moved'] as const;
const times = (n: number, outcome: Outcome) =>
  Array.from({ length: n }, (_, i) => due(`${outcome}${i}`, { outcome }));

describe('bands', () => {
  test.each([
    [0, 'to-2'],
    [2, 'to-2'],
    [3, '3-to-5'],
    [5, '3-to-5'],
    [6, '6-to-10'],
    [10, '6-to-10'],
    [11, 'over-10'],
    [null, 'unknown'],
  ])('%s years are in %s', (years, band) => {
    expect(horizonBand(years)).toBe(band);
  });

  // Doubling and tripling are what promises are made of: each begins a band.
  test.each([
    [0.9, 'under-1-5'],
    [1.499, 'under-1-5'],
    [1.5, 'from-1-5'],
    [1.999, 'from-1-5'],
    [2, 'from-2'],
    [2.999, 'from-2'],
    [3, 'from-3'],
    [12, 'from-3'],
    [null, 'unknown'],
  ])('%s times the start is in %s', (multiple, band) => {
    expect(multipleBand(multiple)).toBe(band);
  });
});

describe(findingGroups, () => {
  test('each way, every target is in one group, and the counts add up to those of all', () => {
    fc.assert(
      fc.property(anyDue, (all) => {
        const groups = findingGroups(all);
        const whole = onTimeShare(all).rates;
        const ids = (targets: readonly DueTarget[]) => targets.map((t) => t.target).toSorted();
        for (const cut of CUTS) {
          const members = (groups[cut] as readonly FindingGroup<string>[]).flatMap((g) => g.due);
          expect(ids(members)).toEqual(ids(all));
          for (const count of ['due', 'settled', 'unsettled', 'on-time', 'disputed', 'withdrawn'] as const) {
            expect(groups[cut].reduce((sum, g) => sum + g.rates[count], 0)).toBe(whole[count]);
          }
        }
      }),
    );
  });

  test('nothing makes every band, each empty', () => {
    const groups = findingGroups([]);
    expect(CUTS.map((cut) => groups[cut].length)).toEqual([5, 5, 2]);
    const all: readonly FindingGroup<string>[] = [...groups.horizon, ...groups.multiple, ...groups.moved];
    expect(all.every((g) => g.due.length === 0 && g.interval === null)).toBe(true);
  });
});

describe(onTimeShare, () => {
  test('two on time of five settled are 40 %: disputed is settled and not on time, no figure is neither', () => {
    const all = [
      ...times(2, 'on-time'),
      ...times(1, 'late'),
      ...times(1, 'missed'),
      ...times(1, 'disputed'),
      ...times(3, 'unknown'),
      ...times(2, 'pending'),
      ...times(1, 'withdrawn'),
    ];
    const { rates, interval } = onTimeShare(all);
    expect(rates).toMatchObject({ due: 11, settled: 5, unsettled: 5, withdrawn: 1 });
    expect(interval?.share).toBe(0.4);
  });

  test('fewer than five settled have counts and no share, however many came due', () => {
    expect(onTimeShare([...times(4, 'on-time'), ...times(40, 'unknown')]).interval).toBeNull();
    expect(onTimeShare(times(5, 'on-time')).interval).toMatchObject({ share: 1, high: 1 });
  });

  test('nineteen are few, twenty are not', () => {
    expect(onTimeShare(times(19, 'missed')).few).toBe(true);
    expect(onTimeShare(times(20, 'missed')).few).toBe(false);
  });
});

describe(sideCounts, () => {
  test('of three targets Kazakhstan and Uzbekistan are a side of two', () => {
    expect(sideCounts([due('a'), due('b'), due('c', { pair: 'chn-rus' })])).toEqual([
      { party: 'KAZ', targets: 2 },
      { party: 'UZB', targets: 2 },
      { party: 'CHN', targets: 1 },
      { party: 'RUS', targets: 1 },
    ]);
    expect(sideCounts([])).toEqual([]);
  });

  test('every target has two sides', () => {
    fc.assert(
      fc.property(anyDue, (all) => {
        expect(sideCounts(all).reduce((sum, { targets }) => sum + targets, 0)).toBe(2 * all.length);
      }),
    );
  });
});
