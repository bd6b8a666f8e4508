import { useMemo } from 'react';
import type { Board, BoardTarget } from '#src/domain/board.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { useToday } from '../frame/clock.tsx';
import { Switch } from '../parts/switch.tsx';
import { Announced } from './announced.tsx';
import { ALL_TARGETS, type BoardChoices, DEADLINE_BANDS, DIRECTIONS } from './board-choices.ts';
import { focusCount, ListedCount } from './listed-count.tsx';
import { filtersSet, withoutFilters } from './loosenings.ts';
import { offeredFilters } from './offered-filters.ts';
import { formatChoices } from './parse-choices.ts';
import { Pick } from './pick.tsx';
import { SearchField } from './search-field.tsx';
import { SortPick } from './sort-pick.tsx';
import type { ChangeBoard } from './use-board-choices.ts';

/** What the list leaves out and how it is ordered. All of it is in the link; the number left is shown and said. */
export function FilterBar({
  board,
  choices,
  change,
  listed,
}: {
  readonly board: Board;
  readonly choices: BoardChoices;
  readonly change: ChangeBoard;
  /** The targets that are left. */
  readonly listed: readonly BoardTarget[];
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const today = useToday();
  const { q, country, region, verdict, deadline, direction, superseded } = choices;
  const offered = useMemo(
    () => offeredFilters(board, { country, region, verdict }, { i18n, today }),
    [board, country, region, verdict, i18n, today],
  );
  const count = t('filters.count', { shown: listed.length, all: board.targets.length });
  const settle = () => change({});
  return (
    <form
      className="filters"
      role="search"
      aria-label={t('filters.label')}
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <SearchField value={q} onChange={(text) => change({ q: text })} onSettle={settle} />
      <div className="picks">
        <Pick
          label={t('filters.country')}
          none={t('filters.all')}
          groups={offered.countries}
          value={country}
          onChange={(chosen) => change({ country: chosen })}
        />
        <Pick
          label={t('filters.region')}
          none={t('filters.all')}
          groups={offered.regions}
          value={region}
          onChange={(chosen) => change({ region: chosen })}
        />
        <Pick
          label={t('filters.verdict')}
          none={t('filters.all')}
          groups={offered.verdicts}
          value={verdict}
          onChange={(chosen) => change({ verdict: chosen })}
        />
        <Pick
          label={t('filters.deadline')}
          none={t('filters.anyDeadline')}
          groups={[
            {
              label: null,
              options: DEADLINE_BANDS.map((one) => ({ value: one, text: t(`filters.deadlines.${one}`) })),
            },
          ]}
          value={deadline}
          onChange={(chosen) => change({ deadline: chosen })}
        />
        <Pick
          label={t('filters.direction')}
          none={t('filters.anyDirection')}
          groups={[
            {
              label: null,
              options: DIRECTIONS.map((one) => ({ value: one, text: t(`filters.directions.${one}`) })),
            },
          ]}
          value={direction}
          onChange={(chosen) => change({ direction: chosen })}
        />
        <Switch
          label={t('filters.superseded')}
          on={superseded}
          onChange={(on) => change({ superseded: on })}
        />
      </div>
      <div className="filter-result">
        <ListedCount text={count} />
        {(filtersSet(choices).length > 0 || superseded) && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              change(withoutFilters());
              focusCount();
            }}
          >
            {t('filters.clearAll')}
          </button>
        )}
        <SortPick choices={choices} change={change} />
      </div>
      <Announced text={count} of={formatChoices({ ...choices, ...CARRIED })} />
    </form>
  );
}

/** What changes nothing about the list. */
const CARRIED = { compare: ALL_TARGETS.compare, lang: ALL_TARGETS.lang, asOf: ALL_TARGETS.asOf };
