import { describe, expect, test } from 'vitest';
import { altText } from '#src/views/pair/alt-text.ts';
import { en, ru } from '#tests/languages.tsx';
import { publishedPairs, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';

const observations = [
  figure('UZB', '2021', '3.9', { publishedOn: '2022-01-20' }),
  figure('UZB', '2025', '4.97', { publishedOn: '2026-01-30' }),
  figure('KAZ', '2022', '5.0', { publishedOn: '2023-02-15' }),
];

test('domain 6.5.6: kind, period, first and last values by side, goal, gap and verdict', () => {
  // The compound path asked for 8.33 in 2025: 8.33 − 4.97 = 3.4.
  expect(altText(storyOf(pairRecord({ observations })), en)).toBe(
    'Line chart of yearly trade, Kazakhstan–Uzbekistan, 2021–2025. Uzbek side: $3.9bn in 2021, $4.97bn in 2025. ' +
      'Kazakh side: $5.0bn in 2022. Goal: $10bn by 2026. $3.4bn short of the path in 2025. Verdict: far behind.',
  );
});

test('in Russian the same slots', () => {
  expect(altText(storyOf(pairRecord({ observations })), ru)).toContain('Оценка: сильное отставание.');
});

describe('pitfall 23: it cannot go stale', () => {
  test('a new figure is in it, and the old last one is not', () => {
    const told = (amount: string) =>
      altText(storyOf(pairRecord({ observations: [observations[0]!, figure('UZB', '2025', amount)] })), en);
    expect(told('4.97')).toContain('$4.97bn in 2025');
    expect(told('9.31')).toContain('$9.31bn in 2025');
    expect(told('9.31')).not.toContain('4.97');
    // 9.41 − 8.33 = 1.08
    expect(told('9.41')).toContain('$1.1bn ahead of the path');
  });

  test('its numbers are those of the data, for every pair in both languages, in at most 400 characters', async () => {
    for (const { record } of (await publishedPairs()).values()) {
      for (const i18n of [en, ru]) {
        const story = storyOf(record);
        const alt = altText(story, i18n);
        expect([record.pair, alt.length <= 400]).toEqual([record.pair, true]);
        const last = story.lead?.latest;
        if (last) expect(alt).toContain(i18n.format.amount(last.observation.amount));
      }
    }
  });
});

test('without a figure it says so, and without a date it names none', () => {
  const bare = altText(storyOf(pairRecord({ targets: [target({ deadline: { kind: 'none' } })] })), en);
  expect(bare).toContain('No full-year figure found.');
  expect(bare).toContain('Goal: $10bn, no date given.');
});
