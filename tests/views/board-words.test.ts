import { describe, expect, test } from 'vitest';
import type { BoardTarget } from '#src/domain/board.ts';
import { whyNoShare, whyNoTrend } from '#src/views/board/missing-words.ts';
import { shownFirst } from '#src/views/board/shown-first.ts';
import { dueText, quantityText } from '#src/views/board/target-words.ts';
import { boardWords } from '#src/views/board/verdict-words.ts';
import { boardOf, boardTarget, type BoardTargetFields } from '#tests/board-builder.ts';
import { BOTH, en, ru } from '#tests/languages.tsx';
import { period, trade } from '#tests/record-builder.ts';

const words = (fields: BoardTargetFields, i18n = en) => {
  const target = boardTarget('kaz-uzb', fields);
  return boardWords(target, target.verdict, i18n);
};

const movedTo = (amount: string, year: number | null): BoardTarget['moved'] => ({
  to: 'later',
  amount: trade(amount),
  year,
  on: null,
});

describe(boardWords, () => {
  test('a moved goal keeps its verdict and says where it went', () => {
    const moved = (to: BoardTarget['moved']) => words({ state: 'will-be-missed', moved: to }).text;
    expect(moved(null)).toBe('Will be missed');
    expect(moved(movedTo('10', 2030))).toBe('Will be missed; moved to 2030');
    expect(moved(movedTo('30', 2030))).toBe('Will be missed; raised to $30bn by 2030');
    expect(moved(movedTo('5', null))).toBe('Will be missed; lowered to $5bn');
    expect(moved(movedTo('10', null))).toBe('Will be missed; restated with no date');
    // Euros and dollars are not compared: it was moved, nobody says which way.
    expect(moved(movedTo('20 billion EUR', 2030))).toBe('Will be missed; moved to 2030');
    expect(words({ state: 'will-be-missed', moved: movedTo('10', 2030) }).icon).toBe('will-be-missed');
  });

  test('years early and late are told', () => {
    const early = (years: number) => ({
      ...boardTarget('chn-rus', { state: 'reached' }),
      verdict: {
        ...boardTarget('chn-rus', { state: 'reached' }).verdict,
        years,
      },
    });
    const text = (years: number, i18n = en) => boardWords(early(years), early(years).verdict, i18n).text;
    expect(text(0)).toBe('Reached in 2024');
    expect(text(1)).toBe('Reached in 2024, a year early');
    expect(text(7)).toBe('Reached in 2024, 7 years early');
    expect(text(3, ru)).toMatch(/на 3 года раньше$/);
    expect(words({ state: 'reached-late' }).text).toBe('Reached 1 year late');
  });

  test('cells that differ are told by their two ends, with the glyph of a dispute', () => {
    expect(words({ state: 'depends' })).toEqual({
      icon: 'disputed',
      text: 'Between “on track” and “too slow”',
    });
  });

  test('every state has words in both languages', () => {
    for (const [, i18n] of BOTH) {
      for (const state of [
        'missed',
        'disputed',
        'not-judged',
        'withdrawn',
        'pending',
        'within-rounding',
      ] as const) {
        expect(words({ state }, i18n).text).toMatch(/^\p{Lu}/u);
      }
    }
  });
});

describe('what is missing is said', () => {
  const figures = { latest: '5' };
  const sum: Partial<BoardTarget> = {
    goal: { kind: 'cumulative', amount: trade('500'), window: period('2026-01/2028-12'), increase: null },
  };

  test('in place of a bar', () => {
    expect(whyNoShare(boardTarget('a-b', { lastDay: null, ...figures }), en)).toBe('no deadline');
    expect(whyNoShare(boardTarget('a-b'), en)).toBe('no figure');
    expect(whyNoShare(boardTarget('a-b', figures), en)).toBe('figures not comparable');
    expect(whyNoShare(boardTarget('a-b', { ...figures, progress: { share: null } }), en)).toBe(
      'goal not above its start',
    );
    expect(whyNoShare({ ...boardTarget('a-b', figures), ...sum }, en)).toBe('a sum over several years');
    expect(whyNoShare(boardTarget('a-b', { ...figures, progress: { share: 0 } }), en)).toBeNull();
  });

  test('in place of a trend', () => {
    const target = boardTarget('a-b', figures);
    const trend = (n: number) => ({
      ...target,
      series: {
        ...target.series!,
        trend: Array.from({ length: n }, (_, i) => ({ end: 2020 + i, value: 1 })),
      },
    });
    expect(whyNoTrend(boardTarget('a-b'), en)).toBe('no figure');
    expect(whyNoTrend(trend(0), en)).toBe('no series');
    expect(whyNoTrend(trend(1), en)).toBe('one figure');
    expect(whyNoTrend(trend(2), en)).toBeNull();
    expect(whyNoTrend({ ...trend(9), ...sum }, en)).toBe('no series');
  });

  test('a deadline, its absence, and the years of a sum', () => {
    expect(dueText(boardTarget('a-b'), en)).toBe('by\u00a02030');
    expect(dueText(boardTarget('a-b', { lastDay: null }), en)).toBe('no\u00a0date');
    expect(dueText({ ...boardTarget('a-b'), ...sum }, en)).toBe('over 2026–2028');
  });

  test('what is counted is said where it is not all goods both ways', () => {
    expect(quantityText({ flow: 'turnover', scope: 'unspecified' }, en)).toBeNull();
    expect(quantityText({ flow: 'turnover', scope: 'goods' }, en)).toBeNull();
    expect(quantityText({ flow: { exporter: 'USA', importer: 'CHN' }, scope: 'covered-products' }, en)).toBe(
      'Covered products, from United States to China',
    );
  });
});

describe(shownFirst, () => {
  const old = boardTarget('kaz-uzb', { moved: movedTo('10', 2030) });
  const later = { ...boardTarget('kaz-uzb'), id: 'later' };

  test('a goal that was moved comes before the one it became', () => {
    expect([...shownFirst(boardOf(old, later))]).toEqual([old.id]);
  });

  test('of two promises that have nothing to do with each other, neither', () => {
    expect([...shownFirst(boardOf(boardTarget('kaz-uzb'), boardTarget('kaz-uzb')))]).toEqual([]);
  });

  test('a superseded goalpost never', () => {
    const superseded = boardTarget('kaz-uzb', { standing: 'superseded' });
    expect([...shownFirst(boardOf(superseded, later))]).toEqual(['later']);
  });
});
