import { endsAt, sameYearKind } from '#src/domain/period.ts';
import { type AnnualFigure, isValue } from '../annual-series.ts';
import type { Post } from '../chain.ts';
import type { JudgedPost } from '../judged-post.ts';
import type { PairStory } from '../pair-story.ts';
import { yearlyGrowth } from '../progress.ts';
import type { VerdictCell } from '../verdict-matrix.ts';
import type { State } from '../verdict.ts';
import { LONGEST_SPELL } from './growth-spells.ts';

/** What a goal asks of the years that are left. */
export interface GrowthNeed {
  readonly post: Post;
  /** The newest exact full-year figure. */
  readonly from: AnnualFigure;
  /** Whole years from that figure's to the one in which the goal is due, at most ten. */
  readonly years: number;
  /** g_r = (T / V)^(1 / years) − 1, a fraction. */
  readonly growth: number;
  /** T / V */
  readonly multiple: number;
}

/**
 * The growth that the judged goal, and the goal as it stands now, need from the lead's newest figure (domain 7.6,
 * "Required from now"). None for a goal without a date, one that has been settled, withdrawn or waits for a figure long
 * overdue, one already at its level, and one due in more than ten years, which no spell is long enough to compare with.
 */
export function growthNeeds({ judged, now, lead }: PairStory): readonly GrowthNeed[] {
  if (lead === null) return [];
  return [judged, ...(now ? [now] : [])].flatMap((goal) => needOf(goal, lead));
}

function needOf({ judgement, post }: JudgedPost, lead: VerdictCell): readonly GrowthNeed[] {
  if (judgement.kind !== 'yearly') return [];
  const own = (x: Pick<VerdictCell, 'reporter' | 'yearLike'>) =>
    x.reporter === lead.reporter && sameYearKind(x.yearLike, lead.yearLike);
  const cell = judgement.cells.find((c) => own(c) && c.path === lead.path && c.reading === lead.reading);
  const from = judgement.series.find(own)?.figures.findLast(isValue);
  if (!cell?.due || !from || !isOpen(cell.state)) return [];
  const years = Math.round(endsAt(cell.due) - from.end);
  const growth = yearlyGrowth(from.value, judgement.goal, years);
  if (growth === null || growth <= 0 || years > LONGEST_SPELL) return [];
  return [{ post, from, years, growth, multiple: judgement.goal / from.value }];
}

/** Whether a figure to come can still meet the goal. */
function isOpen(state: State): boolean {
  switch (state.state) {
    case 'too-early':
    case 'on-track':
    case 'too-slow':
    case 'far-behind':
    case 'below-start':
    case 'will-be-missed':
      return true;
    case 'pending':
      return !state.longOverdue;
    case 'not-judged':
      return state.why === 'no-start';
    case 'no-deadline':
    case 'withdrawn':
    case 'reached':
    case 'reached-fallen':
    case 'within-rounding':
    case 'reached-late':
    case 'missed':
      return false;
  }
}
