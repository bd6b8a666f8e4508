import { beforeAll, describe, expect, test } from 'vitest';
import type { PairStory } from '#src/analysis/pair-story.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { Matrix } from '#src/views/pair/matrix.tsx';
import { en, ru, say } from '#tests/languages.tsx';
import { publishedPair, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';

let kazUzb: PairRecord;

beforeAll(async () => {
  kazUzb = (await publishedPair('kaz-uzb')).record;
});

function matrix(story: PairStory, i18n = en) {
  const { container } = say(<Matrix story={story} />, i18n);
  const rows = [...container.querySelectorAll('tbody tr:not(.group)')].map((tr) => ({
    side: tr.querySelector('th')?.textContent,
    place: tr.querySelector('th')?.getAttribute('data-place'),
    cells: [...tr.querySelectorAll('td')].map((td) => ({
      word: td.querySelector('.long')?.textContent,
      number: td.querySelector('.cell-number')?.textContent,
      flips: td.classList.contains('flips'),
      glyphs: td.querySelectorAll('.state-icon').length,
      says: td.textContent ?? '',
    })),
  }));
  return { container, rows, title: container.querySelector('h2')?.textContent ?? '' };
}

describe(Matrix, () => {
  test('sides within path down, years since the start across', () => {
    const { container, rows } = matrix(storyOf(kazUzb));
    expect([...container.querySelectorAll('thead th')].slice(1).map((th) => th.textContent)).toEqual([
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(rows.map((r) => [r.side, r.place, r.cells.length])).toEqual([
      ['Uzbek side', 'first', 4],
      ['Kazakh side', 'second', 4],
      ['Uzbek side', 'first', 4],
      ['Kazakh side', 'second', 4],
    ]);
  });

  test('pitfall 1: in 2022 the Kazakh figure was on track against the compound path alone, and is outlined', () => {
    const { rows, title } = matrix(storyOf(kazUzb));
    const in2022 = rows.map((r) => r.cells[0]!);
    expect(in2022.map((c) => c.word)).toEqual([
      'Growing, but too slowly',
      'On track',
      'Far behind',
      'Growing, but too slowly',
    ]);
    expect(in2022[1]).toMatchObject({ flips: true, number: expect.stringMatching(/^\$5\.0bn .* 1\.24$/) });
    // Said in words too, not by the outline alone.
    expect(in2022[1]!.says).toContain('differs from the others');
    expect(title).toBe('In 2022 the verdict depended on whose figures and which path you use');
  });

  test('years in which all agree are not outlined', () => {
    const { rows } = matrix(storyOf(kazUzb));
    expect(rows.flatMap((r) => r.cells.slice(1)).filter((c) => c.flips)).toEqual([]);
  });

  test('every verdict has its glyph and word with the figure it rests on; a year without one says so', () => {
    const { container, rows } = matrix(storyOf(kazUzb));
    const cells = rows.flatMap((r) => r.cells);
    const silent = cells.filter((c) => c.glyphs === 0);
    expect(silent.map((c) => c.word)).toEqual(['No full-year figure found', 'No full-year figure found']);
    expect(cells.filter((c) => c.glyphs === 1 && c.number)).toHaveLength(14);
    // Seven years with a figure, each once for a path.
    expect(container.querySelectorAll('a.value[data-observation-id]')).toHaveLength(14);
  });

  test('the numbers are those of the domain: pace against the compound path, share due against the straight line', () => {
    const { rows } = matrix(storyOf(kazUzb));
    const value = (row: number) => rows[row]!.cells.map((c) => c.number?.match(/[\d.]+$/)?.[0]);
    // Domain 7.6: 0.746, 0.243 and 0.277 for the Uzbek side, 1.243 for the Kazakh; 0.50, 0.167, 0.202 and 0.833.
    expect(value(0)).toEqual(['0.75', '0.24', '0.08', '0.28']);
    expect(value(1)).toEqual(['1.24', '0.24', '0.12', undefined]);
    expect(value(2)).toEqual(['0.50', '0.17', '0.06', '0.20']);
    expect(value(3)).toEqual(['0.83', '0.17', '0.08', undefined]);
  });

  test('of many years the last five are shown', () => {
    const observations = [2022, 2023, 2024, 2025].map((y) => figure('UZB', String(y), '4.5'));
    const long = pairRecord({ observations: [...observations, figure('UZB', '2026', '4.6')] });
    expect(matrix(storyOf(long, '2027-06-30')).rows[0]!.cells).toHaveLength(5);
  });

  test('one cell against three is outlined; two against two are not, but the title says what it hangs on', () => {
    const in2022 = (uzbek: string, kazakh: string) =>
      matrix(
        storyOf(
          pairRecord({ observations: [figure('UZB', '2022', uzbek), figure('KAZ', '2022', kazakh)] }),
          '2023-06-30',
        ),
      );
    // 5.2 is on both paths; 5.0 on the compound path and 1.0 of the 1.2 due on the straight one.
    const one = in2022('5.2', '5.0');
    expect(one.rows.map((r) => r.cells.map((c) => c.flips))).toEqual([[false], [false], [false], [true]]);
    const two = in2022('4.6', '4.6');
    expect(two.rows.flatMap((r) => r.cells.map((c) => c.flips))).toEqual([false, false, false, false]);
    expect(two.title).toBe('In 2022 the verdict depended on which path you use');
  });

  test('a row of fiscal years is not outlined for a calendar year of the same side', () => {
    const record = pairRecord({
      targets: [target({ baseline: null })],
      observations: [
        ...['2020', '2020-04/2021-03'].map((of) => figure('UZB', of, '4.0')),
        ...['2022', '2022-04/2023-03'].map((of) => figure('UZB', of, '4.9')),
        figure('KAZ', '2020', '4.0'),
        figure('KAZ', '2022', '5.6'),
      ],
    });
    const { rows } = matrix(storyOf(record, '2023-06-30'));
    const flips = rows.flatMap((r) => r.cells).filter((c) => c.flips);
    expect(flips.map((c) => c.word)).toEqual(['On track', 'Far behind']);
    expect(rows.filter((r) => r.cells.some((c) => c.glyphs === 0)).length).toBeGreaterThan(3);
  });

  test('without a judged year there is no table', () => {
    for (const observations of [[], [figure('UZB', '2020', '3.0')]]) {
      expect(matrix(storyOf(pairRecord({ observations }))).container.innerHTML).toBe('');
    }
  });

  test('Russian outlines the same cells with the same numbers', () => {
    const [english, russian] = [matrix(storyOf(kazUzb)), matrix(storyOf(kazUzb), ru)];
    const shape = ({ rows }: typeof english) =>
      rows.map((r) =>
        r.cells.map((c) => [c.flips, c.glyphs, c.number?.replace(/,/g, '.').match(/[\d.]+$/)?.[0]]),
      );
    expect(shape(russian)).toEqual(shape(english));
  });
});
