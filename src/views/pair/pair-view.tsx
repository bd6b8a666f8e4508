import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { parsePairId, partiesOf, type PairId } from '#src/domain/party.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { pairQuery } from '#src/queries/published.ts';
import { CountryLink } from '../country/country-link.tsx';
import { Page } from '../frame/page.tsx';
import { searchOf, useView } from '../frame/use-view.ts';
import { NotFound } from '../frame/not-found.tsx';
import { useRememberPair } from '../search/recent-pairs.ts';
import { HOME } from '../view-state.ts';
import { LoadFailure } from '../frame/load-failure.tsx';
import { PairSkeleton } from './pair-skeleton.tsx';
import { PairStoryView } from './pair-story-view.tsx';

/** `/pairs/<aaa-bbb>/`. Codes in the wrong order or case lead to the one true address, choices kept. */
export function PairView({ text }: { readonly text: string }) {
  const parsed = parsePairId(text);
  const navigate = useNavigate();
  const { view } = useView();
  const wrong = parsed && !parsed.canonical ? parsed.id : null;
  useEffect(() => {
    if (wrong)
      void navigate({ to: '/pairs/$pair/', params: { pair: wrong }, search: searchOf(view), replace: true });
  }, [wrong, navigate, view]);
  if (!parsed) return <NotFound path={`/pairs/${text}/`} />;
  if (wrong) return null;
  return <KnownPair pair={parsed.id} key={parsed.id} />;
}

function KnownPair({ pair }: { readonly pair: PairId }) {
  const i18n = useI18n();
  const { t } = i18n;
  const query = useQuery(pairQuery(pair));
  const { view } = useView();
  const name = i18n.pairName(partiesOf(pair));
  useRememberPair(query.data ? pair : null);
  // Without a status nobody was asked: the manifest does not name the pair. A file it promises and that is gone is a failure.
  const { error } = query;
  const unknown = query.data === undefined && error?.kind === 'not-found' && error.status === null;
  if (unknown) return <UnknownPair pair={pair} />;
  return (
    <Page title={t('page.tabTitle', { pair: name })} vintage={query.data?.data.vintage ?? null}>
      <nav className="crumbs" aria-label={t('site.breadcrumb')}>
        <Link to="/" search={searchOf({ ...HOME, lang: view.lang, asOf: view.asOf })}>
          {t('site.targets')}
        </Link>{' '}
        / <Countries pair={pair} />
      </nav>
      {query.data ? (
        <PairStoryView held={query.data} onRetry={() => void query.refetch()} />
      ) : error ? (
        <LoadFailure title={name} problem={error} onRetry={() => void query.refetch()} />
      ) : (
        <PairSkeleton title={name} />
      )}
    </Page>
  );
}

/** The pair's name, each country leading to what else it has promised. */
function Countries({ pair }: { readonly pair: PairId }) {
  const { party, language } = useI18n();
  const [first, second] = partiesOf(pair).toSorted((a, b) =>
    party(a).name.localeCompare(party(b).name, language),
  );
  return (
    <span aria-current="page">
      <CountryLink code={first!} />–<CountryLink code={second!} />
    </span>
  );
}

function UnknownPair({ pair }: { readonly pair: PairId }) {
  const { t, pairName } = useI18n();
  return (
    <NotFound
      path={`/pairs/${pair}/`}
      title={t('page.unknownPair', { pair: pairName(partiesOf(pair)) })}
      near={pair}
    />
  );
}
