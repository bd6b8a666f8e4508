import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isPartyCode, type PartyCode } from '#src/domain/party.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { boardQuery } from '#src/queries/published.ts';
import { LoadFailure } from '../frame/load-failure.tsx';
import { PageSkeleton } from '../frame/page-skeleton.tsx';
import { Page } from '../frame/page.tsx';
import { searchOf, useView } from '../frame/use-view.ts';
import { HOME } from '../view-state.ts';
import { CountryBoard } from './country-board.tsx';
import { CountryNotFound } from './country-not-found.tsx';

/** `/countries/<aaa>/`. A code in another case leads to the one true address, choices kept. */
export function CountryView({ text }: { readonly text: string }) {
  const { party } = useI18n();
  const navigate = useNavigate();
  const code = text.toUpperCase();
  const isKnown = text.length === 3 && isPartyCode(code) && party(code).name !== code;
  const wrong = isKnown && text !== code.toLowerCase();
  useEffect(() => {
    if (!wrong) return;
    void navigate({
      to: '/countries/$country/',
      params: { country: code.toLowerCase() },
      search: true,
      replace: true,
    });
  }, [wrong, code, navigate]);
  if (!isKnown) return <CountryNotFound text={text} />;
  return wrong ? null : <KnownCountry code={code} key={code} />;
}

function KnownCountry({ code }: { readonly code: PartyCode }) {
  const { t, party } = useI18n();
  const { view } = useView();
  const query = useQuery(boardQuery());
  const { name } = party(code);
  const retry = () => void query.refetch();
  return (
    <Page title={t('country.tabTitle', { country: name })} vintage={query.data?.data.vintage ?? null}>
      <nav className="crumbs" aria-label={t('site.breadcrumb')}>
        <Link to="/" search={searchOf({ ...HOME, lang: view.lang, asOf: view.asOf })}>
          {t('site.targets')}
        </Link>{' '}
        / <span aria-current="page">{name}</span>
      </nav>
      {query.data ? (
        <CountryBoard held={query.data} code={code} onRetry={retry} />
      ) : query.error ? (
        <LoadFailure title={name} problem={query.error} onRetry={retry} />
      ) : (
        <PageSkeleton title={name} ghost="targets" />
      )}
    </Page>
  );
}
