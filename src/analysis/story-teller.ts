import type { Day } from '#src/domain/day.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { type Choices, knownStory, type PairStory } from './pair-story.ts';

/**
 * Tells the story of a record that holds what was known on `asOf`, by any choices; the same choices give the same
 * object, so that going back to them costs nothing and redraws nothing that did not change.
 */
export function storyTeller(record: PairRecord, asOf: Day): (choices: Choices) => PairStory | null {
  const told = new Map<string, PairStory | null>();
  return (choices) => {
    const { target, reporter, path, start } = choices;
    const key = JSON.stringify([target, reporter, path, start]);
    const known = told.get(key);
    if (known !== undefined) return known;
    const story = knownStory(record, choices, asOf);
    told.set(key, story);
    return story;
  };
}
