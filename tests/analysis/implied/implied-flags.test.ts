import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsBorne } from '#src/analysis/implied/decimals-borne.ts';
import { impliedByGrowth } from '#src/analysis/implied/growth-flags.ts';
import { impliedFigures, impliedFlags } from '#src/analysis/implied/implied-flags.ts';
import { impliedByShare } from '#src/analysis/implied/share-flags.ts';
import { intervalOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { publishedPair, publishedPairs } from '#tests/published-pairs.ts';
import { figure, pairRecord, period, target, trade } from '#tests/record-builder.ts';

function told(...observations: readonly Observation[]) {
  return impliedFlags(pairRecord({ observations })).map(
    ({ rule, observation, against }) => `${rule}: ${observation.id} against ${against?.id ?? 'nothing'}`,
  );
}

const latest = figure('UZB', '2025', '4.97', { growth: '11.4' });

describe('domain 7.10: "4.97, +11.4 %"', () => {
  test('implies 4.455 to 4.468 for 2024, both roundings included', () => {
    // 4.965 / 1.1145 and 4.975 / 1.1135
    const implied = impliedByGrowth(latest);
    expect(implied!.low / 1e9).toBeCloseTo(4.4549, 4);
    expect(implied!.high / 1e9).toBeCloseTo(4.4679, 4);
  });

  test('domain 2.1: 4.6, +17.9 % implies the 3.9 on record; 5.0, +29.8 % implies 3.81 to 3.89, not 4.3', () => {
    // 4.55 / 1.1795 to 4.65 / 1.1785 is 3.858 to 3.946; 4.95 / 1.2985 to 5.05 / 1.2975 is 3.812 to 3.892
    const uzbek = figure('UZB', '2022', '4.6', { growth: '17.9' });
    const kazakh = figure('KAZ', '2022', '5.0', { growth: '29.8' });
    const [own, other] = [figure('UZB', '2021', '3.9'), figure('KAZ', '2021', '4.3')];
    expect(told(uzbek, own, kazakh, other)).toEqual(['growth: kaz-2022 against kaz-2021']);
    const implied = impliedByGrowth(kazakh);
    expect([implied!.low / 1e9, implied!.high / 1e9]).toEqual([
      expect.closeTo(3.812, 3),
      expect.closeTo(3.892, 3),
    ]);
  });

  test('is flagged beside "about 4.2", which is 4.1 to 4.3', () => {
    expect(told(latest, figure('UZB', '2024', 'about 4.2'))).toEqual(['growth: uzb-2025 against uzb-2024']);
  });

  test('agrees with 4.46, and with 4.5', () => {
    expect(told(latest, figure('UZB', '2024', '4.46'))).toEqual([]);
    expect(told(latest, figure('UZB', '2024', '4.5'))).toEqual([]);
  });

  test('agrees with "over 4.4" and contradicts "over 4.5": bounds compare as bounds', () => {
    expect(told(latest, figure('UZB', '2024', 'above 4.4'))).toEqual([]);
    expect(told(latest, figure('UZB', '2024', 'above 4.5'))).toHaveLength(1);
    expect(told(latest, figure('UZB', '2024', 'below 4.4'))).toHaveLength(1);
  });

  test('is held against the figure that stands, not against a rival that happens to agree', () => {
    const rival = figure('UZB', '2024', '4.46', { id: 'rival', status: 'preliminary' });
    expect(told(latest, rival, figure('UZB', '2024', '4.2'))).toEqual(['growth: uzb-2025 against uzb-2024']);
  });

  test('is told once when two pages print it, by the closer one', () => {
    const rounded = figure('UZB', '2025', '5.0', { id: 'rounded', growth: '11' });
    expect(told(rounded, latest)).toEqual(['growth: uzb-2025 against nothing']);
    expect(told(latest, { ...latest, id: 'again' })).toEqual(['growth: uzb-2025 against nothing']);
    const other = figure('UZB', '2025', '4.97', { id: 'other', growth: '21.4' });
    expect(told(latest, other)).toHaveLength(2);
  });

  test('fills a gap where no figure for 2024 is stored', () => {
    expect(told(latest)).toEqual(['growth: uzb-2025 against nothing']);
    const [flag] = impliedFlags(pairRecord({ observations: [latest] }));
    expect([flag?.kind, flag?.against, flag?.period]).toEqual(['fills-gap', null, period('2024')]);
  });
});

describe('one source on both sides (pitfall 4)', () => {
  test.each([
    ['the other side', figure('KAZ', '2024', '4.0')],
    ['another scope', figure('UZB', '2024', '4.0', { scope: 'goods-and-services' })],
    ['one direction', figure('UZB', '2024', '4.0', { flow: { exporter: 'UZB', importer: 'KAZ' } })],
    ['a fiscal year', figure('UZB', '2024-04/2025-03', '4.0')],
  ])('%s is not what it is compared with', (_, other) => {
    expect(told(latest, other)).toEqual(['growth: uzb-2025 against nothing']);
  });

  test('an expected value is no figure, and a corrected one no longer counts', () => {
    expect(told(latest, figure('UZB', '2024', '4.0', { status: 'expected' }))).toEqual([
      'growth: uzb-2025 against nothing',
    ]);
    const corrected = figure('UZB', '2024', '4.46', { id: 'new', supersedes: 'uzb-2024' });
    expect(told(latest, figure('UZB', '2024', '4.0'), corrected)).toEqual([]);
    const withdrawn = figure('UZB', '2023', '4.0', { id: 'elsewhere', supersedes: 'uzb-2024' });
    expect(told(latest, figure('UZB', '2024', '4.0'), withdrawn)).toEqual([
      'growth: uzb-2025 against nothing',
    ]);
  });

  test('fiscal years are compared with fiscal years', () => {
    const fiscal = figure('UZB', '2024-04/2025-03', '4.97', { growth: '11.4' });
    expect(told(fiscal, figure('UZB', '2023-04/2024-03', '4.2'))).toEqual([
      'growth: uzb-2024-04_2025-03 against uzb-2023-04_2024-03',
    ]);
  });
});

test('growth printed beside a bound implies a bound, and fills no gap', () => {
  // "Over 4.9" after 11.4 %: at least 4.9 / 1.1145 = 4.397
  const over = figure('UZB', '2025', 'above 4.9', { growth: '11.4' });
  expect(impliedByGrowth(over)!.low / 1e9).toBeCloseTo(4.397, 3);
  expect(told(over, figure('UZB', '2024', '4.0'))).toEqual(['growth: uzb-2025 against uzb-2024']);
  expect(told(over, figure('UZB', '2024', '4.8'))).toEqual([]);
  expect(told(over)).toEqual([]);
  const record = pairRecord({ observations: [over, figure('UZB', '2024', '4.0')] });
  expect(impliedFigures(record, target().quantity)).toEqual([]);
});

test('a fall by everything, or more, implies nothing', () => {
  expect(impliedByGrowth(figure('UZB', '2025', '1', { growth: '-100' }))).toBeNull();
  expect(impliedByGrowth(figure('UZB', '2025', '1'))).toBeNull();
});

test('for the same months of two years a contradiction is told, a gap is not', () => {
  const months = figure('UZB', '2025-01/2025-09', '3.5', { status: 'part-year', growth: '15.5' });
  // 3.45 / 1.1555 to 3.55 / 1.1545: 2.99 to 3.07
  expect(told(months)).toEqual([]);
  expect(told(months, figure('UZB', '2024-01/2024-09', '3.0', { status: 'part-year' }))).toEqual([]);
  expect(told(months, figure('UZB', '2024-01/2024-09', '3.3', { status: 'part-year' }))).toHaveLength(1);
  const two = ['3.3', '3.0'].map((amount) =>
    figure('UZB', '2024-01/2024-09', amount, { id: amount, status: 'part-year' }),
  );
  expect(told(months, ...two)).toEqual([]);
});

describe('flows: exports and imports against the turnover of another page', () => {
  const page = (publisher: string, o: Observation) => ({ ...o, source: { ...o.source, publisher } });
  const out = (amount: string) =>
    page('b', figure('UZB', '2025', amount, { id: 'out', flow: { exporter: 'UZB', importer: 'KAZ' } }));
  const back = (amount: string) =>
    page('b', figure('UZB', '2025', amount, { id: 'in', flow: { exporter: 'KAZ', importer: 'UZB' } }));

  test('1.55 and 3.4 make 4.97 within rounding, 1.2 and 3.4 do not', () => {
    // 3.35 + 1.545 to 3.45 + 1.555: 4.895 to 5.005
    const turnover = page('a', figure('UZB', '2025', '4.97'));
    expect(told(turnover, out('1.55'), back('3.4'))).toEqual([]);
    expect(told(turnover, out('1.2'), back('3.4'))).toEqual(['flows: in against uzb-2025']);
    const [flag] = impliedFlags(pairRecord({ observations: [turnover, out('1.2'), back('3.4')] }));
    expect(flag?.with.map((o) => o.id)).toEqual(['out']);
    expect([flag!.implied.low / 1e9, flag!.implied.high / 1e9]).toEqual([
      expect.closeTo(4.5),
      expect.closeTo(4.7),
    ]);
  });

  test('one page whose directions agree is enough, and directions of two pages are not added', () => {
    const turnover = page('a', figure('UZB', '2025', '4.97'));
    const agreeing = [
      { ...page('c', out('1.57')), id: 'c-out' },
      { ...page('c', back('3.4')), id: 'c-in' },
    ];
    expect(told(turnover, out('1.2'), back('3.4'), ...agreeing)).toEqual([]);
    expect(told(turnover, out('1.2'), page('c', back('3.4')))).toEqual([]);
  });

  test('one direction alone adds up to nothing', () => {
    expect(told(page('a', figure('UZB', '2025', '4.97')), out('1.2'))).toEqual([]);
  });
});

describe('months: trade does not run backwards', () => {
  const part = (to: string, amount: string) =>
    figure('UZB', `2024-01/2024-${to}`, amount, { status: 'part-year' });

  test('eight months above ten, or above the year, are flagged; as much within rounding is not', () => {
    expect(told(part('08', '2.6'), part('10', '2.4'))).toEqual([
      'months: uzb-2024-01_2024-08 against uzb-2024-01_2024-10',
    ]);
    expect(told(part('08', '2.6'), part('10', '2.56'))).toEqual([]);
    expect(told(part('08', '2.6'), figure('UZB', '2024', '2.3'))).toHaveLength(1);
  });

  test('each shorter sum is told once, against the longest it exceeds', () => {
    expect(told(part('08', '2.6'), part('10', '2.4'), figure('UZB', '2024', '2.2'))).toEqual([
      'months: uzb-2024-01_2024-08 against uzb-2024',
      'months: uzb-2024-01_2024-10 against uzb-2024',
    ]);
  });

  test('"over 2.6" is a least value, and nothing is less than "over 2"', () => {
    expect(told(part('08', 'above 2.6'), part('10', '2.5'))).toHaveLength(1);
    expect(told(part('08', '2.6'), part('10', 'above 2'))).toEqual([]);
  });

  test('another side, and a year that starts in another month, are not compared', () => {
    expect(told(part('08', '2.6'), figure('KAZ', '2024', '2.3'))).toEqual([]);
    expect(told(part('08', '2.6'), figure('UZB', '2023-04/2024-12', '2.3'))).toEqual([]);
  });
});

describe('parts of a year laid end to end', () => {
  const part = (of: string, amount: string) => figure('UZB', of, amount, { id: of, status: 'part-year' });
  const year = (amount: string) => figure('UZB', '2024', amount);

  test('add up to the year within rounding, or are flagged', () => {
    // 2.35 + 1.95 to 2.45 + 2.05: 4.3 to 4.5
    const halves = [part('2024-01/2024-06', '2.4'), part('2024-07/2024-12', '2.0')];
    expect(told(...halves, year('4.4'))).toEqual([]);
    expect(told(...halves, year('4.6'))).toEqual(['parts: 2024-01/2024-06 against uzb-2024']);
    const [flag] = impliedFlags(pairRecord({ observations: [...halves, year('4.6')] }));
    expect(flag?.with.map((o) => o.id)).toEqual(['2024-07/2024-12']);
    expect([flag!.implied.low / 1e9, flag!.implied.high / 1e9]).toEqual([
      expect.closeTo(4.3),
      expect.closeTo(4.5),
    ]);
  });

  test('a hole between them adds up to nothing', () => {
    expect(told(part('2024-01/2024-05', '2.4'), part('2024-07/2024-12', '1.0'), year('4.6'))).toEqual([]);
    expect(told(part('2024-01/2024-06', '2.4'), part('2024-07/2024-11', '1.0'), year('4.6'))).toEqual([]);
  });

  test('parts of a part count too, across the end of a year as well', () => {
    expect(
      told(part('2024-11/2024-12', '1'), part('2025-01/2025-02', '1'), part('2024-11/2025-02', '5')),
    ).toEqual(['parts: 2024-11/2024-12 against 2024-11/2025-02']);
  });

  test('one chain that agrees is enough', () => {
    const rest = part('2024-07/2024-12', '2.0');
    const revised = { ...part('2024-01/2024-06', '2.6'), id: 'revised' };
    expect(told(part('2024-01/2024-06', '2.4'), revised, rest, year('4.6'))).toEqual([]);
  });
});

describe('the record', () => {
  test('the seed pair: 4.2 for 2024 and 4.3 for 2021 are not what later releases imply', async () => {
    const { record } = await publishedPair('kaz-uzb');
    const flags = impliedFlags(record).filter((f) => f.rule === 'growth' && f.kind === 'contradicts');
    expect(flags.map(({ against, implied }) => [against!.id, implied.low, implied.high])).toEqual([
      ['kaz-uzb-2021-turnover-kaz', expect.closeTo(3.812e9, -6.5), expect.closeTo(3.892e9, -6.5)],
      ['kaz-uzb-2024-turnover-uzb', expect.closeTo(4.455e9, -6.5), expect.closeTo(4.468e9, -6.5)],
    ]);
  });

  test('no flag agrees with the row it speaks against, and none fills a year that has a row', async () => {
    for (const { record } of (await publishedPairs()).values()) {
      for (const { against, implied, observation, period: of, kind } of impliedFlags(record)) {
        expect(kind).toBe(against === null ? 'fills-gap' : 'contradicts');
        const stored = record.observations.filter(
          (o) =>
            o.reporter === observation.reporter &&
            o.period.from === of.from &&
            o.period.to === of.to &&
            JSON.stringify(o.flow) === JSON.stringify(observation.flow) &&
            o.status !== 'expected',
        );
        if (against === null) expect([observation.id, stored]).toEqual([observation.id, []]);
        else {
          const { low, high } = intervalOf(against.amount);
          expect(implied.low >= high || implied.high <= low).toBe(true);
        }
      }
    }
  });
});

test('digits: 4.455 to 4.468 bears two, 3.0 to 3.1 one, 20 to 30 none, a bound has no width', () => {
  const bears = (low: number, high: number) => decimalsBorne({ low: low * 1e9, high: high * 1e9 }, 1e9);
  expect([bears(4.455, 4.468), bears(3, 3.1), bears(20, 30), bears(5, Infinity)]).toEqual([2, 1, 0, null]);
});

describe('shares of a total', () => {
  const total = { of: 'UZB', period: period('2023'), value: intervalOf(trade('62.6')) };

  test('domain 2.1: 7.0 % of 62.6 is 4.4', () => {
    // 6.95 % of 62.55 and 7.05 % of 62.65
    const implied = impliedByShare('7.0', total.value);
    expect([implied.low / 1e9, implied.high / 1e9]).toEqual([
      expect.closeTo(4.347, 3),
      expect.closeTo(4.417, 3),
    ]);
  });

  test('a value that is not that share is flagged', () => {
    const share = { percent: '7.0', of: 'UZB' };
    const flags = (amount: string) =>
      impliedFlags(pairRecord({ observations: [figure('UZB', '2023', amount, { share })] }), [total]);
    expect(flags('4.4')).toEqual([]);
    expect(flags('5.4').map((f) => f.rule)).toEqual(['share']);
  });
});

test('for the chart: full years of the goal’s own quantity, with the release that implies them', () => {
  const found = impliedFigures(
    pairRecord({ observations: [latest, figure('UZB', '2024', 'about 4.2')] }),
    target().quantity,
  );
  expect(found.map((f) => [f.reporter, f.period, f.observation.id])).toEqual([
    ['UZB', period('2024'), 'uzb-2025'],
  ]);
});

test('law: a value grown by the printed growth always lies where the growth says it came from', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 99_999 }),
      fc.integer({ min: -900, max: 3000 }),
      (cents, tenths) => {
        const before = cents / 100;
        const after = (before * (1 + tenths / 1000)).toFixed(2);
        const implied = impliedByGrowth(figure('UZB', '2025', after, { growth: (tenths / 10).toFixed(1) }));
        expect(implied!.low / 1e9).toBeLessThanOrEqual(before + 1e-9);
        expect(implied!.high / 1e9).toBeGreaterThanOrEqual(before - 1e-9);
      },
    ),
  );
});
