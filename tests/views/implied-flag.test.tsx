import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ImpliedFlag } from '#src/analysis/implied/flag.ts';
import { impliedFlags } from '#src/analysis/implied/implied-flags.ts';
import type { PublishedPair } from '#src/domain/board.ts';
import type { Observation } from '#src/domain/observation.ts';
import { FigureTable } from '#src/views/pair/figure-table.tsx';
import { ImpliedNote, impliedText } from '#src/views/pair/implied-flag.tsx';
import { OtherFigures } from '#src/views/pair/other-figures.tsx';
import { en, ru, say } from '#tests/languages.tsx';
import { publishedPair, publishedPairs, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord } from '#tests/record-builder.ts';

let pair: PublishedPair;

beforeAll(async () => {
  pair = await publishedPair('kaz-uzb');
});

function page(i18n = en, of = pair) {
  const story = storyOf(of.record);
  return say(
    <>
      <FigureTable story={story} publishers={of.publishers} />
      <OtherFigures story={story} publishers={of.publishers} />
    </>,
    i18n,
  ).container;
}

/** The words of the flags in the row of a year, the flag lines of rivals left out. */
function flagsOf(root: Element, year: string): readonly (string | null)[] {
  const row = [...root.querySelectorAll('.figures-table tbody tr')].find(
    (tr) => tr.querySelector('th')?.textContent === year,
  );
  return [...(row?.querySelectorAll('.flag[data-implied-by]') ?? [])].map((f) => f.textContent);
}

/** The one flag of a small record. */
function flag(...observations: readonly Observation[]): ImpliedFlag {
  const flags = impliedFlags(pairRecord({ observations }));
  if (flags[0] === undefined || flags.length > 1) throw new Error(`expected one flag, found ${flags.length}`);
  return flags[0];
}

const words = (of: ImpliedFlag, i18n = en) => say(<ImpliedNote flag={of} />, i18n).container.textContent;

describe('in the table of figures', () => {
  test('beside "about 4.2" for 2024: what the 2025 release implies, with a link to it', () => {
    // 4.965 / 1.1145 = 4.4549, 4.975 / 1.1135 = 4.4679
    const root = page();
    expect(flagsOf(root, '2024')).toEqual(['The 2025 release implies $4.45bn to $4.47bn']);
    const link = root.querySelector('[data-implied-by="kaz-uzb-2025-turnover-uzb"] a');
    expect(link?.textContent).toBe('The 2025 release');
    expect(root.querySelector(link!.getAttribute('href')!)?.textContent).toBe('$4.97bn');
    expect(flagsOf(page(ru), '2024')).toEqual([
      'Из данных за 2025\u00a0год следует от 4,45\u00a0млрд\u00a0долл. до 4,47\u00a0млрд\u00a0долл.',
    ]);
  });

  test('beside the Kazakh 4.3 for 2021: no more digits than 5.0 and its growth bear', () => {
    // 4.95 / 1.2985 = 3.812, 5.05 / 1.2975 = 3.892
    expect(flagsOf(page(), '2021')).toEqual(['The 2022 release implies $3.8bn to $3.9bn']);
  });

  test('a year without a figure says so, and what a later release implies for it', () => {
    const cell = page().querySelector('[data-implied-by="kaz-uzb-2017-turnover-kaz-3"]')!.closest('td');
    // 2 without a decimal after 31.2 %: 1.5 / 1.3125 = 1.143, 2.5 / 1.3115 = 1.906
    expect(cell?.textContent).toBe('No figure foundThe 2017 release implies $1.1bn to $2.0bn');
    const russian = page(ru).querySelector('[data-implied-by="kaz-uzb-2017-turnover-kaz-3"]')!.closest('td');
    expect(russian?.textContent).toContain('следует от 1,1\u00a0млрд\u00a0долл. до 2,0\u00a0млрд\u00a0долл.');
  });

  test('parts of a year and single directions have their flags under their own rows', () => {
    const row = page().querySelector('[id="figure-kaz-uzb-2021-01_2021-10-turnover-kaz-4"]');
    // 2.2 and 0.8338: 2.983 to 3.084
    expect(row?.querySelector('.flag')?.textContent).toBe('Exports and imports add up to $2.9bn to $3.1bn');
  });

  test('a flag against a rival value stands in the row of its year', () => {
    const at = (publisher: string, o: Observation) => ({ ...o, source: { ...o.source, publisher } });
    const one = (exporter: string, importer: string, amount: string) =>
      at('a', figure('UZB', '2024', amount, { id: exporter, flow: { exporter, importer } }));
    const record = pairRecord({
      observations: [
        figure('UZB', '2024', '4.6'),
        figure('UZB', '2024', '6.0', { id: 'rival', status: 'preliminary' }),
        one('UZB', 'KAZ', '1.6'),
        one('KAZ', 'UZB', '3.0'),
      ],
    });
    expect(flagsOf(page(en, { ...pair, record }), '2024')).toEqual([
      'Exports and imports add up to $4.5bn to $4.7bn',
    ]);
  });
});

test('every flag against a stored row, and every year that one fills, is on the page of its pair', async () => {
  for (const [id, each] of await publishedPairs()) {
    const { record } = storyOf(each.record);
    const against = impliedFlags(record).filter((f) => f.kind === 'contradicts');
    const shown = [...page(en, each).querySelectorAll('[data-implied-by]')].map((f) =>
      f.getAttribute('data-implied-by'),
    );
    expect([id, shown]).toEqual([id, expect.arrayContaining(against.map((f) => f.observation.id))]);
  }
});

describe('in words', () => {
  const part = (of: string, amount: string, growth: string | null = null) =>
    figure('UZB', of, amount, { status: 'part-year', growth });

  test('part of a year is no year', () => {
    const months = flag(part('2025-01/2025-09', '3.5', '15.5'), part('2024-01/2024-09', '3.3'));
    expect(words(months)).toBe('The January–September 2025 release implies $2.9bn to $3.1bn');
    expect(words(months, ru)).toBe(
      'Из данных за январь–сентябрь 2025 следует от 2,9\u00a0млрд\u00a0долл. до 3,1\u00a0млрд\u00a0долл.',
    );
  });

  test('a longer sum that is smaller', () => {
    const months = flag(part('2024-01/2024-08', '2.6'), figure('UZB', '2024', '2.3'));
    expect(words(months)).toBe('January–August 2024 alone is put at $2.6bn');
    expect(words(months, ru)).toBe('Уже за январь–август 2024 указано 2,6\u00a0млрд\u00a0долл.');
  });

  test('halves that make another year', () => {
    const halves = [part('2024-01/2024-06', '2.4'), part('2024-07/2024-12', '2.0')];
    const sum = flag(...halves, figure('UZB', '2024', '4.6'));
    expect(words(sum)).toBe('Its parts add up to $4.3bn to $4.5bn');
    expect(words(sum, ru)).toBe(
      'Части периода в сумме дают от 4,3\u00a0млрд\u00a0долл. до 4,5\u00a0млрд\u00a0долл.',
    );
  });

  test('a share of a total', () => {
    const row = figure('UZB', '2023', '5.4', { share: { percent: '7.0', of: 'UZB' } });
    const total = { of: 'UZB', period: row.period, value: { low: 62.55e9, high: 62.65e9 } };
    const [share] = impliedFlags(pairRecord({ observations: [row] }), [total]);
    // 4.347 to 4.417
    expect(words(share!)).toBe('The share printed implies $4.3bn to $4.5bn');
    expect(words(share!, ru)).toMatch(/^Из названной доли следует от 4,3/);
  });

  test('a bound is a bound', () => {
    const over = flag(figure('UZB', '2025', 'above 4.9', { growth: '11.4' }), figure('UZB', '2024', '4.0'));
    expect(impliedText(over, en)).toBe('over $4.3bn');
    expect(impliedText(over, ru)).toBe('более 4,3\u00a0млрд\u00a0долл.');
  });
});

describe('digits', () => {
  test('no finer than the range is wide: 10.123 after 20 % is given in two decimals, not three', () => {
    // 10.1225 / 1.205 = 8.400, 10.1235 / 1.195 = 8.472: 0.07 wide, so two decimals at most
    const wide = flag(figure('UZB', '2025', '10.123', { growth: '20' }), figure('UZB', '2024', '7.0'));
    expect(impliedText(wide, en)).toBe('$8.40bn to $8.48bn');
  });

  test('one more when the range would else hold the stored value', () => {
    // 5.0 after 11.4 %: 4.441 to 4.535, in one decimal 4.4 to 4.6, which holds 4.40
    const near = flag(figure('UZB', '2025', '5.0', { growth: '11.4' }), figure('UZB', '2024', '4.40'));
    expect(impliedText(near, en)).toBe('$4.44bn to $4.54bn');
  });

  test('law: the range in words leaves nothing out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9999 }),
        fc.integer({ min: -500, max: 900 }),
        (cents, tenths) => {
          const only = flag(
            figure('UZB', '2025', (cents / 100).toFixed(2), { growth: (tenths / 10).toFixed(1) }),
          );
          const [low = NaN, high = low] = [...impliedText(only, en).matchAll(/[\d.]+/g)].map(([d]) =>
            Number(d),
          );
          expect(low * 1e9).toBeLessThanOrEqual(only.implied.low + 1e4);
          expect(high * 1e9).toBeGreaterThanOrEqual(only.implied.high - 1e4);
        },
      ),
    );
  });
});
