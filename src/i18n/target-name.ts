import type { BoardTarget } from '#src/domain/board.ts';
import { type Goal, type Target, yearOf } from '#src/domain/target.ts';
import { partiesOf, type PairId } from '#src/domain/party.ts';
import type { I18n } from './translator.ts';

/** What a target is called by; a `BoardTarget` is one, and a statement with its pair. */
export interface Named {
  readonly pair: PairId;
  readonly goal: Goal;
  readonly quantity: Target['quantity'];
  readonly year: number | null;
}

/** "$10bn by 2026", with the direction where one alone is promised. */
export function goalName({ goal, quantity, year }: Omit<Named, 'pair'>, i18n: I18n): string {
  const { t, format, party } = i18n;
  const amount = format.amount(goal.amount);
  const text =
    goal.kind === 'cumulative'
      ? t('compare.goalOver', { goal: amount, period: format.period(goal.window) })
      : year === null
        ? t('compare.goalNoDate', { goal: amount })
        : t('compare.goalBy', { goal: amount, year });
  if (quantity.flow === 'turnover') return text;
  const { exporter, importer } = quantity.flow;
  return `${text}, ${t('flow.oneWay', { exporter: party(exporter).name, importer: party(importer).name })}`;
}

/** "Kazakhstan–Uzbekistan, $10bn by 2026": no two targets of the record share it. */
export function targetName(target: Named, i18n: I18n): string {
  return `${i18n.pairName(partiesOf(target.pair))}, ${goalName(target, i18n)}`;
}

/** A target of the list as it is called. */
export function ofBoard({ pair, goal, quantity, deadline }: BoardTarget): Named {
  return { pair, goal, quantity, year: yearOf(deadline) };
}
