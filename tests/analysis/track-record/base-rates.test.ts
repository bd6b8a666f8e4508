import { beforeAll, describe, expect, test } from 'vitest';
import { knownOn } from '#src/analysis/known-on.ts';
import { baseRates, dueTargets } from '#src/analysis/track-record/base-rates.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { DueTarget } from '#src/domain/track-record.ts';
import { publishedPairs, TODAY } from '#tests/published-pairs.ts';
import {
  figure,
  pairRecord,
  source,
  target,
  trade,
  period,
  date,
  type TargetFields,
} from '#tests/record-builder.ts';

/** $10bn by 2020, said in 2017. */
const byYear = (fields: TargetFields = {}) =>
  target({
    id: 'ten-by-2020',
    announcedOn: '2017-06-01',
    baseline: ['5', '2016'],
    deadline: { kind: 'by-year', year: 2020 },
    ...fields,
  });

function due(record: Partial<PairRecord>, asOf = '2026-11-24') {
  const on = day(asOf);
  return dueTargets(knownOn(pairRecord({ targets: [byYear()], ...record }), on), on);
}

const outcome = (observations: readonly Observation[], asOf?: string) =>
  due({ observations }, asOf).map((t) => `${t.outcome}: ${t.verdict}`);

describe('an outcome, by the verdict of the page', () => {
  test.each<[string, readonly Observation[]]>([
    ['on-time: reached', [figure('UZB', '2019', '10.1')]],
    ['on-time: reached-fallen', [figure('UZB', '2019', '10.1'), figure('UZB', '2020', '8')]],
    ['on-time: within-rounding', [figure('UZB', '2020', '10')]],
    ['late: reached-late', [figure('UZB', '2020', '9'), figure('UZB', '2022', '10.4')]],
    ['missed: missed', [figure('UZB', '2020', '9'), figure('UZB', '2022', '9.5')]],
    ['disputed: disputed', [figure('UZB', '2020', '9'), figure('KAZ', '2020', '11')]],
    // Late on one side, missed on the other: whether it was reached at all depends on whose figures.
    [
      'disputed: depends',
      [figure('UZB', '2020', '9'), figure('UZB', '2022', '10.4'), figure('KAZ', '2020', '8')],
    ],
    // Reached on both, on one of them within rounding.
    ['on-time: depends', [figure('UZB', '2020', '10'), figure('KAZ', '2020', '10.4')]],
    // Pitfall 8 and domain 7.10: without the figure of 2020 a later one cannot tell late from in time.
    ['unknown: pending', [figure('UZB', '2018', '7'), figure('UZB', '2022', '10.4')]],
    ['unknown: no-figures', []],
  ])('%s', (expected, observations) => {
    expect(outcome(observations)).toEqual([expected]);
  });

  test('for a year after the due year the figures are awaited, with or without earlier ones', () => {
    expect(outcome([figure('UZB', '2018', '7')], '2021-03-01')).toEqual(['pending: pending']);
    expect(outcome([], '2021-03-01')).toEqual(['pending: no-figures']);
    expect(outcome([], '2022-01-01')).toEqual(['unknown: no-figures']);
  });

  test('what was taken back is neither met nor missed', () => {
    const withdrawn = { on: date('2019-05-01'), source: source('2019-05-01') };
    expect(
      due({ targets: [byYear({ withdrawn })], observations: [figure('UZB', '2020', '9')] }),
    ).toMatchObject([{ outcome: 'withdrawn' }]);
  });

  test('a sum over years is judged by its own rule', () => {
    const window = period('2018-01/2020-12');
    const goal = { kind: 'cumulative', amount: trade('30'), window, increase: null } as const;
    const sum = figure('UZB', '2018-01/2020-12', '25');
    expect(due({ targets: [byYear({ goal })], observations: [sum] })).toMatchObject([
      { outcome: 'missed', verdict: 'missed' },
    ]);
    expect(due({ targets: [byYear({ goal })] })).toMatchObject([{ outcome: 'unknown', verdict: 'pending' }]);
  });
});

describe('what is due', () => {
  test('the day after the deadline, not on it, even when it was reached before', () => {
    const observations = [figure('UZB', '2018', '11')];
    expect(due({ observations }, '2020-12-31')).toEqual([]);
    expect(due({ observations }, '2021-01-01')).toHaveLength(1);
  });

  test('a goal without a date never', () => {
    expect(due({ targets: [byYear({ deadline: { kind: 'none' } })] })).toEqual([]);
  });

  test('the same amount and year count once, linked or not; another amount, year or direction counts again', () => {
    const flow = { exporter: 'UZB', importer: 'KAZ' };
    const targets = [
      byYear(),
      byYear({
        id: 'restated',
        announcedOn: '2018-06-01',
        link: { kind: 'restates', target: 'ten-by-2020' },
      }),
      byYear({ id: 'unlinked', announcedOn: '2019-06-01' }),
      byYear({ id: 'more', goal: '12' }),
      byYear({ id: 'later', deadline: { kind: 'by-year', year: 2021 } }),
      byYear({ id: 'one-way', quantity: { flow, scope: 'goods' } }),
    ];
    expect(
      due({ targets })
        .map((t) => t.target)
        .toSorted(),
    ).toEqual(['later', 'more', 'one-way', 'ten-by-2020']);
  });

  test('a goal that was moved keeps its own deadline (pitfall 9)', () => {
    const moved = byYear({
      id: 'moved',
      announcedOn: '2019-06-01',
      deadline: { kind: 'by-year', year: 2030 },
      link: { kind: 're-dates', target: 'ten-by-2020' },
    });
    expect(due({ targets: [byYear(), moved], observations: [figure('UZB', '2020', '9')] })).toMatchObject([
      { target: 'ten-by-2020', outcome: 'missed' },
    ]);
  });
});

describe('the record', () => {
  let records: readonly PairRecord[];
  beforeAll(async () => {
    records = [...(await publishedPairs()).values()].map((pair) => pair.record);
  });

  const on = (asOf: string): readonly DueTarget[] =>
    records.flatMap((record) => dueTargets(knownOn(record, day(asOf)), day(asOf)));

  test('what domain 5.14 and 7.9 name: India–Russia met, Phase One missed, $5bn in 2022 disputed', () => {
    const found = new Map(on(TODAY).map((t) => [t.target, t.outcome]));
    expect(found.get('ind-rus-30bn-2025')).toBe('on-time');
    expect(found.get('usa-chn-phase1-2020')).toBe('missed');
    expect(found.get('uz-kz-5bn-2021')).toBe('disputed');
    // Ten billion by 6 December 2026 is still running on 24 November.
    expect([...found.keys()].filter((id) => id.startsWith('uz-kz-10bn'))).toEqual([]);
  });

  test('every target falls into one outcome', () => {
    const rates = baseRates(on(TODAY));
    expect(rates.settled + rates.unsettled + rates.withdrawn).toBe(rates.due);
    expect(rates['on-time'] + rates.late + rates.missed + rates.disputed).toBe(rates.settled);
    expect(rates.pending + rates.unknown).toBe(rates.unsettled);
    expect(rates.due).toBeGreaterThan(40);
  });

  test('as the years pass targets fall due, and none is taken off the list', () => {
    const counts = [2010, 2014, 2018, 2022, 2026, 2031].map((year) => on(`${year}-06-30`).length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(on('2031-06-30').map((t) => t.target)).toEqual(
      expect.arrayContaining(['uz-kz-10bn-2021', 'uz-kz-10bn-2025']),
    );
  });
});
