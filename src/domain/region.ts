import type { PartyCode } from './party.ts';

/**
 * The regions of the United Nations' M49 ("Standard country or area codes for statistical use"), each with the wider
 * region it lies in and, where it is not made of smaller ones, its countries and areas by ISO alpha-3.
 *
 * M49 groups for statistics and implies nothing about any status. It gives no region to Antarctica, has no area of its
 * own for Taiwan and none for Kosovo; those and groups of countries such as the European Union are in no region here.
 * Sark, which ISO gives no code, is left out.
 */
const M49 = [
  ['africa', null, ''],
  ['northern-africa', 'africa', 'DZA EGY ESH LBY MAR SDN TUN'],
  ['sub-saharan-africa', 'africa', ''],
  [
    'eastern-africa',
    'sub-saharan-africa',
    'ATF BDI COM DJI ERI ETH IOT KEN MDG MOZ MUS MWI MYT REU RWA SOM SSD SYC TZA UGA ZMB ZWE',
  ],
  ['middle-africa', 'sub-saharan-africa', 'AGO CAF CMR COD COG GAB GNQ STP TCD'],
  ['southern-africa', 'sub-saharan-africa', 'BWA LSO NAM SWZ ZAF'],
  [
    'western-africa',
    'sub-saharan-africa',
    'BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SHN SLE TGO',
  ],
  ['americas', null, ''],
  ['latin-america-and-the-caribbean', 'americas', ''],
  [
    'caribbean',
    'latin-america-and-the-caribbean',
    'ABW AIA ATG BES BHS BLM BRB CUB CUW CYM DMA DOM GLP GRD HTI JAM KNA LCA MAF MSR MTQ PRI SXM TCA TTO VCT VGB VIR',
  ],
  ['central-america', 'latin-america-and-the-caribbean', 'BLZ CRI GTM HND MEX NIC PAN SLV'],
  [
    'south-america',
    'latin-america-and-the-caribbean',
    'ARG BOL BRA BVT CHL COL ECU FLK GUF GUY PER PRY SGS SUR URY VEN',
  ],
  ['northern-america', 'americas', 'BMU CAN GRL SPM USA'],
  ['asia', null, ''],
  ['central-asia', 'asia', 'KAZ KGZ TJK TKM UZB'],
  ['eastern-asia', 'asia', 'CHN HKG JPN KOR MAC MNG PRK'],
  ['south-eastern-asia', 'asia', 'BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM'],
  ['southern-asia', 'asia', 'AFG BGD BTN IND IRN LKA MDV NPL PAK'],
  ['western-asia', 'asia', 'ARE ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM'],
  ['europe', null, ''],
  ['eastern-europe', 'europe', 'BGR BLR CZE HUN MDA POL ROU RUS SVK UKR'],
  ['northern-europe', 'europe', 'ALA DNK EST FIN FRO GBR GGY IMN IRL ISL JEY LTU LVA NOR SJM SWE'],
  ['southern-europe', 'europe', 'ALB AND BIH ESP GIB GRC HRV ITA MKD MLT MNE PRT SMR SRB SVN VAT'],
  ['western-europe', 'europe', 'AUT BEL CHE DEU FRA LIE LUX MCO NLD'],
  ['oceania', null, ''],
  ['australia-and-new-zealand', 'oceania', 'AUS CCK CXR HMD NFK NZL'],
  ['melanesia', 'oceania', 'FJI NCL PNG SLB VUT'],
  ['micronesia', 'oceania', 'FSM GUM KIR MHL MNP NRU PLW UMI'],
  ['polynesia', 'oceania', 'ASM COK NIU PCN PYF TKL TON TUV WLF WSM'],
] as const;

export type Region = (typeof M49)[number][0];

/** Each region before its parts. */
export const REGIONS: readonly Region[] = M49.map(([region]) => region);

const WIDER: ReadonlyMap<Region, Region | null> = new Map(M49.map(([region, wider]) => [region, wider]));

const OF_CODE: ReadonlyMap<PartyCode, readonly Region[]> = new Map(
  M49.flatMap(([region, , codes]) =>
    codes
      .split(' ')
      .filter((code) => code !== '')
      .map((code) => [code, outwards(region)] as const),
  ),
);

/** Every region a country is in, the narrowest first; none for a group of countries and for what M49 does not list. */
export function regionsOf(code: PartyCode): readonly Region[] {
  return OF_CODE.get(code) ?? [];
}

export function isRegion(x: string): x is Region {
  return REGIONS.some((region) => region === x);
}

/** The region it is a part of; `null` for the five that are parts of the world. */
export function widerRegion(region: Region): Region | null {
  return WIDER.get(region) ?? null;
}

function outwards(region: Region): readonly Region[] {
  const wider = widerRegion(region);
  return wider === null ? [region] : [region, ...outwards(wider)];
}
