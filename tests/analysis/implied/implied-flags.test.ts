import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impliedByGrowth } from '#src/analysis/implied/growth-flags.ts';
import { impliedFigures, impliedFlags } from '#src/analysis/implied/implied-flags.ts';
import { impliedByShare } from '#src/analysis/implied/share-flags.ts';
import { intervalOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
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
    expect(implied!.low / 1e9).toBeCloseTo(4.455, 3);
    expect(implied!.high / 1e9).toBeCloseTo(4.468, 3);
  });

  test('is flagged beside "about 4.2", which is 4.1 to 4.3', () => {
    expect(told(latest, figure('UZB', '2024', 'about 4.2'))).toEqual(['growth: uzb-2025 against uzb-2024']);
  });

  test('agrees with 4.46, and with 4.5', () => {
    expect(told(latest, figure('UZB', '2024', '4.46'))).toEqual([]);
    expect(told(latest, figure('UZB', '2024', '4.5'))).toEqual([]);
  });

  test('fills a gap where no figure for 2024 is stored', () => {
    expect(told(latest)).toEqual(['growth: uzb-2025 against nothing']);
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
  });
});

test('growth printed beside a bound implies nothing', () => {
  expect(told(figure('UZB', '2025', 'above 4.9', { growth: '11.4' }), figure('UZB', '2024', '4.0'))).toEqual(
    [],
  );
});

test('for the same months of two years a contradiction is told, a gap is not', () => {
  const months = figure('UZB', '2025-01/2025-09', '3.5', { status: 'part-year', growth: '15.5' });
  // 3.45 / 1.1555 to 3.55 / 1.1545: 2.99 to 3.07
  expect(told(months)).toEqual([]);
  expect(told(months, figure('UZB', '2024-01/2024-09', '3.0', { status: 'part-year' }))).toEqual([]);
  expect(told(months, figure('UZB', '2024-01/2024-09', '3.3', { status: 'part-year' }))).toHaveLength(1);
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
