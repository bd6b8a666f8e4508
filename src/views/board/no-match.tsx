import type { Board } from '#src/domain/board.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { useToday } from '../frame/clock.tsx';
import type { BoardChoices } from './board-choices.ts';
import type { Filter } from './filter-targets.ts';
import { focusCount } from './listed-count.tsx';
import { loosenings, withoutFilters } from './loosenings.ts';
import type { ChangeBoard } from './use-board-choices.ts';

/** More ways out than these are no help. */
const OFFERED = 3;

/** Instead of an empty list: which filter leaves everything out, and what there would be without it. */
export function NoMatch({
  board,
  choices,
  change,
}: {
  readonly board: Board;
  readonly choices: BoardChoices;
  readonly change: ChangeBoard;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const today = useToday();
  const ways = loosenings(board, choices, { i18n, today }).slice(0, OFFERED);
  const choose = (patch: Partial<BoardChoices>) => {
    change(patch);
    focusCount();
  };
  return (
    <section className="no-match" aria-labelledby="no-match">
      <h2 id="no-match">{t('filters.noMatch')}</h2>
      <p>{t(ways.length > 0 ? 'filters.loosen' : 'filters.tooMany')}</p>
      <ul>
        {ways.map(({ filter, patch, targets }) => (
          <li key={filter}>
            <button type="button" className="button" onClick={() => choose(patch)}>
              {t('filters.way', { without: withoutText(filter, choices, i18n), targets })}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button" onClick={() => choose(withoutFilters())}>
            {t('filters.clearAll')}
          </button>
        </li>
      </ul>
    </section>
  );
}

/** "Without the region “Central Asia”". */
function withoutText(filter: Filter, choices: BoardChoices, { t, party }: I18n): string {
  const { q, country, region, verdict, deadline, direction } = choices;
  const values: Record<Filter, string> = {
    q: q.trim(),
    country: country === null ? '' : party(country).name,
    region: region === null ? '' : t(`filters.regions.${region}`),
    verdict: verdict === null ? '' : t(`filters.verdicts.${verdict}`),
    deadline: deadline === null ? '' : t(`filters.deadlines.${deadline}`),
    direction: direction === null ? '' : t(`filters.directions.${direction}`),
    superseded: '',
  };
  return t(`filters.without.${filter}`, { value: values[filter] });
}
