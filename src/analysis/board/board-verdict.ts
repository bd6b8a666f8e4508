import type { BoardVerdict } from '#src/domain/board.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { Period } from '#src/domain/period.ts';
import type { CumulativeState } from '../cumulative.ts';
import type { Headline } from '../headline.ts';
import type { JudgedPost } from '../judged-post.ts';
import type { State } from '../verdict.ts';
import { toThousandths } from './to-thousandths.ts';

const NOTHING_MORE: Omit<BoardVerdict, 'state'> = {
  period: null,
  years: null,
  shareOfIncrease: null,
  between: null,
  longOverdue: false,
};

/** What all cells of a post say, in the words of the board. */
export function boardVerdict(judged: JudgedPost): BoardVerdict {
  const { judgement, headline, standing, post } = judged;
  if (judgement.kind === 'cumulative') return ofState(judgement.state);
  if (headline.kind !== 'no-figures') return ofHeadline(headline);
  // Without any figure there is no cell to say even that.
  if (standing.kind === 'withdrawn') return { ...NOTHING_MORE, state: 'withdrawn' };
  return { ...NOTHING_MORE, state: post.year === null ? 'no-deadline' : 'not-judged' };
}

function ofHeadline(headline: Exclude<Headline, { kind: 'no-figures' }>): BoardVerdict {
  switch (headline.kind) {
    case 'agreed':
      return ofState(headline.state);
    case 'disputed':
      return { ...NOTHING_MORE, state: 'disputed' };
    case 'depends':
      return {
        ...NOTHING_MORE,
        state: 'depends',
        between: { best: headline.best.state, worst: headline.worst.state },
      };
  }
}

function ofState(said: State | CumulativeState): BoardVerdict {
  switch (said.state) {
    case 'reached':
      return {
        ...NOTHING_MORE,
        state: said.state,
        period: periodOf(said),
        years: 'yearsEarly' in said ? said.yearsEarly : null,
      };
    case 'reached-late':
      return { ...NOTHING_MORE, state: said.state, period: said.period, years: said.yearsLate };
    case 'reached-fallen':
    case 'within-rounding':
      return { ...NOTHING_MORE, state: said.state, period: periodOf(said) };
    case 'missed':
      return { ...NOTHING_MORE, state: said.state, shareOfIncrease: toThousandths(said.shareOfIncrease) };
    case 'pending':
      return { ...NOTHING_MORE, state: said.state, longOverdue: said.longOverdue };
    case 'on-track':
    case 'too-slow':
    case 'far-behind':
    case 'below-start':
    case 'will-be-missed':
    case 'too-early':
    case 'no-deadline':
    case 'withdrawn':
    case 'not-judged':
      return { ...NOTHING_MORE, state: said.state };
  }
}

/** Of reaching the goal: the figure's year, or the window of the sum. */
function periodOf(said: { readonly period: Period } | { readonly observation: Observation }): Period {
  return 'period' in said ? said.period : said.observation.period;
}
