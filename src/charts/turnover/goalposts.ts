import type { JudgedPost } from '#src/analysis/judged-post.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';

export interface Goalpost {
  /** The calendar year named by the deadline. */
  readonly year: number;
  /** Where it stands: over the last year of the reporters' kind that ends by the deadline. */
  readonly x: number;
  readonly goal: number;
  /** A goal since moved stays where it stood, greyed. */
  readonly greyed: boolean;
}

/** Where the goal was put and, when it was moved since, where it stands now; no date, no post. */
export function goalpostsOf(judged: JudgedPost, now: PairStory['now'], shift: number): readonly Goalpost[] {
  const { year, goal } = judged.post;
  // A fiscal year due in 2014 is the one that ends in 2014: it stands before the calendar year.
  const x = (due: number) => (shift === 0 ? due : due - 1 + shift);
  return [
    ...(year === null ? [] : [{ year, goal, x: x(year), greyed: now !== null }]),
    ...(now?.post.year
      ? [{ year: now.post.year, goal: now.post.goal, x: x(now.post.year), greyed: false }]
      : []),
  ];
}
