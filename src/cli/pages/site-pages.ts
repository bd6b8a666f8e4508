import { type PairId, partiesOf, type PartyCode } from '#src/domain/party.ts';
import type { PairRecord } from '#src/domain/record.ts';

/** One page of the site, and what of the record it shows. */
export interface SitePage {
  /** From the site's root, ending in a slash. */
  readonly address: string;
  /** Below `dist`. */
  readonly file: string;
  /** Below `dist`, PNG. */
  readonly preview: string;
  /** The country the page is about; `null` for every other page. */
  readonly country: PartyCode | null;
  /** The records the page is about. */
  readonly records: readonly PairRecord[];
  /** The published file with the same figures, from the site's root. */
  readonly data: string;
}

/** Every page that search engines and link previews may know, the board first. */
export function sitePages(records: readonly PairRecord[]): readonly SitePage[] {
  const parties = [...new Set(records.flatMap(({ pair }) => partiesOf(pair)))].toSorted();
  return [
    page('', records, 'index.json'),
    page('findings/', records, 'track-record.json'),
    page('compare/', records, 'index.json'),
    ...parties.map((code) =>
      page(
        `countries/${code.toLowerCase()}/`,
        records.filter(({ pair }) => takesPart(pair, code)),
        'index.json',
        code,
      ),
    ),
    ...records.map((record) => page(`pairs/${record.pair}/`, [record], `pairs/${record.pair}.json`)),
  ];
}

function takesPart(pair: PairId, code: PartyCode): boolean {
  return partiesOf(pair).includes(code);
}

function page(
  path: string,
  records: readonly PairRecord[],
  data: string,
  country: PartyCode | null = null,
): SitePage {
  return {
    address: `/${path}`,
    file: `${path}index.html`,
    preview: `previews/${path === '' ? 'board' : path.slice(0, -1)}.png`,
    country,
    records,
    data: `/data/v1/${data}`,
  };
}
