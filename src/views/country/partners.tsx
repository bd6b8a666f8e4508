import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Board } from '#src/domain/board.ts';
import { partiesOf, type PartyCode } from '#src/domain/party.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { searchOf, useView } from '../frame/use-view.ts';
import { HOME } from '../view-state.ts';

/** The other side of each of a country's pairs, by name; each leads to the pair's page. */
export function Partners({ board, code }: { readonly board: Board; readonly code: PartyCode }) {
  const { t, party, language } = useI18n();
  const { view } = useView();
  const partners = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return board.pairs
      .map(({ pair }) => ({ pair, name: party(partiesOf(pair).find((c) => c !== code) ?? code).name }))
      .toSorted((a, b) => compare(a.name, b.name));
  }, [board, code, party, language]);
  const search = searchOf({ ...HOME, lang: view.lang, asOf: view.asOf });
  return (
    <nav className="partners" aria-label={t('country.partners')}>
      <h2>{t('country.partners')}</h2>
      <ul>
        {partners.map(({ pair, name }) => (
          <li key={pair}>
            <Link to="/pairs/$pair/" params={{ pair }} search={search}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
