import { describe, expect, test } from 'vitest';
import { fullestPeriod, mirror } from '#src/analysis/mirror/mirror.ts';
import type { Observation } from '#src/domain/observation.ts';
import { type FigureFields, figure, pairRecord, period } from '#tests/record-builder.ts';
import { publishedPairs } from '#tests/published-pairs.ts';

const toUzb = { exporter: 'KAZ', importer: 'UZB' };
const toKaz = { exporter: 'UZB', importer: 'KAZ' };

function row(
  reporter: 'UZB' | 'KAZ',
  flow: typeof toUzb,
  amount: string,
  { of = '2022', ...fields }: FigureFields & { readonly of?: string } = {},
) {
  const id = `${reporter}-${flow.exporter}-${of}-${amount}`;
  return figure(reporter, of, amount, { id, flow, ...fields });
}

/** Domain 7.2: both directions of 2022 as both sides gave them. */
const seed = [
  row('KAZ', toUzb, '3.7'),
  row('UZB', toUzb, '3.2'),
  row('UZB', toKaz, '1.4'),
  row('KAZ', toKaz, '1.3'),
];

const periods = (...observations: readonly Observation[]) =>
  mirror(pairRecord({ observations }), 'unspecified');

/** What was compared, or `undefined` when no period was found. */
const compared = (...observations: readonly Observation[]) => periods(...observations)[0]?.compared;

describe('domain 7.2: Kazakhstan and Uzbekistan in 2022', () => {
  const [north, south] = compared(...seed)!;

  test('to Uzbekistan the importer’s figure is the lower one beyond rounding: the wrong sign', () => {
    // 3.2 / 3.7 = 0.865; 3.15 / 3.75 = 0.84 and 3.25 / 3.65 = 0.89. 2 · 0.5 / 6.9 = 14.5 %.
    expect(north).toMatchObject({ ...toUzb, sign: 'wrong-sign', withinRounding: false });
    expect([north!.ratio.value, north!.ratio.low, north!.ratio.high]).toEqual([
      expect.closeTo(0.865, 3),
      expect.closeTo(0.84, 3),
      expect.closeTo(0.89, 3),
    ]);
    expect(north!.asymmetry).toBeCloseTo(0.145, 3);
  });

  test('to Kazakhstan it only suggests so: 1.35 may stand on both sides', () => {
    // 1.25 / 1.45 = 0.862 to 1.35 / 1.35 = 1.00; 2 · 0.1 / 2.7 = 7.4 %.
    expect(south).toMatchObject({ ...toKaz, sign: 'suggests-wrong-sign', withinRounding: true });
    expect(south!.ratio.low).toBeCloseTo(0.862, 3);
    expect(south!.ratio.high).toBe(1);
    expect(south!.asymmetry).toBeCloseTo(0.074, 3);
  });

  test('an importer’s figure that is higher beyond rounding is no rounding either', () => {
    expect(compared(row('KAZ', toUzb, '3.0'), row('UZB', toUzb, '3.6'))?.[0]?.withinRounding).toBe(false);
  });

  test('X is the exporter’s row and M the importer’s, whichever side is drawn first', () => {
    expect([north!.exports.reporter, north!.imports.reporter]).toEqual(['KAZ', 'UZB']);
    expect([south!.exports.reporter, south!.imports.reporter]).toEqual(['UZB', 'KAZ']);
  });

  test('the range to compare with is a choice, and the sign comes before it', () => {
    const record = pairRecord({ observations: [row('KAZ', toUzb, '3.00'), row('UZB', toUzb, '3.90')] });
    const sign = (high: number) => mirror(record, 'unspecified', { low: 1.05, high })[0]!.compared[0]!.sign;
    expect([sign(1.2), sign(1.4)]).toEqual(['above-range', 'as-expected']);
  });
});

describe('what is compared', () => {
  test('a direction that one side alone gives: whose figure is missing is said', () => {
    const [found] = periods(seed[0]!, seed[2]!, seed[3]!);
    expect(found?.compared.map((d) => d.exporter)).toEqual(['UZB']);
    expect(found?.oneSided).toEqual([{ ...toUzb, known: seed[0], missing: 'UZB' }]);
    expect(periods(seed[1]!)[0]?.oneSided).toEqual([{ ...toUzb, known: seed[1], missing: 'KAZ' }]);
  });

  test('bounds, expectations and corrected rows are no figures of a side', () => {
    const alone = (changed: Observation) => periods(changed, seed[1]!)[0]?.oneSided.map((d) => d.missing);
    expect(alone(row('KAZ', toUzb, 'above 3.7'))).toEqual(['KAZ']);
    expect(alone(row('KAZ', toUzb, 'below 3.7'))).toEqual(['KAZ']);
    expect(alone(row('KAZ', toUzb, '3.7', { status: 'expected' }))).toEqual(['KAZ']);
    const corrected = row('KAZ', toUzb, '3.5', { id: 'new', supersedes: seed[0]!.id });
    expect(compared(seed[0]!, corrected, seed[1]!)?.[0]?.exports.id).toBe('new');
    expect(compared(row('KAZ', toUzb, 'about 3.7'), seed[1]!)).toHaveLength(1);
  });

  test('scopes are not mixed, but an unspecified one is goods', () => {
    expect(compared(row('KAZ', toUzb, '3.7', { scope: 'energy' }), seed[1]!)).toEqual([]);
    expect(compared(row('KAZ', toUzb, '3.7', { scope: 'goods' }), seed[1]!)).toHaveLength(1);
    const months = { of: '2022-01/2022-06', status: 'part-year' } as const;
    const goods = row('UZB', toUzb, '1.5', months);
    expect(compared(row('KAZ', toUzb, '1.7', { ...months, scope: 'energy' }), goods)).toEqual([]);
  });

  test('other reporters, other currencies and sums that round to nothing are not compared', () => {
    expect(periods(figure('press', '2022', '3.7', { flow: toUzb }))).toEqual([]);
    expect(compared(row('KAZ', toUzb, '3.7 billion EUR'), seed[1]!)).toEqual([]);
    // "About 0.1" may be 0.
    expect(compared(row('KAZ', toUzb, 'about 0.1'), seed[1]!)).toEqual([]);
  });

  test('the same months of both sides are a period of their own; newest first', () => {
    const months = (reporter: 'UZB' | 'KAZ', of: string, fields: FigureFields = {}) =>
      row(reporter, toUzb, '0.9', { of, status: 'part-year', ...fields });
    const found = periods(
      ...seed,
      months('KAZ', '2023-01/2023-03'),
      months('UZB', '2023-01/2023-03'),
      months('UZB', '2023-01/2023-04'),
    );
    expect(found.map((p) => [p.period, p.compared.length])).toEqual([
      [period('2023-01/2023-04'), 0],
      [period('2023-01/2023-03'), 1],
      [period('2022'), 2],
    ]);
  });

  test('for the same months an exact figure goes before a rounding, then the one published last', () => {
    const months = { of: '2023-01/2023-03', status: 'part-year' } as const;
    const exact = row('KAZ', toUzb, '0.93', { ...months, publishedOn: '2023-04-20' });
    const corrected = row('KAZ', toUzb, '0.95', { ...months, publishedOn: '2023-05-20' });
    const rounded = row('KAZ', toUzb, 'about 1', { ...months, publishedOn: '2023-06-20' });
    const own = row('UZB', toUzb, '0.8', months);
    expect(compared(corrected, exact, rounded, own)?.[0]?.exports.id).toBe(corrected.id);
  });

  test('a fiscal year meets no calendar year', () => {
    const fiscal = row('KAZ', toUzb, '3.7', { of: '2022-04/2023-03' });
    expect(periods(fiscal, seed[1]!).flatMap((p) => p.compared)).toEqual([]);
  });
});

describe(fullestPeriod, () => {
  const north = (of: string, fields: FigureFields = {}) => [
    row('KAZ', toUzb, '3.7', { of, ...fields }),
    row('UZB', toUzb, '3.2', { of, ...fields }),
  ];
  const south = (of: string, fields: FigureFields = {}) => [
    row('UZB', toKaz, '1.4', { of, ...fields }),
    row('KAZ', toKaz, '1.3', { of, ...fields }),
  ];
  const fullest = (...observations: readonly Observation[]) =>
    fullestPeriod(periods(...observations))?.period;
  const months = '2023-01/2023-03';
  const part = { status: 'part-year' } as const;

  test('both directions before one, a full year before part of one, then the newest', () => {
    expect(fullest(...seed, ...north('2023'))).toEqual(period('2022'));
    expect(fullest(...seed, ...north('2023'), ...south('2023'))).toEqual(period('2023'));
    expect(fullest(...seed, ...north(months, part), ...south(months, part))).toEqual(period('2022'));
    // The older year, with one direction, gives way to the newer months, with both; and so would a newer year.
    expect(fullest(...north('2022'), ...north(months, part), ...south(months, part))).toEqual(period(months));
    expect(fullest(...north('2024'), ...north(months, part), ...south(months, part))).toEqual(period(months));
  });

  test('none where no direction was given by both', () => {
    expect(fullest(seed[0]!, seed[2]!)).toBeUndefined();
  });
});

test('the record: one pair has a year that both sides gave by direction', async () => {
  const found = [...(await publishedPairs()).values()].flatMap(({ record }) => {
    const shown = fullestPeriod(mirror(record, 'unspecified'));
    return shown === null ? [] : [`${record.pair} ${shown.period.from}: ${shown.compared.length}`];
  });
  // Pairs come and go with the record; the seed's year stays.
  expect(found).toContain('kaz-uzb 2022-01: 2');
});
