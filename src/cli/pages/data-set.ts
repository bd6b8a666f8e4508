import { partiesOf } from '#src/domain/party.ts';
import type { PairRecord, Vintage } from '#src/domain/record.ts';
import { parties } from '#src/i18n/parties/en.ts';
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
  { site, vintage }: { readonly site: Site; readonly vintage: Vintage },
): object {
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
    dateModified: vintage.slice(0, 10),
    ...(covered !== null && { temporalCoverage: covered }),
    spatialCoverage: codes.map((code) => ({
      '@type': 'Place',
      name: parties[code]?.name ?? code,
      identifier: code,
    })),
    variableMeasured: [
      {
        '@type': 'PropertyValue',
        name: 'Trade between two countries, as each side reported it',
        unitText: 'as published',
      },
      {
        '@type': 'PropertyValue',
        name: 'Announced target for trade between two countries',
        unitText: 'as announced',
      },
    ],
    creator: { '@type': 'Organization', name: 'Goalpost', ...(site !== null && { url: `${site}/` }) },
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: addressOn(site, data) },
    ],
  };
}

/** From the first period with a figure to the last: `2016-01-01/2026-09-30`; `null` without figures. */
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
