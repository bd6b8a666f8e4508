import type { PartyCode } from '#src/domain/party.ts';
import { formatView, HOME, type View } from '../view-state.ts';

/** The address of a country's page; the language and the day of the page it stands on go along. */
export function countryAddress(code: PartyCode, { lang, asOf }: Pick<View, 'lang' | 'asOf'>): string {
  const search = formatView({ ...HOME, lang, asOf });
  return `/countries/${code.toLowerCase()}/${search === '' ? '' : `?${search}`}`;
}
