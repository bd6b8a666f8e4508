import type { PairStory } from '#src/analysis/pair-story.ts';
import type { State } from '#src/analysis/verdict.ts';
import type { CumulativeState } from '#src/analysis/cumulative.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { choiceWords, boundedShare, upperFirst } from '../parts/state-words.ts';

/**
 * The page's first sentence: it must still be true when read alone, and says only what every cell supports
 * (design guide, principles 1 to 3; templates in section 9).
 */
export function headlineText(story: PairStory, i18n: I18n): string {
  const { judged } = story;
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
      return agreed(headline.state, story, about, i18n);
  }
}

function agreed(
  state: State,
  story: PairStory,
  about: { readonly goal: string; readonly year: number | string },
  i18n: I18n,
): string {
  const { t, format } = i18n;
  const numbers = story.lead?.progress ?? null;
  const shares = numbers ? sharesSaid(story, numbers.timeUsed, i18n) : [];
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
        return t('headline.missedPlain', {
          ...about,
          share: boundedShare(state.shareOfLevel, state.bound, i18n),
        });
      }
      return state.shareOfIncrease < 0
        ? t('headline.missedBelow', about)
        : t('headline.missed', { ...about, share: format.percent(state.shareOfIncrease) });
    case 'pending':
      return t(state.longOverdue ? 'headline.overdue' : 'headline.pending', about);
    case 'no-deadline':
      return t('headline.noDeadline', about);
    case 'withdrawn':
      return t('headline.withdrawn', { ...about, on: format.onDay(state.on) });
    case 'too-early':
      return t('headline.tooEarly', about);
    case 'not-judged':
      // A goal below its start has figures; the state says what is amiss in a whole sentence.
      if (state.why === 'goal-not-above-start') return t('state.goal-not-above-start');
      return t(state.why === 'no-start' ? 'headline.noStart' : 'headline.noFigure', about);
    case 'below-start':
      return numbers
        ? upperFirst(t('headline.belowStart', { time: format.share(numbers.timeUsed, 'during') }))
        : t('headline.noFigure', about);
    case 'too-slow':
    case 'far-behind':
    case 'will-be-missed':
      if (!numbers || shares.length === 0) return t('headline.noStart', about);
      return upperFirst(
        t(shares.length === 1 ? 'headline.progress' : 'headline.progressRange', {
          time: format.share(numbers.timeUsed, 'during'),
          share: shares[0] ?? '',
          most: shares.at(-1) ?? '',
        }),
      );
  }
}

/**
 * The share of the promised increase in words, by every side that has a figure for the lead's year: one text when they
 * say the same, else the least and the most, because the headline must hold on each.
 */
function sharesSaid(story: PairStory, timeUsed: number, { format }: I18n): readonly string[] {
  const { judgement } = story.judged;
  if (judgement.kind !== 'yearly') return [];
  const shares = judgement.cells
    .flatMap((c) =>
      c.progress && Math.abs(c.progress.timeUsed - timeUsed) < 1e-9 ? [c.progress.shareOfIncrease] : [],
    )
    .filter((share) => share !== null)
    .toSorted((a, b) => a - b);
  const ends = [shares[0], shares.at(-1)].flatMap((s) => (s === undefined ? [] : [Math.max(0, s)]));
  const same = new Set(ends.map((s) => format.share(s))).size === 1;
  return same ? ends.slice(0, 1).map((s) => format.share(s)) : ends.map((s) => format.share(s, 'range'));
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
      return t('headline.cumulativeMissed', {
        ...about,
        share: boundedShare(state.shareOfLevel, state.observation.amount.qualifier, i18n),
      });
    case 'on-track':
    case 'too-slow':
    case 'far-behind':
    case 'too-early':
      return upperFirst(
        t('headline.cumulativeRunning', {
          ...about,
          time: format.share(state.timeUsed, 'during'),
          share: format.share(state.shareOfLevel),
        }),
      );
    case 'withdrawn':
      return t('headline.withdrawn', {
        ...about,
        year: story.judged.post.year ?? '',
        on: format.onDay(state.on),
      });
    case 'pending':
      return t('headline.cumulativePending', about);
    case 'not-judged':
      return t('headline.running', about);
  }
}

/** The goal as its source printed it. */
export function goalText(story: PairStory, { format }: I18n): string {
  return format.amount(story.judged.post.target.goal.amount);
}
