import type { Board, BoardState } from '#src/domain/board.ts';
import type { PartyCode } from '#src/domain/party.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { verdictGroup } from '../board/filter-targets.ts';
import { WORST_FIRST } from '../board/sort-targets.ts';

/** How many current goals a country has, and what has become of them: counts by verdict on the board's day, worst first, in the groups the list is filtered by. */
export function CountryHeadline({ board, code }: { readonly board: Board; readonly code: PartyCode }) {
  const { t, party, format } = useI18n();
  const current = board.targets.filter(({ standing }) => standing === 'current');
  const old = board.targets.length - current.length;
  const groups = current.map(({ verdict }) => verdictGroup(verdict.state));
  const verdicts = WORST_FIRST.flatMap((state) => {
    const n = groups.filter((group) => group === state).length;
    return n > 0 && isCounted(state) ? [t(`country.count.${state}`, { n })] : [];
  });
  return (
    <div className="headline-block">
      <h1>{t('country.heading', { country: party(code).name, n: current.length })}</h1>
      <p className="summary">
        {current.length > 0 &&
          t('country.lede', { day: format.day(board.asOf), verdicts: format.join(verdicts) })}{' '}
        {old > 0 && t('country.superseded', { n: old })}
      </p>
    </div>
  );
}

/** Verdicts by which the list can be filtered; the others are counted with theirs. */
function isCounted(state: BoardState): state is Exclude<BoardState, 'reached-fallen'> {
  return verdictGroup(state) === state;
}
