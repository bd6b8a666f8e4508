import { expect, test } from 'vitest';
import { pairStory } from '#src/analysis/pair-story.ts';
import { storyTeller } from '#src/analysis/story-teller.ts';
import { knownOn } from '#src/analysis/known-on.ts';
import { day } from '#src/domain/day.ts';
import { publishedPair } from '#tests/published-pairs.ts';

const AS_OF = day('2026-11-24');

test('tells what pairStory tells, and the same choices give the same story', async () => {
  const { record } = await publishedPair('kaz-uzb');
  const tell = storyTeller(knownOn(record, AS_OF), AS_OF);
  const all = { target: null, reporter: null, path: 'compound', start: 'announced' } as const;
  const uzbek = { ...all, reporter: 'UZB' };

  expect(tell(all)).toEqual(pairStory(record, all, AS_OF));
  expect(tell(uzbek)).toEqual(pairStory(record, uzbek, AS_OF));
  expect(tell({ ...uzbek })).toBe(tell(uzbek));
  expect(tell({ ...all, path: 'straight' })).not.toEqual(tell(all));
  expect(tell({ ...all, start: 'latest' })).not.toEqual(tell(all));
});
