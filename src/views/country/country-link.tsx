import { Link } from '@tanstack/react-router';
import type { PartyCode } from '#src/domain/party.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { searchOf, useView } from '../frame/use-view.ts';
import { HOME } from '../view-state.ts';

/** A country's name that leads to its page. */
export function CountryLink({ code }: { readonly code: PartyCode }) {
  const { party } = useI18n();
  const { view } = useView();
  return (
    <Link
      to="/countries/$country/"
      params={{ country: code.toLowerCase() }}
      search={searchOf({ ...HOME, lang: view.lang, asOf: view.asOf })}
    >
      {party(code).name}
    </Link>
  );
}
