import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '#src/analysis/part-year/estimate.ts';
import { partYearOutlooks } from '#src/analysis/part-year/part-year-outlook.ts';
import type { Observation } from '#src/domain/observation.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';
import { billions, page, part } from './sums.ts';

// Domain 2.3: Kazakhstan and Uzbekistan, sums from January as published.

const { quantity } = target();

function outlook(of: Observation, ...others: readonly Observation[]) {
  return partYearOutlooks(pairRecord({ observations: [of, ...others] }), quantity, [of])[0]!;
}

function estimateOf(answer: Answer) {
  if (answer.kind === 'none') throw new Error(`no estimate: ${answer.why}`);
  return answer.estimate;
}

const full2023 = figure('UZB', '2023', '4.4');
const august2023 = part(2023, '08', '2.8');
const august2024 = part(2024, '08', '2.6');
const growing = part(2025, '09', '3.5', { growth: '15.5' });

describe('the twelve months up to the newest sum', () => {
  test('January to August 2024: 4.4 + 2.6 − 2.8 = 4.2, against an outturn of 4.3', () => {
    // Low: 4.35 + 2.55 − 2.85; high: 4.45 + 2.65 − 2.75.
    expect(billions(outlook(august2024, august2023, full2023).trailing)).toEqual([4.2, 4.05, 4.35]);
  });

  test('the rows it rests on are the three of the formula', () => {
    const { trailing } = outlook(august2024, august2023, full2023);
    expect(estimateOf(trailing).observations.map((o) => o.id)).toEqual([
      'uzb-2023',
      'uzb-2024-01_2024-08',
      'uzb-2023-01_2023-08',
    ]);
  });

  test('printed growth stands for the months a year earlier, and the sum is rounded once', () => {
    // 3.5 · 0.155 / 1.155 = 0.470 on 4.2. Low: 4.15 + 3.45 · 0.1545 / 1.1545; high: 4.25 + 3.55 · 0.1555 / 1.1555.
    const found = outlook(growing, figure('UZB', '2024', '4.2')).trailing;
    expect(billions(found)).toEqual([4.67, 4.612, 4.728]);
    expect(estimateOf(found).vintage).toBe('same-page');
  });

  test('it needs the full year before and the same months of it', () => {
    expect(billions(outlook(august2024, full2023).trailing)).toBe('no-same-months');
    expect(billions(outlook(august2024, august2023).trailing)).toBe('no-previous-year');
    expect(billions(outlook(august2024, part(2023, '07', '2.4'), full2023).trailing)).toBe('no-same-months');
    expect(billions(outlook(august2024, august2023, figure('UZB', '2022', '4.4')).trailing)).toBe(
      'no-previous-year',
    );
  });

  test('months above their own whole year were corrected in between', () => {
    const { trailing, samePeriod } = outlook(august2024, part(2023, '08', '4.6'), full2023);
    expect([trailing, samePeriod].map(billions)).toEqual(['part-above-year', 'part-above-year']);
    // 5.8 / 1.155 is 5.0 for part of a year that came to 4.2.
    const grown = outlook(part(2025, '09', '5.8', { growth: '15.5' }), figure('UZB', '2024', '4.2'));
    expect([grown.trailing, grown.samePeriod].map(billions)).toEqual(['part-above-year', 'part-above-year']);
  });
});

describe('the year if the rest of it grows as these months did', () => {
  test('4.4 · 2.6 / 2.8 = 4.09', () => {
    // Low: 4.35 · 2.55 / 2.85; high: 4.45 · 2.65 / 2.75.
    expect(billions(outlook(august2024, august2023, full2023).samePeriod)).toEqual([4.086, 3.892, 4.288]);
  });

  test('the growth printed beside the sum comes first: 4.2 · 1.155 = 4.85', () => {
    // Low: 4.15 · 1.1545; high: 4.25 · 1.1555.
    const found = outlook(growing, figure('UZB', '2024', '4.2'), part(2024, '09', '2.0')).samePeriod;
    expect(billions(found)).toEqual([4.851, 4.791, 4.911]);
    expect(estimateOf(found).basis.kind).toBe('growth');
  });

  test('a fall is printed with its sign', () => {
    const fallen = part(2025, '09', '2.7', { growth: '-10' });
    expect(billions(outlook(fallen, figure('UZB', '2024', '4.2')).samePeriod)[0]).toBe(3.78);
  });
});

describe('the usual share of these months', () => {
  const years = ['0.50', '0.60', '0.55'].flatMap((share, i) => [
    part(2021 + i, '08', share),
    figure('UZB', String(2021 + i), '1.00'),
  ]);

  test('C / mean, ranging over the shares of past years', () => {
    // 2.6 / 0.55; 2.55 / (0.605 / 0.995) and 2.65 / (0.495 / 1.005).
    expect(billions(outlook(august2024, ...years).seasonal)).toEqual([4.727, 4.194, 5.38]);
  });

  test('two past years are too few, and other months are none', () => {
    expect(billions(outlook(august2024, ...years.slice(2)).seasonal)).toBe('too-few-years');
    expect(billions(outlook(part(2024, '07', '2.2'), ...years).seasonal)).toBe('too-few-years');
  });

  test('later years than that of the sum are not known to it', () => {
    expect(billions(outlook(part(2023, '08', '0.55'), ...years).seasonal)).toBe('too-few-years');
  });

  test('of many years the last five count', () => {
    const many = [2018, 2019, 2020].flatMap((y) => [part(y, '08', '0.10'), figure('UZB', String(y), '1.00')]);
    const { basis } = estimateOf(outlook(august2024, ...years, ...many).seasonal);
    expect(basis.kind === 'shares' && basis.past.map((p) => p.year.id)).toEqual([
      'uzb-2023',
      'uzb-2022',
      'uzb-2021',
      'uzb-2020',
      'uzb-2019',
    ]);
  });

  test('a share above one is a correction and no season', () => {
    const wrong = [part(2020, '08', '1.20'), figure('UZB', '2020', '1.00')];
    expect(billions(outlook(august2024, ...years.slice(2), ...wrong).seasonal)).toBe('too-few-years');
  });
});

describe('pitfall 4: one source on both sides of every ratio', () => {
  test.each([
    ['the other side', part(2023, '08', '2.8', {}, 'KAZ')],
    ['one direction', part(2023, '08', '2.8', { flow: { exporter: 'UZB', importer: 'KAZ' } })],
    ['another scope', part(2023, '08', '2.8', { scope: 'goods-and-services' })],
    ['another currency', part(2023, '08', '2.8 billion EUR')],
    ['months that do not begin in January', figure('UZB', '2023-02/2023-09', '2.8', { status: 'part-year' })],
    ['an expectation', part(2023, '08', '2.8', { status: 'expected' })],
  ])('%s is no comparison', (_, other) => {
    const { trailing, samePeriod } = outlook(august2024, other, full2023);
    expect([trailing, samePeriod].map(billions)).toEqual(['no-same-months', 'no-same-months']);
  });

  test.each([
    ['the other side', figure('KAZ', '2023', '4.4')],
    ['a fiscal year', figure('UZB', '2022-04/2023-03', '4.4')],
    ['another currency', figure('UZB', '2023', '4.4 billion EUR')],
    ['an expectation', figure('UZB', '2023', '4.4', { status: 'expected' })],
  ])('%s is no full year before', (_, other) => {
    expect(billions(outlook(august2024, august2023, other).trailing)).toBe('no-previous-year');
  });

  test('a corrected row is not used', () => {
    const right = part(2023, '08', '2.7', { id: 'zz', supersedes: august2023.id });
    expect(billions(outlook(august2024, august2023, right, full2023).trailing)[0]).toBe(4.3);
  });

  test('the same page comes before the same publisher, and that before the same side alone', () => {
    const [now, alone] = [
      page(august2024, 'a', 'office'),
      page(part(2023, '08', '2.9', { id: 'x' }), 'b', 'other'),
    ];
    const nearer = page(part(2023, '08', '2.8', { id: 'y' }), 'c', 'office');
    const nearest = page(part(2023, '08', '2.7', { id: 'z' }), 'a', 'office');
    const found = [[alone], [alone, nearer], [alone, nearer, nearest]].map((rows) => {
      const { vintage, value } = estimateOf(outlook(now, ...rows, full2023).trailing);
      return [vintage, Math.round(value / 1e7) / 100];
    });
    expect(found).toEqual([
      ['same-reporter', 4.1],
      ['same-publisher', 4.2],
      ['same-page', 4.3],
    ]);
  });

  test('press without a named side is compared with the same publisher alone', () => {
    const press = (publisher: string, row: Observation) =>
      page({ ...row, reporter: 'press' }, row.id, publisher);
    const rows = (publisher: string) =>
      outlook(press('a', august2024), press(publisher, august2023), press(publisher, full2023)).trailing;
    expect(billions(rows('a'))[0]).toBe(4.2);
    expect(billions(rows('b'))).toBe('no-previous-year');
  });
});

describe('pitfall 28: bounds are no values', () => {
  const bound = part(2024, '10', 'above 3.0');

  test.each([
    ['the sum', [bound, part(2023, '10', '3.4'), full2023]],
    ['the year before', [part(2024, '10', '3.0'), part(2023, '10', '3.4'), figure('UZB', '2023', 'above 4')]],
    ['its months', [part(2024, '10', '3.0'), part(2023, '10', 'above 3.4'), full2023]],
  ])('%s', (_, [of, ...others]) => {
    const { trailing, samePeriod } = outlook(of!, ...others);
    expect([trailing, samePeriod].map(billions)).toEqual(['bound', 'bound']);
  });

  test('growth printed beside a bound is a value of its own: 4.4 · 1.1, but nothing to add', () => {
    const { trailing, samePeriod, seasonal } = outlook({ ...bound, growth: '10' }, full2023);
    expect([billions(samePeriod)[0], billions(trailing), billions(seasonal)]).toEqual([
      4.84,
      'bound',
      'bound',
    ]);
  });

  test('where the newest sum is one, the longest sum with a value is used and named', () => {
    const february = [part(2024, '02', '0.58'), part(2023, '02', '0.6')];
    const { part: newest, trailing } = outlook(bound, ...february, august2024, august2023, full2023);
    expect(newest).toBe(bound);
    expect(estimateOf(trailing).part).toBe(august2024);
  });

  test.each(['above 4.3', '4.4'])('an estimate is left out once a sum of %s has passed it', (november) => {
    // 4.4 · 2.6 / 2.8 is 4.29 at most. The twelve months to August ended before.
    const { trailing, samePeriod } = outlook(part(2024, '11', november), august2024, august2023, full2023);
    expect([billions(samePeriod), billions(trailing)[0]]).toEqual(['overtaken', 4.2]);
  });

  test('a sum within what the estimate allows does not refute it', () => {
    const { samePeriod } = outlook(part(2024, '11', 'above 4.2'), august2024, august2023, full2023);
    expect(billions(samePeriod)[0]).toBe(4.086);
  });
});

test('a longer sum below a shorter one tells of a correction', () => {
  const july = part(2024, '07', '2.9');
  expect(outlook(august2024, july).corrected).toBe(july);
  // 2.65 is in both.
  expect(outlook(august2024, part(2024, '07', '2.7')).corrected).toBeNull();
});

test('law: nothing that the other side reports changes what follows for one side', () => {
  const rows = [august2024, august2023, full2023];
  const amount = fc.integer({ min: 1, max: 99 }).map((n) => String(n / 10));
  const other = fc
    .tuple(fc.constantFrom('2023', '2024', '2023-01/2023-08', '2024-01/2024-08', '2024-01/2024-10'), amount)
    .map(([of, value]) => figure('KAZ', of, value, { status: of.length > 4 ? 'part-year' : 'final' }));
  const alone = outlook(august2024, august2023, full2023);
  fc.assert(
    fc.property(fc.uniqueArray(other, { selector: (o) => o.id }), (others) => {
      const [of, ...rest] = rows;
      expect(outlook(of!, ...others, ...rest)).toEqual(alone);
    }),
  );
});
