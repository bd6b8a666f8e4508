import { everyday } from '#mocks/record.ts';
import { type Choices, type PairStory, pairStory } from '#src/analysis/pair-story.ts';
import type { PublishedPair } from '#src/domain/board.ts';
import { day } from '#src/domain/day.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Held } from '#src/queries/publication.ts';
import { parseJsonText } from '#src/wire/json-text.ts';
import { parsePair } from '#src/wire/published/pair.ts';

// The real record as a page receives it, read through the same door.

/** The day the issue was written on: 2025 is known, 2026 is not, the first deadline is twelve days off. */
export const TODAY = day('2026-11-24');

/** Every pair of the record, by id. */
export async function publishedPairs(): Promise<ReadonlyMap<string, PublishedPair>> {
  const files = [...(await everyday())].filter(([path]) => path.startsWith('pairs/'));
  return new Map(
    files.map(([, text]) => {
      const pair = parsePair(parseJsonText(text));
      return [pair.record.pair, pair];
    }),
  );
}

export async function publishedPair(id: string): Promise<PublishedPair> {
  const text = (await everyday()).get(`pairs/${id}.json`);
  if (text === undefined) throw new Error(`no pair ${id}`);
  return parsePair(parseJsonText(text));
}

/** As a query hands it to a view on a good day. */
export function held<T>(data: T, fields: Partial<Held<T>> = {}): Held<T> {
  return { data, savedAt: '2026-11-24T03:47:00.000Z', fresh: true, verified: true, problem: null, ...fields };
}

/** The story told on `asOf`; a record without a target has none and is a mistake in the test. */
export function storyOf(record: PairRecord, asOf: string = TODAY, choices: Partial<Choices> = {}): PairStory {
  const story = pairStory(
    record,
    { target: null, reporter: null, path: 'compound', start: 'announced', ...choices },
    day(asOf),
  );
  if (story === null) throw new Error(`${record.pair} has no target on ${asOf}`);
  return story;
}
