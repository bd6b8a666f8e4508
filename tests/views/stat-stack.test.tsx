import { beforeAll, describe, expect, test } from 'vitest';
import type { PathId } from '#src/analysis/paths/registry.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { StatStack } from '#src/views/pair/stat-stack.tsx';
import { en, ru, say } from '#tests/languages.tsx';
import { publishedPair, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';

let kazUzb: PairRecord;

beforeAll(async () => {
  kazUzb = (await publishedPair('kaz-uzb')).record;
});

function stack(story: PairStory, path: PathId = 'compound', i18n = en) {
  const { container } = say(<StatStack story={story} path={path} />, i18n);
  return {
    root: container,
    big: [...container.querySelectorAll('.big')].map((e) => e.textContent),
    bars: [...container.querySelectorAll('.bar-row')].map((row) => ({
      share: row.querySelector('b')?.textContent,
      drawn: Number(row.querySelector('.bar-fill')?.getAttribute('width')),
    })),
    growth: [...container.querySelectorAll('.growth dd')].map((e) => e.textContent),
    text: container.textContent ?? '',
  };
}

describe(StatStack, () => {
  test('domain 2.2: the figure, 3.36 short of 8.33, and growth needed twice and achieved', () => {
    const { big, growth, text } = stack(storyOf(kazUzb));
    expect(big).toEqual(['$4.97bn', '$3.4bn']);
    expect(text).toContain('$8.3bn');
    expect(text).toContain('$8.8bn');
    // From 4.0 to 10 in five years; from 4.97 to 10 in five; from 4.0 to 4.97 in four.
    expect(growth).toEqual(['20.1%', '15.0%', '5.6%']);
  });

  test('pitfall 2: share of the increase and of the time stand together, and the level with its start', () => {
    const { bars, text } = stack(storyOf(kazUzb));
    expect(bars.map((b) => b.share)).toEqual(['16%', '80%']);
    expect(bars[0]!.drawn).toBeCloseTo(16.17, 1);
    expect(bars[1]!.drawn).toBeCloseTo(80, 6);
    expect(text).toMatch(/50% of the goal; 40% was there at the start/);
  });

  test('the straight line asks for more: 3.83 short', () => {
    expect(stack(storyOf(kazUzb, '2026-11-24', { path: 'straight' }), 'straight').big[1]).toBe('$3.8bn');
  });

  test('the latest figure of the other side stands beside, each leading to its row', () => {
    const { root } = stack(storyOf(kazUzb));
    expect([...root.querySelectorAll('a.value')].map((a) => a.getAttribute('href'))).toEqual([
      '#figure-kaz-uzb-2025-turnover-uzb',
      '#figure-kaz-uzb-2024-turnover-kaz',
    ]);
  });

  test('a side drawn second has the second colour, and an outsider neither', () => {
    const placeOf = (reporter: string) =>
      stack(storyOf(pairRecord({ observations: [figure(reporter, '2025', '4.97')] })))
        .root.querySelector('.big')
        ?.getAttribute('data-place');
    expect(['UZB', 'KAZ', 'press'].map(placeOf)).toEqual(['first', 'second', 'other']);
  });

  test('a fall below the start is a bar of no length with its true number', () => {
    const { bars } = stack(storyOf(pairRecord({ observations: [figure('UZB', '2025', '3.4')] })));
    // (3.4 − 4) / 6
    expect(bars[0]).toEqual({ share: '−10%', drawn: 0 });
  });

  test('ahead of the path it says ahead, of the goal not more than the whole bar', () => {
    const { text, bars } = stack(storyOf(pairRecord({ observations: [figure('UZB', '2025', '11')] })));
    expect(text).toContain('Ahead of the path');
    // 7 of 6.
    expect(bars[0]).toEqual({ share: '117%', drawn: 100 });
  });

  test('without a start there is the figure and a word that no more can be counted', () => {
    const record = pairRecord({
      targets: [target({ baseline: null })],
      observations: [figure('UZB', '2025', '4.97')],
    });
    const { big, bars, text } = stack(storyOf(record));
    expect([big, bars]).toEqual([['$4.97bn'], []]);
    expect(text).toContain('cannot be counted');
  });

  test('without a figure there is nothing to count', () => {
    expect(stack(storyOf(pairRecord())).text).toBe('');
  });

  test('Russian has the same numbers', () => {
    const [english, russian] = [stack(storyOf(kazUzb)), stack(storyOf(kazUzb), 'compound', ru)];
    const plain = (texts: readonly (string | null | undefined)[]) =>
      texts.map((text) => text?.replace(',', '.').match(/[\d.]+\d/)?.[0]);
    expect(plain(russian.big)).toEqual(plain(english.big));
    expect(plain(russian.growth)).toEqual(plain(english.growth));
    expect(plain(russian.bars.map((b) => b.share))).toEqual(plain(english.bars.map((b) => b.share)));
  });
});
