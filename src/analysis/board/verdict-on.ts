import type { BoardState, BoardTarget, BoardVerdict } from '#src/domain/board.ts';
import type { Day } from '#src/domain/day.ts';

const RUNNING: ReadonlySet<BoardState> = new Set([
  'on-track',
  'too-slow',
  'far-behind',
  'below-start',
  'will-be-missed',
  'too-early',
  'not-judged',
]);

/**
 * What a visit on `today` may say, when the board is older. A promise that has run out since has no pace any more: its
 * figure is pending. What was settled stays so, and so does what nobody ever had a figure for.
 */
export function verdictOn(target: BoardTarget, today: Day): BoardVerdict {
  const { verdict, lastDay } = target;
  if (lastDay === null || today <= lastDay || !isRunning(target)) return verdict;
  return { ...verdict, state: 'pending', between: null };
}

function isRunning({ verdict: { state, between }, series, goal }: BoardTarget): boolean {
  // Without a figure there is nobody whose next one could be awaited; of a sum the window's end is enough.
  if (state === 'not-judged') return series !== null || goal.kind === 'cumulative';
  if (between !== null) return RUNNING.has(between.best) && RUNNING.has(between.worst);
  return RUNNING.has(state);
}
