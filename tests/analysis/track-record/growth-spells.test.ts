import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualSeries } from '#src/analysis/annual-series.ts';
import { fastestYear } from '#src/analysis/fastest-year.ts';
import { type GrowthSpell, spellsOf, yearsOf } from '#src/analysis/track-record/growth-spells.ts';
import type { Observation } from '#src/domain/observation.ts';
import { publishedPair, publishedPairs } from '#tests/published-pairs.ts';
import { figure, pairRecord } from '#tests/record-builder.ts';

const spells = (...observations: readonly Observation[]) => spellsOf(pairRecord({ observations }));
const short = ({ reporter, from, to, growth }: GrowthSpell) =>
  `${reporter} ${from}–${to} ${(growth * 100).toFixed(1)}`;

describe('the seed', () => {
  test('the fastest one-year growth is +50 % in 2018, as the Kazakh side published it', async () => {
    const { record } = await publishedPair('kaz-uzb');
    const oneYear = spellsOf(record).filter((s) => yearsOf(s) === 1);
    const [fastest] = oneYear.toSorted((a, b) => b.growth - a.growth);
    expect(fastest).toMatchObject({ reporter: 'KAZ', from: 2017, to: 2018, growth: 0.5, decimals: 0 });
    // Uzbek side 2021 to 2025; Kazakh side 2017 (+31.2 %), 2018 and 2021 (published), 2022, 2023 and 2024.
    expect(oneYear.filter((s) => s.reporter === 'UZB').map((s) => s.to)).toEqual([
      2021, 2022, 2023, 2024, 2025,
    ]);
    expect(oneYear.filter((s) => s.reporter === 'KAZ').map((s) => s.to)).toEqual([
      2017, 2018, 2021, 2022, 2023, 2024,
    ]);
  });

  test('five years of the Kazakh side: 2.0 in 2017, 5.0 in 2022, (5/2)^(1/5) − 1 = 20.1 % a year', async () => {
    const { record } = await publishedPair('kaz-uzb');
    expect(
      spellsOf(record)
        .filter((s) => yearsOf(s) === 5)
        .map(short),
    ).toEqual(['UZB 2020–2025 10.6', 'KAZ 2017–2022 20.1', 'KAZ 2018–2023 8.0']);
  });
});

describe('what is a spell', () => {
  test('every two years of a reporter: 4 to 5 to 9 is 25 %, 80 % and (9/4)^(1/2) − 1 = 50 % a year', () => {
    expect(
      spells(figure('UZB', '2020', '4'), figure('UZB', '2021', '5'), figure('UZB', '2022', '9')).map(short),
    ).toEqual(['UZB 2020–2021 25.0', 'UZB 2021–2022 80.0', 'UZB 2020–2022 50.0']);
  });

  test('a missing year between does not matter: the ends do', () => {
    expect(spells(figure('UZB', '2020', '4'), figure('UZB', '2022', '9')).map(short)).toEqual([
      'UZB 2020–2022 50.0',
    ]);
  });

  test('the shortest first, side by side', () => {
    const found = spells(
      ...['2020', '2021', '2022', '2023'].map((year) => figure('UZB', year, '4')),
      ...['2021', '2022'].map((year) => figure('KAZ', year, '4')),
    );
    expect(found.map((s) => `${s.reporter} ${s.from}–${s.to}`)).toEqual([
      'UZB 2020–2021',
      'UZB 2021–2022',
      'UZB 2022–2023',
      'KAZ 2021–2022',
      'UZB 2020–2022',
      'UZB 2021–2023',
      'UZB 2020–2023',
    ]);
  });

  test('ten years and no more', () => {
    expect(spells(figure('UZB', '2010', '4'), figure('UZB', '2020', '9'))).toHaveLength(1);
    expect(spells(figure('UZB', '2010', '4'), figure('UZB', '2021', '9'))).toEqual([]);
  });

  test('published growth of a year needs no figure before, and stands before growth we compute', () => {
    // 4.97 / 4.2 is +18.3 %, but the publisher compares with a revised 4.46: +11.4 %.
    expect(
      spells(figure('UZB', '2024', '4.2'), figure('UZB', '2025', '4.97', { growth: '11.4' })).map(short),
    ).toEqual(['UZB 2024–2025 11.4']);
    expect(spells(figure('KAZ', '2018', 'above 3', { growth: '50' })).map(short)).toEqual([
      'KAZ 2017–2018 50.0',
    ]);
  });

  test('of several published for one year the fastest counts, once', () => {
    const [press, final] = [
      figure('UZB', '2022', 'about 4.6', { id: 'press', growth: '17.8' }),
      figure('UZB', '2022', '4.6', { growth: '17.9' }),
    ];
    expect(spells(press, final).map(short)).toEqual(['UZB 2021–2022 17.9']);
  });

  test('fiscal years are spells of their own kind, named by the year they end in', () => {
    expect(
      spells(
        figure('UZB', '2022-04/2023-03', '4'),
        figure('UZB', '2023-04/2024-03', '5'),
        figure('UZB', '2024', '9'),
      ).map(short),
    ).toEqual(['UZB 2023–2024 25.0']);
  });
});

test.each([
  ['two reporters (pitfall 4)', [figure('UZB', '2021', '3.9'), figure('KAZ', '2022', '5.0')]],
  ['from a bound', [figure('UZB', '2021', 'above 3'), figure('UZB', '2022', '4.6')]],
  ['to a bound', [figure('UZB', '2021', '3.9'), figure('UZB', '2022', 'below 5')]],
  ['to what was expected', [figure('UZB', '2021', '4'), figure('UZB', '2022', '5', { status: 'expected' })]],
  ['from nothing', [figure('UZB', '2021', '0'), figure('UZB', '2022', '4.6')]],
  ['two scopes', [figure('UZB', '2021', '4'), figure('UZB', '2022', '5', { scope: 'energy' })]],
])('no spell: %s', (_, observations) => {
  expect(spells(...observations)).toEqual([]);
});

test('a corrected figure is no end', () => {
  expect(
    spells(
      figure('UZB', '2021', '4', { id: 'old' }),
      figure('UZB', '2021', '5', { id: 'new', supersedes: 'old' }),
      figure('UZB', '2022', '6'),
    ).map(short),
  ).toEqual(['UZB 2021–2022 20.0']);
});

test('one direction is measured when it is asked for', () => {
  const flow = { exporter: 'UZB', importer: 'KAZ' };
  const observations = [figure('UZB', '2021', '1', { flow }), figure('UZB', '2022', '2', { flow })];
  const record = pairRecord({ observations });
  expect(spellsOf(record)).toEqual([]);
  expect(spellsOf(record, { flow, scope: 'unspecified' }).map(short)).toEqual(['UZB 2021–2022 100.0']);
});

describe('what the digits allow', () => {
  test('from 2 to 3 is anything from 2.5/2.5 to 3.5/1.5: 0 to 133 %', () => {
    const [spell] = spells(figure('KAZ', '2017', '2'), figure('KAZ', '2018', '3'));
    expect(spell?.interval.low).toBeCloseTo(0, 9);
    expect(spell?.interval.high).toBeCloseTo(3.5 / 1.5 - 1, 9);
  });

  test('a published 50 is 49.5 to 50.5 %, a published 11.4 is 11.35 to 11.45 %', () => {
    const bounds = (growth: string) => spells(figure('KAZ', '2018', '3', { growth }))[0]?.interval;
    expect(bounds('50')?.low).toBeCloseTo(0.495, 9);
    expect(bounds('50')?.high).toBeCloseTo(0.505, 9);
    expect(bounds('11.4')?.high).toBeCloseTo(0.1145, 9);
  });
});

describe('laws', () => {
  test('growth carries the start to the end, and lies inside what the digits allow', () => {
    const value = fc.integer({ min: 10, max: 9999 }).map((n) => (n / 10).toFixed(1));
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 10 }), (start, end, years) => {
        const [spell] = spells(figure('UZB', '2010', start), figure('UZB', String(2010 + years), end));
        if (!spell) throw new Error('expected a spell');
        expect((Number(start) * (1 + spell.growth) ** years) / Number(end)).toBeCloseTo(1, 9);
        expect(spell.interval.low).toBeLessThan(spell.growth);
        expect(spell.growth).toBeLessThan(spell.interval.high);
      }),
    );
  });

  test('n figures year by year make n − h spells of h years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 14 }), (n) => {
        const found = spells(
          ...Array.from({ length: n }, (_, i) => figure('UZB', String(2000 + i), String(i + 1))),
        );
        for (let h = 1; h <= 10; h++)
          expect(found.filter((s) => yearsOf(s) === h)).toHaveLength(Math.max(0, n - h));
      }),
    );
  });

  test('no pair of the record has a spell of one year faster than its fastest year', async () => {
    for (const { record } of (await publishedPairs()).values()) {
      const fastest = fastestYear(annualSeries(record, { flow: 'turnover', scope: 'goods' }));
      const growths = spellsOf(record).flatMap((s) => (yearsOf(s) === 1 ? [s.growth] : []));
      if (growths.length > 0)
        expect(Math.max(...growths)).toBeLessThanOrEqual((fastest?.growth ?? 0) + 1e-12);
    }
  });
});
