import type { BoardFigure, BoardSeries } from '#src/domain/board.ts';
import type { Observation } from '#src/domain/observation.ts';
import { sameYearKind } from '#src/domain/period.ts';
import { currentRows } from '../usable-rows.ts';
import type { Judgement, VerdictCell } from '../verdict-matrix.ts';
import { trend } from './trend.ts';

/** The figures a row of the board shows: the lead's years, or the newest sum; `null` when there are none. */
export function boardSeries(judgement: Judgement, lead: VerdictCell | null): BoardSeries | null {
  if (judgement.kind === 'cumulative') return ofSums(judgement.observations);
  const series = judgement.series.find(
    (s) => s.reporter === lead?.reporter && sameYearKind(s.yearLike, lead.yearLike),
  );
  const newest = series?.figures.at(-1);
  if (series === undefined || newest === undefined) return null;
  return {
    reporter: series.reporter,
    trend: trend(series.figures),
    latest: boardFigure(newest.observation),
  };
}

/** Sums are no series of years: the one that ends last, and of those the longest. */
function ofSums(observations: readonly Observation[]): BoardSeries | null {
  const [newest] = currentRows({ observations }).toSorted(
    (a, b) => b.period.to.localeCompare(a.period.to) || a.period.from.localeCompare(b.period.from),
  );
  return newest === undefined ? null : { reporter: newest.reporter, trend: [], latest: boardFigure(newest) };
}

function boardFigure(row: Observation): BoardFigure {
  const { id, period, amount, reporter, status, scope, flow, source } = row;
  return { observation: id, period, amount, reporter, status, scope, flow, source };
}
