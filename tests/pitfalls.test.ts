// @vitest-environment node
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCOPES } from '#src/domain/observation.ts';
import { day } from '#src/domain/day.ts';
import { headline } from '#src/analysis/headline.ts';
import { judge } from '#src/analysis/verdict-matrix.ts';
import type { State } from '#src/analysis/verdict.ts';
import { parsePairFile } from '#src/wire/record.ts';
import { stateWords } from '#src/views/parts/state-words.ts';
import { en, ru } from '#tests/languages.tsx';
import { figure, pairRecord, period, target } from '#tests/record-builder.ts';
import { pairFile } from '#tests/wire/small-record.ts';

// Domain 8: each of the 28 pitfalls is a named test. Most stand beside what they guard; those with no other home are here.

test('every pitfall of domain 8 is named by a test', async () => {
  const files = (await readdir('tests', { recursive: true })).filter((file) =>
    /\.(test|spec)\.tsx?$/.test(file),
  );
  const texts = await Promise.all(files.map((file) => readFile(join('tests', file), 'utf8')));
  const titles = texts.flatMap((text) =>
    [...text.matchAll(/(?:test|describe)(?:\.each\([^)]*\))?\(\s*['"`]pitfalls? ([\d, and]+)/g)].map(
      (m) => m[1] ?? '',
    ),
  );
  const named = new Set(titles.flatMap((numbers) => numbers.match(/\d+/g) ?? []).map(Number));
  expect(Array.from({ length: 28 }, (_, i) => i + 1).filter((n) => !named.has(n))).toEqual([]);
});

describe('pitfall 16: units', () => {
  /** The record's one way to write a sum; every other is refused by name, never guessed at. */
  test.each([
    '4,97 billion USD',
    '4.97 bn USD',
    '4.97 млрд USD',
    '4.97 mlrd USD',
    '4 970 million USD',
    '4.97 billion',
    '$4.97bn',
  ])('%s at the door', (amount) => {
    const pair = pairFile();
    pair.observations[0]!.amount = amount;
    expect(() => parsePairFile(pair, 'kaz-uzb.json')).toThrow(/amount/);
  });

  test('a billion is a thousand million in both languages, and the comma is the Russian one', () => {
    expect(en.format.amount(figure('UZB', '2025', '4.97').amount)).toBe('$4.97bn');
    expect(ru.format.amount(figure('UZB', '2025', '4.97').amount)).toMatch(/4,97.*млрд/);
  });
});

describe('pitfall 19: a target reached by one product or through prices', () => {
  test('energy and lists of goods are scopes of their own: they never stand for all goods', () => {
    expect(SCOPES).toContain('energy');
    const oil = figure('UZB', '2025', '12', { scope: 'energy' });
    const judgement = judge(pairRecord({ observations: [oil] }), target(), day('2026-11-24'));
    expect(judgement.kind === 'yearly' && judgement.cells).toEqual([]);
  });
});

describe('pitfall 22: what is cited with a date does not change under the citation', () => {
  const then = day('2023-06-30');
  const observations = [figure('UZB', '2022', '4.6', { publishedOn: '2023-01-20' })];
  const told = (...more: typeof observations) => {
    const judgement = judge(pairRecord({ observations: [...observations, ...more] }), target(), then);
    return judgement.kind === 'yearly' ? headline(judgement.cells) : null;
  };

  test('figures published later, and corrections of earlier ones, leave it as it was', () => {
    const later = figure('UZB', '2023', '9.0', { publishedOn: '2024-01-20' });
    const corrected = figure('UZB', '2022', '8.0', {
      id: 'corrected',
      publishedOn: '2024-01-20',
      supersedes: 'uzb-2022',
    });
    expect(told(later, corrected)).toEqual(told());
  });

  test('but the same figures known in time do change it', () => {
    expect(told(figure('KAZ', '2022', '9.0', { publishedOn: '2023-02-15' }))).not.toEqual(told());
  });
});

describe('pitfall 24: the same words, whichever language and whichever side', () => {
  const on = day('2026-05-01');
  const reached = { state: 'reached', period: period('2025'), yearsEarly: 1 } as const;
  // Read back from Russian by hand, word for word.
  const table: readonly (readonly [State, string, string, readBack: string])[] = [
    [
      { state: 'no-deadline' },
      'Cannot be judged: no date was set',
      'Оценить нельзя: срок не назван',
      'cannot be assessed: no term was named',
    ],
    [{ state: 'too-early', why: 'time' }, 'Too early to judge', 'Судить рано', 'it is early to judge'],
    [{ state: 'on-track' }, 'On track', 'Рост по графику', 'growth on schedule'],
    [{ state: 'too-slow' }, 'Growing, but too slowly', 'Слишком медленный рост', 'growth that is too slow'],
    [{ state: 'far-behind' }, 'Far behind', 'Сильное отставание', 'a large lag'],
    [{ state: 'below-start' }, 'Below where it started', 'Ниже исходного уровня', 'below the starting level'],
    [
      { state: 'will-be-missed' },
      'Will be missed on every source',
      'По всем данным цель не будет достигнута',
      'by all data the goal will not be reached',
    ],
    [{ state: 'withdrawn', on }, 'Withdrawn on 1 May 2026', 'Отозвано 1 мая 2026', 'withdrawn on 1 May 2026'],
    [reached, 'Reached in 2025', 'Достигнуто в 2025 году', 'reached in 2025'],
    [
      { state: 'pending', longOverdue: false },
      'Deadline passed, figures pending',
      'Срок истёк, данные ожидаются',
      'the term has run out, data are awaited',
    ],
  ];

  test.each(table)('$state', (state, english, russian) => {
    expect(stateWords(state, en).text).toBe(english);
    expect(stateWords(state, ru).text.replaceAll('\u00a0', ' ')).toBe(russian);
  });
});
