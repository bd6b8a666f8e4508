import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { partiesOf, type PairId } from '#src/domain/party.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { boardQuery } from '#src/queries/published.ts';
import { HOME } from '../view-state.ts';
import { Page } from './page.tsx';
import { searchOf, useView } from './use-view.ts';

const NEAREST = 3;

/** What was asked for, the nearest pairs, and the way to all of them. */
export function NotFound({
  path,
  title,
  near = null,
  children,
}: {
  readonly path: string;
  readonly title?: string;
  readonly near?: PairId | null;
  /** What is near instead, when it was no pair that was asked for. */
  readonly children?: ReactNode;
}) {
  const { t, pairName } = useI18n();
  const { view } = useView();
  const board = useQuery(boardQuery());
  const search = searchOf({ ...HOME, lang: view.lang });
  const pairs = nearest(near, board.data?.data.pairs.map((p) => p.pair) ?? []);
  const heading = title ?? t('page.notFound');
  return (
    <Page title={heading}>
      <div className="failure">
        <h1>{heading}</h1>
        <p className="summary">{t('page.notFoundText', { path })}</p>
        {pairs.length > 0 && (
          <>
            <h2>{t('page.nearest')}</h2>
            <ul>
              {pairs.map((pair) => (
                <li key={pair}>
                  <Link to="/pairs/$pair/" params={{ pair }} search={search}>
                    {pairName(partiesOf(pair))}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
        {children}
        <p>
          <Link to="/" search={search}>
            {t('page.toBoard')}
          </Link>
        </p>
      </div>
    </Page>
  );
}

/** Pairs that share a country with the one asked for, those sharing the most letters of both codes first. */
function nearest(asked: PairId | null, pairs: readonly PairId[]): readonly PairId[] {
  if (asked === null) return [];
  const wanted = partiesOf(asked);
  const alike = (pair: PairId) =>
    partiesOf(pair).reduce((sum, code) => sum + Math.max(...wanted.map((w) => sameLetters(w, code))), 0);
  return pairs.toSorted((a, b) => alike(b) - alike(a) || a.localeCompare(b)).slice(0, NEAREST);
}

function sameLetters(a: string, b: string): number {
  return Array.from(a).filter((letter, i) => b[i] === letter).length ** 2;
}
