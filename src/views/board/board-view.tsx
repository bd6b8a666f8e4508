import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Board, BoardRow } from '#src/domain/board.ts';
import { partiesOf } from '#src/domain/party.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import type { Held } from '#src/queries/publication.ts';
import { boardQuery } from '#src/queries/published.ts';
import { IgnoredParts } from '../frame/ignored-parts.tsx';
import { LoadFailure } from '../frame/load-failure.tsx';
import { Page } from '../frame/page.tsx';
import { searchOf, useView } from '../frame/use-view.ts';
import { MessageBar } from '../parts/message-bar.tsx';
import { problemText, savedText } from '../parts/problem-text.ts';
import { SourceLink } from '../parts/source-link.tsx';
import { HOME } from '../view-state.ts';

/** `/`: every pair on record with its current target and latest figure. */
export function BoardView() {
  const { t } = useI18n();
  const query = useQuery(boardQuery());
  const { ignored } = useView();
  const title = t('board.title');
  return (
    <Page title={title} vintage={query.data?.data.vintage ?? null}>
      {query.data ? (
        <BoardList held={query.data} ignored={ignored} onRetry={() => void query.refetch()} />
      ) : query.error ? (
        <LoadFailure title={title} problem={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <div className="skeleton" aria-busy="true">
          <h1>{title}</h1>
          <p className="summary ghost" />
          <div className="board-rows ghost-box" />
          <p className="visually-hidden" role="status">
            {t('page.loading')}
          </p>
        </div>
      )}
    </Page>
  );
}

function BoardList({
  held,
  ignored,
  onRetry,
}: {
  readonly held: Held<Board>;
  readonly ignored: readonly string[];
  readonly onRetry: () => void;
}) {
  const i18n = useI18n();
  const { t, format, pairName, language } = i18n;
  const { pairs, publishers } = held.data;
  const rows = pairs
    .map((row) => ({ row, name: pairName(partiesOf(row.pair)) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  return (
    <>
      <IgnoredParts parts={ignored} />
      <div className="headline-block">
        <h1>{t('board.title')}</h1>
        <p className="summary">
          {t('board.lede', { targets: pairs.reduce((sum, p) => sum + p.targets, 0), pairs: pairs.length })}
        </p>
      </div>
      {held.problem && (
        <MessageBar
          kind={held.problem.kind === 'offline' ? 'quiet' : 'bad'}
          action={
            <button type="button" className="button" onClick={onRetry}>
              {t('page.retry')}
            </button>
          }
        >
          {held.problem.kind === 'offline'
            ? t('bar.offline', { date: savedText(held.savedAt, format) })
            : t('bar.failed', {
                date: savedText(held.savedAt, format),
                problem: problemText(held.problem, i18n),
              })}
        </MessageBar>
      )}
      {rows.length === 0 ? (
        <p className="none">{t('board.empty')}</p>
      ) : (
        <table className="board-rows">
          <caption className="visually-hidden">{t('board.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('board.pair')}</th>
              <th scope="col">{t('board.goal')}</th>
              <th scope="col">{t('board.latest')}</th>
              <th scope="col" className="number">
                {t('board.statements')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, name }) => (
              <Row key={row.pair} row={row} name={name} publishers={publishers} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Row({
  row,
  name,
  publishers,
}: {
  readonly row: BoardRow;
  readonly name: string;
  readonly publishers: Board['publishers'];
}) {
  const i18n = useI18n();
  const { t, format, party } = i18n;
  const { view } = useView();
  const { latest, target } = row;
  return (
    <tr>
      <th scope="row">
        <Link
          to="/pairs/$pair/"
          params={{ pair: row.pair }}
          search={searchOf({ ...HOME, lang: view.lang, asOf: view.asOf })}
        >
          {name}
        </Link>
      </th>
      <td>
        {target ? (
          <>
            <b>{format.amount(target.goal.amount)}</b> {dueText(target, i18n)}
          </>
        ) : (
          <span className="none">{t('board.noTarget')}</span>
        )}
      </td>
      <td>
        {latest ? (
          <span data-observation-id={latest.observation}>
            <b>{format.amount(latest.amount)}</b> {format.period(latest.period)},{' '}
            {party(latest.reporter).sideInside}. <SourceLink source={latest.source} publishers={publishers} />
          </span>
        ) : (
          <span className="none">{t('board.noFigure')}</span>
        )}
      </td>
      <td className="number">
        <span className="cell-name">{t('board.statements')}: </span>
        {row.targets}
      </td>
    </tr>
  );
}

function dueText({ goal, deadline }: NonNullable<BoardRow['target']>, { t, format }: I18n): string {
  if (goal.kind === 'cumulative') return t('board.over', { period: format.period(goal.window) });
  return deadline.reading.kind === 'none'
    ? t('board.noDate')
    : t('board.by', { year: deadline.reading.year });
}
