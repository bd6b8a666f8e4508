import type { PairStory } from '#src/analysis/pair-story.ts';
import type { InDollars } from './dollars.ts';

/** What one goal was worth, year by year, in dollars of the base year: it falls as prices rise. */
export interface GoalLine {
  /** As announced. */
  readonly goal: number;
  readonly points: readonly { readonly x: number; readonly value: number }[];
}

/**
 * The goals that have no post because the prices of their year are unknown, or because no year was named, over the
 * years with an index since they were announced: at the least the newest such year.
 *
 * @param years the places of the axis
 */
export function goalLines(
  story: PairStory,
  posts: readonly { readonly x: number; readonly goal: number }[],
  years: readonly number[],
  convert: InDollars,
): readonly GoalLine[] {
  const unmarked =
    posts.length === 0
      ? [story.judged.post.goal]
      : posts.filter((p) => convert(p.goal, p.x) === null).map((p) => p.goal);
  const said = story.judged.post.target.announcedOn;
  return [...new Set(unmarked)].flatMap((goal) => {
    const points = years.flatMap((x) => {
      const value = convert(goal, x);
      return value === null ? [] : [{ x, value }];
    });
    const since = said === null ? -Infinity : Number(said.slice(0, 4));
    const held = points.filter((p) => p.x >= since);
    const shown = held.length > 0 ? held : points.slice(-1);
    return shown.length === 0 ? [] : [{ goal, points: shown }];
  });
}
