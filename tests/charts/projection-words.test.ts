// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { PairOutlook } from '#src/analysis/pair-outlook.ts';
import {
  chanceSentences,
  chanceWords,
  projectionSentence,
  rangeWords,
} from '#src/charts/turnover/projection-words.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { en, ru } from '#tests/languages.tsx';
import { figure, seriesOf } from '#tests/record-builder.ts';

const from = seriesOf(figure('UZB', '2025', '4.97')).figures[0]!;
const range = { low80: 4.04e9, low50: 5e9, median: 6.4e9, high50: 8e9, high80: 10.06e9 };

/** Up to 2030, with one goal of $10bn by then. */
function ranges(chance: Extract<PairOutlook, { kind: 'ranges' }>['chances'][number]['chance']): PairOutlook {
  return {
    kind: 'ranges',
    reporter: 'UZB',
    from,
    years: [1, 2, 3, 4, 5].map((horizon) => ({ ...range, horizon, end: from.end + horizon })),
    chances: [{ goal: 10e9, dueEnd: 2031, chance }],
  };
}

const none = (figures: number): PairOutlook => ({
  kind: 'none',
  why: 'too-few-figures',
  reporter: 'UZB',
  figures,
  needed: 4,
});

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the sentences', () => {
  test('whose figures, how likely, which year, between which sums', () => {
    expect(projectionSentence(ranges(null), en)).toBe(
      'Projection on Uzbek figures: 8 chances in 10 that 2030 falls between $4.0bn and $10.1bn.',
    );
    expect(plain(projectionSentence(ranges(null), ru))).toBe(
      'Прогноз по узбекским данным: за 2030 г. от 4,0 млрд долл. до 10,1 млрд долл. с вероятностью 8 из 10.',
    );
  });

  test('fiscal years are named as such', () => {
    const fiscal = seriesOf(figure('IND', '2024-04/2025-03', '18')).figures[0]!;
    const outlook = { ...ranges(null), from: fiscal, years: [{ ...range, horizon: 1, end: fiscal.end + 1 }] };
    expect(rangeWords(outlook as PairOutlook, en)).toMatch(/that 2025–26 falls/);
  });

  test('euros are said as euros', () => {
    const euros = seriesOf(figure('ITA', '2025', '30 billion EUR')).figures[0]!;
    const outlook = { ...ranges({ kind: 'about', percent: 15 }), from: euros } as PairOutlook;
    expect(`${rangeWords(outlook, en)} ${chanceSentences(outlook, en).join('')}`).not.toContain('$');
  });

  test.each([
    [1, 'No projection: it needs four years in a row, 1 found.'],
    [3, 'No projection: it needs four years in a row, 3 found.'],
  ])('with %i in a row there is none, and that is said', (figures, sentence) => {
    expect(projectionSentence(none(figures), en)).toBe(sentence);
    expect(rangeWords(none(figures), en)).toBeNull();
    expect(chanceSentences(none(figures), en)).toEqual([]);
  });

  test('in Russian the years agree with their numbers', () => {
    expect([1, 3].map((n) => projectionSentence(none(n), ru))).toEqual([
      'Прогноза нет: нужны данные за четыре года подряд, найдены за 1 год.',
      'Прогноза нет: нужны данные за четыре года подряд, найдены за 3 года.',
    ]);
  });
});

describe('the chance of a goal', () => {
  const said = (kind: 'about' | 'under' | 'over', percent: number, i18n: I18n) =>
    chanceSentences(ranges({ kind, percent }), i18n).map(plain);

  test('is said in words, with “under 5 %” and “over 95 %” at the ends', () => {
    expect(said('about', 15, en)).toEqual([
      'A chance of about 15% that $10bn is reached by 2030 on Uzbek figures.',
    ]);
    expect(said('under', 5, en)[0]).toContain('under 5%');
    expect(said('over', 95, en)[0]).toContain('over 95%');
    expect(said('about', 15, ru)).toEqual([
      'Вероятность, что цель 10 млрд долл. будет достигнута к 2030 г. по узбекским данным, – около 15 %.',
    ]);
    expect(plain(chanceWords({ kind: 'under', percent: 5 }, ru))).toBe('менее 5 %');
  });

  test('of a goal too far off is not said', () => {
    expect(chanceSentences(ranges(null), en)).toEqual([]);
  });
});
