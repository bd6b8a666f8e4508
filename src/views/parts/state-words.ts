import type { CumulativeState } from '#src/analysis/cumulative.ts';
import type { Choice, Headline } from '#src/analysis/headline.ts';
import type { State } from '#src/analysis/verdict.ts';
import type { Qualifier } from '#src/domain/amount.ts';
import type { I18n } from '#src/i18n/translator.ts';
import type { IconName } from './icon.tsx';

/** A state as its glyph and its words. */
export interface StateWords {
  readonly icon: IconName;
  readonly text: string;
}

/** The words of domain 7.9 and the design guide, section 6; nothing stronger, whichever side is behind. */
export function stateWords(state: State | CumulativeState, i18n: I18n): StateWords {
  const { t, format } = i18n;
  switch (state.state) {
    case 'reached':
      return {
        icon: 'reached',
        text: t('state.reached', {
          period: format.period('period' in state ? state.period : state.observation.period),
        }),
      };
    case 'reached-fallen':
      return {
        icon: 'reached-fallen',
        text: t('state.reached-fallen', { period: format.period(state.period) }),
      };
    case 'reached-late':
      return { icon: 'reached-late', text: t('state.reached-late', { years: state.yearsLate }) };
    case 'missed': {
      const [level, qualifier] = [
        state.shareOfLevel,
        'bound' in state ? state.bound : state.observation.amount.qualifier,
      ];
      // Of a sum the level is told: its increase is rarely of the same goods as its start.
      const increase = 'bound' in state ? state.shareOfIncrease : null;
      if (increase === null) {
        return {
          icon: 'missed',
          text: t('state.missedPlain', { share: boundedShare(level, qualifier, i18n) }),
        };
      }
      const text =
        increase < 0 ? t('state.missedBelow') : t('state.missed', { share: format.percent(increase) });
      return { icon: 'missed', text };
    }
    case 'withdrawn':
      return { icon: 'withdrawn', text: t('state.withdrawn', { on: format.onDay(state.on) }) };
    case 'pending':
      return { icon: 'pending', text: t(state.longOverdue ? 'state.overdue' : 'state.pending') };
    case 'not-judged':
      return { icon: 'not-judged', text: t(`state.${state.why}`) };
    default:
      return { icon: state.state, text: t(`state.${state.state}`) };
  }
}

/** What all cells allow: one state, or the span between two, or a dispute. */
export function headlineWords(headline: Headline, i18n: I18n): StateWords {
  const { t, party } = i18n;
  switch (headline.kind) {
    case 'agreed':
      return stateWords(headline.state, i18n);
    case 'disputed':
      return {
        icon: 'disputed',
        text: t('state.disputed', {
          onA: headline.reached.map((r) => party(r).onFigures).join(', '),
          onB: headline.not.map((r) => party(r).onFigures).join(', '),
        }),
      };
    case 'depends': {
      const [best, worst] = [stateWords(headline.best, i18n), stateWords(headline.worst, i18n)];
      return {
        icon: 'disputed',
        text: upperFirst(t('state.depends', { best: lowerFirst(best.text), worst: lowerFirst(worst.text) })),
      };
    }
    case 'no-figures':
      return { icon: 'not-judged', text: t('state.no-figure') };
  }
}

/** Which choices flip the verdict, as words for "depends on …". */
export function choiceWords(on: readonly Choice[], { t, format }: I18n): string {
  const both = on.includes('side') && on.includes('path');
  const words = {
    side: t('headline.onSide'),
    path: t('headline.onPath'),
    reading: t('headline.onReading'),
    rounding: t('headline.onRounding'),
  };
  const rest = on.filter((choice) => !both || (choice !== 'side' && choice !== 'path'));
  return format.join([...(both ? [t('headline.onBoth')] : []), ...rest.map((choice) => words[choice])]);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A share; "over 57%" where the figure itself is only "over". */
export function boundedShare(share: number, qualifier: Qualifier | null, { format }: I18n): string {
  const text = format.percent(share);
  return qualifier === 'above' || qualifier === 'below' ? format.qualified(text, qualifier) : text;
}
