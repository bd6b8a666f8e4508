import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { BoardChoices, SortKey } from './board-choices.ts';
import { sortedBy } from './sort-targets.ts';
import type { ChangeBoard } from './use-board-choices.ts';

/** Keys whose natural order runs from the largest or newest down. */
const DOWN: readonly SortKey[] = ['goal', 'needed', 'latest'];

/** A column's heading that orders the list by it, and a second time the other way round. */
export function SortHeader({
  sort,
  className,
  choices,
  change,
}: {
  readonly sort: Exclude<SortKey, 'deadline'>;
  readonly className: string;
  readonly choices: BoardChoices;
  readonly change: ChangeBoard;
}) {
  const { t } = useI18n();
  const sorted = choices.sort === sort;
  const descending = DOWN.includes(sort) !== choices.reversed;
  return (
    <th
      scope="col"
      className={className}
      {...(sorted && { 'aria-sort': descending ? ('descending' as const) : ('ascending' as const) })}
    >
      <button type="button" title={t('targetList.sortBy')} onClick={() => change(sortedBy(choices, sort))}>
        {t(`targetList.${sort}`)}
        {sorted && (
          <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
            <path d={choices.reversed ? 'M1 5 5 1l4 4' : 'M1 1l4 4 4-4'} />
          </svg>
        )}
      </button>
    </th>
  );
}
