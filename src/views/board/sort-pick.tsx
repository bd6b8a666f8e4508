import { useI18n } from '#src/i18n/i18n-context.tsx';
import { ALL_TARGETS, type BoardChoices, SORT_KEYS } from './board-choices.ts';
import { Pick } from './pick.tsx';
import type { ChangeBoard } from './use-board-choices.ts';

/** By which column the list is ordered, and which way round. */
export function SortPick({
  choices: { sort, reversed },
  change,
}: {
  readonly choices: BoardChoices;
  readonly change: ChangeBoard;
}) {
  const { t } = useI18n();
  const words = (key: typeof sort) =>
    t(`filters.sorts.${key}`, { reversed: reversed && key === sort ? 'yes' : 'no' });
  return (
    <div className="sort">
      <Pick
        label={t('filters.sort')}
        none={null}
        groups={[{ label: null, options: SORT_KEYS.map((key) => ({ value: key, text: words(key) })) }]}
        value={sort}
        onChange={(chosen) => change({ sort: chosen ?? ALL_TARGETS.sort, reversed: false })}
      />
      <button
        type="button"
        className="icon-button"
        aria-pressed={reversed}
        aria-label={t('filters.reverse')}
        title={t('filters.reverse')}
        onClick={() => change({ reversed: !reversed })}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M5 13V3m0 0L2.4 5.6M5 3l2.6 2.6M11 3v10m0 0 2.6-2.6M11 13l-2.6-2.6" />
        </svg>
      </button>
    </div>
  );
}
