import type { PairStory } from '#src/analysis/pair-story.ts';
import type { State } from '#src/analysis/verdict.ts';
import type { CumulativeState } from '#src/analysis/cumulative.ts';
import type { VerdictCell } from '#src/analysis/verdict-matrix.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { choiceWords, upperFirst } from '../parts/state-words.ts';

/**
 * The page's first sentence: it must still be true when read alone, and says only what every cell supports
 * (design guide, principles 1 to 3; templates in section 9).
 */
export function headlineText(story: PairStory, i18n: I18n): string {
  const { judged, lead } = story;
  const { headline, judgement, post } = judged;
  const { t, party } = i18n;
  const about = { goal: goalText(story, i18n), year: post.year ?? '' };
  if (judgement.kind === 'cumulative') return cumulative(judgement.state, story, i18n);
  switch (headline.kind) {
    case 'no-figures':
      return post.year === null ? t('headline.noDeadline', about) : t('headline.noFigure', about);
    case 'disputed':
      return t('headline.disputed', {
        ...about,
        onA: headline.reached.map((r) => party(r).onFigures).join(', '),
        onB: headline.not.map((r) => party(r).onFigures).join(', '),
      });
    case 'depends':
      return t('headline.depends', { ...about, choice: choiceWords(headline.on, i18n) });
    case 'agreed':
      return agreed(headline.state, lead, about, i18n);
  }
}

function agreed(
  state: State,
  lead: VerdictCell | null,
  about: { readonly goal: string; readonly year: number | string },
  { t, format }: I18n,
): string {
  const numbers = lead?.progress ?? null;
  switch (state.state) {
    case 'reached':
      return t('headline.reached', {
        ...about,
        period: format.period(state.period),
        years: state.yearsEarly,
      });
    case 'reached-fallen':
      return t('headline.reachedFallen', { ...about, period: format.period(state.period) });
    case 'reached-late':
      return t('headline.reachedLate', { ...about, years: state.yearsLate });
    case 'within-rounding':
      return t('headline.withinRounding', about);
    case 'on-track':
      return t('headline.onTrack', about);
    case 'missed':
      if (state.shareOfIncrease === null) {
        return t('headline.missedPlain', { ...about, share: format.percent(state.shareOfLevel) });
      }
      return state.shareOfIncrease < 0
        ? t('headline.missedBelow', about)
        : t('headline.missed', { ...about, share: format.percent(state.shareOfIncrease) });
    case 'pending':
      return t(state.longOverdue ? 'headline.overdue' : 'headline.pending', about);
    case 'no-deadline':
      return t('headline.noDeadline', about);
    case 'too-early':
      return t('headline.tooEarly', about);
    case 'not-judged':
      return t(state.why === 'no-start' ? 'headline.noStart' : 'headline.noFigure', about);
    case 'below-start':
      return numbers
        ? upperFirst(t('headline.belowStart', { time: format.share(numbers.timeUsed) }))
        : t('headline.noFigure', about);
    case 'too-slow':
    case 'far-behind':
      if (!numbers || numbers.shareOfIncrease === null) return t('headline.noStart', about);
      return upperFirst(
        t('headline.progress', {
          time: format.share(numbers.timeUsed),
          share: format.share(Math.max(0, numbers.shareOfIncrease)),
        }),
      );
  }
}

function cumulative(state: CumulativeState, story: PairStory, i18n: I18n): string {
  const { t, format } = i18n;
  const { goal } = story.judged.post.target;
  const about = {
    goal: goalText(story, i18n),
    period: goal.kind === 'cumulative' ? format.period(goal.window) : '',
  };
  switch (state.state) {
    case 'reached':
      return t('headline.cumulativeReached', about);
    case 'within-rounding':
      return t('headline.cumulativeRounding', about);
    case 'missed':
      return t('headline.cumulativeMissed', { ...about, share: format.percent(state.shareOfLevel) });
    case 'pending':
    case 'not-judged':
      return t('headline.running', about);
  }
}

/** The goal as its source printed it. */
export function goalText(story: PairStory, { format }: I18n): string {
  return format.amount(story.judged.post.target.goal.amount);
}
