import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { baseRates } from '#src/analysis/track-record/base-rates.ts';
import type { Board } from '#src/domain/board.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { trackRecordQuery } from '#src/queries/published.ts';
import { searchOf, useView } from '../frame/use-view.ts';
import { OutcomeSquares, perSquare } from '../parts/outcome-squares.tsx';
import { HOME } from '../view-state.ts';

/**
 * How often announced targets were reached, in one sentence and in squares. The track record comes by itself: its room
 * is kept, and without it the list is there under its plain name.
 */
export function BoardHeadline({ board }: { readonly board: Board }) {
  const { t, format } = useI18n();
  const { data, isPending } = useQuery(trackRecordQuery());
  const { view } = useView();
  const due = data?.data.due ?? [];
  const rates = baseRates(due);
  const known = rates.settled > 0;
  return (
    <div
      className={`board-headline${known || isPending ? ' with-squares' : ''}${isLong(data?.data.due.length ?? passed(board)) ? ' long' : ''}`}
    >
      <div className="headline-block">
        <h1>
          {known
            ? t('targetList.finding', { settled: rates.settled, onTime: rates['on-time'] })
            : t('board.title')}
        </h1>
        {data && known && (
          <p className="lede">
            {t('targetList.lede', { date: format.day(data.data.asOf) })}{' '}
            <Link to="/findings/" search={searchOf({ ...HOME, lang: view.lang, asOf: view.asOf })}>
              {t('targetList.howWeCount')}
            </Link>
          </p>
        )}
      </div>
      {known && (
        <div className="board-outcomes">
          <a className="skip" href="#targets">
            {t('targetList.toList')}
          </a>
          <OutcomeSquares due={due} />
          <p className="caption">
            {t('targetList.due', {
              due: rates.due,
              unsettled: rates.unsettled,
              each: perSquare(due.length),
            })}
          </p>
        </div>
      )}
    </div>
  );
}

/** So many squares take twice the rows. */
function isLong(due: number): boolean {
  return due > 64;
}

/** About as many targets as have fallen due, before the track record says so. */
function passed({ targets, asOf }: Board): number {
  return targets.filter(({ lastDay }) => lastDay !== null && lastDay < asOf).length;
}
