import { partiesOf } from '#src/domain/party.ts';
import type { PairRecord, Vintage } from '#src/domain/record.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { dayOfVintage } from '#src/domain/vintage.ts';
import { addressOn, type Site } from './site.ts';
import type { SitePage } from './site-pages.ts';

/** Of the record and its notes; figures belong to their publishers and are cited (README, Licence). */
const LICENCE = 'https://spdx.org/licenses/MIT.html';

/**
 * What a search engine for data sets is told of a page (schema.org `Dataset`).
 *
 * @param words as the page's own head says them.
 */
export function dataSet(
  { address, records, data }: SitePage,
  words: { readonly name: string; readonly description: string },
  { site, vintage, i18n }: { readonly site: Site; readonly vintage: Vintage; readonly i18n: I18n },
): object {
  const { t, party } = i18n;
  const codes = [...new Set(records.flatMap(({ pair }) => partiesOf(pair)))].toSorted();
  const covered = temporalCoverage(records);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: words.name,
    description: words.description,
    url: addressOn(site, address),
    license: LICENCE,
    isAccessibleForFree: true,
    inLanguage: ['en', 'ru'],
    version: vintage,
    dateModified: dayOfVintage(vintage),
    ...(covered !== null && { temporalCoverage: covered }),
    spatialCoverage: codes.map((code) => ({
      '@type': 'Place',
      name: party(code).name,
      identifier: code,
    })),
    variableMeasured: [
      {
        '@type': 'PropertyValue',
        name: t('file.reported'),
        unitText: t('file.asPublished'),
      },
      {
        '@type': 'PropertyValue',
        name: t('file.promised'),
        unitText: t('file.asAnnounced'),
      },
    ],
    creator: { '@type': 'Organization', name: t('site.name'), ...(site !== null && { url: `${site}/` }) },
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: addressOn(site, data) },
    ],
  };
}

/** From the first period with a figure to the last: `2016-01/2026-09`; `null` without figures. */
function temporalCoverage(records: readonly PairRecord[]): string | null {
  const periods = records.flatMap(({ observations }) => observations.map(({ period }) => period));
  const first = periods.map(({ from }) => from).toSorted()[0];
  const last = periods
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  return `${first}/${last}`;
}
