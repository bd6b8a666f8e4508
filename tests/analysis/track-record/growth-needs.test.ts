import { describe, expect, test } from 'vitest';
import { growthNeeds } from '#src/analysis/track-record/growth-needs.ts';
import type { Observation } from '#src/domain/observation.ts';
import { publishedPair, publishedPairs, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord, target, type TargetFields } from '#tests/record-builder.ts';

function needs(observations: readonly Observation[], asOf = '2026-11-24', fields: TargetFields = {}) {
  return growthNeeds(storyOf(pairRecord({ targets: [target(fields)], observations }), asOf));
}

test('the seed: +101 % in one year for 2026, 15.0 % a year in five for 2030', async () => {
  const [first, now] = growthNeeds(storyOf((await publishedPair('kaz-uzb')).record));
  expect(first).toMatchObject({ years: 1, post: { year: 2026 } });
  expect(first?.growth).toBeCloseTo(10 / 4.97 - 1, 12);
  expect(now).toMatchObject({ years: 5, post: { year: 2030 } });
  expect(now?.growth).toBeCloseTo((10 / 4.97) ** (1 / 5) - 1, 12);
  expect(now?.multiple).toBeCloseTo(2.012, 3);
});

test('on every pair it is what the verdict strip says is needed', async () => {
  for (const { record } of (await publishedPairs()).values()) {
    const story = storyOf(record);
    const need = growthNeeds(story).find((n) => n.post === story.judged.post);
    const required = story.lead?.progress?.requiredGrowthFromNow;
    if (need && required) expect(need.growth).toBeCloseTo(required, 12);
  }
});

describe('counted from', () => {
  test('the newest exact figure, because no growth leads from a bound', () => {
    expect(needs([figure('UZB', '2024', '5'), figure('UZB', '2025', 'above 6')])).toMatchObject([
      { years: 2, multiple: 2 },
    ]);
  });

  test('a figure alone: a start is not needed', () => {
    expect(needs([figure('UZB', '2025', '5')], '2026-11-24', { baseline: null })).toMatchObject([
      { years: 1, multiple: 2 },
    ]);
  });
});

describe('nothing is needed', () => {
  test.each<[string, ReturnType<typeof needs>]>([
    ['of a goal that was reached', needs([figure('UZB', '2025', '11')])],
    ['of one at its level within rounding', needs([figure('UZB', '2025', '10')])],
    [
      'of one announced below what there was already',
      needs([figure('UZB', '2022', '11')], '2026-11-24', { announcedOn: '2023-06-01' }),
    ],
    ['without a figure', needs([])],
    ['without a date', needs([figure('UZB', '2025', '5')], '2026-11-24', { deadline: { kind: 'none' } })],
    ['once it is settled', needs([figure('UZB', '2026', '9')], '2027-02-01')],
    ['when the figure is long overdue', needs([figure('UZB', '2025', '5')], '2028-02-01')],
    [
      'in more than ten years',
      needs([figure('UZB', '2025', '5')], '2026-11-24', { deadline: { kind: 'by-year', year: 2036 } }),
    ],
  ])('%s', (_, found) => {
    expect(found).toEqual([]);
  });

  test('while the figure is awaited it is', () => {
    expect(needs([figure('UZB', '2025', '5')], '2027-02-01')).toHaveLength(1);
  });
});
