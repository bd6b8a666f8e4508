import { beforeAll, describe, expect, test } from 'vitest';
import { everyday } from '#mocks/record.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { day } from '#src/domain/day.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { PastGrowth } from '#src/domain/track-record.ts';
import { HappenedBefore } from '#src/views/pair/happened-before.tsx';
import { parseJsonText } from '#src/wire/json-text.ts';
import { parsePastGrowth } from '#src/wire/published/past-growth.ts';
import { en, ru, say } from '#tests/languages.tsx';
import { publishedPair, publishedPairs, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';

let kazUzb: PairRecord;
let pastGrowth: PastGrowth;

beforeAll(async () => {
  kazUzb = (await publishedPair('kaz-uzb')).record;
  pastGrowth = parsePastGrowth(parseJsonText((await everyday()).get('past-growth.json') ?? ''));
});

function happened(story: PairStory, all: PastGrowth | null = pastGrowth, i18n = en) {
  const { container } = say(<HappenedBefore story={story} pastGrowth={all} />, i18n);
  return {
    root: container,
    needs: [...container.querySelectorAll('.need')].map((need) => ({
      title: need.querySelector('h3')?.textContent ?? '',
      text: need.querySelector(':scope > p:not(.caption)')?.textContent ?? '',
      marks: need.querySelectorAll('.spell-strip[width="100%"] .spell').length,
      rows: [...need.querySelectorAll('li')].map((row) => row.textContent),
    })),
  };
}

const spell = (growth: number, years = 1) => ({
  pair: 'aaa-bbb',
  reporter: 'AAA',
  from: 2020 - years,
  to: 2020,
  growth,
});

describe(HappenedBefore, () => {
  test('the seed: +101 % is needed, the fastest year was +50 % in 2018', () => {
    const [first, now] = happened(storyOf(kazUzb)).needs;
    expect(first?.title).toBe('$10bn by 2026 needs 101% in one year');
    expect(first?.text).toContain('Of 11 one-year changes reported for this pair, none was that fast.');
    expect(first?.text).toContain('The fastest was +50% in 2018.');
    // 208 of 33,552 doubled, 88 grew 2.5 times: at 2.012 a little under 208.
    expect(first?.text).toContain(
      'Of 33,552 growth spells of 33 economies, 1980–2016, 0.6% multiplied trade',
    );
    expect(first?.text).toContain('by 2.0 or more within a year.');
    expect(now?.title).toBe('$10bn by 2030 needs 15.0% a year for 5 years');
    // The Kazakh side went from 2 to 5 in 2017 to 2022: 20.1 % a year, from [1.5, 2.5) anything above 14.6 %.
    expect(now?.text).toContain('Of 3 changes over 5 years reported for this pair, 1 was that fast.');
    expect(now?.text).toContain('For 1 of them, rounding leaves it open.');
    expect(now?.text).toContain('The fastest was +20.1% a year, 2017 to 2022.');
  });

  test('all tracked pairs: how many of how many, of the same length', () => {
    const all = { ...pastGrowth, spells: [spell(1.2), spell(1.5), spell(0.3), spell(2, 5)] };
    const [first, now] = happened(storyOf(kazUzb), all).needs;
    expect(first?.text).toContain('Among all tracked pairs, 2 of 3 were that fast.');
    expect(now?.text).toContain('Among all tracked pairs, 1 of 1 was that fast.');
    const none = { ...pastGrowth, spells: [spell(0.3)] };
    expect(happened(storyOf(kazUzb), none).needs[0]?.text).toContain('none of 1 was that fast.');
  });

  test('every growth leads to the figure it ends at, with the digits as published', () => {
    const { root, needs } = happened(storyOf(kazUzb));
    expect(needs[0]?.rows).toContain('2018, Kazakh side: +50%');
    expect(needs[0]?.rows).toContain('2025, Uzbek side: +11.4%');
    expect(needs[0]?.rows).toContain('2023, Uzbek side: −4.3%');
    const link = [...root.querySelectorAll('a.value')].find((a) => a.textContent === '+50%');
    expect(link?.getAttribute('href')).toBe('#figure-kaz-uzb-2018-turnover-kaz');
  });

  test('one mark for each change, inside the strip, and the needed growth at its end', () => {
    const { root, needs } = happened(storyOf(kazUzb));
    expect(needs.map((n) => n.marks)).toEqual([11, 3]);
    expect(needs.map((n) => n.rows.length)).toEqual([11, 3]);
    const places = [...root.querySelectorAll('.spell-strip svg')].map((m) =>
      Number.parseFloat(m.getAttribute('x') ?? ''),
    );
    expect(places.every((x) => x >= 3 && x <= 97)).toBe(true);
    // 101 % is the largest on the first axis, 20.1 % on the second.
    const lines = [...root.querySelectorAll('.needed')].map((l) =>
      Number.parseFloat(l.getAttribute('x1') ?? ''),
    );
    expect(lines[0]).toBeCloseTo(97, 6);
    // (15.0 − 0) / 20.1 of the way from 3 to 97.
    expect(lines[1]).toBeCloseTo(3 + (94 * ((10 / 4.97) ** 0.2 - 1)) / (2.5 ** 0.2 - 1), 6);
  });

  test('on an earlier day what all pairs did was not known, so it is not said', () => {
    const [need] = happened(storyOf(kazUzb, '2024-06-30')).needs;
    expect(need?.title).toContain('$10bn by 2026');
    expect(need?.text).not.toContain('Among all tracked pairs');
    expect(need?.text).toContain('growth spells of 33 economies');
    const same = { ...pastGrowth, asOf: day('2024-06-30') };
    expect(happened(storyOf(kazUzb, '2024-06-30'), same).needs[0]?.text).toContain('Among all tracked pairs');
  });

  test('without the file of all pairs the pair speaks for itself', () => {
    const [need] = happened(storyOf(kazUzb), null).needs;
    expect(need?.text).toContain('none was that fast');
    expect(need?.text).not.toContain('Among all tracked pairs');
  });

  test('one direction is not held against the turnover of others', () => {
    const flow = { exporter: 'UZB', importer: 'KAZ' };
    const record = pairRecord({
      targets: [target({ quantity: { flow, scope: 'goods' } })],
      observations: [figure('UZB', '2024', '4', { flow }), figure('UZB', '2025', '5', { flow })],
    });
    const [need] = happened(storyOf(record)).needs;
    expect(need?.text.trim()).toBe(
      'Of 1 one-year change reported for this pair, none was that fast. The fastest was +25.0% in 2025.',
    );
    expect(need?.marks).toBe(0);
  });

  test('a pair without a change of that length says so', () => {
    const record = pairRecord({ observations: [figure('UZB', '2024', '5')] });
    const [need] = happened(storyOf(record), null).needs;
    expect(need?.text).toContain('No change over 2 years has been found for this pair.');
  });

  test('nothing for a goal that needs no growth', () => {
    expect(
      happened(storyOf(pairRecord({ observations: [figure('UZB', '2025', '11')] }))).root.innerHTML,
    ).toBe('');
  });

  test('on every pair, in both languages, with the same numbers', async () => {
    const numbers = (text: string) =>
      text
        .replace(/(\d)[,\u00a0](\d{3})(?!\d)/g, '$1$2')
        .replaceAll(',', '.')
        .match(/\d+(\.\d+)?/g)
        ?.toSorted();
    for (const { record } of (await publishedPairs()).values()) {
      const story = storyOf(record);
      const [english, russian] = [happened(story).needs, happened(story, pastGrowth, ru).needs];
      expect(russian.map((n) => n.marks)).toEqual(english.map((n) => n.marks));
      english.forEach((need, i) => {
        const plain = numbers(russian[i]?.title ?? '');
        // "10bn" and "10 млрд" hold the same digits; one year is a word in both.
        expect(plain).toEqual(numbers(need.title));
      });
    }
  });
});
