import { beforeAll, describe, expect, test } from 'vitest';
import type { PairStory } from '#src/analysis/pair-story.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { VerdictStrip } from '#src/views/pair/verdict-strip.tsx';
import { BOTH, en, ru, say } from '#tests/languages.tsx';
import { publishedPair, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';

let kazUzb: PairRecord;

beforeAll(async () => {
  kazUzb = (await publishedPair('kaz-uzb')).record;
});

/** The cells as label, state and notes. */
function strip(story: PairStory, i18n = en) {
  const { container } = say(<VerdictStrip story={story} />, i18n);
  return [...container.querySelectorAll('.cell')].map((cell) => ({
    label: cell.querySelector('.cell-label')?.textContent ?? '',
    state: cell.querySelector('.cell-state')?.textContent ?? '',
    tone: cell.querySelector('.cell-state')?.className.replace('cell-state ', ''),
    glyphs: cell.querySelectorAll('.state-icon').length,
    notes: cell.querySelector('.cell-notes')?.textContent?.trim() ?? '',
    figures: [...cell.querySelectorAll('[data-observation-id]')].map(
      (a) => a.getAttribute('data-observation-id') ?? '',
    ),
  }));
}

describe('Kazakhstan and Uzbekistan on 24 November 2026', () => {
  test('two clocks and the next figure, side by side', () => {
    const cells = strip(storyOf(kazUzb));
    expect(cells.map((c) => [c.label, c.state, c.tone, c.glyphs])).toEqual([
      ['First deadline · 6 December 2026', 'Will be missed on every source', 'bad', 1],
      ['Deadline now · end of 2030', 'Re-dated to 2030 on 15 March 2025', 'neutral', 1],
      ['Next figure', '21 January to 1 February 2027', 'plain', 0],
    ]);
  });

  test('the first clock says what one year would have to bring, the fastest on record, and the silent side', () => {
    const [first] = strip(storyOf(kazUzb));
    expect(first!.notes).toContain('more than double in one year');
    expect(first!.notes).toContain('50%, in 2018');
    expect(first!.figures).toEqual(['kaz-uzb-2018-turnover-kaz']);
    expect(first!.notes).toContain('Kazakh side: no figure after 2024');
    expect(first!.notes).toContain('Not final until 2026');
  });

  test('pitfall 10: the second clock counts from both starts', () => {
    const [, now] = strip(storyOf(kazUzb));
    expect(now!.notes).toContain('15.0% a year from 2025');
    expect(now!.notes).toContain('since 2021 is 5.6% a year');
    expect(now!.notes).toMatch(/from 2021.*far behind/);
    expect(now!.notes).toMatch(/from 2024.*too early to judge/);
  });

  test('the deadline falls before the data, and the strip says so', () => {
    expect(strip(storyOf(kazUzb))[2]!.notes).toContain('6 December 2026, before the data');
  });

  test('pitfall 8: on 7 December it is pending and names the last figure; it is not missed', () => {
    const [first] = strip(storyOf(kazUzb, '2026-12-07'));
    expect(first).toMatchObject({ state: 'Deadline passed, figures pending', tone: 'neutral' });
    expect(first!.figures).toEqual(['kaz-uzb-2025-turnover-uzb']);
    expect(first!.notes).not.toMatch(/miss|far behind/i);
  });

  test('pitfall 9: in 2031 the first promise still has its own verdict beside the second', () => {
    const cells = strip(storyOf(kazUzb, '2031-06-30'));
    expect(cells.map((c) => c.label).slice(0, 2)).toEqual([
      'First deadline · 6 December 2026',
      'Deadline now · end of 2030',
    ]);
  });

  test('in Russian the same states, figures and numbers', () => {
    const story = storyOf(kazUzb);
    const [english, russian] = [strip(story), strip(story, ru)];
    expect(russian.map((c) => [c.tone, c.glyphs, c.figures])).toEqual(
      english.map((c) => [c.tone, c.glyphs, c.figures]),
    );
    expect(russian.map((c) => digits(c.state + c.notes))).toEqual(
      english.map((c) => digits(c.state + c.notes)),
    );
  });
});

describe('other promises', () => {
  test('a single promise has one clock', () => {
    const cells = strip(storyOf(pairRecord({ observations: [figure('UZB', '2025', '4.97')] })));
    expect(cells.map((c) => c.label)).toEqual(['Deadline · 6 December 2026', 'Next figure']);
    expect(cells[1]).toMatchObject({
      state: '–',
      notes: expect.stringContaining('No release date is known'),
    });
  });

  test('a calendar deadline is the end of its year', () => {
    const byYear = target({ deadline: { kind: 'by-year', year: 2026 } });
    expect(strip(storyOf(pairRecord({ targets: [byYear] })))[0]!.label).toBe('Deadline · end of 2026');
  });

  test('a settled promise names the figure it rests on', () => {
    const record = pairRecord({ observations: [figure('UZB', '2026', '5.5')] });
    const [first] = strip(storyOf(record, '2027-06-30'));
    expect(first).toMatchObject({ tone: 'bad', figures: ['uzb-2026'] });
    expect(first!.state).toMatch(/^Missed: 25%/);
  });

  test('a disputed one names both figures', () => {
    const record = pairRecord({
      observations: [figure('UZB', '2026', '9.6'), figure('KAZ', '2026', '10.4')],
    });
    const [first] = strip(storyOf(record, '2027-06-30'));
    expect(first).toMatchObject({ tone: 'neutral' });
    expect(first!.figures.toSorted()).toEqual(['kaz-2026', 'uzb-2026']);
  });

  test('without a date nothing falls due', () => {
    const undated = target({ deadline: { kind: 'none' } });
    const record = pairRecord({ targets: [undated], observations: [figure('UZB', '2025', '4.97')] });
    expect(strip(storyOf(record))[0]).toMatchObject({ label: 'Deadline', tone: 'neutral' });
  });

  test('fiscal figures cannot be counted from a calendar start, and the reader is told why', () => {
    const record = pairRecord({ observations: [figure('UZB', '2024-04/2025-03', '5')] });
    expect(strip(storyOf(record))[0]!.notes).toContain('fiscal years');
  });

  test.each([
    ['raised', '12', 2026],
    ['lowered', '8', 2026],
    ['redated', '10', 2030],
  ] as const)('%s is said with its date and its new goal or year', (_how, goal, year) => {
    const later = target({
      id: 'later',
      goal,
      announcedOn: '2023-05-02',
      deadline: { kind: 'by-year', year },
      link: { kind: 're-dates', target: 'ten-by-2026' },
    });
    const story = storyOf(pairRecord({ targets: [target(), later] }), '2026-11-24', {
      target: 'ten-by-2026',
    });
    for (const [, i18n] of BOTH) {
      const said = strip(story, i18n)[1]!.state;
      expect(said).toContain('2023');
      expect(said).toContain(goal === '10' ? String(year) : goal);
    }
  });
});

function digits(text: string): readonly string[] {
  return (text.replace(/(\d),(?=\d)/g, '$1.').match(/\d+(\.\d+)?/g) ?? []).toSorted();
}
