import { describe, expect, test } from 'vitest';
import { yearLabels } from '#src/charts/turnover/year-ticks.ts';

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

describe(yearLabels, () => {
  const texts = (...about: Parameters<typeof yearLabels>) => yearLabels(...about).map(({ text }) => text);

  test('where there is room every year has its label, and deadlines are bold', () => {
    expect(yearLabels(from(2024, 2026), [2026], 80, 'full')).toEqual([
      { at: 2024, text: '2024', bold: false },
      { at: 2025, text: '2025', bold: false },
      { at: 2026, text: '2026', bold: true },
    ]);
  });

  test('a fiscal year needs more room than a calendar year of the same width', () => {
    expect(texts(from(2020, 2023), [], 40, 'short')).toEqual(['’20', '’21', '’22', '’23']);
    expect(
      texts(
        from(2020, 2023).map((y) => y + 0.25),
        [],
        40,
        'short',
      ),
    ).toEqual(['’20–21', '’22–23']);
  });

  test('many years on a phone: every second one, and none beside a deadline', () => {
    expect(texts(from(2010, 2018), [2015], 15, 'short')).toEqual(['’10', '’12', '2015', '’18']);
  });

  test('of two deadlines that would cover each other, the later stays', () => {
    expect(texts([2026.25, 2027.25], [2026.25, 2027.25], 37, 'short')).toEqual(['2027–28']);
  });
});
