import { beforeAll, describe, expect, test } from 'vitest';
import { type PairStory, pairStory } from '#src/analysis/pair-story.ts';
import { day } from '#src/domain/day.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Observation } from '#src/domain/observation.ts';
import { PartYear } from '#src/views/pair/part-year.tsx';
import { BOTH, en, ru, say } from '#tests/languages.tsx';
import { publishedPairs, storyOf } from '#tests/published-pairs.ts';
import { type FigureFields, figure, pairRecord } from '#tests/record-builder.ts';

const choices = { target: null, reporter: null, path: 'compound', start: 'announced' } as const;

let records: readonly PairRecord[];

beforeAll(async () => {
  records = [...(await publishedPairs()).values()].map((p) => p.record);
});

const kazUzb = () => records.find((r) => r.pair === 'kaz-uzb')!;

function card(story: PairStory, i18n = en) {
  const { container } = say(<PartYear story={story} />, i18n);
  return {
    container,
    items: [...container.querySelectorAll('.sums > li')],
    titles: [...container.querySelectorAll('h3')].map((h) => h.textContent),
    estimates: [...container.querySelectorAll('.estimate')].map((p) => p.textContent),
    flat: [...container.querySelectorAll('.why-not li')].map((li) => li.textContent),
    text: container.textContent ?? '',
  };
}

function part(of: string, amount: string, fields: FigureFields = {}, reporter = 'UZB') {
  return figure(reporter, of, amount, { status: 'part-year', ...fields });
}

function cardOf(asOf: string, ...observations: readonly Observation[]) {
  return card(storyOf(pairRecord({ observations }), asOf));
}

describe(PartYear, () => {
  test('October 2024: the sums of both sides, and what the Uzbek one says about twelve months', () => {
    const { titles, estimates, items } = card(storyOf(kazUzb(), '2024-10-01'));
    expect(titles).toEqual([
      'Kazakh side, January–August 2024: $2.5bn',
      'Uzbek side, January–July 2024: $2.2bn',
    ]);
    // 4.4 + 2.2 − 2.49 = 4.11 and 4.4 · 2.2 / 2.49 = 3.89.
    expect(estimates).toEqual([
      'The twelve months to July 2024 come to $4.1bn ($4.0bn to $4.2bn with rounding).',
      'If the rest of the year changes as January–July 2024 did, the year comes to $3.9bn ($3.7bn to $4.0bn with rounding).',
    ]);
    expect(items[1]!.textContent).toContain(
      'That is $4.4bn for 2023, plus $2.2bn for January–July 2024, less $2.49bn for January–July 2023.',
    );
    expect(items[1]!.textContent).toContain('come from different publishers');
    // 4.6 + 2.49 − 2.5 = 4.59 had been the twelve months to July 2023; the year came to 4.4.
    expect(items[1]!.textContent).toMatch(
      /Tried on 1 earlier case at the same month: the year differed from the estimate by −4%/,
    );
    expect(items[0]!.textContent).toContain('the same months a year earlier was not found');
  });

  test('every figure named leads to its row', () => {
    const { items } = card(storyOf(kazUzb(), '2024-10-01'));
    const ids = [...items[1]!.querySelectorAll('.estimate + .caption')].map((p) =>
      [...p.querySelectorAll('a')].map((a) => a.dataset['observationId']),
    );
    const rows = ['2023', '2024-01_2024-07', '2023-01_2023-07'].map((of) => `kaz-uzb-${of}-turnover-uzb`);
    expect(ids).toEqual([rows, rows]);
  });

  test('printed growth is quoted as printed', () => {
    const { text, estimates } = card(storyOf(kazUzb(), '2025-11-20'));
    expect(text).toContain('changed by the +15.5% printed for January–September 2025');
    // 4.2 · 1.155
    expect(estimates.join()).toContain('the year comes to $4.9bn');
    expect(text).not.toContain('come from different publishers');
  });

  test('a usual share names the shares', () => {
    const rows = ['0.50', '0.60', '0.55'].flatMap((share, i) => [
      part(`${2021 + i}-01/${2021 + i}-08`, share),
      figure('UZB', String(2021 + i), '1.00'),
    ]);
    const { text, estimates } = cardOf('2024-10-01', part('2024-01/2024-08', '2.6'), ...rows);
    expect(estimates.at(-1)).toContain('the year comes to $4.7bn, $4.2bn to $5.4bn');
    expect(text).toContain('Shares: 55% of 2023, 60% of 2022, 50% of 2021.');
  });

  test('both sides stand beside each other to the last month that both have', () => {
    const { text } = cardOf(
      '2024-12-01',
      part('2024-01/2024-08', '2.6'),
      part('2024-01/2024-10', '3.4'),
      part('2024-01/2024-08', '2.5', {}, 'KAZ'),
    );
    expect(text).toContain(
      'that both sides have, January–August 2024: Uzbek side $2.6bn, Kazakh side $2.5bn.',
    );
  });

  test('a correction inside the newest sum is told', () => {
    const { text } = cardOf('2024-10-01', part('2024-01/2024-07', '2.9'), part('2024-01/2024-08', '2.6'));
    expect(text).toContain('The sum for January–July 2024, $2.9bn, is above this one');
  });

  test('“over 3.4” is a floor, and why nobody multiplies it is explained by the past', () => {
    const { titles, estimates, text, flat } = card(storyOf(kazUzb()));
    expect(titles).toEqual(['Kazakh side, January–October 2025: over $3.4bn']);
    expect(estimates).toEqual([]);
    expect(text).toContain('neither is a value');
    // 0.5818 · 6 = 3.49 against “about 4.2”, 17 % too low.
    expect(flat).toContain('Uzbek side, January–February 2024: 17% too low against about $4.2bn');
    expect(flat).toContain('Uzbek side, January–June 2023: about right against $4.4bn');
  });

  test('without a past to learn from it says so', () => {
    const { flat, text } = cardOf('2024-10-01', part('2024-01/2024-08', '2.6'));
    expect([flat, text.includes('by how much cannot be said')]).toEqual([[], true]);
  });

  test('nothing for a pair whose newest year is known in full, or of which nothing is', () => {
    const full = [part('2024-01/2024-08', '2.6'), figure('UZB', '2024', '4.3')];
    expect(cardOf('2025-10-01').container.innerHTML).toBe('');
    expect(cardOf('2025-10-01', ...full).container.innerHTML).toBe('');
  });

  test('one side chosen is one side shown', () => {
    expect(card(storyOf(kazUzb(), '2024-10-01', { reporter: 'UZB' })).titles).toHaveLength(1);
  });
});

describe('pitfall 7: nothing is ever scaled up by its months', () => {
  test('January and February 2024, 0.58, never print 3.49', () => {
    for (const [, i18n] of BOTH) {
      for (const asOf of ['2024-03-27', '2024-05-01', '2024-10-01', '2026-11-24']) {
        const { text } = card(storyOf(kazUzb(), asOf), i18n);
        expect(text).not.toMatch(/3[.,]49|3[.,]5\d?(?!\d)(bn| млрд)/);
      }
    }
  });

  test('the twelve-month value of no sum is printed, for any pair at any time, unless it is a figure or an estimate', () => {
    for (const record of records) {
      for (const asOf of ['2022-07-01', '2023-12-31', '2024-10-01', '2026-11-24']) {
        const story = pairStory(record, choices, day(asOf));
        if (story === null) continue;
        const { container } = card(story);
        // The explanation holds percentages and published figures alone.
        const money = [...container.querySelectorAll('.why-not')].flatMap((e) =>
          [...e.childNodes].flatMap((n) => n.textContent?.match(/[$€][\d.,]+(?:bn|m)/g) ?? []),
        );
        const published = new Set(record.observations.map((o) => en.format.bare(o.amount)));
        expect(money.filter((m) => !published.has(m))).toEqual([]);
      }
    }
  });
});

test('Russian has the same numbers in the same places', () => {
  for (const asOf of ['2024-10-01', '2025-11-20', '2026-11-24']) {
    const numbers = (i18n: typeof en) =>
      card(storyOf(kazUzb(), asOf), i18n).items.map((li) =>
        [...li.querySelectorAll('.estimate, .value')].map((e) =>
          e.textContent?.replaceAll(',', '.').match(/\d+(?:\.\d+)?(?=bn|\s?млрд|\s?%)/g),
        ),
      );
    expect(numbers(ru)).toEqual(numbers(en));
  }
});
