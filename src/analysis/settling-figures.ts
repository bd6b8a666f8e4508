import type { Observation } from '#src/domain/observation.ts';
import { endsAt } from '#src/domain/period.ts';
import type { Judgement } from './verdict-matrix.ts';

/**
 * The figures a settled verdict rests on, each once: the year that reached the goal, or the due year that did not. None
 * while the verdict is running, pending or cannot be given.
 */
export function settlingFigures(judgement: Judgement): readonly Observation[] {
  if (judgement.kind === 'cumulative') {
    return 'observation' in judgement.state ? [judgement.state.observation] : [];
  }
  const found = new Map<string, Observation>();
  for (const cell of judgement.cells) {
    const period =
      'period' in cell.state ? cell.state.period : cell.state.state === 'missed' ? cell.due : null;
    const figure = judgement.series
      .find((s) => s.reporter === cell.reporter && s.yearLike.from.slice(5) === cell.yearLike.from.slice(5))
      ?.figures.find((f) => period !== null && f.end === endsAt(period));
    if (figure) found.set(figure.observation.id, figure.observation);
  }
  return [...found.values()];
}
