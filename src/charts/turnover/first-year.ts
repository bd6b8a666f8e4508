import type { PairStory } from '#src/analysis/pair-story.ts';

/**
 * The latest year a chart may begin with: the start of the promise, and never past the newest figure, so that no choice
 * empties it. `null` without figures.
 */
export function lastFirstYear(story: PairStory): number | null {
  const years = figureYears(story);
  if (years.length === 0) return null;
  const start = story.lead?.start;
  return Math.min(Math.max(...years), start?.kind === 'known' ? Math.floor(start.end - 1) : Infinity);
}

/** A link may ask for any year; the chart begins where it can. */
export function firstYear(story: PairStory, chosen: number | null): number | null {
  const last = lastFirstYear(story);
  if (chosen === null || last === null) return null;
  return Math.min(last, Math.max(chosen, Math.min(...figureYears(story))));
}

function figureYears(story: PairStory): readonly number[] {
  return story.series.flatMap((s) => s.figures.map((f) => Math.floor(f.end - 1)));
}
