// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { CumulativeState } from '#src/analysis/cumulative.ts';
import type { State } from '#src/analysis/verdict.ts';
import { headlineWords, lowerFirst, stateWords, upperFirst } from '#src/views/parts/state-words.ts';
import { toneOf } from '#src/views/parts/icon.tsx';
import { BOTH, en, ru } from '#tests/languages.tsx';
import { figure, period } from '#tests/record-builder.ts';

const year = period('2024');
const missed = { state: 'missed', shareOfLevel: 0.55, bound: null } as const;
const summed = figure('UZB', '2020-01/2021-12', '57.2');

// Domain 7.9 and the design guide, section 6: what is said, with its glyph and its tone.
const table: readonly (readonly [State | CumulativeState, string, string, 'good' | 'bad' | 'neutral'])[] = [
  [{ state: 'too-early', why: 'time' }, 'Too early to judge', 'too-early', 'neutral'],
  [{ state: 'too-early', why: 'figures' }, 'Too early to judge', 'too-early', 'neutral'],
  [{ state: 'no-deadline' }, 'Cannot be judged: no date was set', 'no-deadline', 'neutral'],
  [{ state: 'on-track' }, 'On track', 'on-track', 'good'],
  [{ state: 'too-slow' }, 'Growing, but too slowly', 'too-slow', 'bad'],
  [{ state: 'far-behind' }, 'Far behind', 'far-behind', 'bad'],
  [{ state: 'below-start' }, 'Below where it started', 'below-start', 'bad'],
  [{ state: 'reached', period: year, yearsEarly: 2 }, 'Reached in 2024', 'reached', 'good'],
  [{ state: 'reached-fallen', period: year }, 'Reached in 2024, since fallen', 'reached-fallen', 'neutral'],
  [{ state: 'within-rounding', period: year }, 'At the target within rounding', 'within-rounding', 'neutral'],
  [{ state: 'reached-late', period: year, yearsLate: 1 }, 'Reached 1 year late', 'reached-late', 'good'],
  [{ state: 'reached-late', period: year, yearsLate: 3 }, 'Reached 3 years late', 'reached-late', 'good'],
  [{ state: 'pending', longOverdue: false }, 'Deadline passed, figures pending', 'pending', 'neutral'],
  [{ state: 'pending', longOverdue: true }, 'Deadline passed, no figure found', 'pending', 'neutral'],
  [{ state: 'not-judged', why: 'no-figure' }, 'Cannot be judged: no figure found', 'not-judged', 'neutral'],
  [{ state: 'not-judged', why: 'no-start' }, 'Cannot be judged: no start value', 'not-judged', 'neutral'],
  [
    { state: 'not-judged', why: 'goal-not-above-start' },
    'Cannot be judged: the goal is not above the start',
    'not-judged',
    'neutral',
  ],
  [
    { state: 'not-judged', why: 'no-running-sum' },
    'Cannot be judged: no running sum found',
    'not-judged',
    'neutral',
  ],
  [{ ...missed, shareOfIncrease: 0.25 }, 'Missed: 25% of the promised increase delivered', 'missed', 'bad'],
  [{ ...missed, shareOfIncrease: -0.1 }, 'Missed: below where it started', 'missed', 'bad'],
  [{ ...missed, shareOfIncrease: null }, 'Missed: 55% of the goal delivered', 'missed', 'bad'],
  [
    { ...missed, shareOfIncrease: null, bound: 'above' },
    'Missed: over 55% of the goal delivered',
    'missed',
    'bad',
  ],
  [
    { ...missed, shareOfIncrease: null, bound: 'below' },
    'Missed: nearly 55% of the goal delivered',
    'missed',
    'bad',
  ],
  // Of a sum the level is told, though its increase is known.
  [
    { state: 'missed', observation: summed, shareOfLevel: 0.575, shareOfIncrease: -0.068 },
    'Missed: 57% of the goal delivered',
    'missed',
    'bad',
  ],
  [
    { state: 'reached', observation: summed, shareOfLevel: 1.1, shareOfIncrease: null },
    'Reached in 2020–2021',
    'reached',
    'good',
  ],
];

describe('the words for a state', () => {
  test.each(table)('%o: %s', (state, words, icon, tone) => {
    expect(stateWords(state, en)).toEqual({ icon, text: words });
    expect(toneOf(stateWords(state, en).icon)).toBe(tone);
  });

  test('Russian says every state too, with the same glyph and the same numbers', () => {
    for (const [state, english, icon] of table) {
      const { text, icon: shown } = stateWords(state, ru);
      expect(shown).toBe(icon);
      expect(text).toMatch(/^[А-ЯЁ][а-яё]/);
      expect(numbers(text)).toEqual(numbers(english));
    }
  });

  test('different states are said differently', () => {
    for (const [, i18n] of BOTH) {
      const said = table.map(([state]) => stateWords(state, i18n).text);
      // "Too early" is said alike for want of time and for want of figures.
      expect(new Set(said).size).toBe(table.length - 1);
    }
  });

  test('no word that blames, cheers or promises (domain 7.9, "do not say"; design guide, section 9)', () => {
    const banned =
      /fail|broken|soar|slam|collaps|abandon|beaten|nearly there|will be met|\bonly\b|\bjust\b|\bstill\b|провал|наруш|сорва|рухн|обвал|рекорд|всего лишь|только/i;
    for (const [, i18n] of BOTH) {
      for (const [state] of table) expect(stateWords(state, i18n).text).not.toMatch(banned);
    }
  });

  test('pending is never called missed, in either language', () => {
    for (const [, i18n] of BOTH) {
      const word = (state: State) => stateWords(state, i18n).text.split(/[ :,]/)[0];
      expect(word({ state: 'pending', longOverdue: false })).not.toBe(
        word({ ...missed, shareOfIncrease: 0.2 }),
      );
    }
  });
});

describe('the words for a headline', () => {
  test('disputed names whose figures say what, sides in the order of the pair', () => {
    const disputed = { kind: 'disputed', reached: ['KAZ'], not: ['UZB'] } as const;
    expect(headlineWords(disputed, en)).toEqual({
      icon: 'disputed',
      text: 'Reached on Kazakh figures, not on Uzbek figures',
    });
    expect(headlineWords({ ...disputed, reached: ['UZB'], not: ['KAZ'] }, en).text).toBe(
      'Reached on Uzbek figures, not on Kazakh figures',
    );
    expect(headlineWords(disputed, ru).text).not.toBe(
      headlineWords({ ...disputed, reached: ['UZB'], not: ['KAZ'] }, ru).text,
    );
  });

  test('a span is said from the best to the worst', () => {
    const depends = {
      kind: 'depends',
      best: { state: 'on-track' },
      worst: { state: 'far-behind' },
      on: ['side', 'path'],
    } as const;
    expect(headlineWords(depends, en)).toEqual({ icon: 'disputed', text: 'On track to far behind' });
    const russian = headlineWords(depends, ru).text.toLowerCase();
    const [best, worst] = [depends.best, depends.worst].map((state) =>
      russian.indexOf(stateWords(state, ru).text.toLowerCase()),
    );
    expect(best).toBeGreaterThanOrEqual(0);
    expect(worst).toBeGreaterThan(best!);
  });

  test('without figures it says so', () => {
    expect(headlineWords({ kind: 'no-figures' }, en).text).toBe('Cannot be judged: no figure found');
  });
});

test('the first letter changes and no other', () => {
  expect([lowerFirst('On Track'), upperFirst('на Пути'), lowerFirst(''), upperFirst('')]).toEqual([
    'on Track',
    'На Пути',
    '',
    '',
  ]);
});

function numbers(text: string): readonly string[] {
  return (text.match(/\d+/g) ?? []).toSorted();
}
