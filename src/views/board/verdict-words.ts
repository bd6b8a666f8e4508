import type { BoardState, BoardTarget, BoardVerdict } from '#src/domain/board.ts';
import { valueOf } from '#src/domain/amount.ts';
import type { I18n } from '#src/i18n/translator.ts';
import type { IconName } from '../parts/icon.tsx';
import { lowerFirst, type StateWords, upperFirst } from '../parts/state-words.ts';

/**
 * A target's verdict as its glyph and its words, shorter than on its own page: shares stand in their own column. A goal
 * that was moved keeps its verdict, and says where it went (design guide, principle 4).
 */
export function boardWords(
  target: Pick<BoardTarget, 'goal' | 'deadline' | 'moved'>,
  verdict: BoardVerdict,
  i18n: I18n,
): StateWords {
  const text = verdictText(verdict, i18n);
  return {
    icon: iconOf(verdict.state),
    text: target.moved === null ? text : `${text}; ${moveText(target.goal, target.moved, i18n)}`,
  };
}

function iconOf(state: BoardState): IconName {
  return state === 'depends' ? 'disputed' : state;
}

function verdictText(verdict: BoardVerdict, i18n: I18n): string {
  const { t, format } = i18n;
  const { state, period, years, shareOfIncrease, between, longOverdue } = verdict;
  switch (state) {
    case 'reached':
      return period === null
        ? t('stateShort.reached')
        : t('targetList.reached', { period: format.period(period), years: years ?? 0 });
    case 'reached-fallen':
      return period === null
        ? upperFirst(t('stateShort.reached-fallen'))
        : t('state.reached-fallen', { period: format.period(period) });
    case 'reached-late':
      return years === null ? upperFirst(t('stateShort.reached-late')) : t('state.reached-late', { years });
    case 'missed':
      return t(
        shareOfIncrease !== null && shareOfIncrease < 0 ? 'targetList.missedBelow' : 'targetList.missed',
      );
    case 'will-be-missed':
      return t('targetList.willBeMissed');
    case 'disputed':
      return t('targetList.disputed');
    case 'depends': {
      if (between === null) return t('targetList.disputed');
      const [best, worst] = [shortName(between.best, i18n), shortName(between.worst, i18n)];
      return t('targetList.depends', { best, worst });
    }
    case 'not-judged':
      return t('targetList.notJudged');
    case 'pending':
      return t(longOverdue ? 'state.overdue' : 'state.pending');
    case 'withdrawn':
      return upperFirst(t('stateShort.withdrawn'));
    default:
      return t(`state.${state}`);
  }
}

/** One end of a span of verdicts. */
function shortName(state: BoardState, { t }: I18n): string {
  return state === 'disputed' || state === 'depends'
    ? lowerFirst(t('targetList.disputed'))
    : t(`stateShort.${state}`);
}

function moveText(
  goal: BoardTarget['goal'],
  moved: NonNullable<BoardTarget['moved']>,
  { t, format }: I18n,
): string {
  const [from, to] = [valueOf(goal.amount), valueOf(moved.amount)];
  const { year } = moved;
  if (from === to || goal.amount.currency !== moved.amount.currency) {
    return year === null ? t('targetList.undated') : t('targetList.redated', { year });
  }
  return t(to > from ? 'targetList.raised' : 'targetList.lowered', {
    goal: format.amount(moved.amount),
    dated: year === null ? 'no' : 'yes',
    year: year ?? '',
  });
}
