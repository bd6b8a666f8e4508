import { useQuery } from '@tanstack/react-query';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { boardQuery } from '#src/queries/published.ts';
import { NotFound } from '../frame/not-found.tsx';
import { goalsByParty } from '../search/current-goals.ts';
import { nearestParties } from '../search/find-parties.ts';
import { CountryLink } from './country-link.tsx';

const NEAREST = 3;

/** No country is called so: the nearest that are on record, by code or by any name. */
export function CountryNotFound({ text }: { readonly text: string }) {
  const { t } = useI18n();
  const board = useQuery(boardQuery());
  const known = board.data ? [...goalsByParty(board.data.data).keys()] : [];
  const nearest = nearestParties(text, known, NEAREST);
  return (
    <NotFound path={`/countries/${text}/`}>
      {nearest.length > 0 && (
        <>
          <h2>{t('country.nearest')}</h2>
          <ul>
            {nearest.map((code) => (
              <li key={code}>
                <CountryLink code={code} />
              </li>
            ))}
          </ul>
        </>
      )}
    </NotFound>
  );
}
