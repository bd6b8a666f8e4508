import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparison } from '#src/analysis/comparison.ts';
import { day } from '#src/domain/day.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { publishedPair, publishedPairs, TODAY } from '#tests/published-pairs.ts';
import { figure, pairRecord, period, target, trade } from '#tests/record-builder.ts';

const AS_OF = day('2026-11-24');

/** Each year's share of the increase and of the time, to four digits. */
function shares(record: PairRecord, id: string, asOf = AS_OF) {
  const found = comparison(record, id, asOf);
  if (found?.kind !== 'track') throw new Error(`${id} has no track`);
  return found.track.years.map(({ figure: { observation }, share, timeUsed }) => [
    observation.period.to.slice(0, 4),
    Number(share.toFixed(4)),
    Number(timeUsed.toFixed(4)),
  ]);
}

function why(record: PairRecord, id = 'ten-by-2026', asOf = AS_OF) {
  const found = comparison(record, id, asOf);
  return found?.kind === 'none' ? found.why : (found?.kind ?? null);
}

describe(comparison, () => {
  test('the seed: each year against the announced start and the goal', async () => {
    const { record } = await publishedPair('kaz-uzb');
    // $4.0bn announced for 2021, $10bn due in 2026: five years, an increase of 6.
    // 2022: (4.6 − 4) / 6 = 10 %; 2023: 4.4 → 6.67 %; 2024: 4.2 → 3.33 %; 2025: 4.97 → 16.17 %; a fifth of the time each.
    expect(shares(record, 'uz-kz-10bn-2021')).toEqual([
      ['2022', 0.1, 0.2],
      ['2023', 0.0667, 0.4],
      ['2024', 0.0333, 0.6],
      ['2025', 0.1617, 0.8],
    ]);
  });

  test('as known earlier, later figures are not there', async () => {
    const { record } = await publishedPair('kaz-uzb');
    // The figure of 2025 was published on 1 February 2026.
    expect(shares(record, 'uz-kz-10bn-2021', day('2026-01-31')).at(-1)?.[0]).toBe('2024');
    expect(why(record, 'uz-kz-10bn-2021', day('2021-11-01'))).toBe('not-announced');
  });

  test('a goal may be passed, and a start undercut: nothing is cut off', () => {
    const record = pairRecord({ observations: [figure('UZB', '2022', '1'), figure('UZB', '2023', '16')] });
    // (1 − 4) / 6 = −50 %; (16 − 4) / 6 = 200 %.
    expect(shares(record, 'ten-by-2026')).toEqual([
      ['2022', -0.5, 0.2],
      ['2023', 2, 0.4],
    ]);
  });

  test('a bound has no share, and figures after the deadline no time', () => {
    const record = pairRecord({
      observations: [
        figure('UZB', '2022', '5'),
        figure('UZB', '2023', 'above 6'),
        figure('UZB', '2027', '9'),
      ],
    });
    expect(shares(record, 'ten-by-2026', day('2028-06-01'))).toEqual([['2022', 0.1667, 0.2]]);
  });

  test.each([
    ['a sum over years', pairRecord({ targets: [cumulative()] }), 'cumulative'],
    ['no date', pairRecord({ targets: [target({ deadline: { kind: 'none' } })] }), 'no-deadline'],
    ['no figure', pairRecord(), 'no-figure'],
    [
      'no start',
      pairRecord({ targets: [target({ baseline: null })], observations: [figure('UZB', '2022', '5')] }),
      'no-start',
    ],
    [
      'a goal below its start',
      pairRecord({
        targets: [target({ baseline: ['12', '2021'] })],
        observations: [figure('UZB', '2022', '5')],
      }),
      'goal-not-above-start',
    ],
    [
      'the start alone',
      pairRecord({ observations: [figure('UZB', '2021', '4.1')] }),
      'no-figure-since-start',
    ],
  ])('%s: no track, and why', (_, record, reason) => {
    expect(why(record)).toBe(reason);
  });

  test('a target that is not in the record is nothing', () => {
    expect(comparison(pairRecord(), 'another', AS_OF)).toBeNull();
  });

  test('a start the reporter measured, where none was announced', () => {
    const record = pairRecord({
      targets: [target({ baseline: null })],
      observations: [figure('UZB', '2020', '4'), figure('UZB', '2021', '5.2')],
    });
    const found = comparison(record, 'ten-by-2026', AS_OF);
    // 2020 is the last full year before December 2021; to the end of 2026 there are six years: 1.2 / 6 = 20 %, 1/6 of the time.
    expect(found).toMatchObject({
      kind: 'track',
      track: { start: { basis: 'measured', value: 4e9 }, years: [{ share: expect.closeTo(0.2, 9) }] },
    });
    expect(shares(record, 'ten-by-2026')).toEqual([['2021', 0.2, 0.1667]]);
  });

  test('every track of the record runs forwards inside its time, and ends with what the judgement says', async () => {
    for (const { record } of (await publishedPairs()).values()) {
      for (const { id } of record.targets) {
        const found = comparison(record, id, TODAY);
        if (found?.kind !== 'track') continue;
        const times = found.track.years.map(({ timeUsed }) => timeUsed);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(new Set(times).size).toBe(times.length);
        expect(times[0]).toBeGreaterThan(0);
        expect(times.at(-1)).toBeLessThanOrEqual(1);
        expect(found.track.years.at(-1)?.share).toBe(found.track.cell.progress?.shareOfIncrease);
      }
    }
  });

  test('the share does not hang on the size of the goal: all amounts doubled say the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (value, scale) => {
        const of = (factor: number) =>
          pairRecord({
            targets: [target({ goal: String(10 * factor), baseline: [String(4 * factor), '2021'] })],
            observations: [figure('UZB', '2022', String(value * factor))],
          });
        expect(shares(of(scale), 'ten-by-2026')).toEqual(shares(of(1), 'ten-by-2026'));
      }),
    );
  });
});

function cumulative() {
  return target({
    goal: { kind: 'cumulative', amount: trade('10'), window: period('2022-01/2026-12'), increase: null },
  });
}
