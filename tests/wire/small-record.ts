// A record small enough to check by eye. Each call makes a new one, so that a test may break its own copy.

const text = (en: string) => ({ en, ru: `ru: ${en}` });

const source = { publisher: 'kun-uz', url: 'https://kun.uz/en/1', publishedOn: '2026-01-20' };

/** An index of three years. Prices doubled from 2021 to 2022. */
export function pricesFile() {
  return {
    id: 'us-cpi',
    name: text('US consumer prices'),
    currency: 'USD',
    base: text('1982–84 = 100'),
    source: { publisher: 'kun-uz', url: 'https://example.org/prices' },
    years: { '2020': '90', '2021': '100.5', '2022': '201' },
  };
}

/** One pair with every key there is, used at least once. */
export function pairFile() {
  return {
    pair: 'kaz-uzb',
    sides: { first: 'UZB', second: 'KAZ' },
    targets: [
      {
        id: 'uz-kz-10bn-2021',
        announcedOn: '2021-12-06',
        announcedOnBasis: 'page',
        speaker: text('Two presidents'),
        words: {
          paraphrase: text('Trade is to reach $10bn'),
          quote: { lang: 'ru', text: 'до 10 миллиардов' },
        },
        strength: 'programme',
        goal: { kind: 'level', amount: '10 billion USD' },
        quantity: { flow: 'turnover', scope: 'unspecified' },
        baseline: { amount: '4 billion USD', period: '2021', derived: true },
        deadline: {
          text: text('within five years'),
          reading: { kind: 'within-years', years: 5, year: 2026 },
        },
        source: { ...source, citing: 'UzA' },
        reading: 'confirmed',
        note: text('A note'),
      },
      {
        id: 'uz-kz-double-2022',
        announcedOnBasis: 'unknown',
        speaker: text('A minister'),
        words: { paraphrase: text('Trade is to double') },
        strength: 'one-side',
        goal: { kind: 'multiple', amount: '8 billion USD', factor: 2, derived: true },
        quantity: { flow: 'turnover', scope: 'goods' },
        deadline: { text: text('no date'), reading: { kind: 'none' } },
        link: { kind: 'lowers', target: 'uz-kz-10bn-2021' },
        source: { publisher: 'kun-uz', url: 'http://kun.uz/en/2' },
        reading: 'read-once',
      },
      {
        id: 'uz-kz-sum-2023',
        announcedOn: '2023-05',
        announcedOnBasis: 'inferred',
        speaker: text('A communiqué'),
        words: { paraphrase: text('Purchases over two years') },
        strength: 'treaty',
        goal: {
          kind: 'cumulative',
          amount: 'above 3 billion USD',
          window: '2024-01/2025-12',
          increase: '1 billion USD',
        },
        quantity: { flow: { exporter: 'KAZ', importer: 'UZB' }, scope: 'covered-products' },
        deadline: { text: text('by 2025'), reading: { kind: 'by-year', year: 2025 } },
        source,
        reading: 'supported',
      },
    ],
    observations: [
      {
        id: 'kaz-uzb-2025-turnover',
        period: '2025',
        flow: 'turnover',
        scope: 'unspecified',
        reporter: 'UZB',
        basis: 'official-statistics',
        status: 'final',
        amount: '4.97 billion USD',
        growth: '11.4',
        share: { percent: '5.9', of: 'UZB' },
        source,
        reading: 'confirmed',
        note: text('Goods and services'),
      },
      {
        id: 'kaz-uzb-2025-exports',
        period: '2025',
        flow: { exporter: 'UZB', importer: 'KAZ' },
        scope: 'unspecified',
        reporter: 'UZB',
        basis: 'official-statement',
        status: 'final',
        amount: '1.5 billion USD',
        source,
        reading: 'confirmed',
      },
      {
        id: 'kaz-uzb-2025-imports',
        period: '2025',
        flow: { exporter: 'KAZ', importer: 'UZB' },
        scope: 'unspecified',
        reporter: 'UZB',
        basis: 'press',
        status: 'final',
        amount: 'about 3.5 billion USD',
        source,
        reading: 'confirmed',
      },
      {
        id: 'kaz-uzb-2026-9m',
        period: '2026-01/2026-09',
        flow: 'turnover',
        scope: 'goods',
        reporter: 'press',
        basis: 'press',
        status: 'part-year',
        amount: 'below 600.0 million USD',
        source: { ...source, publishedOn: '2026-10-20' },
        reading: 'read-once',
      },
      {
        id: 'kaz-uzb-2026-9m-again',
        period: '2026-01/2026-09',
        flow: 'turnover',
        scope: 'goods',
        reporter: 'press',
        basis: 'press',
        status: 'part-year',
        amount: '590 million EUR',
        source: { ...source, publishedOn: '2026-11-01' },
        reading: 'unverified',
        supersedes: 'kaz-uzb-2026-9m',
        sameFactAs: 'kaz-uzb-2026-9m',
      },
    ],
    claims: [
      {
        id: 'deals-2025',
        date: '2025-11-15',
        about: 'documents',
        subject: text('Papers signed in Tashkent'),
        statements: [
          {
            claimant: text('President'),
            amount: '5.9 billion USD',
            what: text('projects'),
            source,
            reading: 'confirmed',
          },
        ],
      },
    ],
    events: [
      {
        id: 'khiva-2024',
        date: '2024-04',
        kind: 'summit',
        title: text('Meeting in Khiva'),
        short: text('Khiva'),
        source,
        reading: 'supported',
      },
    ],
  };
}

export function publishersFile() {
  return {
    'kun-uz': { name: 'Kun.uz', kind: 'press', country: 'UZB', language: 'en', licence: null },
    idle: { name: 'Named by nobody', kind: 'agency', country: null, language: 'ru', licence: 'CC BY 4.0' },
  };
}

export function infoFile() {
  return { vintage: '2026-11-24.1', previousVintage: null };
}
