import type { PairStory } from '#src/analysis/pair-story.ts';
import type { Reporter } from '#src/domain/observation.ts';

/** Which of the pair's two colours and shapes a reporter has; `other` is neither side. */
export type Place = 'first' | 'second' | 'other';

export function placeOf(story: PairStory, reporter: Reporter): Place {
  const { first, second } = story.record.sides;
  if (reporter === first) return 'first';
  return reporter === second ? 'second' : 'other';
}
